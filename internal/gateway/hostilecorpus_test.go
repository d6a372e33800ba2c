package gateway_test

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/gateway"
)

// hostile is a document that is sent to do harm, and the code of the error that must answer it.
type hostile struct {
	name, document string
	variables      apptest.Vars
	operation      string
	// body is sent instead of a document, for what no proper client would send.
	body string
	code string
	// begun says that it is cheap enough to be carried out, until its answer holds too much.
	begun bool
}

const (
	tooComplex = "TOO_COMPLEX"
	badInput   = "BAD_USER_INPUT"
	unparsable = "GRAPHQL_PARSE_FAILED"
	invalid    = "GRAPHQL_VALIDATION_FAILED"
)

// filtered asks for contracts by a filter that comes as the variable w.
const filtered = `query($w:ContractWhereInput){contracts(where:$w){edges{node{id}}}}`

// corpus is all of them, to be sent to the base of sellMany. Each comes close to doing harm in its own way: several are made as
// large as the limit before theirs lets them be.
func corpus() []hostile {
	return slicesOf(ofFragments(), ofFields(), ofPages(), ofWords(), ofValues(), ofVariables(), ofFilters(), ofLists(), ofMistakes(),
		ofSchema(), ofBodies())
}

func slicesOf(lists ...[]hostile) (all []hostile) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// times writes a text n times; § in it is the number of the time, and ¶ the one after.
func times(n int, text string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.NewReplacer("§", strconv.Itoa(i), "¶", strconv.Itoa(i+1)).Replace(text))
	}
	return b.String()
}

// aliases asks for a field under many names.
func aliases(n int, field string) string { return times(n, "a§:"+field+" ") }

func nested(levels int) string {
	return "{contracts{edges{node{" + strings.Repeat("customer{contracts{", levels) + "id" + strings.Repeat("}}", levels) + "}}}}"
}

// doubling is a document in which each fragment spreads the next one twice.
func doubling(levels int) string {
	return "query{contracts{edges{node{...f0}}}}" +
		times(levels, "fragment f§ on Contract{a§:customer{id} ...f¶ ...f¶}") +
		fmt.Sprintf("fragment f%d on Contract{id}", levels)
}

// branching is a document whose fields of the same name, n at each level, all have to be compared with each other.
func branching(each, levels int) string {
	if levels == 0 {
		return "id "
	}
	return strings.Repeat("customer{contracts{"+branching(each, levels-1)+"}}", each)
}

