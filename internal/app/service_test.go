package app_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/domain"
)

// periods are those of a login: from when to when, under which contract, and at which speed.
func (p *provider) periods(login string) (list []string) {
	p.Helper()
	var out struct {
		Node struct {
			Periods []struct {
				StartedAt time.Time
				EndedAt   *time.Time
				SpeedMbps float64
				Contract  *struct{ Number string }
			}
		}
	}
	p.Get(p, `query($id:ID!){node(id:$id){... on Login{periods{startedAt endedAt speedMbps contract{number}}}}}`,
		apptest.Vars{"id": login}, &out)
	for _, period := range out.Node.Periods {
		ended, contract := "-", "-"
		if period.EndedAt != nil {
			ended = period.EndedAt.In(domain.SaoPaulo).Format(time.DateOnly)
		}
		if period.Contract != nil {
			contract = period.Contract.Number
		}
		list = append(list, fmt.Sprintf("%s %s %s %v", period.StartedAt.In(domain.SaoPaulo).Format(time.DateOnly), ended, contract,
			period.SpeedMbps))
	}
	return list
}

// docs/history.md, rule 3: an access counts within the service of the contract that it is linked to, and never outside of it.
func TestAnAccessLiesWithinTheServiceOfItsContract(t *testing.T) {
	type step struct {
		on, mutation string
		input        apptest.Vars
		refused      string
	}
	// Contracts "0" (plan 300) and "2" (300) are in service since 10/02/2025; "w" awaits its signature. The ids are filled in.
	create := func(contract, since string) apptest.Vars {
		return apptest.Vars{"contractId": contract, "username": "x", "activatedAt": onPaper(since + " 12:00")}
	}
	cancel := func(on string) apptest.Vars {
		return apptest.Vars{"contractId": "0", "reasonId": "r", "effectiveAt": onPaper(on + " 12:00")}
	}
	cancelled := step{"2026-03-20 12:00", "cancelContract", cancel("2026-03-10"), ""}
	back := step{"2026-05-10 12:00", "reactivateContract", apptest.Vars{"contractId": "0"}, ""}
	signed := step{"2026-05-10 12:00", "updateContract", apptest.Vars{"id": "w", "status": "ACTIVE"}, ""}
	for name, c := range map[string]struct {
		steps []step
		want  []string // of the login that createLogin made, or else of that of contract "0"
	}{
		"a login dated before its contract's activation": {
			[]step{{"2026-03-01 12:00", "createLogin", create("0", "2025-02-09"), "INVALID_DATE activatedAt"}},
			[]string{"2025-02-10 - K0 300"},
		},
		"a login dated on the instant of the activation": {
			[]step{{
				"2026-03-01 12:00", "createLogin",
				apptest.Vars{"contractId": "0", "username": "x", "activatedAt": onPaper("2025-02-10 10:00")},
				"",
			}},
			[]string{"2025-02-10 - K0 300"},
		},
		"a login dated into the gap of a reactivation": {
			[]step{cancelled, back, {"2026-05-20 12:00", "createLogin", create("0", "2026-04-01"), "INVALID_DATE activatedAt"}},
			[]string{"2025-02-10 2026-03-10 K0 300", "2026-05-10 - K0 300"},
		},
		"a login dated into the service before the gap": {
			[]step{cancelled, back, {"2026-05-20 12:00", "createLogin", create("0", "2026-01-01"), "INVALID_DATE activatedAt"}},
			[]string{"2025-02-10 2026-03-10 K0 300", "2026-05-10 - K0 300"},
		},
		"a login under a contract that awaits its signature": {
			[]step{{"2026-03-01 12:00", "createLogin", apptest.Vars{"contractId": "w", "username": "x"}, ""}}, nil,
		},
		"and that is signed": {
			[]step{{"2026-03-01 12:00", "createLogin", apptest.Vars{"contractId": "w", "username": "x"}, ""}, signed},
			[]string{"2026-05-10 - W 300"},
		},
		"a login under a cancelled contract": {
			[]step{cancelled, {"2026-05-20 12:00", "createLogin", create("0", "2026-01-01"), "INVALID_STATE contractId"}},
			[]string{"2025-02-10 2026-03-10 K0 300"},
		},
		"a cancellation dated back before a change": {
			[]step{
				{"2026-03-15 12:00", "updateLogin", apptest.Vars{"id": "l", "facts": apptest.Vars{"speedMbps": 50}}, ""}, cancelled,
			},
			[]string{"2025-02-10 2026-03-10 K0 300"},
		},
		"a cancellation dated back before a login began": {
			[]step{{"2026-03-15 12:00", "createLogin", create("0", "2026-03-14"), ""}, cancelled}, nil,
		},
		"a cancellation before the activation": {
			[]step{{"2026-03-20 12:00", "cancelContract", cancel("2025-02-09"), "INVALID_DATE effectiveAt"}},
			[]string{"2025-02-10 - K0 300"},
		},
		"a cancellation before the reactivation": {
			[]step{cancelled, back, {"2026-05-20 12:00", "cancelContract", cancel("2026-04-01"), "INVALID_DATE effectiveAt"}},
			[]string{"2025-02-10 2026-03-10 K0 300", "2026-05-10 - K0 300"},
		},
		"a reactivation after a change of the plan in the gap": {
			[]step{cancelled, {"2026-04-10 12:00", "updatePlan", apptest.Vars{"id": "p", "speedMbps": 500}, ""}, back},
			[]string{"2025-02-10 2026-03-10 K0 300", "2026-05-10 - K0 500"},
		},
		"a change dated into the gap": {
			[]step{cancelled, back, {
				"2026-05-20 12:00", "updatePlan",
				apptest.Vars{"id": "p", "speedMbps": 500, "effectiveFrom": onPaper("2026-04-01 12:00")},
				"",
			}},
			[]string{"2025-02-10 2026-03-10 K0 300", "2026-05-10 - K0 500"},
		},
		"a move to a contract that awaits its signature": {
			[]step{{"2026-03-15 12:00", "moveLogin", apptest.Vars{"loginId": "l", "contractId": "w"}, "INVALID_STATE contractId"}},
			[]string{"2025-02-10 - K0 300"},
		},
		"a move before the other contract's activation": {
			[]step{signed, {"2026-05-20 12:00", "moveLogin", apptest.Vars{
				"loginId": "l", "contractId": "w", "effectiveFrom": onPaper("2026-05-01 12:00"),
			}, "INVALID_DATE effectiveFrom"}},
			[]string{"2025-02-10 - K0 300"},
		},
		"a move, and a cancellation of the contract that was left": {
			[]step{
				signed,
				{"2026-05-15 12:00", "moveLogin", apptest.Vars{"loginId": "l", "contractId": "w"}, ""},
				{"2026-05-20 12:00", "cancelContract", cancel("2026-05-18"), ""},
			},
			[]string{"2025-02-10 2026-05-15 K0 300", "2026-05-15 - W 300"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			eachProvider(t, "2026-02-20 12:00", func(p *provider) {
				waits := p.does("createContract", apptest.Vars{
					"number": "W", "customerId": p.customers[0], "planId": p.plans[0], "branchId": p.branches[0], "status": "AWAITING_SIGNATURE",
					"address": apptest.Vars{"cityIbgeCode": 3106200, "zone": "URBANO"},
				}, "contract")
				ids := map[string]string{"0": p.contracts[0], "w": waits, "r": p.reason, "l": p.logins[0], "p": p.plans[0]}
				login := p.logins[0]
				for _, s := range c.steps {
					p.at(s.on)
					input := apptest.Vars{}
					for name, value := range s.input {
						if id, known := ids[fmt.Sprint(value)]; known {
							value = id
						}
						input[name] = value
					}
					if s.mutation == "createLogin" && s.refused == "" {
						login = p.does(s.mutation, input, "login")
						continue
					}
					if got := p.tries(s.mutation, input); got != s.refused {
						p.Fatalf("%s on %s: %q, want %q", s.mutation, s.on, got, s.refused)
					}
				}
				if diff := cmp.Diff(c.want, p.periods(login)); diff != "" {
					p.Errorf("periods (-want +got):\n%s", diff)
				}
			})
		})
	}
}
