package cancellation_test

import (
	"context"
	"slices"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// unsigned is a world whose contract awaits its signature. Its logins were made for it and wait, too.
func unsigned(t testing.TB, db *database.DB) *world {
	t.Helper()
	w := newWorld(t, db)
	w.unsign(t)
	return w
}

func (w *world) unsign(t testing.TB) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		tx.AccessPeriod.Delete().ExecX(ctx)
		tx.ServicePeriod.Delete().ExecX(ctx)
		signed := w.contract
		w.contract = tx.Contract.Create().SetNumber("1").SetCustomer(w.customer).SetPlan(w.plan).SetBranch(w.branch).
			SetStatus(domain.ContractAwaitingSignature).SetCreatedAt(activated).SaveX(ctx)
		tx.Login.Update().SetContract(w.contract).ExecX(ctx)
		tx.Contract.DeleteOne(signed).ExecX(ctx)
	})
}

func TestAnUnsignedContractIsWithdrawnByTheSameParameters(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, keep := range []bool{true, false} {
			w := unsigned(t, dbtest.Open(t, engineOf(db)))
			w.parameters(t, keep, true, true, true)
			onu := w.lend(t, "ZTE1")
			admin, ctx, r := as(t, viewer.RoleAdmin), viewer.System(t.Context()), w.db.Reader()
			if _, err := w.service.Cancel(admin, w.command()); !slices.Equal(codesOf(t, err), []string{"OPEN_COMODATOS"}) {
				t.Fatalf("with an open comodato: %v", err)
			}
			cmd := w.command()
			cmd.OverrideOpenComodatos = new("o técnico busca")
			preview, err := w.service.Preview(admin, cmd)
			if err != nil || preview.Effect.Accesses+preview.DICI.AccessesKept+preview.DICI.AccessesLost != 0 {
				t.Fatalf("DICI never counted it: %+v, %v", preview, err)
			}
			cmd.PreviewToken = &preview.Token
			result, err := w.service.Cancel(admin, cmd)
			if err != nil {
				t.Fatal(err)
			}
			contract, made := r.Contract.GetX(ctx, w.contract.ID), result.Cancellation
			switch {
			case contract.Status != domain.ContractWithdrawn || !contract.CancelledAt.Equal(made.EffectiveAt):
				t.Errorf("the contract is %s since %v", contract.Status, contract.CancelledAt)
			case *made.StatusBefore != domain.ContractAwaitingSignature || made.ReasonID != w.reason.ID || !made.CustomerInactivated:
				t.Errorf("recorded %v", made)
			case r.Customer.GetX(ctx, w.customer.ID).Active:
				t.Error("the customer is still active")
			case r.ServiceOrder.Query().QueryItems().OnlyIDX(ctx) != onu.ID:
				t.Error("the pickup doesn't fetch the ONU")
			case r.ServicePeriod.Query().CountX(ctx)+r.AccessPeriod.Query().CountX(ctx) != 0:
				t.Error("a service began")
			}
			linked := r.Login.Query().Where(login.Active(false), login.SecretIsNil(), login.ContractID(contract.ID)).CountX(ctx)
			if want := map[bool]int{true: 2}[keep]; linked != want || made.LoginsKept != want || made.LoginsUnlinked != 2-want {
				t.Errorf("keep %v: %d logins are linked, recorded %d and %d", keep, linked, made.LoginsKept, made.LoginsUnlinked)
			}
			said := r.Event.Query().Where(event.TypeIn(event.TypeCONTRACT_CANCELLED, event.TypeCONTRACT_WITHDRAWN)).OnlyX(ctx)
			if said.Type != event.TypeCONTRACT_WITHDRAWN || *said.SubjectID != made.ID {
				t.Errorf("the log says %v", said)
			}
		}
	})
}

// engineOf names the engine of a database, to open another one.
func engineOf(db *database.DB) string {
	if db.Dialect == "postgres" {
		return "postgres"
	}
	return "sqlite"
}

func TestAWithdrawnContractIsOver(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := unsigned(t, db)
		admin := as(t, viewer.RoleAdmin)
		if _, err := w.service.Cancel(admin, w.command()); err != nil {
			t.Fatal(err)
		}
		_, err := w.service.Cancel(admin, w.command())
		if refusals, _ := fault.Refusals(err); len(refusals) != 1 || refusals[0].Message != fault.ContractWithdrawn {
			t.Errorf("again: %v", err)
		}
		_, err = w.service.Reactivate(admin, cancellation.ReactivateCommand{ContractID: w.contract.ID})
		if refusals, _ := fault.Refusals(err); len(refusals) != 1 || refusals[0].Message != fault.ContractNeverBegan {
			t.Errorf("reactivated: %v", err)
		}
		preview, err := w.service.PreviewReactivation(admin, w.contract.ID)
		if err != nil || preview.Allowed() {
			t.Errorf("would be reactivated: %+v, %v", preview, err)
		}
	})
}

