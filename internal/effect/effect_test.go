package effect_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/viewer"
)

var now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

// base is two contracts that ended ten days ago, each with an active login and one that was inactive before.
type base struct {
	contracts, active, inactive []int
	ended                       time.Time
}

func onBase(t *testing.T, f func(ctx context.Context, t *testing.T, tx *database.Tx, b base)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			f(ctx, t, tx, newBase(ctx, tx))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}, database.WithClock(func() time.Time { return now }))
}

func newBase(ctx context.Context, tx *database.Tx) base {
	b := base{ended: now.AddDate(0, 0, -10)}
	c := tx.Customer.Create().SetCode("C").SetName("Ana").SetSearchName("ana").SetDocument("11144477735").SetType(domain.CustomerPF).
		SaveX(ctx)
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
	plan := tx.Plan.Create().SetCode("P").SetName("P").SetSpeedMbps(600).SetTechnology("FTTH").SaveX(ctx)
	for _, number := range []string{"1", "2"} {
		k := tx.Contract.Create().SetNumber(number).SetCustomer(c).SetBranch(branch).SetPlan(plan).SetZone(domain.ZoneRural).
			SetStatus(domain.ContractCancelled).SetStatusChangedAt(now).SetActivatedAt(now.AddDate(-1, 0, 0)).SetCancelledAt(b.ended).
			SaveX(ctx)
		login := func(name string) *ent.LoginCreate {
			return tx.Login.Create().SetUsername(name + number).SetCustomer(c).SetCustomerType(c.Type).SetContract(k).
				SetActivatedAt(now.AddDate(-1, 0, 0)).SetSecret([]byte("x")).SetSpeedMbps(100).SetMedium(domain.MediumFiber).
				SetUpdatedAt(b.ended)
		}
		b.contracts = append(b.contracts, k.ID)
		b.active = append(b.active, login("a").SaveX(ctx).ID)
		b.inactive = append(b.inactive, login("i").SetActive(false).SetInactivatedAt(b.ended.AddDate(0, 0, -1)).SaveX(ctx).ID)
	}
	return b
}

func TestLoginsAreClosedWithTheirContracts(t *testing.T) {
	for name, c := range map[string]struct {
		links          effect.Links
		linked, frozen bool
		touchesClosed  bool
	}{
		"links kept":          {effect.LinksKept, true, true, true},
		"links cleared":       {effect.LinksCleared, false, false, true},
		"cancelled elsewhere": {effect.LinksUntouched, true, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			onBase(t, func(ctx context.Context, t *testing.T, tx *database.Tx, b base) {
				if err := effect.InactivateLogins(ctx, tx, b.contracts[:1], c.links); err != nil {
					t.Fatal(err)
				}
				l := tx.Login.GetX(ctx, b.active[0])
				if l.Active || l.Secret != nil || !l.InactivatedAt.Equal(b.ended) || (l.ContractID != nil) != c.linked ||
					(l.FactsFrozenAt != nil) != c.frozen {
					t.Errorf("the login is %v", l)
				}
				closed := tx.Login.GetX(ctx, b.inactive[0])
				if !closed.InactivatedAt.Equal(b.ended.AddDate(0, 0, -1)) || closed.UpdatedAt.Equal(now) != c.touchesClosed {
					t.Errorf("the login that was inactive before is %v", closed)
				}
				if other := tx.Login.GetX(ctx, b.active[1]); !other.Active {
					t.Error("another contract's login was closed")
				}
			})
		})
	}
}

func TestActiveLoginsFollowPlanAndAddress(t *testing.T) {
	onBase(t, func(ctx context.Context, t *testing.T, tx *database.Tx, b base) {
		if err := effect.FollowPlan(ctx, tx, b.contracts[:1]); err != nil {
			t.Fatal(err)
		}
		if err := effect.FollowAddress(ctx, tx, b.contracts[:1]); err != nil {
			t.Fatal(err)
		}
		l := tx.Login.GetX(ctx, b.active[0])
		if *l.SpeedMbps != 600 || *l.Technology != "FTTH" || *l.Medium != domain.MediumFiber || *l.Zone != domain.ZoneRural ||
			l.CityID != nil {
			t.Errorf("the login is %v: what plan and address don't say stays", l)
		}
		for _, id := range []int{b.inactive[0], b.active[1]} {
			if l := tx.Login.GetX(ctx, id); *l.SpeedMbps != 100 || l.Zone != nil {
				t.Errorf("the login %v followed", l)
			}
		}
	})
}

func TestNoticesAreRecordedAndSettled(t *testing.T) {
	onBase(t, func(ctx context.Context, t *testing.T, tx *database.Tx, b base) {
		notice := func(contract int) *ent.Notice {
			return &ent.Notice{
				ContractID: contract, Kind: domain.NoticeDefault, SentAt: b.ended, Channel: new("SMS"), RecordedAt: now, RecordedByName: "Ana",
			}
		}
		created, err := effect.RecordNotices(ctx, tx, []*ent.Notice{notice(b.contracts[0]), notice(b.contracts[1])})
		if err != nil {
			t.Fatal(err)
		}
		if err := effect.SettleNotices(ctx, tx, b.contracts[:1]); err != nil {
			t.Fatal(err)
		}
		settled, open := tx.Notice.GetX(ctx, created[0].ID), tx.Notice.GetX(ctx, created[1].ID)
		if !settled.SettledAt.Equal(now) || open.SettledAt != nil || *open.Channel != "SMS" || open.RecordedByName != "Ana" {
			t.Errorf("settled is %v, open %v", settled, open)
		}
	})
}

func TestSchedulesEndWithTheirContracts(t *testing.T) {
	onBase(t, func(ctx context.Context, t *testing.T, tx *database.Tx, b base) {
		reason := tx.CancellationReason.Query().FirstIDX(ctx)
		schedule := func(contract int) *ent.ScheduledCancellationCreate {
			return tx.ScheduledCancellation.Create().SetContractID(contract).SetReasonID(reason).
				SetEffectiveAt(now).SetRequestedByName("Ana").SetRequestedAt(b.ended)
		}
		var ids []int
		for _, contract := range b.contracts {
			ids = append(ids, schedule(contract).SaveX(ctx).ID)
			tx.Contract.UpdateOneID(contract).SetScheduledCancellationID(ids[len(ids)-1]).ExecX(ctx)
		}
		undone := schedule(b.contracts[0]).SetScheduleStatus(domain.ScheduleUndone).SetEndedAt(b.ended).SetEndedByName("Ana").SaveX(ctx)
		if err := effect.EndSchedules(ctx, tx, b.contracts, ids[:1], "Bia"); err != nil {
			t.Fatal(err)
		}
		if err := effect.DetachSchedules(ctx, tx, b.contracts); err != nil {
			t.Fatal(err)
		}
		var got []domain.ScheduleStatus
		for _, id := range append(ids, undone.ID) {
			got = append(got, tx.ScheduledCancellation.GetX(ctx, id).ScheduleStatus)
		}
		want := []domain.ScheduleStatus{domain.ScheduleDone, domain.ScheduleSuperseded, domain.ScheduleUndone}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if by := tx.ScheduledCancellation.GetX(ctx, ids[1]).EndedByName; by == nil || *by != "Bia" {
			t.Errorf("ended by %v", by)
		}
		if k := tx.Contract.GetX(ctx, b.contracts[0]); k.ScheduledCancellationID != nil {
			t.Errorf("the contract still has the schedule: %v", k)
		}
	})
}
