package importer_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/policy/policytest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// What the policy promises holds for imported cancellations: each case of its matrix is a row.
func TestThePolicysMatrixHoldsForImports(t *testing.T) {
	cases := policytest.Matrix()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := provider{t, db}
		var customers, contracts, logins, comodatos strings.Builder
		rows := map[general]string{}
		for i, c := range cases {
			number, customer := fmt.Sprintf("K%d", i), fmt.Sprintf("C%d", i)
			row := func(number, status, end string) string {
				return strings.Replace(contractRow(number, status, "10/03/2022", end, "300", ""), "C1", customer, 1)
			}
			fmt.Fprintf(&customers, "%s;Ana;%s;PF\n", customer, document(i))
			contracts.WriteString(row(number, "A", ""))
			if c.OtherLiveContract {
				contracts.WriteString(row(number+"b", "A", ""))
			}
			fmt.Fprintf(&logins, "L%d;u%d;%s;;;;;;\nM%d;v%d;%s;;;;;;\n", i, i, number, i, i, number)
			switch c.Comodato {
			case "open":
				fmt.Fprintf(&comodatos, "E%d;%s;ONU;ABERTO;10/03/2022;\n", i, number)
			case "returned":
				fmt.Fprintf(&comodatos, "E%d;%s;ONU;DEVOLVIDO;10/03/2022;10/04/2022\n", i, number)
			}
			rows[general{c.KeepLoginLink, c.CheckOpenComodatos, c.InactivateCustomer, c.PickupTemplate}] += row(number, "I", "03/06/2026")
		}
		p.imports(customers.String(), contracts.String(), logins.String())
		p.brings("", "", comodatos.String())
		refused := map[string]bool{}
		for g, ends := range rows {
			g.set(t, db)
			result := p.brings(ends, "", "")
			for _, problem := range result.Problems {
				number, _, _ := strings.Cut(strings.Split(ends, "\n")[problem.Line-2], ";")
				refused[number] = strings.HasPrefix(problem.Reason, "Comodatos em aberto: 1.")
			}
		}
		for i, c := range cases {
			if got := p.outcome(fmt.Sprintf("K%d", i), refused); got != wanted(c) {
				t.Errorf("%s: %s, want %s", c.Name(), got, wanted(c))
			}
		}
	}, database.WithClock(func() time.Time { return today }))
}

func wanted(c policytest.Case) string {
	if c.Outcome != "cancelled" {
		return c.Outcome
	}
	return fmt.Sprint(c.LoginsKept, c.LoginsUnlinked, c.CustomerInactivated, c.KeptActiveBy, c.ServiceOrder, c.Items)
}

// outcome is what became of a contract.
func (p provider) outcome(number string, refused map[string]bool) string {
	p.Helper()
	if refused[number] {
		return "OPEN_COMODATOS"
	}
	k, ctx := p.contract(number), viewer.System(p.Context())
	c := k.Edges.Cancellation
	if c == nil {
		return "nothing"
	}
	orders, items := k.QueryServiceOrders().AllX(ctx), 0
	for _, o := range orders {
		items += o.QueryItems().CountX(ctx)
	}
	return fmt.Sprint(c.LoginsKept, c.LoginsUnlinked, c.CustomerInactivated, c.QueryCustomerKeptActiveBy().CountX(ctx),
		len(orders) == 1, items)
}
