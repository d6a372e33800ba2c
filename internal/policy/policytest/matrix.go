// Package policytest holds the cases that the policy promises, for its own tests and for those through the API.
package policytest

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
)

// Case is one line of matrix.csv: all 16 combinations of the four parameters, times no comodato, an open one or a returned one,
// times a customer with and without another live contract. The contract has two logins.
type Case struct {
	KeepLoginLink, CheckOpenComodatos, InactivateCustomer, PickupTemplate bool
	// Comodato is none, open or returned.
	Comodato          string
	OtherLiveContract bool

	// Outcome is "cancelled" or the code of the refusal. The rest is empty when it was refused.
	Outcome                    string
	LoginsKept, LoginsUnlinked int
	CustomerInactivated        bool
	KeptActiveBy               int
	ServiceOrder               bool
	Items                      int
}

// Name says the case in the product's words.
func (c Case) Name() string {
	return fmt.Sprintf("keep=%t check=%t inactivate=%t os=%t comodato=%s other=%t",
		c.KeepLoginLink, c.CheckOpenComodatos, c.InactivateCustomer, c.PickupTemplate, c.Comodato, c.OtherLiveContract)
}

//go:embed matrix.csv
var matrix string

// Matrix returns all 96 cases.
func Matrix() []Case {
	records, err := csv.NewReader(strings.NewReader(matrix)).ReadAll()
	if err != nil {
		panic(err)
	}
	cases := make([]Case, 0, len(records)-1)
	for _, r := range records[1:] {
		cases = append(cases, Case{
			KeepLoginLink: yes(r[0]), CheckOpenComodatos: yes(r[1]), InactivateCustomer: yes(r[2]), PickupTemplate: yes(r[3]),
			Comodato: r[4], OtherLiveContract: yes(r[5]),
			Outcome: r[6], LoginsKept: number(r[7]), LoginsUnlinked: number(r[8]),
			CustomerInactivated: yes(r[9]), KeptActiveBy: number(r[10]), ServiceOrder: yes(r[11]), Items: number(r[12]),
		})
	}
	return cases
}

func yes(s string) bool { return s == "SIM" || s == "yes" }

func number(s string) int {
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}