func ofFragments() []hostile {
	spread := func(n int) string { return times(n, "...f§ ") }
	return []hostile{
		{name: "fragments doubling 40 times", document: doubling(40), code: tooComplex},
		{name: "fragments doubling 200 times", document: doubling(200), code: tooComplex},
		{
			name: "narrow fragments doubling 55 times", document: "{contracts{edges{node{...f0}}}}" +
				times(55, "fragment f§ on Contract{...f¶ ...f¶}") + "fragment f55 on Contract{id customer{contracts(where:{}){id}}}",
			code: invalid,
		},
		{name: "nested fields doubling by fragments", document: "{contracts{edges{node{...f0}}}}" +
			times(55, "fragment f§ on Contract{a:customer{contracts{...f¶}} b:customer{contracts{...f¶}}}") +
			"fragment f55 on Contract{id}", code: tooComplex},
		{name: "a chain of fragments", document: "{...f0}" + times(58, "fragment f§ on Query{a§:contracts{totalCount} ...f¶}") +
			"fragment f58 on Query{cities(first:1000){totalCount}}", code: tooComplex},
		{
			name:     "a chain of 300 fragments",
			document: "{...f0}" + times(300, "fragment f§ on Query{...f¶}") + "fragment f300 on Query{id}", code: tooComplex,
		},
		{name: "fragments that spread all later ones", document: everyLater(38), code: tooComplex},
		{name: "a fragment that spreads itself", document: `{contracts{...f}} fragment f on ContractConnection{...f}`, code: invalid},
		{
			name: "fragments in a circle", document: "{...f0}" + times(58, "fragment f§ on Query{...f¶}") + "fragment f58 on Query{...f0}",
			code: invalid,
		},
		{
			name: "fragments that all spread each other", document: "{...f0}" + times(30, "fragment f§ on Query{"+spread(30)+"}"),
			code: tooComplex,
		},
		{
			name:     "fragments in a circle of fields",
			document: "{customers{edges{node{...a}}}} fragment a on Customer{contracts{...b}} fragment b on Contract{customer{...a}}",
			code:     invalid,
		},
		{name: "fragments that nobody spreads", document: "{viewer{name}}" + times(59, "fragment f§ on Contract{id}"), code: invalid},
		{
			name: "300 fragments that nobody spreads", document: "{viewer{name}}" + times(300, "fragment f§ on Contract{id}"),
			code: tooComplex,
		},
		{name: "fragments of one name", document: "{...f}" + strings.Repeat("fragment f on Query{viewer{name}}", 59), code: invalid},
		{name: "fragments that contradict each other", document: "{contracts{edges{node{" + spread(58) + "}}}}" +
			times(58, "fragment f§ on Contract{a:id b:number c:status d:id}"), code: tooComplex},
		{name: "fragments that contradict each other within the limits", document: "{contracts{edges{node{" + spread(55) + "}}}}" +
			times(55, "fragment f§ on Contract{a:a§ b:b¶}"), code: invalid},
		{name: "operations that share a large fragment", document: times(58, "query q§{contracts{edges{node{...f}}}}") +
			"fragment f on Contract{" + times(600, "x§ ") + "}", operation: "q0", code: tooComplex},
		{name: "operations that share as large a fragment as is allowed", document: times(58, "query q§{contracts{edges{node{...f}}}}") +
			"fragment f on Contract{" + times(80, "x§ ") + "}", operation: "q0", code: invalid},
		{name: "operations that share as many values as is allowed", document: times(45, "query q§{...f}") +
			"fragment f on Query{contracts(where:{statusIn:[" + times(100, "S§ ") + "]}){totalCount}}", operation: "q0", code: invalid},
		{name: "fragments that share a large one", document: "{contracts{edges{node{" + spread(58) + "}}}}" +
			times(58, "fragment f§ on Contract{...g}") + "fragment g on Contract{" + times(800, "x§ ") + "}", code: tooComplex},
		{name: "1,000 operations", document: times(1_000, "query q§{viewer{name}}"), operation: "q1", code: tooComplex},
		{
			name: "inline fragments one in another", document: "{" + strings.Repeat("...{", 600) + "viewer{name}" + strings.Repeat("}", 601),
			code: tooComplex,
		},
		{
			name: "inline fragments beside each other", document: "{node(id:1){" + strings.Repeat("...on Node{id}", 300) + "}}",
			code: tooComplex,
		},
		{name: "inline fragments of unknown types", document: "{node(id:1){" + times(320, "...on T§{x§}") + "}}", code: invalid},
	}
}

// everyLater is a document in which each fragment spreads all of the later ones: the paths through it double with each.
func everyLater(n int) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query{", i)
		for j := i + 1; j <= n; j++ {
			fmt.Fprintf(&b, "...f%d ", j)
		}
		b.WriteString("viewer{name}}")
	}
	fmt.Fprintf(&b, "fragment f%d on Query{nope}", n)
	return b.String()
}

