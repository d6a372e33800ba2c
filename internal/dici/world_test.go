package dici_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// world is one provider's history, played twice: with the links kept and without.
type world struct {
	*testing.T
	db           *database.DB
	keep         bool
	registry     *registry.Registry
	cancellation *cancellation.Service
	dici         *dici.Service
	reason, plan int
	branches     []int
	contracts    []*worldContract
	customers    []int
	imported     int
}

type worldContract struct {
	id, customer int
	since        time.Time
	cancelled    bool
	usernames    []string
}

func newWorld(t *testing.T, engine string, keep bool, opts ...database.Option) *world {
	db, log := dbtest.Open(t, engine, opts...), eventlog.NewLog()
	w := &world{
		T: t, db: db, keep: keep, registry: registry.New(db, log, plainSealer{}), cancellation: cancellation.New(db, log),
		dici: dici.New(db, log),
	}
	w.cancellation.NewLoginSecret = w.registry.NewLoginSecret
	for i, cnpj := range []string{branchA, branchB} {
		id, err := w.registry.CreateBranch(w.system(), registry.NewBranch{Name: fmt.Sprint(i), CNPJ: cnpj})
		w.ok(err)
		w.branches = append(w.branches, id)
	}
	var err error
	w.plan, err = w.registry.CreatePlan(w.system(), registry.NewPlan{
		Code: "F100", Name: "Fibra 100", SpeedMbps: new(100.0), Medium: new(domain.MediumFiber), Technology: new("FTTH"),
	})
	w.ok(err)
	w.ok(w.registry.UpdateParameters(w.system(), registry.ParametersChange{KeepLoginLink: keep}))
	w.reason = db.Reader().CancellationReason.Query().FirstIDX(w.system())
	return w
}

func (w *world) system() context.Context { return viewer.System(w.Context()) }

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// refused says whether the error is a refusal; any other is a failure.
func (w *world) refused(err error) bool {
	w.Helper()
	if _, refused := fault.Refusals(err); !refused {
		w.ok(err)
	}
	return err != nil
}

func (w *world) customer(n int) {
	id, err := w.registry.CreateCustomer(w.system(), registry.NewCustomer{
		Code: new(fmt.Sprint("K", n)), Name: fmt.Sprint("Cliente ", n), Document: cpf(n),
	})
	w.ok(err)
	w.customers = append(w.customers, id)
}

// cpf makes a valid CPF of a number.
func cpf(n int) string {
	digits := fmt.Sprintf("%09d", 100_000_000+n)
	for len(digits) < 11 {
		sum := 0
		for i, d := range digits {
			sum += int(d-'0') * (len(digits) + 1 - i)
		}
		digits += fmt.Sprint(sum * 10 % 11 % 10)
	}
	return digits
}

func (w *world) contract(customer, branch, logins int, since time.Time) {
	c := &worldContract{customer: customer, since: since}
	var err error
	c.id, err = w.registry.CreateContract(w.system(), registry.NewContract{
		Number: fmt.Sprint(len(w.contracts)), CustomerID: w.customers[customer], PlanID: w.plan, BranchID: w.branches[branch],
		ActivatedAt: &since,
		Address:     &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
	})
	w.ok(err)
	w.contracts = append(w.contracts, c)
	for range logins {
		w.login(len(w.contracts)-1, since)
	}
}

// login registers a login, whose service doesn't begin before that of its contract.
func (w *world) login(contract int, since time.Time) {
	c := w.contracts[contract]
	if since.Before(c.since) {
		since = c.since
	}
	name := fmt.Sprintf("%d-%d", contract, len(c.usernames))
	_, _, _, err := w.registry.CreateLogin(w.system(), registry.NewLogin{ContractID: c.id, Username: name, ActivatedAt: &since})
	w.ok(err)
	c.usernames = append(c.usernames, name)
}

