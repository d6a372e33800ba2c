package dici_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// story is a provider through the months of 2026, with one contract that comes and goes.
type story struct {
	*testing.T
	db           *database.DB
	registry     *registry.Registry
	cancellation *cancellation.Service
	dici         *dici.Service
	today        *atomic.Int64

	contract, login, plan int
}

type plainSealer struct{}

func (plainSealer) Seal(purpose string, plain []byte) ([]byte, error) {
	return []byte(fmt.Sprintf("%s:%d", purpose, len(plain))), nil
}

// inStory runs the test on both engines, from the contract's beginning in January on.
func inStory(t *testing.T, f func(s *story)) {
	t.Helper()
	today := &atomic.Int64{}
	clock := database.WithClock(func() time.Time { return time.Unix(today.Load(), 0) })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		log := eventlog.NewLog()
		s := &story{T: t, db: db, today: today, registry: registry.New(db, log, plainSealer{}), dici: dici.New(db, log)}
		s.cancellation = cancellation.New(db, log)
		s.cancellation.NewLoginSecret = s.registry.NewLoginSecret
		s.on("2026-01-10")
		s.begin()
		f(s)
	}, clock)
}

func (s *story) on(day string) { s.today.Store(local(day + " 12:00:00").Unix()) }

func (s *story) system() context.Context { return viewer.System(s.Context()) }

func got[T any](s *story, value T, err error) T {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
	return value
}

func (s *story) begin() {
	s.Helper()
	ctx := s.system()
	branch, err := s.registry.CreateBranch(ctx, registry.NewBranch{Name: "Matriz", CNPJ: branchA})
	got(s, branch, err)
	s.plan, err = s.registry.CreatePlan(ctx, registry.NewPlan{
		Code: "F100", Name: "Fibra 100", SpeedMbps: new(100.0), Medium: new(domain.MediumFiber), Technology: new("FTTH"),
	})
	got(s, s.plan, err)
	customer, err := s.registry.CreateCustomer(ctx, registry.NewCustomer{Name: "Ana", Document: "52998224725"})
	got(s, customer, err)
	s.contract, err = s.registry.CreateContract(ctx, registry.NewContract{
		Number: "1", CustomerID: customer, PlanID: s.plan, BranchID: branch,
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
	})
	got(s, s.contract, err)
	s.login, _, _, err = s.registry.CreateLogin(ctx, registry.NewLogin{ContractID: s.contract, Username: "ana"})
	got(s, s.login, err)
}

// keeping turns keepLoginLink on or off.
func (s *story) keeping(keep bool) {
	s.Helper()
	if err := s.registry.UpdateParameters(s.system(), registry.ParametersChange{KeepLoginLink: keep}); err != nil {
		s.Fatal(err)
	}
}

func (s *story) cancels(day string) {
	s.Helper()
	s.on(day)
	reason := s.db.Reader().CancellationReason.Query().FirstIDX(s.system())
	_, err := s.cancellation.Cancel(s.system(), cancellation.Command{ContractID: s.contract, ReasonID: reason})
	got(s, 0, err)
}

func (s *story) reactivates(day string) {
	s.Helper()
	s.on(day)
	_, err := s.cancellation.Reactivate(s.system(), cancellation.ReactivateCommand{ContractID: s.contract})
	got(s, 0, err)
}

// months is what each month's report says, from January until now: its accesses, with their speed, or "-" for the contract being
// listed as without login data.
func (s *story) months() string {
	s.Helper()
	var said []string
	for month := time.January; month <= s.db.Now().In(domain.SaoPaulo).Month(); month++ {
		report, err := s.dici.Report(s.system(), branchA, 2026, int(month))
		got(s, report, err)
		word := fmt.Sprint(report.TotalAccesses)
		for _, row := range report.Rows {
			word += fmt.Sprintf("×%v", row.SpeedMbps)
		}
		if report.PendingTotal > 0 {
			word += fmt.Sprintf("?%d", report.PendingTotal)
		}
		if n := s.dici.WithoutLoginData(report).CountX(s.system()); n > 0 {
			word += strings.Repeat("-", n)
		}
		said = append(said, word)
	}
	return strings.Join(said, " ")
}

func (s *story) declares(want string) {
	s.Helper()
	if got := s.months(); got != want {
		s.Errorf("from January on the months say\n%s, want\n%s", got, want)
	}
}

func TestTheMonthsBetweenACancellationAndAReactivationStayOut(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-06-05")
		s.declares("1×100 1×100 1×100 1×100 1×100 0")
		s.reactivates("2026-08-20")
		s.declares("1×100 1×100 1×100 1×100 1×100 0 0 1×100")
	})
}

