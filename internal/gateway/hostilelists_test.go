package gateway_test

import (
	"fmt"
	"strings"
)

// plainLists are the lists of records without pages, each with the way back to where it is.
var plainLists = []struct{ root, list, back string }{
	{"customers", "contracts", "customer"},
	{"customers", "logins", "customer"},
	{"contracts", "logins", "contract"},
	{"contracts", "comodatos", "contract"},
	{"contracts", "serviceOrders", "contract"},
	{"contracts", "cancellations", "contract"},
	{"contracts", "notices", "contract"},
	{"contracts", "pastIntervals", ""},
	{"logins", "pastIntervals", ""},
	{"contracts", "servicePeriods", "contract"},
	{"logins", "periods", "login"},
	{"serviceOrders", "items", "contract{serviceOrders"},
	{"cancellations", "customerKeptActiveBy", "cancellations"},
	{"cancellations", "overriddenComodatos", "contract{cancellations"},
}

// circle is a document that goes into a list and back, n times.
func circle(root, list, back string, times int) string {
	in := list + "{" + back + "{"
	return "{" + root + "(first:1){edges{node{" + strings.Repeat(in, times) + list + "{id}" +
		strings.Repeat("}", times*strings.Count(in, "{")) + "}}}}"
}

// ofLists are documents whose lists lead to lists. Each is cheap, if lists had five entries.
func ofLists() []hostile {
	var all []hostile
	for _, l := range plainLists {
		all = append(all, hostile{
			name:     "the list " + l.root + "." + l.list,
			document: "{" + l.root + "(first:1){edges{node{" + l.list + "{id}}}}}",
		})
		for times := 1; times <= 4 && l.back != ""; times++ {
			all = append(all, hostile{
				name: fmt.Sprintf("a circle of %s.%s, %d times", l.root, l.list, times), document: circle(l.root, l.list, l.back, times),
				code: tooComplex,
			})
		}
	}
	for _, h := range ofLongLists() {
		h.begun = true
		all = append(all, h)
	}
	return all
}

func ofLongLists() []hostile {
	const around = "contracts{customer{logins{contract{comodatos{contract{serviceOrders{contract{notices{id}}}}}}}}}"
	customer := func(fields string) string { return "{customers(first:1){edges{node{" + fields + "}}}}" }
	contracts := func(fields string) string { return "{contracts(first:100){edges{node{" + fields + "}}}}" }
	long := strings.Repeat("a", 100_000)
	return []hostile{
		{name: "lists that lead to other lists", document: customer(around), code: tooComplex},
		{name: "lists that lead to other lists, by two", document: customer("contracts{customer{logins{id}}}"), code: tooComplex},
		{name: "lists of lists by fragments", document: customer("contracts{...c}") +
			"fragment c on Contract{customer{...d}} fragment d on Customer{logins{id username}}", code: tooComplex},
		{name: "a circle by fragments", document: customer("...c") +
			"fragment c on Customer{contracts{...d}} fragment d on Contract{customer{contracts{id}}}", code: tooComplex},
		{name: "lists under many names", document: customer(aliases(100, "contracts{id number}")), code: tooComplex},
		{
			name: "lists of lists under many names", document: customer(aliases(40, "contracts{customer{name} plan{name} branch{name}}")),
			code: tooComplex,
		},
		{name: "lists in inline fragments", document: customer(times(100, "...on Customer{a§:contracts{id number}}")), code: tooComplex},
		{name: "the lists of many records", document: contracts(aliases(9, "customer{contracts{id}}")), code: tooComplex},
		{name: "the contracts of each contract's customer", document: contracts("customer{contracts{id}}"), code: tooComplex},
		{name: "a long list by pages", document: customer(`contractsConnection(first:100){totalCount edges{node{id number}}}`)},
		{
			name:     "pages of pages",
			document: `{contracts(first:20){edges{node{customer{contractsConnection(first:60){edges{node{id}}}}}}}}`,
		},
		{name: "a long name for a field", document: contracts(long + ":id"), code: tooComplex},
		{
			name: "long texts under many names", document: "{serviceOrders(first:100){edges{node{" + aliases(100, "instructions") + "}}}}",
			code: tooComplex,
		},
		{name: "as many fields as the price allows", document: contracts(aliases(190, "number"))},
		{name: "as many objects as the price allows", document: contracts(aliases(130, "plan{id}")), code: tooComplex},
	}
}
