package graph_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

const refusedDocument = `query($first: Int!) {
	scheduledCancellations(first: $first, where: { scheduleStatus: REFUSED }) { edges { node {
		refusals { code ... on OpenComodatosError { comodatos { serialNumber } } }
	} } }
	contracts(first: $first, where: { hasScheduledCancellation: true }) { edges { node {
		scheduledCancellation { refusals { code ... on OpenComodatosError { comodatos { serialNumber } } } }
	} } }
}`

// What a page of refused records names is read once, not once a record.
func TestStoredRefusalsOfAPageTakeAFixedNumberOfStatements(t *testing.T) {
	var statements, unix atomic.Int64
	now := time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	options := app.WithDatabase(
		database.WithClock(func() time.Time { return time.Unix(unix.Load(), 0) }),
		database.WithStatements(func(_ context.Context, sql string) {
			if strings.Contains(sql, "comodatos") {
				statements.Add(1)
			}
		}))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		unix.Store(now.Unix())
		refuseSchedules(t, s, 12, now)
		unix.Store(now.AddDate(0, 0, 7).Unix())
		if err := s.Cancellation.RunDueSchedules(apptest.System(t)); err != nil {
			t.Fatal(err)
		}
		c := s.Machine(t, viewer.RoleAnalyst)
		for _, first := range []int{2, 12} {
			statements.Store(0)
			answer := c.Query(t, refusedDocument, apptest.Vars{"first": first})
			if len(answer.Errors) > 0 {
				t.Fatal(answer.Errors)
			}
			if n := statements.Load(); n != 2 {
				t.Errorf("the comodatos of two lists of %d took %d statements", first, n)
			}
			if n := strings.Count(string(answer.Data), `"serialNumber"`); n != 2*first {
				t.Errorf("%d comodatos of %d refusals: %s", n, 2*first, answer.Data)
			}
		}
	}, options)
}

// refuseSchedules schedules cancellations that will be refused: each contract has a comodato.
func refuseSchedules(t *testing.T, s *apptest.Server, n int, now time.Time) {
	t.Helper()
	var ids []int
	var reason int
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		tx.Parameters.Update().SetCheckOpenComodatos(true).AddRevision(1).ExecX(ctx)
		p := tx.Parameters.Query().OnlyX(ctx)
		tx.ParametersRevision.Create().SetRevision(p.Revision).SetParameters(p).SetChangedByName("Teste").SetKeepLoginLink(true).
			SetCheckOpenComodatos(true).SetInactivateCustomer(false).ExecX(ctx)
		reason = tx.CancellationReason.Query().FirstIDX(ctx)
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).SetName("Ana").SetSearchName("ana").
			SetDocument("52998224725").SaveX(ctx)
		for i := range n {
			contract := tx.Contract.Create().SetNumber(fmt.Sprint(i)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).
				SetActivatedAt(now.AddDate(-1, 0, 0)).SaveX(ctx)
			tx.Comodato.Create().SetDescription("ONU").SetSerialNumber(fmt.Sprint("SN", i)).SetLentAt(now).SetContract(contract).
				SaveX(ctx)
			ids = append(ids, contract.ID)
		}
		return nil
	})
	for _, id := range ids {
		_, err := s.Cancellation.Cancel(apptest.System(t), cancellation.Command{
			ContractID: id, ReasonID: reason, EffectiveAt: new(now.AddDate(0, 0, 1)),
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