func ofFields() []hostile {
	return []hostile{
		{name: "10,000 aliases", document: "{" + aliases(10_000, "__typename") + "}", code: tooComplex},
		{name: "expensive aliases", document: "{" + aliases(199, "contracts(first:100){edges{node{id number}}}") + "}", code: tooComplex},
		{name: "300 counts", document: "{" + aliases(300, "contracts{totalCount}") + "}", code: tooComplex},
		{name: "many reports", document: "{" + aliases(45, "overview{openPickupOrders}") + "}", code: tooComplex},
		{
			name: "many mutations", document: "mutation{" + aliases(90, "deleteServiceOrderTemplate(input:{id:1}){deletedId}") + "}",
			code: tooComplex,
		},
		{name: "one field 1,990 times", document: "{" + strings.Repeat("__typename ", 1_990) + "}", code: tooComplex},
		{name: "one field 10,000 times", document: "{" + strings.Repeat("__typename ", 10_000) + "}", code: tooComplex},
		{name: "one field with children 400 times", document: "{" + strings.Repeat("viewer{name}", 400) + "}", code: tooComplex},
		{name: "fields that branch into themselves", document: "{customers{edges{node{" + branching(4, 3) + "}}}}", code: tooComplex},
		{
			name: "one alias for two fields, 600 times", document: "{viewer{" + strings.Repeat("a:name a:email ", 300) + "}}",
			code: tooComplex,
		},
		{
			name: "one alias for two fields, as often as is allowed", document: "{viewer{" + strings.Repeat("a:name a:email ", 50) + "}}",
			code: invalid,
		},
		{
			name: "one field with other arguments each time", document: "{" + times(49, "contracts(first:§){totalCount}") + "}",
			code: invalid,
		},
		{name: "fields nested deeply", document: nested(10), code: tooComplex},
		{name: "5,000 braces", document: strings.Repeat("{a", 5_000), code: tooComplex},
		{name: "100,000 closing braces", document: strings.Repeat("}", 100_000), code: tooComplex},
		{name: "subscriptions at once", document: "subscription{" + aliases(100, "events{id}") + "}", code: badInput},
	}
}

func ofPages() []hostile {
	ids := make([]any, gateway.MaxPage+1)
	for i := range ids {
		ids[i] = "1"
	}
	return []hostile{
		{name: "a huge page", document: `{contracts(first:101){edges{node{id}}}}`, code: badInput},
		{name: "a page of the largest number", document: `{contracts(first:2147483647){edges{node{id}}}}`, code: badInput},
		{name: "a page beyond all numbers", document: `{contracts(first:99999999999999999999){edges{node{id}}}}`, code: invalid},
		{
			name: "a huge page by variable", document: `query($n:Int){contracts(first:$n){edges{node{id}}}}`,
			variables: apptest.Vars{"n": 100_000}, code: badInput,
		},
		{name: "a huge last page", document: `{contracts(last:1000){edges{node{id}}}}`, code: badInput},
		{name: "a negative page", document: `{contracts(first:-1){edges{node{id}}}}`, code: badInput},
		{name: "first and last", document: `{contracts(first:1,last:1){edges{node{id}}}}`, code: badInput},
		{name: "a huge nested page", document: `{parameters{revisions(first:101){edges{node{id}}}}}`, code: badInput},
		{
			name: "pages in pages", document: `{customers(first:100){edges{node{contracts{events(first:100){edges{node{id}}}}}}}}`,
			code: tooComplex,
		},
		{
			name: "counts in pages", document: `{contracts(first:100){edges{node{events(first:100){totalCount edges{node{id type}}}}}}}`,
			code: tooComplex,
		},
		{name: "many nodes", document: `query($i:[ID!]!){nodes(ids:$i){id}}`, variables: apptest.Vars{"i": ids}, code: badInput},
		{name: "a broken cursor", document: `{contracts(after:"???"){edges{node{id}}}}`, code: badInput},
		{name: "a cursor of nothing", document: `{contracts(after:"gqFp"){edges{node{id}}}}`, code: badInput},
		{
			name: "a cursor of four thousand million values", document: `{contracts(after:"gqFpAaF23f////8"){edges{node{id}}}}`,
			code: badInput,
		},
		{
			name:     "a cursor of nested lists",
			document: `{contracts(after:"gqFpAaF2` + strings.Repeat("kZGR", 20_000) + `"){edges{node{id}}}}`, code: badInput,
		},
		{name: "an id that is none", document: `{node(id:"x"){id}}`, code: badInput},
		{name: "an id beyond all numbers", document: `{node(id:"` + strings.Repeat("9", 100_000) + `"){id}}`, code: badInput},
	}
}

