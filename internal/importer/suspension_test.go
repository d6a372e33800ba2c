package importer_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

const contractHeader = "number;customer_code;status;activated_at;cancelled_at;suspended_at;default_notice_at;" +
	"rescission_notice_at;plan_code;branch_cnpj\n"

// importRow imports one row of contracts.csv and returns the problems.
func importRow(t *testing.T, db *database.DB, row string) (problems []string, file importer.FileResult) {
	t.Helper()
	result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
		"contracts.csv": contractHeader + row + ";FIBRA300;" + cnpj + "\n",
	})})
	for _, p := range result.Problems {
		problems = append(problems, p.String())
	}
	return problems, result.Files[0]
}

func contractOf(t *testing.T, db *database.DB, number string) *ent.Contract {
	t.Helper()
	return db.Reader().Contract.Query().Where(contract.Number(number)).OnlyX(viewer.System(t.Context()))
}

func TestASuspensionWithoutItsDateBeginsWithTheFirstImport(t *testing.T) {
	now := time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		first := now
		importRow(t, db, "2001;101;CA;10/03/2022;;;;")
		if k := contractOf(t, db, "2001"); k.SuspendedAt == nil || !k.SuspendedAt.Equal(first) {
			t.Errorf("suspended since %v, want %v", k.SuspendedAt, first)
		}
		now = now.AddDate(0, 0, 1)
		defer func() { now = first }()
		if _, file := importRow(t, db, "2001;101;CA;10/03/2022;;;;"); file.Unchanged != 1 {
			t.Errorf("the same row again: %+v", file)
		}
		importRow(t, db, "2001;101;CA;10/03/2022;;01/06/2026;;")
		if k := contractOf(t, db, "2001"); k.SuspendedAt.Format(time.RFC3339) != "2026-06-01T03:00:00Z" {
			t.Errorf("suspended since %v", k.SuspendedAt)
		}
		importRow(t, db, "2001;101;CM;10/03/2022;;;;")
		if k := contractOf(t, db, "2001"); k.SuspendedAt != nil || k.Status != domain.ContractBlocked {
			t.Errorf("the blocked contract is %v", k)
		}
	}, database.WithClock(func() time.Time { return now }))
}

func TestNoticesAreRecordedOnceAndSettledWhenTheContractIsActiveAgain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		run(t, db, importer.Options{Dir: examples})
		const row = "2001;101;CA;10/03/2022;;01/05/2026;01/04/2026;10/06/2026"
		if _, file := importRow(t, db, row); file.Updated != 1 {
			t.Errorf("result %+v", file)
		}
		if _, file := importRow(t, db, row); file.Unchanged != 1 {
			t.Errorf("the same row again: %+v", file)
		}
		own := notice.HasContractWith(contract.Number("2001"))
		if n := db.Reader().Notice.Query().Where(own, notice.SettledAtIsNil()).CountX(ctx); n != 2 {
			t.Errorf("%d open notices, want 2", n)
		}
		importRow(t, db, "2001;101;A;10/03/2022;;;01/04/2026;10/06/2026")
		if n := db.Reader().Notice.Query().Where(own, notice.SettledAtNotNil()).CountX(ctx); n != 2 {
			t.Errorf("%d settled notices, want 2", n)
		}
		importRow(t, db, "2001;101;CA;10/03/2022;;01/07/2026;01/04/2026;10/06/2026")
		if n := db.Reader().Notice.Query().Where(own).CountX(ctx); n != 2 {
			t.Errorf("%d notices after the next suspension, want the 2 settled ones", n)
		}
	})
}

func TestSuspensionsThatDontFitAreRefused(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	run(t, db, importer.Options{Dir: examples})
	for row, want := range map[string]string{
		"2001;101;A;10/03/2022;;01/05/2026;;": "contracts.csv:2: suspended_at: só um contrato suspenso tem data de suspensão",
		"2001;101;CA;10/03/2022;;09/03/2022;;": "contracts.csv:2: suspended_at: a data não pode ser anterior à ativação do " +
			"contrato (10/03/2022 00:00)",
		"2001;101;CA;10/03/2022;;;09/03/2022;": "contracts.csv:2: default_notice_at: a data não pode ser anterior à ativação do " +
			"contrato (10/03/2022 00:00)",
		"2001;101;CA;10/03/2022;;;;01/01/2999": "contracts.csv:2: rescission_notice_at: a data não pode estar no futuro",
	} {
		got, _ := importRow(t, db, row)
		if diff := cmp.Diff([]string{want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row, diff)
		}
	}
	importRow(t, db, "2001;101;I;10/03/2022;01/06/2026;;01/04/2026;01/05/2026")
	if n := db.Reader().Notice.Query().Where(notice.HasContractWith(contract.Number("2001"))).
		CountX(viewer.System(t.Context())); n != 0 {
		t.Errorf("%d notices of a cancelled contract, want none", n)
	}
}

// reactivateHere does to a contract what a reactivation in Vínculo does to its row, its customer and its kept login.
func reactivateHere(t *testing.T, db *database.DB, number string, at time.Time) {
	t.Helper()
	by := "teste"
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		k := tx.Contract.Query().Where(contract.Number(number)).OnlyX(ctx)
		tx.Contract.UpdateOne(k).SetStatus(domain.ContractActive).SetReactivatedAt(at).ClearCancelledAt().ClearCancellationID().ExecX(ctx)
		tx.Customer.Update().Where(customer.ID(k.CustomerID)).SetActive(true).ClearInactivatedAt().ExecX(ctx)
		tx.Login.Update().Where(login.ContractID(k.ID)).SetActive(true).SetActivatedAt(at).ClearInactivatedAt().
			ClearFactsFrozenAt().ExecX(ctx)
		if err := history.Begin(ctx, tx, []int{k.ID}, &by, nil); err != nil {
			return err
		}
		return history.OpenOf(ctx, tx, []int{k.ID})
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatVinculoReactivatedIsImportedAgain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		cancelHere(t, db, "2001", true)
		at := db.Now().Add(-time.Minute)
		reactivateHere(t, db, "2001", at)
		result := run(t, db, importer.Options{Dir: examples})
		if len(result.Problems) != 0 || result.Files[1].Unchanged != 8 || result.Files[2].Unchanged != 8 {
			t.Errorf("result %+v", result)
		}
		l := db.Reader().Login.Query().Where(login.Code("5001")).OnlyX(viewer.System(t.Context()))
		if !l.Active || !l.ActivatedAt.Equal(at) {
			t.Errorf("the login is in service since %v, want since the reactivation", l.ActivatedAt)
		}
		got, _ := importRow(t, db, "2001;101;I;10/03/2022;11/03/2022;;;")
		if diff := cmp.Diff([]string{"contracts.csv:2: cancelled_at: o contrato foi reativado depois desta data"}, got); diff != "" {
			t.Errorf("the cancellation that was undone (-want +got):\n%s", diff)
		}
		got, file := importRow(t, db, "2001;101;A;10/03/2022;;;;")
		if len(got) != 0 || file.Updated != 1 {
			t.Errorf("another plan: %v, %+v", got, file)
		}
	})
}
