package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/graph/generated"
)

// Whoever adds a list or a relation gives analysts the means to count it, to sort it and to filter by it.
func TestEveryListCanBeFilteredSortedAndCounted(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	lists := 0
	for name, parent := range schema.Types {
		if parent.Kind != ast.Object {
			continue
		}
		for _, f := range parent.Fields {
			// The accesses behind a row of DICI are in the order of the evidence, and all of them are meant.
			if of, ok := strings.CutSuffix(f.Type.Name(), "Connection"); ok && name != "DiciRow" {
				lists++
				checkList(t, schema, name+"."+f.Name, f, of)
			}
		}
	}
	if lists < 20 {
		t.Errorf("only %d lists were found", lists)
	}
}

func checkList(t *testing.T, schema *ast.Schema, path string, f *ast.FieldDefinition, of string) {
	t.Helper()
	for name, want := range map[string]string{
		"first": "Int", "after": "Cursor", "last": "Int", "before": "Cursor", "where": of + "WhereInput", "orderBy": of + "Order",
	} {
		if arg := f.Arguments.ForName(name); arg == nil || arg.Type.Name() != want {
			t.Errorf("%s has no argument %s of the type %s", path, name, want)
		}
	}
	if schema.Types[f.Type.Name()].Fields.ForName("totalCount") == nil {
		t.Errorf("%s has no totalCount", path)
	}
	where := schema.Types[of+"WhereInput"]
	for _, relation := range schema.Types[of].Fields {
		if isRecord(schema, relation) {
			// The revisions' template has another name in the filters, which has been published.
			edge := strings.TrimSuffix(relation.Name, "Connection") // one that has pages beside its plain list has one filter
			filter := "has" + strings.ToUpper(edge[:1]) + edge[1:] + "With"
			if where.Fields.ForName(filter) == nil && filter != "hasPickupServiceOrderTemplateWith" {
				t.Errorf("%s can't be filtered by %s", path, filter)
			}
		}
	}
}

// unfiltered are the values that are worked out of others, and those that are documents, lists, secrets' addresses or why something
// was done.
var unfiltered = strings.Fields(`ApiToken.hint ApiToken.scopes AutomationRule.nextRunAt CancellationBatch.refusedPath
	CancellationBatch.remaining CancellationBatch.where
	DiciDeclaration.fileName DiciDeclaration.filePath Event.address Event.data Event.logCursor Event.reason Event.subjectID
	SavedQuery.document SavedQuery.variables ServiceOrder.nextStatuses ServiceOrder.number WebhookDelivery.payload
	WebhookEndpoint.eventTypes WebhookEndpoint.selection WebhookEndpoint.url`)

// isRecord says whether the field shows related records, including lists and connections.
func isRecord(schema *ast.Schema, f *ast.FieldDefinition) bool {
	of := schema.Types[strings.TrimSuffix(f.Type.Name(), "Connection")]
	return of != nil && slices.Contains(of.Interfaces, "Node")
}

// A value that a list shows can be asked for, save those that are worked out of others.
func TestEveryStoredValueCanBeFilteredBy(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, of := range schema.Types {
		where := schema.Types[name+"WhereInput"]
		if of.Kind != ast.Object || where == nil {
			continue
		}
		for _, f := range of.Fields {
			path := name + "." + f.Name
			if schema.Types[f.Type.Name()].IsLeafType() && where.Fields.ForName(f.Name) == nil && !slices.Contains(unfiltered, path) {
				t.Errorf("%s can't be filtered by", path)
			}
		}
	}
}