func ofWords() []hostile {
	return []hostile{
		{name: "a document of 1 MiB of spaces", document: "{" + strings.Repeat(" ", 1_000_000) + "x}", code: tooComplex},
		{name: "a document of 100,000 commas", document: "{" + strings.Repeat(",", 100_000) + "x}", code: invalid},
		{name: "a document of line ends", document: "{" + strings.Repeat("\r\n", 60_000) + "x}", code: invalid},
		{name: "a document of byte order marks", document: strings.Repeat("\ufeff", 40_000) + "{x}", code: invalid},
		{name: "a flood of comments", document: "{" + strings.Repeat("#\n", 60_000) + "x}", code: tooComplex},
		{name: "one long comment", document: "{#" + strings.Repeat("ç", 60_000) + "\nx}", code: invalid},
		{name: "a flood of directives", document: "{viewer{name " + strings.Repeat("@include(if:true)", 1_000) + "}}", code: tooComplex},
		{name: "a flood of unknown directives", document: "{viewer{" + times(50, "name @d§ ") + "}}", code: invalid},
		{name: "one directive 50 times", document: "{viewer" + strings.Repeat("@skip(if:false)", 50) + "{name}}", code: invalid},
		{
			name: "directives on the operation", document: "query" + strings.Repeat("@skip(if:false)", 1_000) + "{viewer{name}}",
			code: tooComplex,
		},
		{name: "a name of 100,000 letters", document: "{" + strings.Repeat("a", 100_000) + "}", code: invalid},
		{name: "a name of 1 MiB", document: "{" + strings.Repeat("a", 1_000_000) + "}", code: tooComplex},
		{name: "an alias of 100,000 letters", document: "{" + strings.Repeat("a", 100_000) + ":contracts{nope}}", code: invalid},
		{
			name: "long unknown names", document: "{" + times(600, "contratsByCustomersAndTheirBranchesAndWhateverElseThereMayBe§ ") + "}",
			code: invalid,
		},
		{name: "a huge operationName", document: `query a{viewer{name}}`, operation: strings.Repeat("x", 900_000), code: invalid},
		{name: "no such operation", document: `query a{viewer{name}} query b{viewer{name}}`, code: invalid},
		{name: "a null byte", document: "{viewer\x00{name}}", code: unparsable},
		{name: "letters that look like others", document: "{vіewer{nаme}}", code: unparsable},
		{name: "fullwidth braces", document: "｛viewer｛name｝｝", code: unparsable},
		{name: "text that runs from right to left", document: "{viewer{\u202eeman\u202c}}", code: unparsable},
		{name: "spaces without width", document: "{vie\u200bwer{name}}", code: unparsable},
		{name: "a syntax error", document: `{`, code: unparsable},
		{name: "a schema instead of a document", document: `type Query{x:Int} extend type Contract{y:Int}`, code: unparsable},
		{name: "only a comment", document: "# nothing", code: invalid},
		{name: "only a fragment", document: "fragment f on Query{viewer{name}}", code: invalid},
	}
}

