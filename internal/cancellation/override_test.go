package cancellation_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// byConsumer is a batch that consumers asked for in writing.
func byConsumer(contracts []int, override *string) cancellation.NewBatch {
	return cancellation.NewBatch{
		ContractIDs: contracts, Requester: new(domain.RequesterConsumer), Channel: new(domain.ChannelWritten),
		OverrideOpenComodatos: override,
	}
}

// Consumers' cancellations don't depend on returning equipment, however many are cancelled together: the permission to cancel is
// enough to override, for the law's reason, and the equipment is fetched.
func TestABatchOverridesForTheConsumer(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		contracts := w.crowd(t, 3, true)
		w.wantBatch(t, w.run(t, w.batch(t, byConsumer(contracts[2:], nil)).ID), domain.BatchDone, "r")
		in := byConsumer(contracts, new(""))
		in.ReasonID, in.OnRefusal = w.reason.ID, domain.OnRefusalSkip
		batch, err := w.service.CreateBatch(as(t, viewer.RoleOperator), in)
		if err != nil {
			t.Fatal(err)
		}
		law := fault.OverriddenByLaw.In(fault.Portuguese)
		if batch.OverrideReason == nil || *batch.OverrideReason != law {
			t.Errorf("the batch overrides for %v", batch.OverrideReason)
		}
		w.wantBatch(t, w.run(t, batch.ID), domain.BatchDone, "ccc")
		ctx, r := viewer.System(t.Context()), w.db.Reader()
		made := r.Cancellation.Query().Order(ent.Desc("id")).FirstX(ctx)
		if made.OverrideReason == nil || *made.OverrideReason != law || r.ServiceOrder.Query().CountX(ctx) != 1 {
			t.Errorf("recorded %v, %d pickups", made, r.ServiceOrder.Query().CountX(ctx))
		}
	})
}

// For anybody else, a batch overrides as a single cancellation does: with the permission and a written reason.
func TestABatchOverridesForOthersWithThePermissionAndAReason(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		contracts := w.crowd(t, 3, true)
		for name, c := range map[string]struct {
			role   viewer.Role
			reason string
			want   []string
		}{
			"without the permission": {viewer.RoleOperator, "mudou de casa", []string{"FORBIDDEN"}},
			"without a reason":       {viewer.RoleAdmin, "  ", []string{"INVALID"}},
			"too long":               {viewer.RoleAdmin, strings.Repeat("ã", 2001), []string{"INVALID"}},
		} {
			in := cancellation.NewBatch{ContractIDs: contracts, ReasonID: w.reason.ID, OverrideOpenComodatos: &c.reason}
			if _, err := w.service.CreateBatch(as(t, c.role), in); !slices.Equal(codesOf(t, err), c.want) {
				t.Errorf("%s: %v", name, err)
			}
		}
		later := w.db.Now().AddDate(0, 1, 0)
		in := cancellation.NewBatch{ContractIDs: contracts[2:], OverrideOpenComodatos: new(" mudou de casa "), EffectiveAt: &later}
		w.wantBatch(t, w.run(t, w.batch(t, in).ID), domain.BatchDone, "s")
		if s := w.db.Reader().ScheduledCancellation.Query().OnlyX(viewer.System(t.Context())); *s.OverrideReason != "mudou de casa" {
			t.Errorf("scheduled with %v", s)
		}
	})
}

// What a dry run showed without an override says nothing about a batch with one.
func TestAnOverrideIsAnotherRequestThanTheDryRun(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		in := byConsumer(w.crowd(t, 3, true), nil)
		in.DryRun = true
		dry := w.run(t, w.batch(t, in).ID)
		again := byConsumer(nil, new("pedido"))
		again.SameAs, again.ReasonID, again.ExpectedParametersRevision = &dry.ID, w.reason.ID, dry.ParametersRevision
		if _, err := w.service.CreateBatch(as(t, viewer.RoleAdmin), again); !slices.Equal(codesOf(t, err), []string{"STALE_PREVIEW"}) {
			t.Errorf("%v", err)
		}
	})
}

// A batch whose parameters change while it waits cancels nothing under others than those of its dry run.
func TestABatchRunsUnderTheParametersOfItsDryRunOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, onRefusal := range []domain.OnRefusal{domain.OnRefusalSkip, domain.OnRefusalAllOrNothing} {
			w := newWorld(t, dbtest.Open(t, engineOf(db)))
			w.parameters(t, true, false, false, false)
			in := cancellation.NewBatch{ContractIDs: w.crowd(t, 2, false), OnRefusal: onRefusal}
			in.DryRun = true
			dry := w.run(t, w.batch(t, in).ID)
			in.DryRun, in.ExpectedParametersRevision = false, dry.ParametersRevision
			batch := w.batch(t, in)
			w.parameters(t, false, false, false, false)
			before := w.state(t)
			w.run(t, batch.ID)
			if got := w.outcomes(t, batch.ID); got != "rr" {
				t.Errorf("%s: the outcomes are %s", onRefusal, got)
			}
			row := w.db.Reader().CancellationBatchRow.Query().Where(cancellationbatchrow.BatchID(batch.ID)).
				FirstX(viewer.System(t.Context()))
			if len(row.Refusals) != 1 || row.Refusals[0].Code != fault.StalePreview {
				t.Errorf("%s: refused for %v", onRefusal, row.Refusals)
			}
			if !strings.HasPrefix(w.state(t), before[:strings.LastIndex(before, "]")]) {
				t.Errorf("%s: something was changed", onRefusal)
			}
		}
	})
}

// A schedule that was refused because of open comodatos is retried with an override, and then says so itself.
func TestARetryOverrides(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		w.lend(t, "ZTE1")
		due := w.db.Now().Add(time.Hour)
		cmd := w.command()
		cmd.EffectiveAt = &due
		result, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd)
		if err != nil {
			t.Fatal(err)
		}
		id := result.Scheduled.ID
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.ScheduledCancellation.UpdateOneID(id).SetScheduleStatus(domain.ScheduleRefused).ExecX(ctx)
		})
		other := w.db.Reader().CancellationReason.Query().Order(ent.Desc("id")).FirstX(viewer.System(t.Context()))
		for name, c := range map[string]struct {
			role   viewer.Role
			reason string
			want   string
		}{
			"without the permission": {viewer.RoleOperator, "mudou de casa", "FORBIDDEN"},
			"without a reason":       {viewer.RoleAdmin, "", "INVALID"},
		} {
			retry := cancellation.Retry{ID: id, ReasonID: &other.ID, OverrideOpenComodatos: &c.reason}
			result, err := w.service.RetrySchedule(as(t, c.role), retry)
			if !slices.Equal(codesOf(t, err), []string{c.want}) || result.Scheduled.ReasonID != w.reason.ID ||
				result.Scheduled.OverrideReason != nil {
				t.Errorf("%s: %v, %v", name, err, result.Scheduled)
			}
		}
		retry := cancellation.Retry{ID: id, ReasonID: &other.ID, OverrideOpenComodatos: new("mudou de casa")}
		result, err = w.service.RetrySchedule(as(t, viewer.RoleAdmin), retry)
		if err != nil {
			t.Fatal(err)
		}
		s, made := result.Scheduled, result.Cancellation
		if s.ReasonID != other.ID || *s.OverrideReason != "mudou de casa" || made.ReasonID != other.ID ||
			*made.OverrideReason != "mudou de casa" {
			t.Errorf("the schedule is %v, the record %v", s, made)
		}
	})
}
