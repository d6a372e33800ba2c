package export_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/search"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Work goes on during an export: whatever changes between its pages, each record is in it once, in the initial order. Only those
// deleted meanwhile are missing.
func TestAListIsExportedAsItWas(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		system := viewer.System(t.Context())
		write := func(f func(ctx context.Context, tx *database.Tx) error) {
			t.Helper()
			if err := db.InTx(system, f); err != nil {
				t.Fatal(err)
			}
		}
		var all []string
		write(func(ctx context.Context, tx *database.Tx) error {
			all = sellInARow(ctx, tx, 1_100)
			return nil
		})
		source := sourceOf(db)
		analyst := viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Ana", "Ana", viewer.RoleAnalyst.Permissions()))
		for i, direction := range []string{"ASC", "DESC"} {
			selection := export.Selection{
				List: "contracts", Columns: []string{"number", "customer.name"}, Where: map[string]any{"search": "ana"},
				OrderBy: map[string]any{"field": "STATUS_CHANGED_AT", "direction": direction},
			}
			want := slices.Clone(all)
			if direction == "DESC" {
				slices.Reverse(want)
			}
			deleted := want[900+i]
			var got []string
			for row, err := range source.Read(analyst, selection) {
				if err != nil {
					t.Fatal(err)
				}
				if name := string(row[1]); name != `"Ana"` {
					t.Fatalf("%s is of %s", row[0], name)
				}
				if got = append(got, string(row[0])); len(got) != 1 {
					continue
				}
				write(func(ctx context.Context, tx *database.Tx) error {
					tx.Contract.Update().Where(contract.NumberIn(numbers(all[:100])...)).SetStatusChangedAt(tx.Now).ExecX(ctx)
					tx.Contract.Delete().Where(contract.NumberIn(numbers([]string{deleted})...)).ExecX(ctx)
					return nil
				})
			}
			want = slices.DeleteFunc(want, func(number string) bool { return number == deleted })
			if !slices.Equal(got, want) {
				distinct := slices.Compact(slices.Sorted(slices.Values(got)))
				t.Errorf("%s: %d rows of %d contracts, want %d", direction, len(got), len(distinct), len(want))
			}
			all = slices.DeleteFunc(append(slices.Clone(all[100:]), all[:100]...), func(number string) bool { return number == deleted })
		}
	})
}

// sourceOf reads the lists of the API on a database.
func sourceOf(db *database.DB) export.Source {
	schema := graph.NewPlainSchema(&graph.Resolver{Registry: registry.New(db, eventlog.NewLog(), nil), Finder: search.New(db)})
	return export.NewSource(export.API{Schema: schema.Schema(), Run: gateway.NewRunner(schema, graph.Present).Run})
}

// sellInARow creates contracts of one customer and returns their numbers as JSON, starting with the one whose status changed first.
func sellInARow(ctx context.Context, tx *database.Tx, count int) (all []string) {
	customer := tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).
		SetName("Ana").SetSearchName("ana").SetDocument("52998224725").SaveX(ctx)
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
	plan := tx.Plan.Create().SetCode("P").SetName("Plano").SaveX(ctx)
	var creates []*ent.ContractCreate
	for i := range count {
		number := fmt.Sprintf("K%d", i)
		all = append(all, `"`+number+`"`)
		creates = append(creates, tx.Contract.Create().SetNumber(number).SetCustomer(customer).SetPlan(plan).SetBranch(branch).
			SetStatusChangedAt(time.Date(2024, 1, 1, 0, 0, i, 0, time.UTC)))
	}
	tx.Contract.CreateBulk(creates...).ExecX(ctx)
	return all
}

func numbers(quoted []string) (plain []string) {
	for _, number := range quoted {
		plain = append(plain, number[1:len(number)-1])
	}
	return plain
}