func ofValues() []hostile {
	where := func(value string) string { return "{contracts(where:" + value + "){totalCount}}" }
	return []hostile{
		{name: "a text of 1 MiB", document: `{node(id:"` + strings.Repeat("x", 1_000_000) + `"){id}}`, code: tooComplex},
		{
			name: "a text of 100,000 letters as a number", document: `{contracts(first:"` + strings.Repeat("x", 100_000) + `"){totalCount}}`,
			code: invalid,
		},
		{
			name: "a text of 100,000 letters for an enum", document: where(`{status:"` + strings.Repeat("x", 100_000) + `"}`),
			code: invalid,
		},
		{name: "an enum value of 100,000 letters", document: where("{status:" + strings.Repeat("X", 100_000) + "}"), code: invalid},
		{name: "a text of escapes", document: `{node(id:"` + strings.Repeat(`\u0041`, 20_000) + `"){id}}`, code: badInput},
		{name: "half of a character", document: `{node(id:"\ud800"){id}}`, code: badInput},
		{name: "a block of 60,000 lines", document: `{node(id:"""` + strings.Repeat(" \n", 60_000) + `"""){id}}`, code: badInput},
		{name: "a block of quotes", document: `{node(id:"""` + strings.Repeat(`\"""`, 25_000) + `"""){id}}`, code: badInput},
		{name: "a text without end", document: `{node(id:"` + strings.Repeat("x", 100_000), code: unparsable},
		{
			name: "a number of 100,000 digits", document: "{contracts(first:1" + strings.Repeat("0", 100_000) + "){totalCount}}",
			code: invalid,
		},
		{name: "a number with a huge exponent", document: "{contracts(first:1e999999999){totalCount}}", code: invalid},
		{name: "lists in lists", document: where("{idIn:" + strings.Repeat("[", 900) + strings.Repeat("]", 900) + "}"), code: tooComplex},
		{name: "100,000 lists in lists", document: where(strings.Repeat("[", 100_000)), code: tooComplex},
		{name: "objects in objects", document: where(strings.Repeat("{not:", 400) + "{}" + strings.Repeat("}", 400)), code: tooComplex},
		{
			name:     "objects in objects as deep as is allowed",
			document: where(strings.Repeat("{not:", 45) + `{nope:"1"}` + strings.Repeat("}", 45)), code: invalid,
		},
		{name: "a list of 2,000 values", document: where("{idIn:[" + strings.Repeat("1 ", 2_000) + "]}"), code: tooComplex},
		{name: "unknown fields of a filter", document: where("{" + times(600, "nope§:1 ") + "}"), code: invalid},
		{name: "one field of a filter 600 times", document: where("{" + strings.Repeat("number:1 ", 600) + "}"), code: invalid},
		{name: "wrong values of an enum", document: where("{statusIn:[" + times(1_900, "S§ ") + "]}"), code: invalid},
		{
			name:     "a search through relations of relations",
			document: where(times(20, "{hasCustomerWith:{hasContractsWith:") + `{number:"1"}` + strings.Repeat("}}", 20)), code: tooComplex,
		},
		{
			name: "many searches through relations", document: where("{or:[" + times(100, `{hasLoginsWith:{username:"§"}} `) + "]}"),
			code: tooComplex,
		},
		{
			name: "many declarations in a filter", code: tooComplex,
			document: where("{or:[" + strings.Repeat(`{withoutLoginDataIn:{cnpj:"48530335000148",year:2024,month:5}} `, 50) + "]}"),
		},
		{
			name: "many searches for anything related", document: where("{or:[" + strings.Repeat("{hasLogins:true} ", 100) + "]}"),
			code: tooComplex,
		},
		{name: "an empty filter", document: where("{not:{}}"), code: badInput},
	}
}

