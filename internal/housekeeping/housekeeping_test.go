package housekeeping_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/housekeeping"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

const day = 24 * time.Hour

// house is a database whose clock the test sets.
type house struct {
	*database.DB
	t   *testing.T
	now time.Time
}

func each(t *testing.T, f func(t *testing.T, h *house)) {
	t.Helper()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			h := &house{t: t, now: time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)}
			h.DB = dbtest.Open(t, engine, database.WithClock(func() time.Time { return h.now }))
			f(t, h)
		})
	}
}

func (h *house) system() context.Context { return viewer.System(h.t.Context()) }

func (h *house) write(f func(ctx context.Context, tx *database.Tx) error) {
	h.t.Helper()
	if err := h.InTx(h.system(), f); err != nil {
		h.t.Fatal(err)
	}
}

// happen appends events of the types, now.
func (h *house) happen(types ...event.Type) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		var list []eventlog.Entry
		for _, what := range types {
			list = append(list, eventlog.Entry{Type: what})
		}
		return eventlog.NewLog().Append(ctx, tx, list...)
	})
}

// types are those of the existing events.
func (h *house) types() (types []event.Type) {
	h.t.Helper()
	for _, e := range h.Reader().Event.Query().Order(event.ByID()).AllX(h.system()) {
		types = append(types, e.Type)
	}
	return types
}

func (h *house) wantTypes(when string, want ...event.Type) {
	h.t.Helper()
	if got := h.types(); !slices.Equal(got, want) {
		h.t.Errorf("%s there are %v, want %v", when, got, want)
	}
}

func sweep(t *testing.T, s *housekeeping.Service) housekeeping.Deleted {
	t.Helper()
	d, err := s.Sweep(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const (
	noise   = event.TypeBATCH_PROGRESSED
	failure = event.TypeUSER_SIGN_IN_FAILED
	history = event.TypeCONTRACT_CANCELLED
)

func TestNoiseIsDeletedAndHistoryIsKept(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{NoiseDays: 180}).ScanInChunks(2)
		h.happen(noise, history, noise, history, failure)
		h.now = h.now.Add(day)
		h.happen(noise, history)
		h.now = h.now.Add(179*day - time.Second)
		if d := sweep(t, s); d.Noise != 0 {
			t.Errorf("too early %+v is deleted", d)
		}
		h.now = h.now.Add(2 * time.Second)
		if d := sweep(t, s); d.Noise != 3 || d.Events != 0 {
			t.Errorf("%+v is deleted", d)
		}
		h.wantTypes("after 180 days", history, history, noise, history)
		h.now = h.now.Add(day)
		sweep(t, s)
		h.wantTypes("a day later", history, history, history)
		h.now = h.now.AddDate(100, 0, 0)
		sweep(t, s)
		h.wantTypes("after a century", history, history, history)
	})
}

func TestHistoryIsDeletedAfterTheConfiguredYears(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{HistoryYears: 10})
		for range 2 {
			h.happen(slices.Repeat([]event.Type{history}, 700)...)
			h.now = h.now.Add(day)
		}
		h.now = h.now.AddDate(10, 0, 0).Add(-day)
		if d := sweep(t, s); d.Events != 700 {
			t.Errorf("%+v is deleted, want 700 events", d)
		}
		if n := len(h.types()); n != 700 {
			t.Errorf("%d events are left", n)
		}
	})
}

func TestNothingIsDeletedUnlessConfigured(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.happen(noise, history)
		h.now = h.now.AddDate(100, 0, 0)
		if d := sweep(t, housekeeping.New(h.DB, housekeeping.Options{})); d != (housekeeping.Deleted{}) {
			t.Errorf("%+v is deleted", d)
		}
	})
}

// endpoint creates one at the log's beginning.
func (h *house) endpoint() (made *ent.WebhookEndpoint) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = tx.WebhookEndpoint.Create().SetName("x").SetURL("https://example.com").SetEventTypes([]string{}).
			SetSecret([]byte("x")).SetCreatedByName("x").Save(ctx)
		return err
	})
	return made
}

func TestWhatAWebhookStillNeedsIsKept(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{NoiseDays: 180})
		w := h.endpoint()
		h.happen(noise, noise, history)
		h.now = h.now.Add(200 * day)
		sweep(t, s)
		h.wantTypes("while the endpoint is behind", noise, noise, history)
		all := h.Reader().Event.Query().Order(event.ByID()).AllX(h.system())
		at := eventlog.After(all[1])
		h.write(func(ctx context.Context, tx *database.Tx) error {
			err := tx.WebhookDelivery.Create().SetEndpointID(w.ID).SetEvent(all[0]).SetCreatedAt(tx.Now).SetGiveUpAt(tx.Now).
				SetAttempts([]domain.DeliveryAttempt{}).Exec(ctx)
			if err != nil {
				return err
			}
			return tx.WebhookEndpoint.Update().Where(webhookendpoint.ID(w.ID)).
				SetCursorPosition(at.Position).SetCursorEventID(at.EventID).Exec(ctx)
		})
		sweep(t, s)
		h.wantTypes("while a delivery is about one", noise, history)
	})
}

// Without its newest event, a log wouldn't recognise the places that it has handed out.
func TestTheNewestEventIsKept(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{NoiseDays: 180, HistoryYears: 5})
		h.happen(history, noise)
		h.now = h.now.AddDate(6, 0, 0)
		sweep(t, s)
		h.wantTypes("after six years", noise)
	})
}

