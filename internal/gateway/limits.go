package gateway

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Limits are the maximums of a document. They are part of the public contract: the API guide lists them.
type Limits struct {
	// Bytes of the document; long values belong into variables.
	Bytes int
	// Tokens, comments included: validating takes longer the more there are.
	Tokens int
	// Depth is how deeply fields nest.
	Depth int
	// Aliases are how often one field can be selected under another name.
	Aliases int
	// Directives such as @include.
	Directives int
	// Cost is in points; see cost.go.
	Cost int
}

// anonymous are those of clients that haven't signed in, which only query the viewer.
var anonymous = Limits{Bytes: 2 << 10, Tokens: 100, Depth: 3, Aliases: 5, Directives: 5, Cost: 100}

// MaxTokensOfMachine is the limit of tokens of a machine.
const MaxTokensOfMachine = 2_000

// machine is a program with a token. It also spends the points of its rate limit.
var machine = Limits{Bytes: 128 << 10, Tokens: MaxTokensOfMachine, Depth: 15, Aliases: 200, Directives: 50, Cost: 20_000}

// people are the users by role. Analysts write their queries by hand, compare many counts in one and change nothing, so they may
// request more at once; the others use screens whose costs are known.
var people = map[viewer.Role]Limits{
	viewer.RoleAnalyst:  {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 200, Directives: 50, Cost: 40_000},
	viewer.RoleOperator: {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 100, Directives: 50, Cost: 20_000},
	viewer.RoleAdmin:    {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 100, Directives: 50, Cost: 20_000},
}

// LimitsOf returns the limits of a viewer's documents.
func LimitsOf(v viewer.Viewer) Limits {
	switch {
	case !v.SignedIn():
		return anonymous
	case v.Kind == viewer.KindUser:
		return people[v.Role]
	}
	return machine
}

// The limits that are the same for all viewers.
const (
	// MaxBody is the maximum number of bytes of a request body.
	MaxBody = 1 << 20
	// MaxPage is the maximum number of items on a connection's page.
	MaxPage = 100
	// DefaultPage is the page size when none is given.
	DefaultPage = 20
	// MaxVariableValues is the maximum number of values in the variables, and in the lists of all filters together, counting each use
	// of a variable: they become SQL parameters.
	MaxVariableValues = 5_000
	// MaxVariableDepth is the maximum nesting of the variables.
	MaxVariableDepth = 20
	// MaxConditions is the maximum number of conditions in a filter: SQLite takes 1,000 in one statement. It also bounds the objects
	// in the lists of variables.
	MaxConditions = 250
	// MaxRelations is how many of them may be on other records, searches included: each is a search through all of those. The app's
	// list of contracts has 8 when all of its filters are set.
	MaxRelations = 10
	// MaxRelationLevels is how deeply those may nest, as the reason of the cancellation of a comodato's contract does.
	MaxRelationLevels = 3
	// MaxSchemas and MaxTypes are how often a document may query __schema and __type.
	MaxSchemas = 1
	MaxTypes   = 10
	// MaxEntries is how much of the schema it may query: somewhat more than GraphiQL does, which takes 35 MB to answer.
	MaxEntries = 400_000
	// MaxNesting is how deeply brackets of any kind may nest in a document.
	MaxNesting = 50
	// MaxRepeated is how often a document may select a field that is already selected in the same place: such fields are compared with
	// each other.
	MaxRepeated = 100
	// MaxDefinitions is the maximum number of operations and fragments in a document.
	MaxDefinitions = 60
	// MaxVisits is the maximum number of fields and values in a document's operations and fragments, each of them with all of the
	// fragments that it leads to, as they are validated.
	MaxVisits = 5_000
	// MaxAnswer is the maximum number of bytes that an answer holds while it is made: about 20,000 fields, or 3,000 records with a few
	// fields each, or 1.5 MB of text.
	MaxAnswer = 12 << 20
	// MaxAnswers is the maximum number of bytes that all answers hold that are made or wait to be written, in each process, and
	// MaxAnswersOfOne those of one viewer.
	MaxAnswers      = 256 << 20
	MaxAnswersOfOne = 64 << 20
	// maxErrors is how many errors of a document are reported.
	maxErrors = 10
)

