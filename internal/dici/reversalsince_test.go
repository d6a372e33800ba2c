package dici_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/registry"
)

// facts are what the login shows, and its periods with all that DICI reads.
func (s *story) facts() string {
	s.Helper()
	l := s.db.Reader().Login.GetX(s.system(), s.login)
	text := fmt.Sprintln(*l.CityID, *l.Zone, *l.Medium, *l.Technology, *l.Product, *l.SpeedMbps, l.CustomerType)
	for _, p := range l.QueryPeriods().Order(ent.Asc("started_at")).AllX(s.system()) {
		p.ID = 0
		text += fmt.Sprintln(p)
	}
	return text
}

// back is a day in the past, at noon.
func back(day string) registry.Dated {
	at := local(day + " 12:00:00")
	return registry.Dated{EffectiveFrom: &at}
}

// What is recorded while a contract is out of service by mistake holds for it all the same, whenever it is dated.
func TestWhatIsRecordedBeforeAReversalHoldsAsIfNothingHadBeenDone(t *testing.T) {
	span := func(from, to string) (*time.Time, *time.Time) {
		return back(from).EffectiveFrom, back(to).EffectiveFrom
	}
	facts := &registry.AccessFacts{SpeedMbps: new(400.0), Zone: new(domain.ZoneRural)}
	for name, c := range map[string]struct {
		do func(s *story)
		// want is a part of what it leads to.
		want string
	}{
		"a plan's facts": {func(s *story) {
			_, err := s.registry.UpdatePlan(s.system(), registry.PlanChange{ID: s.plan, SpeedMbps: new(300.0), Technology: new("FTTB")})
			got(s, 0, err)
		}, "FTTB INTERNET 300"},
		"a plan's facts, dated before the end": {func(s *story) {
			_, err := s.registry.UpdatePlan(s.system(), registry.PlanChange{ID: s.plan, SpeedMbps: new(300.0), Dated: back("2026-02-01")})
			got(s, 0, err)
		}, "INTERNET 300"},
		"a plan's facts, by a server whose clock is behind": {func(s *story) {
			_, err := s.registry.UpdatePlan(s.system(), registry.PlanChange{ID: s.plan, SpeedMbps: new(300.0)})
			got(s, 0, err)
			_, err = s.db.WriteSQL().ExecContext(s.system(), "UPDATE events SET occurred_at = $1 WHERE type = 'PLAN_UPDATED'",
				local("2026-03-05 09:00:00").UTC())
			got(s, 0, err)
		}, "INTERNET 300"},
		"another customer type": {func(s *story) {
			of := s.db.Reader().Contract.GetX(s.system(), s.contract).CustomerID
			_, err := s.registry.UpdateCustomer(s.system(), registry.CustomerChange{ID: of, OwnUse: new(true), Dated: back("2026-04-01")})
			got(s, 0, err)
		}, "UP"},
		"a correction of the access past the end": {func(s *story) {
			from, to := span("2026-02-01", "2026-04-01")
			_, err := s.registry.Correct(s.system(), registry.Correction{LoginID: s.login, From: from, To: to, Facts: facts, Reason: "x"})
			got(s, 0, err)
		}, "zone=RURAL"},
		"a correction of the plan in the gap": {func(s *story) {
			from, to := span("2026-03-10", "2026-04-01")
			_, err := s.registry.Correct(s.system(), registry.Correction{
				PlanID: s.plan, From: from, To: to, Facts: &registry.AccessFacts{SpeedMbps: new(400.0)}, Reason: "x",
			})
			got(s, 0, err)
		}, "speed_mbps=400"},
		"a correction of the contract until the end": {func(s *story) {
			from, to := span("2026-02-01", "2026-03-05")
			_, err := s.registry.CorrectContract(s.system(), registry.ContractCorrection{
				ContractID: s.contract, From: from, To: to, Address: &registry.Address{Zone: new(domain.ZoneRural)}, Reason: "x",
			})
			got(s, 0, err)
		}, "zone=RURAL"},
	} {
		t.Run(name, func(t *testing.T) {
			lives := map[string][]string{}
			for _, cancelled := range []bool{false, true} {
				inStory(t, func(s *story) {
					s.keeping(true)
					if cancelled {
						s.cancels("2026-03-05")
					}
					s.on("2026-05-10")
					c.do(s)
					if cancelled {
						s.reverses("2026-06-20")
					}
					lives[s.db.Dialect] = append(lives[s.db.Dialect], s.facts())
				})
			}
			for engine, life := range lives {
				if life[0] != life[1] || !strings.Contains(life[1], c.want) {
					t.Errorf("%s: after cancellation and reversal\n%s, and without them\n%s, which must have %q", engine, life[1], life[0], c.want)
				}
			}
		})
	}
}
