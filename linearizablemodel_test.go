package main

import (
	"fmt"
	"maps"
	"testing"

	"github.com/anishathalye/porcupine"
)

// asked is an operation on a contract of a customer, or on the customer.
type asked struct {
	What               string
	Customer, Contract int
	// Comodato is what is to be returned.
	Comodato string
}

// answered is what it was refused for, "" if it was done; of a reading, what was read. Comodato is what was lent.
type answered struct{ Code, Comodato string }

// customerState is a customer with two contracts.
type customerState struct {
	cancelled [2]bool
	// inactive is the customer's record.
	inactive bool
	// open are the comodatos that are open, with their contracts.
	open map[string]int
}

// oneAfterTheOther is the product in the smallest words: with the parameters that check comodatos and inactivate customers.
var oneAfterTheOther = porcupine.Model{
	Partition: func(history []porcupine.Operation) [][]porcupine.Operation {
		parts := make([][]porcupine.Operation, customersAsked)
		for _, o := range history {
			customer := o.Input.(asked).Customer
			parts[customer] = append(parts[customer], o)
		}
		return parts
	},
	Init: func() any { return customerState{} },
	Step: func(state, input, output any) (bool, any) {
		want, next := state.(customerState).after(input.(asked), output.(answered).Comodato)
		return want == output.(answered).Code, next
	},
	Equal: func(a, b any) bool {
		one, other := a.(customerState), b.(customerState)
		return one.cancelled == other.cancelled && one.inactive == other.inactive && maps.Equal(one.open, other.open)
	},
}

// after is what an operation answers, and the state that it leaves.
func (s customerState) after(a asked, lent string) (answer string, next customerState) {
	cancelled := s.cancelled[a.Contract]
	switch a.What {
	case "contract":
		return map[bool]string{true: "CANCELLED", false: "ACTIVE"}[cancelled], s
	case "customer":
		return fmt.Sprint(!s.inactive), s
	case "cancel":
		if cancelled {
			return "ALREADY_CANCELLED", s
		}
		for _, of := range s.open {
			if of == a.Contract {
				return "OPEN_COMODATOS", s
			}
		}
		s.cancelled[a.Contract] = true
		s.inactive = s.cancelled == [2]bool{true, true}
	case "reactivate":
		if !cancelled {
			return "INVALID_STATE", s
		}
		s.cancelled[a.Contract], s.inactive = false, false
	case "lend":
		if cancelled {
			return "INVALID_STATE", s
		}
		s.open = copyOf(s.open)
		s.open[lent] = a.Contract
	case "return":
		if _, open := s.open[a.Comodato]; !open {
			return "INVALID_STATE", s
		}
		s.open = copyOf(s.open)
		delete(s.open, a.Comodato)
	}
	return "", s
}

func copyOf(open map[string]int) map[string]int {
	other := map[string]int{}
	maps.Copy(other, open)
	return other
}

// A history that no order explains is found: two cancellations of one contract that both succeed at once, and a comodato that is
// lent after its contract was cancelled.
func TestTheCheckOfHistoriesFindsALostUpdate(t *testing.T) {
	lent, done, active := answered{Comodato: "1"}, answered{}, answered{Code: "ACTIVE"}
	at := func(call, end int64, what string, out answered) porcupine.Operation {
		return porcupine.Operation{Input: asked{What: what}, Output: out, Call: call, Return: end}
	}
	for name, h := range map[string]struct {
		history []porcupine.Operation
		want    bool
	}{
		"one of two succeeds": {[]porcupine.Operation{
			at(0, 10, "cancel", answered{Code: "ALREADY_CANCELLED"}), at(1, 9, "cancel", done),
		}, true},
		"both succeed":         {[]porcupine.Operation{at(0, 10, "cancel", done), at(1, 9, "cancel", done)}, false},
		"lent before the end":  {[]porcupine.Operation{at(0, 10, "lend", lent), at(1, 9, "contract", active)}, true},
		"lent and cancelled":   {[]porcupine.Operation{at(0, 10, "lend", lent), at(1, 9, "cancel", done)}, false},
		"read after it was":    {[]porcupine.Operation{at(0, 4, "cancel", done), at(5, 9, "contract", active)}, false},
		"read while it may be": {[]porcupine.Operation{at(0, 6, "cancel", done), at(5, 9, "contract", active)}, true},
	} {
		if got := porcupine.CheckOperations(oneAfterTheOther, h.history); got != h.want {
			t.Errorf("%s: explained %v, want %v", name, got, h.want)
		}
	}
}
