package app_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/directive"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Every permission that the schema names exists.
func TestThePermissionsOfTheSchemaAreTheProgramsOwn(t *testing.T) {
	var named []viewer.Permission
	for _, value := range schema().Types["Permission"].EnumValues {
		named = append(named, viewer.Permission(value.Name))
	}
	slices.Sort(named)
	if all := slices.Sorted(slices.Values(viewer.AllPermissions)); !slices.Equal(named, all) {
		t.Errorf("the schema has %v, the program %v", named, all)
	}
}

// What a field says is true when the least scope with the permission is let in, and all scopes without it together are not.
func TestThePermissionsThatFieldsStateAreTheTrueOnes(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		w := writer{schema: schema()}
		nodes := everyNode(t, s)
		for _, root := range []struct {
			kind ast.Operation
			def  *ast.Definition
		}{{ast.Query, w.schema.Query}, {ast.Mutation, w.schema.Mutation}} {
			for _, f := range root.def.Fields {
				if p := statedBy(w.schema, f); p != "" {
					checkPermission(t, s, p, string(root.kind)+"{"+w.field(f, "", 0)+"}")
				}
			}
		}
		for _, n := range nodes {
			if def := w.schema.Types[n.kind]; def != nil && slices.Contains(def.Interfaces, "Node") {
				checkPermission(t, s, viewer.Permission(directive.Reader(def).Permission),
					`{node(id:"`+apptest.ID(n.id)+`"){... on `+n.kind+w.selection(n.kind, 0)+"}}")
			}
		}
		for _, f := range w.schema.Subscription.Fields {
			document := "subscription{" + w.field(f, "", 0) + "}"
			if got := s.MachineWith(t, without(statedBy(w.schema, f))...).Follow(t, document).Next(t); !strings.Contains(got, "FORBIDDEN") {
				t.Errorf("without its permission, %s gets %s", document, got)
			}
		}
		followed(t, s, nodes)
	})
}

// followed asks for the subscriptions with the permission that they state.
func followed(t *testing.T, s *apptest.Server, nodes []namedNode) {
	t.Helper()
	batch := nodes[slices.IndexFunc(nodes, func(n namedNode) bool { return n.kind == "CancellationBatch" })]
	c := s.MachineWith(t, least(viewer.Read)...)
	events := c.Follow(t, "subscription{events{type}}")
	progress := c.Follow(t, `subscription{cancellationBatch(id:"`+apptest.ID(batch.id)+`"){status}}`)
	s.Machine(t, viewer.RoleAnalyst)
	for _, stream := range []*apptest.Stream{events, progress} {
		if got := stream.Next(t); !strings.HasPrefix(got, `{"data"`) {
			t.Errorf("with the permission, a subscription gets %s", got)
		}
	}
}

func checkPermission(t *testing.T, s *apptest.Server, p viewer.Permission, document string) {
	t.Helper()
	for _, c := range []struct {
		scopes []viewer.Scope
		in     bool
	}{{least(p), true}, {without(p), false}} {
		machine := s.MachineWith(t, c.scopes...)
		if got := access(t, machine, document); (got != "forbidden") != c.in {
			t.Errorf("with %v, %s is %s", c.scopes, document, got)
		}
	}
}

// statedBy is the permission that a root field states; none for a field that needs none, or another's.
func statedBy(schema *ast.Schema, f *ast.FieldDefinition) viewer.Permission {
	needs, _ := directive.OfRoot(schema, f)
	return viewer.Permission(needs.Permission)
}

// least is the scope with the permission that allows the least else.
func least(p viewer.Permission) []viewer.Scope {
	var found viewer.Scope
	for _, s := range viewer.AllScopes() {
		allows := s.Permissions()
		if slices.Contains(allows, p) && (found == "" || len(allows) < len(found.Permissions())) {
			found = s
		}
	}
	return []viewer.Scope{found}
}

// without are all scopes that don't allow it.
func without(p viewer.Permission) []viewer.Scope {
	return slices.DeleteFunc(viewer.AllScopes(), func(s viewer.Scope) bool { return slices.Contains(s.Permissions(), p) })
}
