package main

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

const subjects = `
	enum Permission { READ CANCEL BACK_DATE INTEGRATE }
	interface Node { id: ID! }
	"The secret." type Token implements Node @needs(permission: INTEGRATE) { "The id." id: ID! }
	"A plan." type Plan implements Node { "The id." id: ID! "Its count. Errors: INVALID." count: Int! }
	type PlanConnection { "The number." totalCount: Int! @cost(weight: 10) }
	type Payload { "Its plan." plan: Plan "The months." months: Int @needs(permission: BACK_DATE) }
	type Query {
		"A record." node: Node @needs(ofRecord: true)
		"Who asks. Errors: NONE." me: String @needs
		"The plans." plans: PlanConnection
		"Where they are. Errors: NONE." others: String @needs(and: BACK_DATE, when: "for those of others")
		"The token." token: Token @needs(permission: INTEGRATE)
	}
	type Mutation {
		"Ends it. Errors: NOT_FOUND." cancel: Payload @needs(permission: CANCEL, and: BACK_DATE, when: "when a month changes")
		@destructive
	}
	type Subscription { "What happens." events: Plan @needs(permission: READ) }`

func schemaOf(t *testing.T, source string) *ast.Schema {
	t.Helper()
	directives, err := os.ReadFile("../../../graph/schema/directives.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: string(directives)}, &ast.Source{Input: source})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func TestDescriptionsSayWhatDirectivesState(t *testing.T) {
	schema := schemaOf(t, subjects)
	if err := describeFacts(schema); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"Query.node":                "A record. Needs the permission to read the record.",
		"Query.me":                  "Who asks. Needs no permission. Errors: NONE.",
		"Query.others":              "Where they are. Needs the permission BACK_DATE for those of others. Errors: NONE.",
		"Query.plans":               "The plans. Needs the permission READ.",
		"PlanConnection.totalCount": "The number. Needs the permission READ.",
		"Token.id":                  "The id. Needs the permission INTEGRATE.",
		"Plan.count":                "Its count. Errors: INVALID. Needs the permission READ.",
		"Payload.plan":              "Its plan. Needs the permission CANCEL.",
		"Payload.months":            "The months. Needs the permission BACK_DATE.",
		"Mutation.cancel": "Ends it. Machines must send it with the header Idempotency-Key. " +
			"Needs the permission CANCEL, and BACK_DATE when a month changes. Errors: NOT_FOUND.",
	} {
		name, field, _ := strings.Cut(path, ".")
		if got := schema.Types[name].Fields.ForName(field).Description; got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	if text := string(printed(schema)); strings.Contains(text, "@") {
		t.Errorf("directives are published: %s", text)
	}
}

func TestAFieldThatDoesntSayWhatItNeedsIsntPublished(t *testing.T) {
	schema := schemaOf(t, strings.Replace(subjects, " @needs(permission: READ)", "", 1))
	if err := describeFacts(schema); err == nil || !strings.Contains(err.Error(), "Subscription.events") {
		t.Errorf("it is published: %v", err)
	}
}
