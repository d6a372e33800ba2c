package gateway

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Limits are what a document has at most. They are part of the public contract: the API guide lists them.
type Limits struct {
	// Bytes of the document; long values belong into variables.
	Bytes int
	// Tokens, comments included: validating takes longer the more there are.
	Tokens int
	// Depth is how deeply fields nest.
	Depth int
	// Aliases are how often one field can be asked for under another name.
	Aliases int
	// Directives such as @include.
	Directives int
	// Cost is in points; see complexity.go.
	Cost int
}

// anonymous are those of whoever has not signed in, who asks who they are and no more.
var anonymous = Limits{Bytes: 2 << 10, Tokens: 100, Depth: 3, Aliases: 5, Directives: 5, Cost: 100}

// MaxTokensOfMachine is the limit of tokens of a machine.
const MaxTokensOfMachine = 2_000

// machine is a program with a token. It spends the points of its rate limit too.
var machine = Limits{Bytes: 128 << 10, Tokens: MaxTokensOfMachine, Depth: 15, Aliases: 200, Directives: 50, Cost: 20_000}

// people are the users by what they are trusted with. Analysts write their queries by hand, compare many counts in one and change
// nothing, so they may ask for more at once; the others use screens whose costs are known.
var people = map[viewer.Role]Limits{
	viewer.RoleAnalyst:  {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 200, Directives: 50, Cost: 40_000},
	viewer.RoleOperator: {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 100, Directives: 50, Cost: 20_000},
	viewer.RoleAdmin:    {Bytes: 128 << 10, Tokens: 2_000, Depth: 15, Aliases: 100, Directives: 50, Cost: 20_000},
}

// LimitsOf tells the limits of a viewer's documents.
func LimitsOf(v viewer.Viewer) Limits {
	switch {
	case !v.SignedIn():
		return anonymous
	case v.Kind == viewer.KindUser:
		return people[v.Role]
	}
	return machine
}

// The limits that are the same for everybody.
const (
	// MaxBody is how many bytes a request body has at most.
	MaxBody = 1 << 20
	// MaxPage is how many items a connection's page has at most.
	MaxPage = 100
	// DefaultPage is how many it has when nothing is said.
	DefaultPage = 20
	// MaxVariableValues is how many values the variables have at most, and the lists of all filters together, however often they use
	// one variable: they become SQL parameters.
	MaxVariableValues = 5_000
	// MaxVariableDepth is how deeply the variables nest at most.
	MaxVariableDepth = 20
	// MaxConditions is how many conditions a filter has at most: SQLite takes 1,000 in one statement, and variables as many objects in
	// their lists.
	MaxConditions = 250
	// MaxRelations is how many of them may be on other records, searches included: each is a search through all of those. The app's
	// list of contracts has 8 when all of its filters are set.
	MaxRelations = 10
	// MaxRelationLevels is how deeply those nest at most, as the reason of the cancellation of a comodato's contract does.
	MaxRelationLevels = 3
	// MaxSchemas and MaxTypes are how often a document asks for __schema and __type at most.
	MaxSchemas = 1
	MaxTypes   = 10
	// MaxEntries is how much of the schema it may ask for at most: somewhat more than GraphiQL does, which takes 35 MB to answer.
	MaxEntries = 400_000
	// MaxNesting is how deeply the brackets of a document nest at most, of any kind.
	MaxNesting = 50
	// MaxRepeated is how often a document asks at most for a field that it asks for in the same place already: such fields are
	// compared with each other.
	MaxRepeated = 100
	// MaxDefinitions is how many operations and fragments a document has at most.
	MaxDefinitions = 60
	// MaxVisits is how many fields and values a document's operations and fragments have at most, each of them with all of the
	// fragments that it leads to: they are validated so.
	MaxVisits = 5_000
	// MaxAnswer is how many bytes an answer holds at most while it is made, all of it together: about 20,000 fields, or 3,000 records
	// with a few fields each, or 1.5 MB of text.
	MaxAnswer = 12 << 20
	// MaxAnswers is how many bytes all answers hold at most that are made or wait to be written, in each process, and MaxAnswersOfOne
	// those of one viewer.
	MaxAnswers      = 256 << 20
	MaxAnswersOfOne = 64 << 20
	// maxErrors is how many errors of a document are told.
	maxErrors = 10
)

// limit is one of the limits: its name in extensions, and what to say when it is exceeded.
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

// exceeded is the error of a document with more than it may have; nil when it hasn't.
func (l limit) exceeded(lang fault.Lang, got, most int) *gqlerror.Error {
	if got <= most {
		return nil
	}
	err := refusal(codeTooComplex, lang, l.message, "got", got, "max", most)
	err.Extensions["limit"], err.Extensions["requested"], err.Extensions["max"] = l.name, got, most
	return err
}

// check refuses a document by what can be seen before its meaning is known.
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

// exceeds refuses a filter by what it asks; nil when that is little enough.
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

// introspectionsExceed refuses what a document asks of the schema; nil when that is little enough.
func introspectionsExceed(lang fault.Lang, introspections map[string]int, entries int) *gqlerror.Error {
	if err := introspectionsLimit.exceeded(lang, introspections["__schema"], MaxSchemas); err != nil {
		return err
	}
	if err := introspectionsLimit.exceeded(lang, introspections["__type"], MaxTypes); err != nil {
		return err
	}
	return entriesLimit.exceeded(lang, entries, MaxEntries)
}
