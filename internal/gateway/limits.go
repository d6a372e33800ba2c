package gateway

import (
	"fmt"

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

// nobody asks who they are, and no more.
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

// limit is one of the limits: its name in extensions, and what to say when it is exceeded. The placeholders are for how much
// there is, and how much may be.
type limit struct{ name, portuguese, english string }

var (
	bytesLimit = limit{
		"bytes", "O documento tem %d bytes; o máximo é %d. Passe os valores longos como variáveis.",
		"The document has %d bytes; the maximum is %d. Pass long values as variables.",
	}
	tokensLimit = limit{
		"tokens", "O documento tem %d símbolos (tokens); o máximo é %d. Divida-o em documentos menores.",
		"The document has %d tokens; the maximum is %d. Split it into smaller documents.",
	}
	depthLimit = limit{
		"depth", "O documento tem %d níveis; o máximo é %d. Peça menos níveis de uma vez.",
		"The document has %d levels; the maximum is %d. Request fewer levels at once.",
	}
	aliasesLimit = limit{
		"aliases", "O documento tem %d apelidos (aliases); o máximo é %d. Divida-o em documentos menores.",
		"The document has %d aliases; the maximum is %d. Split it into smaller documents.",
	}
	directivesLimit = limit{
		"directives", "O documento tem %d diretivas; o máximo é %d. Retire as que não são necessárias.",
		"The document has %d directives; the maximum is %d. Leave out those that aren't needed.",
	}
	nestingLimit = limit{
		"nesting", "Os colchetes, chaves e parênteses do documento têm %d níveis; o máximo é %d.",
		"The brackets of the document have %d levels; the maximum is %d.",
	}
	repeatedLimit = limit{
		"repeated", "O documento repete %d campos no mesmo lugar; o máximo é %d. Peça cada campo uma vez.",
		"The document repeats %d fields in the same place; the maximum is %d. Ask for each field once.",
	}
	definitionsLimit = limit{
		"definitions", "O documento tem %d operações e fragmentos; o máximo é %d. Divida-o em documentos menores.",
		"The document has %d operations and fragments; the maximum is %d. Split it into smaller documents.",
	}
	visitsLimit = limit{
		"visits", "As operações e os fragmentos do documento levam a %d campos e valores; o máximo é %d. Divida-o em documentos menores.",
		"The document's operations and fragments lead to %d fields and values; the maximum is %d. Split it into smaller documents.",
	}
	conditionsLimit = limit{
		"conditions", "O filtro tem %d condições; o máximo é %d. Passe vários valores em uma lista, como em numberIn.",
		"The filter has %d conditions; the maximum is %d. Pass many values as one list, as in numberIn.",
	}
	relationsLimit = limit{
		"relations", "O filtro tem %d buscas e condições sobre outros registros; o máximo é %d. Filtre por menos relações de uma vez.",
		"The filter has %d searches and conditions on other records; the maximum is %d. Filter by fewer relations at once.",
	}
	levelsLimit = limit{
		"levels", "As condições sobre outros registros têm %d níveis; o máximo é %d. Filtre por menos relações de uma vez.",
		"The conditions on other records have %d levels; the maximum is %d. Filter by fewer relations at once.",
	}
	cyclesLimit = limit{
		"cycles", "O filtro volta %d vezes a um tipo de registro por onde já passou, como em hasBranchWith: {hasContractsWith: …} " +
			"de um contrato; o máximo é %d. Filtre a outra lista e peça por ids.",
		"The filter returns %d times to a record type that it is already inside, as in a contract's hasBranchWith: {hasContractsWith: …}; " +
			"the maximum is %d. Filter the other list instead, and ask by ids.",
	}
	introspectionsLimit = limit{
		"introspections", "O documento consulta o esquema %d vezes; o máximo é %d.", "The document introspections at the schema %d times; the maximum is %d.",
	}
	entriesLimit = limit{
		"entries", "O documento pede %d entradas do esquema; o máximo é %d. Peça menos campos dele, ou GET /schema.graphql.",
		"The document asks for %d entries of the schema; the maximum is %d. Ask for fewer of its fields, or for GET /schema.graphql.",
	}
	valuesLimit = limit{
		"values", "As listas dos filtros têm %d valores; o máximo é %d. Divida-as em vários documentos.",
		"The lists of the filters have %d values; the maximum is %d. Split them among several documents.",
	}
	filterTextLimit = limit{
		"filterText", "Um texto do filtro tem %d caracteres; o máximo é %d. Procure por uma parte dele.",
		"A text in the filter has %d characters; the maximum is %d. Search for a shorter part of it.",
	}
	listsLimit = limit{
		"lists", "O documento volta %d vez a uma lista por onde já passou, como em contracts { customer { contracts … } } de um cliente; " +
			"o máximo é %d. Peça os outros registros por ids.",
		"The document returns %d time to a list that it is already inside, as in contracts { customer { contracts … } }; " +
			"the maximum is %d. Fetch the other records by id.",
	}
	answerLimit = limit{
		"answer", "A resposta ocupa ao menos %d KiB enquanto é montada; o máximo é %d. Peça páginas menores, menos campos, ou as listas " +
			"longas em páginas, como em contractsConnection.",
		"Building the answer needs at least %d KiB; the maximum is %d. Ask for smaller pages, fewer fields, or long lists in pages, " +
			"as in contractsConnection.",
	}
	costLimit = limit{
		"cost", "O documento custa %d pontos; o máximo é %d. Peça menos campos ou páginas menores.",
		"The document costs %d points; the maximum is %d. Ask for fewer fields or smaller pages.",
	}
)

// exceeded is the error of a document with more than it may have; nil when it hasn't.
func (l limit) exceeded(lang fault.Lang, got, most int) *gqlerror.Error {
	if got <= most {
		return nil
	}
	err := refusal(codeTooComplex, lang, fmt.Sprintf(l.portuguese, got, most), fmt.Sprintf(l.english, got, most))
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
