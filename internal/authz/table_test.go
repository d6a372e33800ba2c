package authz_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// viewers are the columns of the table.
var viewers = []struct {
	name   string
	viewer viewer.Viewer
}{
	{"SYSTEM", viewer.Viewer{Kind: viewer.KindSystem}},
	{"ADMIN", viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAdmin}},
	{"OPERATOR", viewer.Viewer{Kind: viewer.KindToken, ID: 1, Scopes: viewer.RoleOperator.Scopes()}},
	{"ANALYST", viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAnalyst}},
	{"unknown role", viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: "OWNER"}},
	{"anonymous", viewer.Viewer{}},
}

var errRollback = errors.New("roll back")

// try runs one operation as a viewer, and rolls it back. Whether it would have made a valid record doesn't matter: the privacy
// policy is asked first.
func try(t *testing.T, db *database.DB, v viewer.Viewer, operation func(context.Context, *ent.Client) error) string {
	t.Helper()
	var result error
	err := db.InTx(viewer.NewContext(t.Context(), v), func(ctx context.Context, tx *database.Tx) error {
		result = operation(ctx, tx.Client())
		return errRollback
	})
	if !errors.Is(err, errRollback) {
		t.Fatal(err)
	}
	switch {
	case errors.Is(result, authz.ErrUnauthenticated):
		return "unauthenticated"
	case errors.Is(result, authz.ErrForbidden):
		return "forbidden"
	}
	return "yes"
}

// entities are the clients of all entities, found by reflection: an entity that is added to the schema is in the table.
func entities(client *ent.Client) []string {
	var names []string
	for field := range reflect.TypeFor[ent.Client]().Fields() {
		if field.Type.Kind() == reflect.Pointer && strings.HasSuffix(field.Type.Elem().Name(), "Client") {
			names = append(names, field.Name)
		}
	}
	return names
}

// call starts an operation of an entity and runs it: Query().Exist(ctx), Create().Exec(ctx) …
func call(ctx context.Context, client *ent.Client, entity, start, run string) error {
	builder := reflect.ValueOf(client).Elem().FieldByName(entity).MethodByName(start).Call(nil)[0]
	results := builder.MethodByName(run).Call([]reflect.Value{reflect.ValueOf(ctx)})
	err, _ := results[len(results)-1].Interface().(error)
	return err
}

func TestWhoMayDoWhatToWhichEntity(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var table strings.Builder
		row := func(name string, operation func(context.Context, *ent.Client) error) {
			fmt.Fprintf(&table, "%-44s", name)
			for _, v := range viewers {
				fmt.Fprintf(&table, " %-16s", try(t, db, v.viewer, operation))
			}
			table.WriteString("\n")
		}
		fmt.Fprintf(&table, "%-44s", "entity")
		for _, v := range viewers {
			fmt.Fprintf(&table, " %-16s", v.name)
		}
		table.WriteString("\n")
		for _, entity := range entities(db.Reader()) {
			for _, op := range []struct{ name, start, run string }{
				{"query", "Query", "Exist"}, {"create", "Create", "Exec"}, {"update", "Update", "Exec"}, {"delete", "Delete", "Exec"},
			} {
				row(entity+" "+op.name, func(ctx context.Context, c *ent.Client) error { return call(ctx, c, entity, op.start, op.run) })
			}
		}
		row("Contract update status to CANCELLED", func(ctx context.Context, c *ent.Client) error {
			return c.Contract.Update().SetStatus(domain.ContractCancelled).Exec(ctx)
		})
		row("Cancellation create back-dated", func(ctx context.Context, c *ent.Client) error {
			return c.Cancellation.Create().SetBackDated(true).Exec(ctx)
		})
		row("Cancellation create with override", func(ctx context.Context, c *ent.Client) error {
			return c.Cancellation.Create().SetOverrideReason("x").Exec(ctx)
		})
		golden(t, "testdata/entities.txt", trimLines(table.String()))
	})
}

func trimLines(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	return b.String()
}

// golden compares with the file that was reviewed; -update writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the table differs from %s; review it and run with -update:\n%s", path, got)
	}
}

func TestRequire(t *testing.T) {
	operator := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, Role: viewer.RoleOperator})
	cases := map[string]struct {
		ctx  context.Context
		want error
	}{
		"a holder":   {operator, nil},
		"the system": {viewer.System(t.Context()), nil},
		"nobody":     {t.Context(), authz.ErrUnauthenticated},
		"somebody else": {
			viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, Role: viewer.RoleAnalyst}), authz.ErrForbidden,
		},
	}
	for name, tc := range cases {
		if err := authz.Require(tc.ctx, viewer.Cancel); !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
	if err := authz.Require(operator, viewer.BackDate); !errors.Is(err, authz.ErrForbidden) {
		t.Errorf("an operator may back-date: %v", err)
	}
}
