package dici_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/registry"
)

// accesses is all that is recorded of logins and when they were in service.
func (s *story) accesses() string {
	var said strings.Builder
	at := func(t *time.Time) string {
		if t == nil {
			return "-"
		}
		return t.UTC().Format(time.DateOnly)
	}
	for _, l := range s.db.Reader().Login.Query().WithCity().Order(login.ByID()).AllX(s.system()) {
		fmt.Fprintf(&said, "%s %v %s %v %v\n", l.Username, l.Active, at(l.InactivatedAt), *l.SpeedMbps, l.Edges.City.IbgeCode)
		for _, p := range l.QueryPeriods().WithCity().Order(ent.Asc("started_at")).AllX(s.system()) {
			fmt.Fprintf(&said, "  %s %s %d %v %v\n", at(&p.StartedAt), at(p.EndedAt), *p.ContractID, *p.SpeedMbps, p.Edges.City.IbgeCode)
		}
	}
	return said.String()
}

// anotherContract is another contract of the customer.
func (s *story) anotherContract() int {
	s.Helper()
	of := s.db.Reader().Contract.GetX(s.system(), s.contract)
	id, err := s.registry.CreateContract(s.system(), registry.NewContract{
		Number: "outro", CustomerID: of.CustomerID, PlanID: of.PlanID, BranchID: of.BranchID,
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: of.Zone},
	})
	return got(s, id, err)
}

func (s *story) addsLogin(name string) int {
	s.Helper()
	id, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: s.contract, Username: name})
	return got(s, id, err)
}

func (s *story) moves(login, to int) {
	s.Helper()
	_, err := s.registry.MoveLogin(s.system(), registry.LoginMove{LoginID: login, ContractID: to})
	got(s, 0, err)
}

func (s *story) changes(in registry.ContractChange) {
	s.Helper()
	in.ID = s.contract
	_, err := s.registry.UpdateContract(s.system(), in)
	got(s, 0, err)
}

// faster gives the contract a plan of another speed.
func (s *story) faster(speed float64) {
	s.Helper()
	plan, err := s.registry.CreatePlan(s.system(), registry.NewPlan{
		Code: fmt.Sprint("F", speed), Name: "Fibra", SpeedMbps: &speed, Medium: new(domain.MediumFiber), Technology: new("FTTH"),
	})
	got(s, plan, err)
	s.changes(registry.ContractChange{PlanID: &plan})
}

// importsLogin imports a row of a login of the contract; the days may be empty.
func (s *story) importsLogin(name, active, since, until string) {
	s.Helper()
	dir := s.TempDir()
	content := "code;username;contract_number;active;activated_at;inactivated_at\n" +
		strings.Join([]string{name, name, "1", active, since, until}, ";") + "\n"
	if err := os.WriteFile(filepath.Join(dir, "logins.csv"), []byte(content), 0o600); err != nil {
		s.Fatal(err)
	}
	result, err := importer.Run(s.system(), s.db, importer.Options{Dir: dir})
	if got(s, result, err); len(result.Problems) > 0 {
		s.Fatal(result.Problems)
	}
}

// A login that had gone out of service by itself stays so, whatever date the cancellation gave it.
func TestALoginThatHadEndedByItselfIsNotReactivated(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.on("2026-02-15")
		s.importsLogin("cid", "S", "2026-02-10 12:00", "")
		s.on("2026-06-20")
		s.importsLogin("cid", "N", "2026-02-10 12:00", "2026-06-10 12:00")
		s.cancelsAsOf("2026-07-10", "2026-05-20")
		s.reactivates("2026-07-20")
		if active := s.db.Reader().Login.Query().Where(login.Active(true)).IDsX(s.system()); len(active) != 1 || active[0] != s.login {
			t.Errorf("the active logins are %v, want %d only", active, s.login)
		}
		s.declares("1×100 2×100 2×100 2×100 0 0 1×100")
	})
}

