package dici_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/registry"
)

// neighbour is another contract, which is never cancelled: months with it can be closed.
func (s *story) neighbour() {
	s.Helper()
	own := s.db.Reader().Contract.GetX(s.system(), s.contract)
	id, err := s.registry.CreateContract(s.system(), registry.NewContract{
		Number: "vizinho", CustomerID: own.CustomerID, PlanID: own.PlanID, BranchID: own.BranchID,
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: own.Zone},
	})
	got(s, id, err)
	_, _, _, err = s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: id, Username: "vizinho"})
	got(s, 0, err)
}

func (s *story) closes(months ...time.Month) {
	s.Helper()
	for _, m := range months {
		_, err := s.dici.CloseMonth(s.system(), branchA, 2026, int(m))
		got(s, 0, err)
	}
}

func (s *story) rectifies(months ...time.Month) {
	s.Helper()
	for _, m := range months {
		_, err := s.dici.RectifyMonth(s.system(), branchA, 2026, int(m), "cancelamento estornado")
		got(s, 0, err)
	}
}

// cancelsAsOf cancels on a day with an earlier date.
func (s *story) cancelsAsOf(day, effective string) {
	s.Helper()
	s.on(day)
	reason, at := s.db.Reader().CancellationReason.Query().FirstIDX(s.system()), local(effective+" 12:00:00")
	_, err := s.cancellation.Cancel(s.system(), cancellation.Command{ContractID: s.contract, ReasonID: reason, EffectiveAt: &at})
	got(s, 0, err)
}

// reverses takes the cancellation in force back and returns the closed months that this changes, which the preview named as well.
func (s *story) reverses(day string) string {
	s.Helper()
	s.on(day)
	id := *s.db.Reader().Contract.GetX(s.system(), s.contract).CancellationID
	p, err := s.cancellation.PreviewReversal(s.system(), id)
	got(s, p, err)
	result, err := s.cancellation.Reverse(s.system(), cancellation.ReverseCommand{CancellationID: id, Reason: "engano"})
	got(s, result, err)
	var shown, changed []string
	for _, m := range p.Effect.ClosedMonths {
		shown = append(shown, describeMonth(m.Declaration.Month, m.Rows[0].Before, m.Rows[0].Accesses))
	}
	for _, m := range result.Effect.ClosedMonths {
		changed = append(changed, describeMonth(m.Declaration.Month, m.Rows[0].Before, m.Rows[0].Accesses))
	}
	if fmt.Sprint(shown) != fmt.Sprint(changed) {
		s.Errorf("the preview shows %v, and the months that changed are %v", shown, changed)
	}
	return strings.Join(changed, " ")
}

func describeMonth(month, before, after int) string {
	return fmt.Sprintf("%02d:%d→%d", month, before, after)
}

// The reference: what DICI says after a cancellation and its reversal is what it says without either.
func TestDICIAfterAReversalIsAsIfNothingHadBeenDone(t *testing.T) {
	const undone = "2×100 2×100 2×100 2×100 2×100 2×100 2×100"
	for name, c := range map[string]struct {
		do func(s *story)
		// changed are the closed months that the reversal changes.
		changed string
	}{
		"open months":           {func(s *story) { s.cancels("2026-03-05") }, ""},
		"in the same month":     {func(s *story) { s.cancels("2026-07-05") }, ""},
		"on a month's last day": {func(s *story) { s.cancels("2026-04-30") }, ""},
		"back-dated by months":  {func(s *story) { s.cancelsAsOf("2026-07-01", "2026-02-10") }, ""},
		"closed before it only": {func(s *story) {
			s.on("2026-03-02")
			s.closes(time.January, time.February)
			s.cancels("2026-03-05")
		}, ""},
		"closed months between": {func(s *story) {
			s.cancels("2026-03-05")
			s.on("2026-06-10")
			s.closes(time.February, time.March, time.April, time.May)
		}, "03:1→2 04:1→2 05:1→2"},
		"twice": {func(s *story) {
			s.cancels("2026-02-05")
			s.on("2026-04-10")
			s.closes(time.March)
			s.reverses("2026-04-20")
			s.rectifies(time.March)
			s.cancels("2026-05-05")
		}, ""},
		"one closed before and one after": {func(s *story) {
			s.on("2026-04-10")
			s.closes(time.March)
			s.cancels("2026-04-20")
			s.on("2026-05-10")
			s.closes(time.April)
		}, "04:1→2"},
	} {
		t.Run(name, func(t *testing.T) {
			inStory(t, func(s *story) {
				s.keeping(true)
				s.neighbour()
				c.do(s)
				if changed := s.reverses("2026-07-20"); changed != c.changed {
					s.Errorf("closed months that change: %q, want %q", changed, c.changed)
				}
				s.rectifyAll()
				s.declares(undone)
			})
		})
	}
}

// rectifyAll rectifies the closed months that differ from their declarations.
func (s *story) rectifyAll() {
	s.Helper()
	for m := time.January; m < time.July; m++ {
		report, err := s.dici.Report(s.system(), branchA, 2026, int(m))
		got(s, report, err)
		changes, err := s.dici.ChangesSinceClosing(s.system(), report)
		if got(s, changes, err); len(changes) > 0 {
			s.rectifies(m)
		}
	}
}

// lacks holds the what-if of the months from January to August that are over against how many contracts they lack.
func (s *story) lacks(want string) {
	s.Helper()
	var months []string
	list, err := s.dici.PolicyImpact(s.system(), "2026-01", "2026-08", branchA)
	for _, m := range got(s, list, err) {
		months = append(months, fmt.Sprint(m.ContractsWithoutLoginData))
	}
	if got := strings.Join(months, " "); got != want {
		s.Errorf("by the what-if, the months lack %s contracts, want %s", got, want)
	}
}

func TestWhatAReversedCancellationUnlinkedStaysLost(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(false)
		s.on("2026-03-02")
		s.closes(time.January)
		s.cancels("2026-04-05")
		s.declares("1×100 0- 0- 0")
		if changed := s.reverses("2026-06-20"); changed != "" {
			s.Errorf("closed months that change: %q", changed)
		}
		s.declares("1×100 0- 0- 0- 0- 0-")
		s.lacks("0 1 1 1 1")
		_, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: s.contract, Username: "ana"})
		got(s, 0, err)
		s.on("2026-08-02")
		s.declares("1×100 0- 0- 0- 0- 1×100 1×100 1×100")
		s.lacks("0 1 1 1 1 0 0")
		s.cancels("2026-08-05")
		s.declares("1×100 0- 0- 0- 0- 0- 0- 0")
		s.lacks("0 1 1 1 1 1 1")
		s.on("2026-10-02")
		s.declares("1×100 0- 0- 0- 0- 0- 0- 0 0 0")
	})
}

// The user name went to another login before the reversal: from the cancellation on it is unknown what the contract's access was.
func TestAnAccessThatDoesNotReturnLeavesTheContractWithoutLoginData(t *testing.T) {
	inStory(t, func(s *story) {
		s.keeping(true)
		s.cancels("2026-04-05")
		other := s.anotherContract()
		_, _, _, err := s.registry.CreateLogin(s.system(), registry.NewLogin{ContractID: other, Username: "ana"})
		got(s, 0, err)
		s.reverses("2026-06-20")
		s.on("2026-07-02")
		s.declares("1×100 1×100 1×100 1×100- 1×100- 1×100- 1×100-")
		s.lacks("0 0 0 1 1 1")
	})
}