// limit is one of the limits: its name in extensions, and the message when it is exceeded.
type limit struct {
	name    string
	message fault.Message
}

var (
	bytesLimit          = limit{"bytes", fault.LimitBytes}
	tokensLimit         = limit{"tokens", fault.LimitTokens}
	depthLimit          = limit{"depth", fault.LimitDepth}
	aliasesLimit        = limit{"aliases", fault.LimitAliases}
	directivesLimit     = limit{"directives", fault.LimitDirectives}
	nestingLimit        = limit{"nesting", fault.LimitNesting}
	repeatedLimit       = limit{"repeated", fault.LimitRepeated}
	definitionsLimit    = limit{"definitions", fault.LimitDefinitions}
	visitsLimit         = limit{"visits", fault.LimitVisits}
	conditionsLimit     = limit{"conditions", fault.LimitConditions}
	relationsLimit      = limit{"relations", fault.LimitRelations}
	levelsLimit         = limit{"levels", fault.LimitLevels}
	cyclesLimit         = limit{"circles", fault.LimitCycles}
	introspectionsLimit = limit{"looks", fault.LimitIntrospections}
	entriesLimit        = limit{"entries", fault.LimitEntries}
	valuesLimit         = limit{"values", fault.LimitValues}
	filterTextLimit     = limit{"filterText", fault.LimitFilterText}
	listsLimit          = limit{"lists", fault.LimitLists}
	answerLimit         = limit{"answer", fault.LimitAnswer}
	costLimit           = limit{"cost", fault.LimitCost}
)

// exceeded is the error of a document beyond a limit; nil for one within it.
func (l limit) exceeded(lang fault.Lang, got, most int) *gqlerror.Error {
	if got <= most {
		return nil
	}
	err := refusal(codeTooComplex, lang, l.message, "got", got, "max", most)
	err.Extensions["limit"], err.Extensions["requested"], err.Extensions["max"] = l.name, got, most
	return err
}

// check refuses a document by what is known before it is parsed.
func (l Limits) check(lang fault.Lang, f docStats) *gqlerror.Error {
	for _, rule := range []struct {
		limit     limit
		got, most int
	}{
		{tokensLimit, f.tokens, l.Tokens},
		{aliasesLimit, f.aliases, l.Aliases},
		{directivesLimit, f.directives, l.Directives},
		{nestingLimit, f.nesting, MaxNesting},
	} {
		if err := rule.limit.exceeded(lang, rule.got, rule.most); err != nil {
			return err
		}
	}
	return nil
}

// exceeds refuses a filter beyond the limits; nil for one within them.
func (f filter) exceeds(lang fault.Lang) *gqlerror.Error {
	for _, rule := range []struct {
		limit     limit
		got, most int
	}{
		{conditionsLimit, f.conditions, MaxConditions},
		{relationsLimit, f.relations, MaxRelations},
		{levelsLimit, f.levels, MaxRelationLevels},
		{cyclesLimit, f.cycles, 0},
		{valuesLimit, f.values, MaxVariableValues},
	} {
		if err := rule.limit.exceeded(lang, rule.got, rule.most); err != nil {
			return err
		}
	}
	return nil
}

// introspectionsExceed refuses introspection beyond the limits; nil for a document within them.
func introspectionsExceed(lang fault.Lang, introspections map[string]int, entries int) *gqlerror.Error {
	if err := introspectionsLimit.exceeded(lang, introspections["__schema"], MaxSchemas); err != nil {
		return err
	}
	if err := introspectionsLimit.exceeded(lang, introspections["__type"], MaxTypes); err != nil {
		return err
	}
	return entriesLimit.exceeded(lang, entries, MaxEntries)
}