func ofVariables() []hostile {
	deep := any(map[string]any{"number": "1"})
	for range 50 {
		deep = map[string]any{"not": deep}
	}
	ids := make([]any, gateway.MaxVariableValues+1)
	for i := range ids {
		ids[i] = "1"
	}
	nothings := make([]any, gateway.MaxVariableValues-3)
	for i := range nothings {
		nothings[i] = map[string]any{}
	}
	alternatives := make([]any, 1_100)
	for i := range alternatives {
		alternatives[i] = map[string]any{"numberContains": strconv.Itoa(i)}
	}
	const paged = `query($n:Int){contracts(first:$n){totalCount}}`
	return []hostile{
		{name: "a deep filter", document: filtered, variables: apptest.Vars{"w": deep}, code: badInput},
		{name: "a long filter", document: filtered, variables: apptest.Vars{"w": map[string]any{"idIn": ids}}, code: badInput},
		{
			name: "an empty filter by variable", document: filtered, variables: apptest.Vars{"w": map[string]any{"not": map[string]any{}}},
			code: badInput,
		},
		{name: "an enum by variable", document: filtered, variables: apptest.Vars{"w": map[string]any{"status": "GONE"}}, code: invalid},
		{
			name: "a huge enum by variable", document: filtered,
			variables: apptest.Vars{"w": map[string]any{"status": strings.Repeat("x", 900_000)}}, code: invalid,
		},
		{
			name: "a huge unknown field by variable", document: filtered,
			variables: apptest.Vars{"w": map[string]any{strings.Repeat("x", 900_000): 1}}, code: badInput,
		},
		{
			name: "variables 9,000 levels deep",
			body: `{"query":"query($w:ContractWhereInput){contracts(where:$w){totalCount}}","variables":{"w":` +
				strings.Repeat(`{"not":`, 9_000) + "{}" + strings.Repeat("}", 9_000) + "}}", code: badInput,
		},
		{
			name: "a number of 900,000 digits by variable",
			body: `{"query":"` + paged + `","variables":{"n":1` + strings.Repeat("0", 900_000) + "}}", code: invalid,
		},
		{name: "a huge exponent by variable", body: `{"query":"` + paged + `","variables":{"n":1e999999999}}`, code: invalid},
		{
			name: "400,000 values for a number",
			body: `{"query":"` + paged + `","variables":{"n":[` + strings.Repeat("1,", 400_000) + "1]}}", code: badInput,
		},
		{name: "400,000 values that nobody asked for", body: `{"query":"{contracts(first:1000){totalCount}}","variables":{"x":[` +
			strings.Repeat("1,", 400_000) + "1]}}", code: badInput},
		{name: "variables that nobody uses", document: "query(" + times(490, "$v§:Int ") + "){viewer{name}}", code: invalid},
		{
			name: "variables that nobody declares", document: "{" + times(150, "a§:contracts(first:$v§){totalCount} ") + "}",
			code: invalid,
		},
		{name: "one variable declared 490 times", document: "query(" + strings.Repeat("$v:Int ", 490) + "){viewer{name}}", code: invalid},
		{name: "a variable of lists in lists", document: "query($v:" + strings.Repeat("[", 400) + "Int" + strings.Repeat("]", 400) +
			"){contracts(first:$v){totalCount}}", code: tooComplex},
		{name: "a variable of lists in lists, as deep as is allowed", document: "query($v:" + strings.Repeat("[", 49) + "Int" +
			strings.Repeat("]", 49) + "){contracts(first:$v){totalCount}}", code: invalid},
		{name: "variables of unknown types", document: "query(" + times(490, "$v§:T§ ") + "){viewer{name}}", code: invalid},
		{
			name:      "a list of lists where a list is known to be long",
			document:  `query($w:ContractWhereInput){contracts(where:$w){totalCount}}`,
			variables: apptest.Vars{"w": map[string]any{"contractIds": []any{[]any{[]any{ids}}}}}, code: badInput,
		},
		{
			name: "5,000 empty conditions", document: filtered, variables: apptest.Vars{"w": map[string]any{"or": nothings}},
			code: tooComplex,
		},
		{
			name: "1,100 conditions", document: filtered, variables: apptest.Vars{"w": map[string]any{"or": alternatives}},
			code: tooComplex,
		},
		{
			name:     "a search for hidden documents by their number",
			document: `{contractStats(groupBy:[],where:{hasCustomerWith:{documentHasPrefix:"1"}}){total{contracts}}}`, code: badInput,
		},
		{name: "a search for hidden documents", document: `{customers(where:{documentHasPrefix:"1"}){totalCount}}`, code: badInput},
	}
}

func ofMistakes() []hostile {
	return []hostile{
		{name: "an unknown field", document: `{contracts{nope}}`, code: invalid},
		{name: "unknown fields", document: "{" + times(1_900, "contract§ ") + "}", code: invalid},
		{name: "unknown arguments", document: "{contracts(" + times(600, "first§:1 ") + "){totalCount}}", code: invalid},
		{name: "one argument 600 times", document: "{contracts(" + strings.Repeat("first:1 ", 600) + "){totalCount}}", code: invalid},
		{
			name: "fragments on unknown types", document: "{" + times(59, "...f§ ") + "}" + times(59, "fragment f§ on Contratc§{id}"),
			code: invalid,
		},
		{
			name: "fields of fields that have none", document: "{contracts" + strings.Repeat("{id", 40) + strings.Repeat("}", 41),
			code: invalid,
		},
		{name: "unknown fields in pages that are too large", document: "{contracts(first:1000000){nope}}", code: invalid},
	}
}

