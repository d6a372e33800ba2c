package registry_test

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

func TestTheOverviewCountsTheWholeBase(t *testing.T) {
	var statements atomic.Int32
	count := database.WithStatements(func(context.Context, string) { statements.Add(1) })
	inHouse(t, func(t *testing.T, h *house) {
		// São Paulo is three hours behind: June begins at 03:00 UTC.
		for i, at := range []time.Time{
			time.Date(2026, 6, 1, 3, 0, 0, 0, time.UTC),
			time.Date(2026, 6, 1, 2, 59, 59, 999_999_000, time.UTC),
			time.Date(2026, 6, 5, 14, 0, 0, 500_000_000, time.UTC),
			time.Date(2025, 7, 1, 3, 0, 0, 0, time.UTC),
			time.Date(2025, 7, 1, 2, 59, 59, 0, time.UTC), // June 2025 is the 13th month back
		} {
			id := h.newContract(strconv.Itoa(i))
			h.markCancelledAt(id, at)
			if i == 0 {
				// A cancellation that was undone since doesn't count a second time.
				h.recordCancellation(id, 0, 0)
				h.recordCancellation(id, 0, 0)
			}
		}
		open := h.lend(now)
		h.lend(now)
		ok(t)(h.WriteOffComodato(h.operator, open, "x"))
		h.newContract("S")
		h.markCancelled(h.contract)
		template := h.newTemplate("Retirada")
		h.recordCancellation(h.contract, 0, 0)
		h.pickup(h.newOrder(template), domain.ServiceOrderInProgress)
		h.newOrder(template) // of no cancellation

		for _, status := range []domain.ScheduleStatus{
			domain.ScheduleWaiting, domain.ScheduleWaiting, domain.ScheduleRefused, domain.ScheduleDone, domain.ScheduleUndone,
		} {
			h.schedule(status)
		}

		statements.Store(0)
		o, err := h.Overview(h.analyst)
		if err != nil {
			t.Fatal(err)
		}
		if n := statements.Load(); n > 6 {
			t.Errorf("%d statements, want at most 6", n)
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
			reason := "-"
			if m.Reason != nil {
				reason = m.Reason.Code
			}
			months = append(months, fmt.Sprintf("%d-%02d %s %d", m.Year, m.Month, reason, m.Count))
		}
		want := []string{"2026-06 MUDANCA 2", "2026-06 - 1", "2026-05 - 1", "2025-07 - 1"}
		if !slices.Equal(months, want) {
			t.Errorf("months are %q, want %q", months, want)
		}
	}, count)
}

// pickup makes the order the one that the contract's cancellation opened.
func (h *house) pickup(order int, status domain.ServiceOrderStatus) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		id := tx.Cancellation.Query().Where(cancellation.ContractID(h.contract)).OnlyIDX(ctx)
		return tx.ServiceOrder.UpdateOneID(order).SetCancellationID(id).SetStatus(status).Exec(ctx)
	})
}

func (h *house) markCancelledAt(contract int, at time.Time) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Contract.UpdateOneID(contract).SetStatus(domain.ContractCancelled).SetCancelledAt(at).Exec(ctx)
	})
}

// schedule leaves a scheduled cancellation of a new contract.
func (h *house) schedule(status domain.ScheduleStatus) {
	h.t.Helper()
	id := h.newContract("A" + strconv.Itoa(h.Contracts().CountX(h.analyst)))
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.ScheduledCancellation.Create().SetContractID(id).SetReasonID(tx.CancellationReason.Query().FirstIDX(ctx)).
			SetScheduleStatus(status).SetEffectiveAt(now).SetRequestedByName("Teste").SetRequestedAt(now).Exec(ctx)
	})
}
