package importer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

// eachUnsigned runs a test with a base whose customer has contract K9, which awaits its signature, besides the cancelled K1.
func eachUnsigned(t *testing.T, g general, f func(t *testing.T, p provider)) {
	t.Helper()
	eachBase(t, g, func(t *testing.T, p provider) {
		p.brings(cancelled+contractRow("K9", "AA", "", "", "300", ""), "", "")
		f(t, p)
	})
}

// One engine decides about a contract that is given up before its signature, too: what awaits its signature here and is over in the
// other system is withdrawn under the parameters in force. Its date is the other system's, even if the contract came here later.
func TestAnImportWithdrawsWhatAwaitsItsSignature(t *testing.T) {
	for name, status := range map[string]string{"cancelled": "I", "withdrawn": "desistiu"} {
		t.Run(name, func(t *testing.T) {
			eachUnsigned(t, general{keep: true, check: true, inactivate: true, pickup: true}, func(t *testing.T, p provider) {
				row := contractRow("K9", status, "", "03/06/2026", "300", "")
				p.brings("", "", "E9;K9;ONU;ABERTO;10/03/2022;\n")
				refused := problems(p.brings(row, "", ""))
				if len(refused) != 1 || !strings.HasSuffix(refused[0], "(ONU, código E9)") ||
					p.contract("K9").Status != domain.ContractAwaitingSignature {
					t.Fatalf("with an open comodato: %v", refused)
				}
				result := p.brings(row, "", "E9;K9;ONU;DEVOLVIDO;10/03/2022;04/06/2026\n")
				k := p.contract("K9")
				made := k.Edges.Cancellation
				if len(result.Problems) > 0 || k.Status != domain.ContractWithdrawn || made == nil {
					t.Fatalf("%v\n%v", result, k)
				}
				if made.Origin != domain.OriginImported || !made.KeepLoginLink || day(&made.EffectiveAt) != "2026-06-03" ||
					!made.CustomerInactivated || k.Edges.Customer.Active {
					t.Errorf("recorded %v for %v", made, k.Edges.Customer)
				}
				ctx, r := viewer.System(t.Context()), p.db.Reader()
				if n := r.ServiceOrder.Query().CountX(ctx); n != 2 {
					t.Errorf("%d pickups of two contracts", n)
				}
				if r.ServicePeriod.Query().Where(serviceperiod.ContractID(k.ID)).ExistX(ctx) {
					t.Error("a service began")
				}
				if again := p.brings(row, "", ""); again.Files[0].Unchanged != 1 {
					t.Errorf("the same again: %+v", again)
				}
			})
		})
	}
}

// With an activation it was in service since it last came here: the months until its end are declared, so it is cancelled.
func TestAnImportCancelsWhatWasSignedMeanwhile(t *testing.T) {
	eachUnsigned(t, general{keep: true, inactivate: true}, func(t *testing.T, p provider) {
		result := p.brings(contractRow("K9", "I", "10/04/2026", "03/06/2026", "300", ""), "L9;ana9;K9;;N;10/04/2026;03/06/2026;;\n", "")
		k := p.contract("K9")
		if len(result.Problems) > 0 || k.Status != domain.ContractCancelled || k.Edges.Cancellation == nil ||
			k.Edges.Cancellation.Origin != domain.OriginImported {
			t.Errorf("%v\n%v", result, k)
		}
		p.want("L9", "2026-04-10 2026-06-03 K9 3136702 300 PF")
		wantWithinService(t, p.db)
	})
}

// What was in service isn't withdrawn, and what never awaited its signature here says when it was activated.
func TestAnImportDoesNotWithdrawWhatWasInService(t *testing.T) {
	for name, c := range map[string]struct{ row, want string }{
		"a withdrawal": {
			contractRow("K1", "D", "", "03/06/2026", "300", ""),
			"contracts.csv:2: status: o contrato já esteve em serviço; a desistência é só de quem aguarda assinatura",
		},
		"a withdrawal with an activation": {
			contractRow("K2", "D", "10/03/2022", "03/06/2026", "300", ""),
			"contracts.csv:2: activated_at: um contrato em que houve desistência não tem data de ativação",
		},
		"a withdrawal without a date": {contractRow("K2", "D", "", "", "300", ""), "contracts.csv:2: cancelled_at: informe a data"},
		"without an activation": {
			contractRow("K1", "I", "", "03/06/2026", "300", ""), "contracts.csv:2: activated_at: informe a data",
		},
		"new, without an activation": {
			contractRow("K2", "I", "", "03/06/2026", "300", ""), "contracts.csv:2: activated_at: informe a data",
		},
	} {
		t.Run(name, func(t *testing.T) {
			eachBase(t, general{keep: true}, func(t *testing.T, p provider) {
				before := p.traces()
				if got := problems(p.files(map[string]string{"contracts.csv": contractColumns + c.row}, importer.Options{})); !slices.Equal(
					got, []string{c.want}) {
					t.Errorf("%q, want %q", got, c.want)
				}
				if p.traces() != before {
					t.Error("the refused row wrote something")
				}
			})
		})
	}
}

// What the other system gave up is its own to take back.
func TestWhatAnImportWithdrewComesBack(t *testing.T) {
	eachUnsigned(t, general{keep: true, inactivate: true}, func(t *testing.T, p provider) {
		p.brings(contractRow("K9", "D", "", "03/06/2026", "300", ""), "", "")
		result := p.files(map[string]string{
			"customers.csv": "code;name;document;active\nC1;Ana;111.444.777-35;S\n",
			"contracts.csv": contractColumns + contractRow("K9", "A", "04/06/2026", "", "300", ""),
		}, importer.Options{})
		k := p.contract("K9")
		if len(result.Problems) > 0 || k.Status != domain.ContractActive || k.CancellationID != nil || !k.Edges.Customer.Active {
			t.Errorf("%v\n%v", result, k)
		}
		wantWithinService(t, p.db)
	})
}
