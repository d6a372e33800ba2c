package importer_test

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	customersHeader = "code;name;document\n"
	contractsHeader = "number;customer_code;status;activated_at;plan_code;branch_cnpj\n"
)

// What somebody registers while an import is about to create the same is neither overwritten, nor does it end the import: the row
// is compared with it, as if it had come first.
func TestWhatIsCreatedMeanwhileIsFound(t *testing.T) {
	for _, allOrNothing := range []bool{false, true} {
		dbtest.Each(t, func(t *testing.T, db *database.DB) {
			run(t, db, importer.Options{Dir: folder(t, map[string]string{
				"customers.csv": customersHeader + "A;Ana;52998224725\nB;Bia;11144477735\n",
				"contracts.csv": contractsHeader + "1;A;A;2024-01-01;P;" + cnpj + "\n",
			})})
			meanwhile(t, db, allOrNothing, "contracts.csv", contractsHeader+"2;A;A;2024-01-01;P;"+cnpj+"\n", "customer_code",
				func(ctx context.Context, tx *database.Tx) {
					of := tx.Contract.Query().OnlyX(ctx)
					tx.Contract.Create().SetNumber("2").SetCustomerID(customerID(ctx, tx, "B")).SetPlanID(of.PlanID).SetBranchID(of.BranchID).
						SetActivatedAt(*of.ActivatedAt).ExecX(ctx)
				})
			meanwhile(t, db, allOrNothing, "customers.csv", customersHeader+"C;Cida;39053344705\n", "document",
				func(ctx context.Context, tx *database.Tx) {
					tx.Customer.Create().SetCode("D").SetName("Davi").SetSearchName("davi").SetDocument("39053344705").
						SetType(domain.CustomerPF).ExecX(ctx)
				})
			ctx := viewer.System(t.Context())
			if of := db.Reader().Contract.Query().Where(contract.Number("2")).QueryCustomer().OnlyX(ctx); of.Code != "B" {
				t.Errorf("the contract is %s's now", of.Name)
			}
		})
	}
}

// meanwhile imports a row while a transaction that creates a record is about to end, and wants the row refused for a column.
func meanwhile(
	t *testing.T, db *database.DB, allOrNothing bool, name, file, column string, create func(context.Context, *database.Tx),
) {
	t.Helper()
	dir := folder(t, map[string]string{name: file})
	created, imported := make(chan struct{}), make(chan *importer.Result)
	go func() {
		<-created
		result, err := importer.Run(viewer.System(t.Context()), db, importer.Options{Dir: dir, AllOrNothing: allOrNothing})
		if err != nil {
			t.Error(err)
		}
		imported <- result
	}()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		create(ctx, tx)
		close(created)
		waitForImport(t, db)
		return nil
	})
	result := <-imported
	if err != nil || result == nil || len(result.Problems) != 1 || result.Problems[0].Column != column {
		t.Errorf("%v, %+v, want one problem in the column %s", err, result, column)
	}
}

// waitForImport waits until the import waits for the transaction that this is called in; on SQLite it can't begin.
func waitForImport(t *testing.T, db *database.DB) {
	t.Helper()
	if db.Dialect != "postgres" {
		return
	}
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		var waiting bool
		const query = "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')"
		if err := db.ReadSQL().QueryRowContext(t.Context(), query).Scan(&waiting); err != nil || waiting {
			return
		}
	}
	t.Error("the import doesn't wait")
}

func customerID(ctx context.Context, tx *database.Tx, code string) int {
	return tx.Customer.Query().Where(customer.Code(code)).OnlyIDX(ctx)
}