func TestComingAndGoingTwice(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-03-05")
		s.reactivates("2026-05-20")
		s.cancels("2026-07-05")
		s.declares("1×100 1×100 0 0 1×100 1×100 0")
		s.reactivates("2026-09-20")
		s.declares("1×100 1×100 0 0 1×100 1×100 0 0 1×100")
		s.cancels("2026-11-05")
		s.declares("1×100 1×100 0 0 1×100 1×100 0 0 1×100 1×100 0")
	})
}

func TestWithinOneMonthAnAccessCountsOnce(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-03-05")
		s.reactivates("2026-03-06")
		s.cancels("2026-03-07")
		s.reactivates("2026-03-08")
		s.declares("1×100 1×100 1×100")
	})
}

func TestWithoutTheLinkThePastStaysWithoutLoginData(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(false)
		s.cancels("2026-04-05")
		s.declares("0- 0- 0- 0")
		s.reactivates("2026-06-20")
		s.declares("0- 0- 0- 0 0 0")
		_, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: s.contract, Username: "ana"})
		got(s, 0, err)
		s.declares("0- 0- 0- 0 0 1×100")
		s.cancels("2026-08-05")
		s.declares("0- 0- 0- 0 0 0- 0- 0")
	})
}

// A login that went over to another contract before its links were lost says nothing of the months after.
func TestALoginThatMovedAwayDoesntHideWhatWasLost(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(false)
		s.on("2026-02-20")
		_, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: s.contract, Username: "bia"})
		got(s, 0, err)
		of := s.db.Reader().Contract.GetX(s.system(), s.contract)
		other, err := s.registry.CreateContract(s.system(), registry.NewContract{
			Number: "outro", CustomerID: of.CustomerID, PlanID: of.PlanID, BranchID: of.BranchID,
			Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
		})
		got(s, other, err)
		s.on("2026-03-20")
		_, err = s.registry.MoveLogin(s.system(), registry.LoginMove{LoginID: s.login, ContractID: other})
		got(s, 0, err)
		s.cancels("2026-06-05")
		s.declares("1×100 1×100 1×100- 1×100- 1×100- 1×100")
		impact, err := s.dici.PolicyImpact(s.system(), "2026-01", "2026-05", branchA)
		got(s, 0, err)
		for n, m := range impact {
			if want := min(1, n/2); m.ContractsWithoutLoginData != want {
				s.Errorf("what the policy did to %s: %d contracts without login data, want %d", m.Month, m.ContractsWithoutLoginData, want)
			}
		}
	})
}

func TestAKeptPastSurvivesACancellationThatUnlinks(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-03-05")
		s.reactivates("2026-05-20")
		s.keeping(false)
		s.cancels("2026-08-05")
		s.declares("1×100 1×100 0 0 0- 0- 0- 0")
		s.reactivates("2026-09-20")
		s.declares("1×100 1×100 0 0 0- 0- 0- 0 0")
	})
}

func TestAnotherPlanAfterTheReactivationDoesNotRewriteThePast(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-03-05")
		_, err := s.registry.UpdatePlan(s.system(), registry.PlanChange{ID: s.plan, SpeedMbps: new(200.0)})
		got(s, 0, err)
		s.reactivates("2026-05-20")
		s.declares("1×100 1×100 0 0 1×200")
		_, err = s.registry.UpdatePlan(s.system(), registry.PlanChange{ID: s.plan, SpeedMbps: new(500.0)})
		got(s, 0, err)
		s.declares("1×100 1×100 0 0 1×500")
	})
}

func TestAPastThatLacksAValueIsPendingUntilItIsCompleted(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-03-05")
		s.reactivates("2026-05-20")
		err := s.db.InTx(s.system(), func(ctx context.Context, tx *database.Tx) error {
			return tx.AccessPeriod.Update().Where(accessperiod.EndedAtNotNil()).ClearCityID().Exec(ctx)
		})
		got(s, 0, err)
		s.declares("0?1 0?1 0 0 1×100")
		report, err := s.dici.Report(s.system(), branchA, 2026, 2)
		got(s, report, err)
		if len(report.Pending) != 1 || report.Pending[0].Login.ID != s.login || fmt.Sprint(report.Pending[0].Fields) != "[CITY]" {
			s.Errorf("pending: %+v", report.Pending)
		}
		err = s.db.InTx(s.system(), func(ctx context.Context, tx *database.Tx) error {
			until := local("2026-03-05 12:00:00")
			return history.Correct(ctx, tx, history.Accesses{Logins: []int{s.login}}, local("2026-01-10 12:00:00"), &until,
				history.Facts{CityID: new(tx.City.Query().FirstIDX(ctx))})
		})
		got(s, 0, err)
		s.declares("1×100 1×100 0 0 1×100")
	})
}
