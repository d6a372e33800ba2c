package gateway_test

import (
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/gateway"
)

// ofFilters are filters that are expensive for the database, or to measure.
func ofFilters() []hostile {
	many := make([]any, gateway.MaxVariableValues-100)
	for i := range many {
		many[i] = "1"
	}
	conditions := make([]any, gateway.MaxConditions-1)
	for i := range conditions {
		conditions[i] = map[string]any{"numberContains": strconv.Itoa(i)}
	}
	tree := bushy(10, 2) // 2,047 objects, none of them in a list
	where := func(value string) string { return "{contracts(where:" + value + "){totalCount}}" }
	return []hostile{
		{name: "many searches in a filter", document: where("{or:[" + times(100, `{search:"a§"} `) + "]}"), code: tooComplex},
		{
			name:      "as many conditions on texts as are allowed, many times",
			document:  "query($c:[ContractWhereInput!]){" + aliases(10, "contracts(where:{or:$c}){totalCount}") + "}",
			variables: apptest.Vars{"c": conditions}, code: tooComplex,
		},
		{
			name: "the contracts of a contract's branch", document: where(`{hasBranchWith:{hasContractsWith:{numberContains:"zz"}}}`),
			code: tooComplex,
		},
		{
			name: "the contracts of a contract's plan by a variable without a list", document: filtered, code: tooComplex,
			variables: apptest.Vars{"w": map[string]any{"hasPlanWith": map[string]any{
				"not": map[string]any{"hasContractsWith": map[string]any{"number": "1"}},
			}}},
		},
		{
			name: "the contracts of a login's contract's branch", code: tooComplex,
			document: `{logins(where:{hasContractWith:{hasBranchWith:{or:[{name:"x"} ` +
				`{hasContractsWith:{numberContains:"zz"}}]}}}){totalCount}}`,
		},
		{
			name: "the contracts of a contract's branch to export", code: tooComplex,
			document: `mutation($i:CreateExportInput!){createExport(input:$i){userErrors{code}}}`,
			variables: apptest.Vars{"i": map[string]any{
				"list": "contracts", "columns": []any{"number"}, "format": "CSV",
				"where": map[string]any{
					"hasBranchWith": map[string]any{"hasContractsWith": map[string]any{"numberContains": "zz"}},
				},
			}},
		},
		{
			name: "relations four levels deep",
			document: `{comodatos(where:{hasContractWith:` +
				`{hasCustomerWith:{hasServiceOrdersWith:{hasTemplateWith:{name:"x"}}}}}){totalCount}}`,
			code: tooComplex,
		},
		{
			name: "one variable of 4,900 values 240 times in a filter", variables: apptest.Vars{"v": many},
			document: "query($v:[String!]){contracts(where:{or:[" + strings.Repeat("{numberIn:$v}", 240) + "]}){totalCount}}",
			code:     tooComplex,
		},
		{
			name: "one variable of 4,900 values in 100 filters", variables: apptest.Vars{"v": many},
			document: "query($v:[String!]){" + aliases(100, "contracts(where:{numberIn:$v}){totalCount}") + "}", code: tooComplex,
		},
		{
			name: "one variable of 4,900 values for each record", variables: apptest.Vars{"v": many},
			document: "query($v:[ID!]){contracts(first:100){edges{node{events(first:1,where:{idIn:$v}){edges{node{id}}}}}}}",
			code:     tooComplex,
		},
		{
			name: "one variable of 249 conditions 500 times", variables: apptest.Vars{"c": map[string]any{"or": conditions}},
			document: "query($c:ContractWhereInput!){contracts(where:{or:[" + strings.Repeat("$c ", 500) + "]}){totalCount}}",
			code:     tooComplex,
		},
		{name: "a tree of objects without a list", document: filtered, variables: apptest.Vars{"w": tree}, code: tooComplex},
		{
			name: "many searches through relations, without a list", document: filtered, code: tooComplex,
			variables: apptest.Vars{"w": map[string]any{"or": chain(gateway.MaxRelations+1, "or", "hasLoginsWith")}},
		},
		{
			name: "a search for hidden documents without a list", document: `query($w:CustomerWhereInput){customers(where:$w){totalCount}}`,
			variables: apptest.Vars{"w": map[string]any{"or": map[string]any{"documentHasPrefix": "1"}}}, code: badInput,
		},
	}
}

// bushy is a filter that leads to as many others at each level, each an object where a list is asked for.
func bushy(levels, each int) map[string]any {
	filter := map[string]any{}
	if levels == 0 {
		filter["number"] = "1"
		return filter
	}
	for _, name := range []string{"and", "or", "not"}[:each] {
		filter[name] = bushy(levels-1, each)
	}
	return filter
}

// chain is a filter that asks for a relation at each of its levels, each an object where a list is asked for.
func chain(levels int, join, relation string) map[string]any {
	if levels == 0 {
		return map[string]any{"number": "1"}
	}
	return map[string]any{relation: map[string]any{"username": "1"}, join: chain(levels-1, join, relation)}
}