// importsLogin brings a login from the provider's old system: linked to the contract, or to its customer only, and active or not.
func (w *world) importsLogin(contract int, linked bool, since time.Time, until *time.Time) {
	c := w.contracts[contract]
	w.imported++
	name, number, active, ended := fmt.Sprint("importado-", w.imported), "", "S", ""
	if linked {
		number = fmt.Sprint(contract)
	}
	if until != nil {
		active, ended = "N", until.Format(time.RFC3339)
	} else {
		c.usernames = append(c.usernames, name)
	}
	w.imports("logins.csv", "code;username;contract_number;customer_code;active;activated_at;inactivated_at;"+
		"city_ibge;zone;medium;technology;product;speed_mbps", strings.Join([]string{
		name, name, number, fmt.Sprint("K", c.customer), active, since.Format(time.RFC3339), ended,
		"3106200", "URBANO", "fibra", "FTTH", "internet", "100",
	}, ";"))
}

// importsCancelled brings a contract that the old system had cancelled, without logins: here it has no record of a cancellation.
func (w *world) importsCancelled(customer, branch int, since, until time.Time) {
	number := fmt.Sprint(len(w.contracts))
	w.imports("contracts.csv", "number;customer_code;status;activated_at;cancelled_at;plan_code;branch_cnpj;city_ibge;zone",
		strings.Join([]string{
			number, fmt.Sprint("K", customer), "I", since.Format(time.RFC3339), until.Format(time.RFC3339), "F100",
			[]string{branchA, branchB}[branch], "3106200", "URBANO",
		}, ";"))
	id := w.db.Reader().Contract.Query().Where(contract.Number(number)).OnlyIDX(w.system())
	w.contracts = append(w.contracts, &worldContract{id: id, customer: customer, cancelled: true})
}

// imports imports a file of one row.
func (w *world) imports(file, header, row string) {
	dir := w.TempDir()
	w.ok(os.WriteFile(filepath.Join(dir, file), []byte(header+"\n"+row), 0o600))
	result, err := importer.Run(w.system(), w.db, importer.Options{Dir: dir})
	w.ok(err)
	if len(result.Problems) > 0 {
		w.Fatal(result.Problems)
	}
	w.ok(w.db.InTx(w.system(), history.Fill))
}

// complete corrects the facts of every login with the user name, also of an unlinked one; one that was never in service has none.
func (w *world) complete(username string) {
	for _, id := range w.db.Reader().Login.Query().Where(login.Username(username)).IDsX(w.system()) {
		_, err := w.registry.Correct(w.system(), registry.Correction{
			LoginID: id, Facts: &registry.AccessFacts{SpeedMbps: new(200.0)}, Reason: "faltava",
		})
		w.refused(err)
	}
}

// cancel says whether it was carried out.
func (w *world) cancel(contract int, at time.Time) bool {
	c := w.contracts[contract]
	_, err := w.cancellation.Cancel(w.system(), cancellation.Command{ContractID: c.id, ReasonID: w.reason, EffectiveAt: &at})
	if w.refused(err) {
		return false
	}
	c.cancelled = true
	return true
}

// reactivate brings the logins back; where they were unlinked, new ones are registered in their place.
func (w *world) reactivate(contract int, now time.Time) {
	c := w.contracts[contract]
	_, err := w.cancellation.Reactivate(w.system(), cancellation.ReactivateCommand{ContractID: c.id})
	w.ok(err)
	c.cancelled, c.since = false, now
	for _, name := range c.usernames {
		if !w.keep {
			_, _, _, err := w.registry.CreateLogin(w.system(), registry.NewLogin{ContractID: c.id, Username: name, ActivatedAt: &now})
			w.ok(err)
		}
	}
}

func (w *world) close(cnpj string, m dici.Month) bool {
	_, err := w.dici.CloseMonth(w.system(), cnpj, m.Year, m.Month)
	return !w.refused(err)
}

func (w *world) rectify(cnpj string, m dici.Month) bool {
	_, err := w.dici.RectifyMonth(w.system(), cnpj, m.Year, m.Month, "correção")
	return !w.refused(err)
}

func (w *world) impact() []*dici.ImpactMonth {
	months, err := w.dici.PolicyImpact(w.system(), "2025-11", "2027-06", "")
	w.ok(err)
	return months
}

// contractsBy are the places of the contracts that are live, and of the cancelled ones.
func (w *world) contractsBy() (live, cancelled []int) {
	for i, c := range w.contracts {
		if c.cancelled {
			cancelled = append(cancelled, i)
		} else {
			live = append(live, i)
		}
	}
	return live, cancelled
}