// A follower at a deleted event continues with the next one.
func TestAPlaceInTheLogOutlivesItsEvent(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{NoiseDays: 180})
		h.happen(noise)
		place, err := eventlog.ParseCursor(eventlog.After(h.Reader().Event.Query().OnlyX(h.system())).String())
		if err != nil {
			t.Fatal(err)
		}
		h.happen(noise, history)
		h.now = h.now.Add(200 * day)
		sweep(t, s)
		h.wantTypes("afterwards", history)
		var got []eventlog.Notice
		for deadline := time.Now().Add(20 * time.Second); len(got) == 0 && time.Now().Before(deadline); {
			if got, _, err = eventlog.Read(t.Context(), h.DB, place, 10); err != nil {
				t.Fatal(err)
			}
		}
		if len(got) != 1 || got[0].Type != history {
			t.Errorf("after the place come %v", got)
		}
	})
}

// batch inserts a finished one, with a rule run and a number of rows.
func (h *house) batch(dryRun bool, contracts []int) (id int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		reason := tx.CancellationReason.Query().FirstX(ctx)
		b := tx.CancellationBatch.Create().SetOrigin(domain.OriginAutomated).SetDryRun(dryRun).SetOnRefusal(domain.OnRefusalSkip).
			SetRequestedByName("x").SetRequestedAt(tx.Now).SetFinishedAt(tx.Now).SetTotal(len(contracts)).SetCancelled(len(contracts)).
			SetStatus(domain.BatchDone).SetReason(reason).SaveX(ctx)
		for i, c := range contracts {
			tx.CancellationBatchRow.Create().SetBatchID(b.ID).SetContractID(c).SetPosition(i).SetOutcome(domain.OutcomeCancelled).ExecX(ctx)
		}
		rule := tx.AutomationRule.Create().SetName(fmt.Sprint(b.ID)).SetReason(reason).SaveX(ctx)
		tx.AutomationRun.Create().SetRuleID(rule.ID).SetBatchID(b.ID).SetDaysAfterNotice(15).SetDaysSuspended(60).SetCapPerRun(100).
			SetFound(len(contracts)).SetStartedAt(tx.Now).ExecX(ctx)
		id = b.ID
		return nil
	})
	return id
}

func (h *house) contracts(count int) (ids []int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("P").SetName("P").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("C").SetType("PF").
			SetName("Ana").SetSearchName("ana").SetDocument("52998224725").SaveX(ctx)
		for i := range count {
			ids = append(ids, tx.Contract.Create().SetNumber(fmt.Sprint(1001+i)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).
				SetActivatedAt(tx.Now).SaveX(ctx).ID)
		}
		return nil
	})
	return ids
}

func TestADryRunKeepsItsCountsAndLosesItsRows(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		s := housekeeping.New(h.DB, housekeeping.Options{DryRunDays: 30, HistoryYears: 5})
		contracts := h.contracts(3)
		dry, carriedOut := h.batch(true, contracts), h.batch(false, contracts)
		rows := func(batch int) int {
			return h.Reader().CancellationBatch.GetX(h.system(), batch).QueryRows().CountX(h.system())
		}
		h.now = h.now.Add(30*day + time.Second)
		if d := sweep(t, s); d.DryRunRows != 3 || rows(dry) != 0 || rows(carriedOut) != 3 {
			t.Errorf("%+v; %d and %d rows are left", d, rows(dry), rows(carriedOut))
		}
		if b := h.Reader().CancellationBatch.GetX(h.system(), dry); b.Total != 3 || b.Cancelled != 3 {
			t.Errorf("the counts are %+v", b)
		}
		_, err := cancellation.New(h.DB, eventlog.NewLog()).CreateBatch(h.system(), cancellation.NewBatch{
			SameAs: &dry, ReasonID: h.Reader().CancellationReason.Query().FirstIDX(h.system()), OnRefusal: domain.OnRefusalSkip,
		})
		if refusals, ok := fault.Refusals(err); !ok || refusals[0].Message != fault.BatchRowsGone {
			t.Errorf("the contracts of the dry run again: %v", err)
		}
		h.now = h.now.AddDate(5, 0, 0)
		if d := sweep(t, s); d.Rows != 3 || d.Batches != 2 || h.Reader().AutomationRun.Query().CountX(h.system()) != 0 {
			t.Errorf("after five years %+v", d)
		}
	})
}

func TestEndedTokensAndSessionsAreDeleted(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		box, err := secret.New(strings.Repeat("test", 8))
		if err != nil {
			t.Fatal(err)
		}
		a := auth.New(h.DB, box, auth.Options{})
		defer a.Close()
		expiry := h.now.Add(day)
		for _, token := range []auth.NewToken{{Name: "lives"}, {Name: "expires", ExpiresAt: &expiry}, {Name: "revoked"}} {
			token.Scopes = viewer.RoleAnalyst.Scopes()
			_, id, err := a.CreateToken(h.system(), eventlog.NewLog(), token)
			if err == nil && token.Name == "revoked" {
				err = a.RevokeToken(h.system(), eventlog.NewLog(), id)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Session.Create().SetTokenHash("x").SetData([]byte{}).SetExpiresAt(tx.Now.Add(time.Hour)).Exec(ctx)
		})
		s := housekeeping.New(h.DB, housekeeping.Options{TokenDays: 730})
		h.now = h.now.Add(730 * day)
		if d := sweep(t, s); d.Tokens != 0 || d.Sessions != 1 {
			t.Errorf("too early %+v", d)
		}
		h.now = h.now.Add(day + time.Second)
		if d := sweep(t, s); d.Tokens != 2 {
			t.Errorf("%+v", d)
		}
		if left := h.Reader().ApiToken.Query().OnlyX(h.system()); left.Name != "lives" {
			t.Errorf("%s is left", left.Name)
		}
	})
}