// One batch cancels what was in service and withdraws what awaits its signature, and leaves out what is over.
// Who cancels by another condition doesn't mean the contracts that await their signature.
func TestAFilterThatNamesNoStateLeavesOutWhatAwaitsItsSignature(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := unsigned(t, db)
		w.parameters(t, true, false, true, false)
		w.write(t, func(ctx context.Context, tx *database.Tx) { w.addContract(ctx, tx, "1235") })
		batch, err := w.service.CreateBatch(as(t, viewer.RoleAdmin), cancellation.NewBatch{
			Where: &ent.ContractWhereInput{NumberNEQ: new("none")}, ReasonID: w.reason.ID, OnRefusal: domain.OnRefusalSkip,
		})
		if err != nil || batch.Total != 1 {
			t.Errorf("the batch has %v, %v, want the signed contract alone", batch, err)
		}
	})
}

func TestABatchWithdrawsWhatAwaitsItsSignature(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := unsigned(t, db)
		w.parameters(t, true, false, true, false)
		var signed, over *ent.Contract
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			signed = w.addContract(ctx, tx, "1235")
			over = tx.Contract.UpdateOne(w.addContract(ctx, tx, "1236")).ClearActivatedAt().SetStatus(domain.ContractWithdrawn).SaveX(ctx)
		})
		admin, ctx := as(t, viewer.RoleAdmin), viewer.System(t.Context())
		batch, err := w.service.CreateBatch(admin, cancellation.NewBatch{
			Where: &ent.ContractWhereInput{
				StatusIn: []domain.ContractStatus{domain.ContractAwaitingSignature, domain.ContractActive, domain.ContractWithdrawn},
			}, ReasonID: w.reason.ID, OnRefusal: domain.OnRefusalSkip,
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.service.RunBatch(t.Context(), batch.ID, nil); err != nil {
			t.Fatal(err)
		}
		for id, want := range map[int]domain.ContractStatus{
			w.contract.ID: domain.ContractWithdrawn, signed.ID: domain.ContractCancelled, over.ID: domain.ContractWithdrawn,
		} {
			if got := db.Reader().Contract.GetX(ctx, id).Status; got != want {
				t.Errorf("contract %d is %s, want %s", id, got, want)
			}
		}
		if b := db.Reader().CancellationBatch.GetX(ctx, batch.ID); b.Total != 2 || b.Cancelled != 2 {
			t.Errorf("the batch has %d contracts and cancelled %d, want 2", b.Total, b.Cancelled)
		}
		if db.Reader().Customer.GetX(ctx, w.customer.ID).Active {
			t.Error("a withdrawn contract keeps its customer active")
		}
	})
}

// A scheduled withdrawal of a contract that was signed in the meantime is a cancellation.
func TestAScheduleIsDecidedByTheStateOfItsDay(t *testing.T) {
	for signed, want := range map[bool]domain.ContractStatus{false: domain.ContractWithdrawn, true: domain.ContractCancelled} {
		onCalendar(t, func(t *testing.T, w *world, c *calendar) {
			w.unsign(t)
			s := w.schedule(t, viewer.RoleOperator, nil)
			if signed {
				w.write(t, func(ctx context.Context, tx *database.Tx) {
					tx.Contract.UpdateOne(w.contract).SetStatus(domain.ContractActive).SetActivatedAt(c.now()).ExecX(ctx)
				})
			}
			c.turn(s.EffectiveAt)
			w.sweep(t)
			if got := w.db.Reader().Contract.GetX(viewer.System(t.Context()), w.contract.ID).Status; got != want {
				t.Errorf("signed %v: the contract is %s, want %s", signed, got, want)
			}
		})
	}
}

