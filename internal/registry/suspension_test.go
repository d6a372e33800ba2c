package registry_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

// openNotices counts the contract's notices that still count.
func (h *house) openNotices(contract int) int {
	h.t.Helper()
	n, err := h.Notices().Where(notice.ContractID(contract), notice.SettledAtIsNil()).Count(h.analyst)
	if err != nil {
		h.t.Fatal(err)
	}
	return n
}

func (h *house) notify(contract int, kind domain.NoticeKind, sentAt time.Time) int {
	h.t.Helper()
	return ok(h.t)(h.RecordNotice(h.operator, registry.NewNotice{ContractID: contract, Kind: kind, SentAt: &sentAt}))
}

// step puts the contract into a state by an edit.
func (h *house) step(to domain.ContractStatus) {
	h.t.Helper()
	if err := only(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, Status: &to})); err != nil {
		h.t.Fatal(explain(err))
	}
}

func TestAContractIsSuspendedForNonPaymentAndResumed(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		since := now.AddDate(0, 0, -70)
		h.notify(h.contract, domain.NoticeDefault, since.AddDate(0, 0, -20))
		ok(t)(h.SuspendContract(h.operator, h.contract, &since))
		if c := h.readContract(h.contract); c.Status != domain.ContractSuspended || !c.SuspendedAt.Equal(since) ||
			!c.StatusChangedAt.Equal(since) {
			t.Errorf("contract is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCONTRACT_SUSPENDED || *e.ContractID != h.contract {
			t.Errorf("event is %v", e)
		}
		h.notify(h.contract, domain.NoticeRescission, now.AddDate(0, 0, -30))
		if n := h.openNotices(h.contract); n != 2 {
			t.Errorf("%d open notices, want 2", n)
		}
		ok(t)(h.ResumeContract(h.operator, h.contract))
		if c := h.readContract(h.contract); c.Status != domain.ContractActive || c.SuspendedAt != nil || !c.StatusChangedAt.Equal(now) {
			t.Errorf("contract is %v", c)
		}
		if n := h.openNotices(h.contract); n != 0 {
			t.Errorf("%d notices still count after the payment", n)
		}
		if e := h.lastEvent(); e.Type != event.TypeCONTRACT_RESUMED || *e.ContractID != h.contract {
			t.Errorf("event is %v", e)
		}
	})
}

func TestASuspensionIsOfNowUnlessSaidOtherwise(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		h.step(domain.ContractBlocked)
		ok(t)(h.SuspendContract(h.operator, h.contract, nil))
		if c := h.readContract(h.contract); c.Status != domain.ContractSuspended || !c.SuspendedAt.Equal(now) {
			t.Errorf("contract is %v", c)
		}
	})
}

func TestStepsBetweenStatesKeepTheSuspensionInStep(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, c := range []struct {
			to        domain.ContractStatus
			suspended bool
			open      int
		}{
			{domain.ContractSuspended, true, 1},
			{domain.ContractBlocked, false, 1},
			{domain.ContractSuspended, true, 1},
			{domain.ContractActive, false, 0},
		} {
			if c.open == 1 && h.openNotices(h.contract) == 0 {
				h.notify(h.contract, domain.NoticeDefault, now)
			}
			h.step(c.to)
			if k := h.readContract(h.contract); (k.SuspendedAt != nil) != c.suspended || c.suspended && !k.SuspendedAt.Equal(now) {
				t.Errorf("%s: suspended since %v", c.to, k.SuspendedAt)
			}
			if n := h.openNotices(h.contract); n != c.open {
				t.Errorf("%s: %d open notices, want %d", c.to, n, c.open)
			}
		}
		id := ok(t)(h.CreateContract(h.operator, registry.NewContract{
			Number: "3", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, Status: new(domain.ContractSuspended),
			ActivatedAt: new(now.AddDate(-1, 0, 0)),
		}))
		if k := h.readContract(id); k.SuspendedAt == nil || !k.SuspendedAt.Equal(now) {
			t.Errorf("the contract registered as suspended is since %v", k.SuspendedAt)
		}
	})
}

func TestSuspensionsAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		suspend := func(id int, at *time.Time) func() error {
			return func() error { return only(h.SuspendContract(h.operator, id, at)) }
		}
		awaiting := ok(t)(h.CreateContract(h.operator, registry.NewContract{
			Number: "9", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, Status: new(domain.ContractAwaitingSignature),
		}))
		h.refuses(fault.NotFound, "contractId", suspend(h.plan, nil))
		h.refuses(fault.InvalidState, "contractId", suspend(awaiting, nil))
		h.refuses(fault.InvalidDate, "suspendedAt", suspend(h.contract, new(now.Add(time.Second))))
		h.refuses(fault.InvalidDate, "suspendedAt", suspend(h.contract, new(now.AddDate(-1, 0, -1))))
		h.refuses(fault.InvalidState, "contractId", func() error { return only(h.ResumeContract(h.operator, h.contract)) })
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Contract.UpdateOneID(h.contract).SetReactivatedAt(now.AddDate(0, 0, -10)).Exec(ctx)
		})
		h.refuses(fault.InvalidDate, "suspendedAt", suspend(h.contract, new(now.AddDate(0, 0, -11))))
		ok(t)(h.SuspendContract(h.operator, h.contract, new(now.AddDate(0, 0, -10))))
		h.refuses(fault.InvalidState, "contractId", suspend(h.contract, nil))
		h.markCancelled(h.contract)
		h.refuses(fault.InvalidState, "contractId", suspend(h.contract, nil))
		h.refuses(fault.InvalidState, "contractId", func() error { return only(h.ResumeContract(h.operator, h.contract)) })
	})
}

func TestANoticeIsRecorded(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.RecordNotice(h.operator, registry.NewNotice{
			ContractID: h.contract, Kind: domain.NoticeDefault, Channel: new(" carta "),
		}))
		n, err := h.Notice(h.analyst, id)
		if err != nil || !n.SentAt.Equal(now) || !n.RecordedAt.Equal(now) || *n.Channel != "carta" ||
			n.RecordedByName != "OPERATOR" || n.SettledAt != nil {
			t.Errorf("notice is %v, %v", n, err)
		}
		if e := h.lastEvent(); e.Type != event.TypeNOTICE_RECORDED || *e.SubjectID != id || jsonOf(e.Data) != `{"kind":"DEFAULT"}` {
			t.Errorf("event is %v", e)
		}
	})
}

func TestNoticesAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, c := range []struct {
			edit  func(*registry.NewNotice)
			code  fault.Code
			field string
		}{
			{func(n *registry.NewNotice) { n.ContractID = h.plan }, fault.NotFound, "contractId"},
			{func(n *registry.NewNotice) { n.SentAt = new(now.Add(time.Second)) }, fault.InvalidDate, "sentAt"},
			{func(n *registry.NewNotice) { n.SentAt = new(now.AddDate(-2, 0, 0)) }, fault.InvalidDate, "sentAt"},
			{func(n *registry.NewNotice) { n.Channel = new(strings.Repeat("ã", 101)) }, fault.Invalid, "channel"},
		} {
			in := registry.NewNotice{ContractID: h.contract, Kind: domain.NoticeRescission}
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return only(h.RecordNotice(h.operator, in)) })
		}
		h.markCancelled(h.contract)
		h.refuses(fault.InvalidState, "contractId", func() error {
			return only(h.RecordNotice(h.operator, registry.NewNotice{ContractID: h.contract, Kind: domain.NoticeDefault}))
		})
		if n := h.Notices().CountX(h.analyst); n != 0 {
			t.Errorf("%d notices after refusals", n)
		}
	})
}
