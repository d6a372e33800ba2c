package cancellation_test

import (
	"context"
	"fmt"
	"reflect"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// closeMonth declares a month of the branch, as closing does.
func (w *world) closeMonth(t testing.TB, year, month int) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		tx.DiciDeclaration.Create().SetBranch(w.branch).SetYear(year).SetMonth(month).SetVersion(1).
			SetTotalAccesses(2).SetContractsWithoutLoginData(0).SetRows([]domain.DeclaredRow{}).SetClosedByName("Teste").
			SetClosedAt(tx.Now).ExecX(ctx)
	})
}

func (w *world) rows(t testing.TB, batchID int) []*ent.CancellationBatchRow {
	t.Helper()
	return w.db.Reader().CancellationBatchRow.Query().Where(cancellationbatchrow.BatchID(batchID)).
		Order(cancellationbatchrow.ByPosition()).AllX(viewer.System(t.Context()))
}

// What a dry run says of a contract is what its own preview says, and what the real batch then records.
func TestADryRunForeseesWhatASinglePreviewDoesAndTheRealBatchThenRecords(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, false, true, true, true)
		before := w.db.Now().In(domain.SaoPaulo).AddDate(0, -2, 0)
		w.closeMonth(t, before.Year(), int(before.Month()))
		preview, err := w.service.Preview(as(t, viewer.RoleOperator), w.command())
		if err != nil {
			t.Fatal(err)
		}
		dry := w.run(t, w.batch(t, cancellation.NewBatch{ContractIDs: []int{w.contract.ID}, DryRun: true}).ID)
		row := w.rows(t, dry.ID)[0]
		want := &domain.Consequences{
			LoginsUnlinked: 2, CustomersInactivated: 1, ServiceOrders: 1, Months: preview.DICI.MonthsLeft,
			EarlierMonths: preview.DICI.EarlierMonths,
		}
		if len(want.Months) == 0 || !reflect.DeepEqual(row.Consequences, want) || !reflect.DeepEqual(dry.Consequences, want) {
			t.Errorf("row   %+v\nbatch %+v\nwant  %+v", row.Consequences, dry.Consequences, want)
		}
		for _, m := range want.Months {
			if m.Year == before.Year() && m.Month == int(before.Month()) {
				t.Errorf("the closed month %v keeps counting the accesses", m)
			}
		}
		if dry.ParametersRevision == nil || *dry.ParametersRevision != preview.ParametersRevision {
			t.Errorf("revision %v", dry.ParametersRevision)
		}
		real := w.run(t, w.batch(t, cancellation.NewBatch{SameAs: &dry.ID}).ID)
		if !reflect.DeepEqual(real.Consequences, want) || real.Cancelled != 1 {
			t.Errorf("the real batch: %+v", real.Consequences)
		}
	})
}

// What a refused contract would do otherwise is shown with it, but isn't in the total.
func TestARefusedRowShowsWhatWouldHappenAndWhatPreventsIt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		w.lend(t, "A1")
		dry := w.run(t, w.batch(t, cancellation.NewBatch{ContractIDs: []int{w.contract.ID}, DryRun: true}).ID)
		if row := w.rows(t, dry.ID)[0].Consequences; row.LoginsKept != 2 || row.ComodatosBlocking != 1 || len(row.Months) != 1 {
			t.Errorf("row %+v", row)
		}
		if want := (domain.Consequences{ComodatosBlocking: 1}); !reflect.DeepEqual(*dry.Consequences, want) {
			t.Errorf("batch %+v", dry.Consequences)
		}
	})
}

// However far apart two contracts of a customer are in a batch, the customer counts once, and as what it is in the end.
func TestACustomerWithContractsInTwoChunksCountsOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, false, true, false)
		ids := []int{w.contract.ID}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			other := tx.Customer.Create().SetCode("2").SetType(domain.CustomerPF).SetName("Bia").SetSearchName("bia").
				SetDocument("11144477735").SaveX(ctx)
			builders := make([]*ent.ContractCreate, 0, 501)
			for i := range 501 {
				builders = append(builders, tx.Contract.Create().SetNumber(fmt.Sprint("x", i)).SetCustomer(other).SetPlan(w.plan).
					SetBranch(w.branch).SetActivatedAt(activated))
			}
			for _, c := range tx.Contract.CreateBulk(builders...).SaveX(ctx) {
				ids = append(ids, c.ID)
			}
			ids = append(ids, w.addContract(ctx, tx, "777").ID)
		})
		for _, dryRun := range []bool{true, false} {
			b := w.run(t, w.batch(t, cancellation.NewBatch{ContractIDs: ids, DryRun: dryRun}).ID)
			c := b.Consequences
			if b.Cancelled != 503 || c.CustomersInactivated != 2 || c.CustomersKeptActive != 0 || c.LoginsKept != 2 {
				t.Errorf("dry run %v: %d cancelled, %+v", dryRun, b.Cancelled, c)
			}
		}
	})
}

func TestABatchKeepsItsFilterAndRefusesOtherParametersThanThoseOfItsDryRun(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		number := w.contract.Number
		dry := w.run(t, w.batch(t, cancellation.NewBatch{
			Where: &ent.ContractWhereInput{Number: &number}, Sent: []byte(`{"number":"1234"}`), DryRun: true,
		}).ID)
		if got := string(dry.Selection); got != `{"number":"1234"}` && got != `{"number": "1234"}` {
			t.Errorf("selection %s", got)
		}
		in := cancellation.NewBatch{
			SameAs: &dry.ID, ReasonID: w.reason.ID, OnRefusal: domain.OnRefusalSkip, ExpectedParametersRevision: dry.ParametersRevision,
		}
		w.parameters(t, false, false, false, false)
		if _, err := w.service.CreateBatch(as(t, viewer.RoleOperator), in); codesOf(t, err)[0] != "STALE_PREVIEW" {
			t.Errorf("under other parameters: %v", err)
		}
		revision := *dry.ParametersRevision + 1
		in.ExpectedParametersRevision = &revision
		b, err := w.service.CreateBatch(as(t, viewer.RoleOperator), in)
		if err != nil || string(b.Selection) != string(dry.Selection) {
			t.Errorf("the same contracts again: %v, %v", b, err)
		}
	})
}
