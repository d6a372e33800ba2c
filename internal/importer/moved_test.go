package importer_test

import (
	"testing"
	"time"

	entcontract "github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A login that waited in the gap of one contract is in service from the day on which it was another's, whoever records that.
func TestALoginMovedOutOfAGapIsInServiceSinceThatDay(t *testing.T) {
	const k1, k2, k3 = " K1 3136702 300 PF", " K2 3136702 300 PF", " K3 3136702 300 PF"
	const before = "2022-03-10 2025-03-01" + k1
	row := func(contract, since string) func(provider) {
		return func(p provider) { p.imports("", "", "L1;ana;"+contract+";;;;;;"+since+"\n") }
	}
	for name, c := range map[string]struct {
		move func(provider)
		want []string
	}{
		"by a row":                       {row("K1", "01/05/2025"), []string{before, "2025-05-01 -" + k1}},
		"by a row of the gap's last day": {row("K1", "01/06/2025"), []string{before, "2025-06-01 -" + k1}},
		"by a row of a day before the gap": {
			row("K3", "01/02/2025"),
			[]string{"2022-03-10 2025-02-01" + k1, "2025-02-01 2025-03-01" + k3, "2025-03-01 2025-05-15" + k3, "2025-05-25 -" + k3},
		},
		"to one with a gap, too": {row("K3", "01/05/2025"), []string{before, "2025-05-01 2025-05-15" + k3, "2025-05-25 -" + k3}},
		"by a person": {
			func(p provider) { p.moves("L1", "K1", time.Date(2025, 5, 1, 3, 0, 0, 0, time.UTC)) },
			[]string{before, "2025-05-01 -" + k1},
		},
		"by a person, since a day after the gap": {
			func(p provider) { p.moves("L1", "K1", time.Date(2025, 7, 1, 3, 0, 0, 0, time.UTC)) },
			[]string{before, "2025-06-01 2025-07-01" + k2, "2025-07-01 -" + k1},
		},
	} {
		t.Run(name, func(t *testing.T) {
			eachBase(t, general{keep: true}, func(t *testing.T, p provider) {
				p.imports("", contractRow("K2", "I", "01/01/2023", "01/01/2025", "300", "")+
					contractRow("K3", "I", "01/01/2023", "15/05/2025", "300", ""), "")
				p.imports("", contractRow("K2", "A", "01/06/2025", "", "300", "")+
					contractRow("K3", "A", "25/05/2025", "", "300", ""), "L1;ana;K2;;;;;;01/03/2025\n")
				p.want("L1", before, "2025-06-01 -"+k2)
				c.move(p)
				p.want("L1", c.want...)
			})
		})
	}
}

// moves is what a person does in the app.
func (p provider) moves(code, number string, since time.Time) {
	p.Helper()
	ctx := viewer.System(p.Context())
	_, err := registry.New(p.db, eventlog.NewLog(), nil).MoveLogin(ctx, registry.LoginMove{
		LoginID:    p.db.Reader().Login.Query().Where(login.Code(code)).OnlyIDX(ctx),
		ContractID: p.db.Reader().Contract.Query().Where(entcontract.Number(number)).OnlyIDX(ctx),
		Dated:      registry.Dated{EffectiveFrom: &since},
	})
	if err != nil {
		p.Fatal(err)
	}
}