func ofSchema() []hostile {
	return []hostile{
		{name: "the schema 80 times", document: "{" + aliases(80, "__schema{types{name}}") + "}", code: tooComplex},
		{name: "the schema 40 times", document: "{" + aliases(40, "__schema{types{name description}}") + "}", code: tooComplex},
		{
			name:     "the schema by fragments",
			document: "{...a ...b} fragment a on Query{a:__schema{types{name}}} fragment b on Query{b:__schema{types{name}}}",
			code:     tooComplex,
		},
		{
			name: "many types of the schema", document: "{" + aliases(40, `__type(name:"ContractWhereInput"){inputFields{name}}`) + "}",
			code: tooComplex,
		},
		{
			name:     "the filters that lead to filters",
			document: `{__schema{types{inputFields{type{ofType{ofType{inputFields{name description type{name}}}}}}}}}`, code: tooComplex,
		},
		{name: "the schema's lists again and again", document: "{__schema{types{" +
			aliases(12, "inputFields{name description type{ofType{name description}}}") + "}}}", code: tooComplex},
		{
			name: "the schema in itself", document: `{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}`,
			code: invalid,
		},
		{
			name: "the schema in itself by fragments", document: `{__schema{types{...t}}} fragment t on __Type{fields{type{...t}}}`,
			code: invalid,
		},
		{name: "the schema doubling by fragments", document: "{__schema{types{...f0}}}" +
			times(55, "fragment f§ on __Type{a:ofType{...f¶} b:ofType{...f¶}}") + "fragment f55 on __Type{name}", code: tooComplex},
	}
}

func ofBodies() []hostile {
	const viewer = `{"query":"{viewer{name}}"`
	return []hostile{
		{name: "a body of 56,000 objects", body: `{"query":"{nope}","extensions":{"x":[` +
			strings.Repeat(strings.Repeat(`{"a":`, 27)+"1"+strings.Repeat("}", 27)+",", 2_080) + `1]}}`, code: badInput},
		{
			name: "as many objects as are allowed",
			body: `{"query":"{nope}","extensions":{"x":[` + strings.Repeat(`{"a":{}},`, 5_400) + `1]}}`, code: invalid,
		},
		{
			name: "as many values as are allowed", body: `{"query":"{nope}","extensions":{"x":[` + strings.Repeat("1,", 59_000) + `1]}}`,
			code: invalid,
		},
		{name: "a body of lists in lists", body: strings.Repeat("[", 500_000), code: badInput},
		{name: "extensions 500,000 levels deep", body: viewer + `,"extensions":` + strings.Repeat("[", 500_000) + "}", code: badInput},
		{name: "bad UTF-8", body: "{\"query\":\"{viewer{n\xff\xfeame}}\"}", code: badInput},
		{name: "bad UTF-8 in a text", body: "{\"query\":\"{node(id:\\\"\xc3\x28\\\"){id}}\"}", code: badInput},
		{name: "a document and another one", body: viewer + `,"query":"{contracts(first:1000){totalCount}}"}`, code: badInput},
		{name: "100,000 keys", body: viewer + times(80_000, `,"k§":1`) + `,"query":"{nope}"}`, code: badInput},
		{name: "a document that is a number", body: `{"query":1}`, code: badInput},
		{name: "a document that is null", body: `{"query":null}`, code: badInput},
		{name: "variables that are a text", body: viewer + `,"variables":"x"}`, code: badInput},
		{name: "more than one body", body: viewer + "}" + viewer + "}", code: badInput},
		{name: "a bomb of escapes", body: `{"query":"` + strings.Repeat(`\u007b`, 170_000) + `"}`, code: tooComplex},
		{name: "2 MiB", body: `{"query":"` + strings.Repeat(" ", 2<<20) + `"}`, code: badInput},
	}
}