// What a back-dated cancellation took away is what its reversal puts back: the months that it went back over, too.
func TestAReversalPutsBackWhatABackDatedCancellationTookAway(t *testing.T) {
	for name, past := range map[string]func(s *story){
		"another plan between": func(s *story) {
			s.on("2026-07-10")
			s.faster(300)
		},
		"two plans between": func(s *story) {
			s.on("2026-05-25")
			s.faster(300)
			s.on("2026-06-10")
			s.faster(500)
		},
		"another address between": func(s *story) {
			s.on("2026-06-10")
			s.changes(registry.ContractChange{Address: &registry.Address{CityIbgeCode: new(3550308)}})
		},
		"a plan between and another one after all was corrected": func(s *story) {
			s.on("2026-06-10")
			s.faster(300)
			_, err := s.registry.Correct(s.system(), registry.Correction{
				LoginID: s.login, From: new(local("2026-03-01 12:00:00")), To: new(local("2026-05-25 12:00:00")),
				Facts: &registry.AccessFacts{SpeedMbps: new(50.0)}, Reason: "errado",
			})
			got(s, 0, err)
		},
		"a login that began and one that moved away between": func(s *story) {
			s.on("2026-06-03")
			s.addsLogin("bia")
			s.on("2026-06-10")
			s.faster(300)
			s.on("2026-07-10")
			s.moves(s.login, s.anotherContract())
		},
		"a login that began and moved away between": func(s *story) {
			s.on("2026-06-03")
			bia := s.addsLogin("bia")
			s.on("2026-07-10")
			s.moves(bia, s.anotherContract())
		},
		"a login that had ended between": func(s *story) {
			s.importsLogin("cid", "S", "2026-02-10 12:00", "")
			s.on("2026-06-20")
			s.importsLogin("cid", "N", "2026-02-10 12:00", "2026-06-10 12:00")
		},
		"a login that had ended before": func(s *story) {
			s.importsLogin("cid", "S", "2026-02-10 12:00", "")
			s.on("2026-06-20")
			s.importsLogin("cid", "N", "2026-02-10 12:00", "2026-05-10 12:00")
		},
		"a login that had ended on that day": func(s *story) {
			s.importsLogin("cid", "S", "2026-02-10 12:00", "")
			s.on("2026-06-20")
			s.importsLogin("cid", "N", "2026-02-10 12:00", "2026-05-20 12:00")
		},
		"a login that only was between": func(s *story) {
			s.on("2026-07-10")
			s.importsLogin("cid", "N", "2026-05-25 12:00", "2026-06-10 12:00")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inStory(t, func(s *story) {
				s.keeping(true)
				s.neighbour()
				s.on("2026-02-15")
				past(s)
				s.on("2026-08-20")
				months, accesses := s.months(), s.accesses()
				s.cancelsAsOf("2026-08-20", "2026-05-20")
				if s.accesses() == accesses || s.months() == months {
					t.Errorf("the cancellation took nothing away: %s", months)
				}
				s.on("2026-08-25")
				s.closes(time.May, time.June)
				s.reverses("2026-08-30")
				s.rectifyAll()
				s.declares(months)
				if again := s.accesses(); again != accesses {
					t.Errorf("it was\n%s\nand after the reversal it is\n%s", accesses, again)
				}
			})
		})
	}
}

// What lost its link, and a login whose user name another one has by now, have nothing to come back to.
func TestAReversalOfABackDatedCancellationLeavesOutWhatCantReturn(t *testing.T) {
	for name, c := range map[string]struct {
		keep bool
		want string
	}{
		"unlinked":        {false, "1×100 1×100 1×100 1×100 1×100 1×100 1×100 1×100"},
		"user name taken": {true, "2×100 2×100 2×100 2×100 1×100 1×100 1×100 2×100"},
	} {
		t.Run(name, func(t *testing.T) {
			inStory(t, func(s *story) {
				s.keeping(c.keep)
				s.neighbour()
				s.on("2026-07-10")
				s.faster(300)
				s.cancelsAsOf("2026-08-10", "2026-05-20")
				if c.keep {
					_, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: s.anotherContract(), Username: "ana"})
					got(s, 0, err)
				}
				s.reverses("2026-08-30")
				got := strings.ReplaceAll(s.months(), "-", "")
				if got = strings.ReplaceAll(got, "×300", ""); got != c.want {
					t.Errorf("the months say\n%s, want\n%s", got, c.want)
				}
			})
		})
	}
}
