package importer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestAnImportDoesNotBringAnAnonymizedCustomerBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		ctx := viewer.System(t.Context())
		forgotten := db.Reader().Contract.Query().Where(contract.Number("2004")).QueryCustomer().OnlyX(ctx)
		err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			tx.Customer.UpdateOneID(forgotten.ID).SetName("Cliente anonimizado").SetDocument("*1000000000001").SetAnonymizedAt(tx.Now).
				ExecX(ctx)
			tx.Contract.Update().Where(contract.CustomerID(forgotten.ID)).ClearStreet().ClearPostalCode().ExecX(ctx)
			tx.Login.Update().Where(login.CustomerID(forgotten.ID)).SetUsername("anonimo-1").ExecX(ctx)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		result := run(t, db, importer.Options{Dir: examples})
		var got []string
		for _, p := range result.Problems {
			got = append(got, p.File+" "+p.Column+" "+p.Reason)
		}
		want := []string{
			"customers.csv code os dados deste cliente foram anonimizados no Vínculo",
			"contracts.csv customer_code os dados deste cliente foram anonimizados no Vínculo",
			"contracts.csv customer_code os dados deste cliente foram anonimizados no Vínculo",
			"logins.csv customer_code os dados deste cliente foram anonimizados no Vínculo",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("problems (-want +got):\n%s", diff)
		}
		c := db.Reader().Customer.Query().Where(customer.ID(forgotten.ID)).WithContracts().WithLogins().OnlyX(ctx)
		if c.Name != "Cliente anonimizado" || !strings.HasPrefix(c.Document, "*") || c.Edges.Contracts[0].Street != nil ||
			c.Edges.Logins[0].Username != "anonimo-1" {
			t.Errorf("the customer is %v with %v and %v", c, c.Edges.Contracts, c.Edges.Logins)
		}
	})
}
