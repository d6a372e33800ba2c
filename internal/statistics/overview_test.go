package statistics_test

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/statistics"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestTheOverviewCountsTheWholeBase(t *testing.T) {
	t.Parallel()
	var statements atomic.Int32
	count := database.WithStatements(func(context.Context, string) { statements.Add(1) })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var reason string
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			b := begin(ctx, tx)
			reason = b.reasons[0].Code
			b.writeOverviewed()
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		statements.Store(0)
		o, err := statistics.New(db).Overview(analyst(t.Context()))
		if err != nil {
			t.Fatal(err)
		}
		if n := statements.Load(); n > 7 {
			t.Errorf("%d statements, want at most 7", n)
		}
		if o.ContractsByStatus[domain.ContractCancelled] != 6 || o.ContractsByStatus[domain.ContractActive] != 6 ||
			o.OpenComodatosOfCancelled != 1 || o.OpenPickupOrders != 1 {
			t.Errorf("overview is %+v", o)
		}
		if s := o.SchedulesByStatus; len(s) != 2 || s[domain.ScheduleWaiting] != 2 || s[domain.ScheduleRefused] != 1 {
			t.Errorf("scheduled cancellations are %v", s)
		}
		var months []string
		for _, m := range o.CancellationsByMonth {
			code := "-"
			if m.Reason != nil {
				code = m.Reason.Code
			}
			months = append(months, fmt.Sprintf("%d-%02d %s %d", m.Year, m.Month, code, m.Count))
		}
		want := []string{"2026-06 " + reason + " 2", "2026-06 - 1", "2026-05 - 1", "2025-07 - 1"}
		if !slices.Equal(months, want) {
			t.Errorf("months are %q, want %q", months, want)
		}
	}, count, database.WithClock(func() time.Time { return now }))
}

// writeOverviewed writes what the overview counts, and what it doesn't.
func (b *base) writeOverviewed() {
	// São Paulo is three hours behind: June begins at 03:00 UTC.
	for _, at := range []time.Time{
		time.Date(2026, 6, 1, 2, 59, 59, 999_999_000, time.UTC),
		time.Date(2026, 6, 5, 14, 0, 0, 500_000_000, time.UTC),
		time.Date(2025, 7, 1, 3, 0, 0, 0, time.UTC),
		time.Date(2025, 7, 1, 2, 59, 59, 0, time.UTC), // June 2025 is the 13th month back
	} {
		b.write(fact{status: domain.ContractCancelled, cancelled: at})
	}
	begun := time.Date(2026, 6, 1, 3, 0, 0, 0, time.UTC)
	twice := b.tx.Contract.GetX(b.ctx, b.write(fact{status: domain.ContractCancelled, cancelled: begun, record: true}))
	b.cancellation(twice, now, 0, domain.OriginManual, 0) // was undone since
	id := b.write(fact{status: domain.ContractCancelled, cancelled: now, record: true, comodatos: []bool{true, false}})
	with := b.tx.Contract.GetX(b.ctx, id)
	b.write(fact{status: domain.ContractActive, comodatos: []bool{true}})
	template := b.tx.ServiceOrderTemplate.Create().SetName("Retirada").SetInstructions("Buscar").SaveX(b.ctx)
	order := func() *ent.ServiceOrderCreate {
		return b.tx.ServiceOrder.Create().SetContract(with).SetCustomer(b.customer).SetTemplate(template).SetInstructions("Buscar")
	}
	order().SetNillableCancellationID(with.CancellationID).SetStatus(domain.ServiceOrderInProgress).ExecX(b.ctx)
	order().ExecX(b.ctx) // of no cancellation
	for _, status := range []domain.ScheduleStatus{
		domain.ScheduleWaiting, domain.ScheduleWaiting, domain.ScheduleRefused, domain.ScheduleDone, domain.ScheduleUndone,
	} {
		b.tx.ScheduledCancellation.Create().SetContractID(b.write(fact{status: domain.ContractActive})).SetReason(b.reasons[0]).
			SetScheduleStatus(status).SetEffectiveAt(now).SetRequestedByName("Teste").SetRequestedAt(now).ExecX(b.ctx)
	}
}
