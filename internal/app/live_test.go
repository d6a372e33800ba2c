package app_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestLiveEvents(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		var contractID int
		for _, n := range everyNode(t, s) {
			if n.kind == "Contract" {
				contractID = n.id
			}
		}
		operator, analyst := s.As(t, viewer.RoleOperator), s.As(t, viewer.RoleAnalyst)
		everything := analyst.Follow(t, `subscription{events{type actorName contract{number}}}`)
		one := analyst.Follow(t, `subscription{events(where:{hasContractWith:[{id:"`+apptest.ID(contractID)+`"}]}){type subjectID}}`)
		operator.Get(t, `mutation{createCustomer(input:{name:"Ana",document:"11144477735"}){userErrors{code}}}`, nil, nil)
		operator.Get(t, `mutation($c:ID!){lendComodato(input:{contractId:$c,description:"ONU"}){userErrors{code}}}`,
			apptest.Vars{"c": apptest.ID(contractID)}, nil)
		var got struct {
			Data struct {
				Events struct {
					Type, ActorName string
					Contract        *struct{ Number string }
				}
			}
		}
		for _, want := range []string{"CUSTOMER_CREATED", "COMODATO_LENT"} {
			line := everything.Next(t)
			if err := json.Unmarshal([]byte(line), &got); err != nil || got.Data.Events.Type != want ||
				got.Data.Events.ActorName != "Test OPERATOR" {
				t.Fatalf("event is %s, want %s", line, want)
			}
		}
		if got.Data.Events.Contract == nil || got.Data.Events.Contract.Number != "1" {
			t.Errorf("the event's contract is %v", got.Data.Events.Contract)
		}
		if line := one.Next(t); !strings.Contains(line, "COMODATO_LENT") {
			t.Errorf("the contract's first event is %s", line)
		}
		// Stopping the program ends the streams.
		if err := s.Stop(context.Background()); err != nil {
			t.Fatal(err)
		}
		if line := everything.Next(t); line != "complete" && line != "closed" {
			t.Errorf("after the stop came %s", line)
		}
	})
}

func TestAnonymousClientsCantSubscribe(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	lines := s.Anonymous().Follow(t, `subscription{events{type}}`)
	if line := lines.Next(t); !strings.Contains(line, `"UNAUTHENTICATED"`) {
		t.Errorf("nobody got %s", line)
	}
	if line := lines.Next(t); line != "complete" {
		t.Errorf("then came %s", line)
	}
}