// What was accepted for a reason is carried out with it, although nobody can choose it any more. A retry may choose another.
func TestAScheduleKeepsAReasonThatWasSwitchedOff(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, true, true, false, false)
		lent := w.lend(t, "A1")
		s := w.schedule(t, viewer.RoleOperator, nil)
		ctx, operator := viewer.System(t.Context()), as(t, viewer.RoleOperator)
		var another *ent.CancellationReason
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			another = tx.CancellationReason.Query().Where(cancellationreason.IDNEQ(w.reason.ID)).FirstX(ctx)
			tx.CancellationReason.UpdateOne(w.reason).SetActive(false).ExecX(ctx)
		})
		c.turn(s.EffectiveAt)
		w.sweep(t)
		refused := w.expect(t, s.ID, domain.ScheduleRefused)
		if len(refused.Refusals) != 1 || refused.Refusals[0].Code != fault.OpenComodatos {
			t.Fatalf("refused with %+v, want the open comodato alone", refused.Refusals)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Comodato.UpdateOne(lent).SetStatus(domain.ComodatoReturned).ExecX(ctx)
		})
		c.turn(s.EffectiveAt.AddDate(0, 0, 1))
		for reason, want := range map[int]string{1: "NOT_FOUND", w.reason.ID: "INACTIVE"} {
			_, err := w.service.RetrySchedule(operator, cancellation.Retry{ID: s.ID, ReasonID: &reason})
			if got := codesOf(t, err); !slices.Equal(got, []string{want}) {
				t.Errorf("retried for the reason %d: %v, want %s", reason, got, want)
			}
		}
		if again := w.expect(t, s.ID, domain.ScheduleRefused); !again.AttemptedAt.Equal(*refused.AttemptedAt) {
			t.Error("a reason that can't be chosen counts as an attempt")
		}
		if _, err := w.service.RetrySchedule(operator, cancellation.Retry{ID: s.ID, ReasonID: &another.ID}); err != nil {
			t.Fatal(err)
		}
		if got := w.db.Reader().Cancellation.Query().OnlyX(ctx).ReasonID; got != another.ID {
			t.Errorf("cancelled for the reason %d, want %d", got, another.ID)
		}
	})
}

func TestADueScheduleIsCarriedOutWithItsSwitchedOffReason(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		s := w.schedule(t, viewer.RoleOperator, nil)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.CancellationReason.UpdateOne(w.reason).SetActive(false).ExecX(ctx)
		})
		c.turn(s.EffectiveAt)
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleDone)
		if got := w.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context())).ReasonID; got != w.reason.ID {
			t.Errorf("cancelled for the reason %d, want %d", got, w.reason.ID)
		}
	})
}

// Until an administrator has saved the parameters, nothing is cancelled, whichever way it is asked for.
func TestNothingIsCancelledBeforeTheParametersAreSet(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		s := w.schedule(t, viewer.RoleOperator, nil)
		rule, err := w.service.CreateRule(as(t, viewer.RoleAdmin), cancellation.NewRule{Name: "R", ReasonID: w.reason.ID})
		if err != nil {
			t.Fatal(err)
		}
		dbtest.Unconfigure(t, w.db)
		c.turn(s.EffectiveAt)
		w.sweep(t)
		if due := w.expect(t, s.ID, domain.ScheduleRefused); len(due.Refusals) != 1 || due.Refusals[0].Code != fault.ParametersNotSet {
			t.Errorf("the schedule: %+v", due.Refusals)
		}
		admin := as(t, viewer.RoleAdmin)
		later := w.command()
		later.EffectiveAt = new(c.now().AddDate(0, 1, 0))
		preview, err := w.service.Preview(admin, w.command())
		if err != nil || len(preview.Refusals) != 1 || preview.Refusals[0].Code != fault.ParametersNotSet {
			t.Errorf("the preview: %+v, %v", preview, err)
		}
		before := w.state(t)
		for name, try := range map[string]func() error{
			"one":       func() error { return dbtest.Only(w.service.Cancel(admin, w.command())) },
			"scheduled": func() error { return dbtest.Only(w.service.Cancel(admin, later)) },
			"batch": func() error {
				return dbtest.Only(w.service.CreateBatch(admin, cancellation.NewBatch{
					ContractIDs: []int{w.contract.ID}, ReasonID: w.reason.ID, DryRun: true,
				}))
			},
			"rule":         func() error { return dbtest.Only(w.service.RunRule(admin, rule, false, nil)) },
			"rule dry run": func() error { return dbtest.Only(w.service.RunRule(admin, rule, true, nil)) },
			"import": func() error {
				return w.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
					refused, err := w.service.CancelImported(ctx, tx, []cancellation.Imported{{ContractID: w.contract.ID, At: c.now()}})
					if err != nil {
						return err
					}
					return fault.Refuse(refused[0]...)
				})
			},
		} {
			if got := codesOf(t, try()); !slices.Equal(got, []string{"PARAMETERS_NOT_SET"}) {
				t.Errorf("%s: %v", name, got)
			}
		}
		if after := w.state(t); after != before {
			t.Errorf("something changed:\n%s\n%s", before, after)
		}
	})
}
