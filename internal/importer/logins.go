package importer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

type loginRow struct {
	code, username, contract, customer string
	active                             *bool
	activatedAt, inactivatedAt         *time.Time
	// since is when what the row changes began to hold; nil means the day of the import.
	since *time.Time
	city  *int
	facts
}

// facts are what DICI needs of an access; nil comes from the contract's plan and address.
type facts struct {
	cityID     *int
	zone       *domain.Zone
	medium     *domain.Medium
	technology *string
	product    *domain.Product
	speed      *float64
}

func loginFile() kind[loginRow] {
	return kind[loginRow]{
		columns: []csvfile.Column{
			{Name: "code", Required: true},
			{Name: "username", Required: true},
			{Name: "contract_number", Required: true},
			{Name: "customer_code"},
			{Name: "active"},
			{Name: "activated_at"},
			{Name: "inactivated_at"},
			{Name: "city_ibge"},
			{Name: "zone"},
			{Name: "medium"},
			{Name: "technology"},
			{Name: "product"},
			{Name: "speed_mbps"},
			{Name: csvfile.EffectiveFrom},
		},
		key:  csvfile.Column{Name: "code", Required: true},
		read: readLogin,
		names: func(rows []loginRow) named {
			return named{
				logins:    keys(rows, func(l loginRow) (string, bool) { return l.code, true }),
				usernames: keys(rows, func(l loginRow) (string, bool) { return l.username, true }),
				contracts: keys(rows, func(l loginRow) (string, bool) { return l.contract, l.contract != "" }),
				customers: keys(rows, func(l loginRow) (string, bool) { return l.customer, l.customer != "" }),
			}
		},
		write: writeLogins,
	}
}

func readLogin(r *csvfile.Row) loginRow {
	contract, customer := r.Cell("contract_number"), r.Cell("customer_code")
	if contract == "" && customer == "" {
		r.Reject("contract_number", csvfile.Say(fault.RowLoginOwner))
	}
	said := record.Login{
		Code: r.Given("code"), Username: r.Given("username"), Active: csvfile.Parsed(r, "active", csvfile.ParseBool),
		Linked:      contract != "",
		ActivatedAt: r.Time("activated_at"), InactivatedAt: r.Time("inactivated_at"), EffectiveFrom: r.Time(csvfile.EffectiveFrom),
		SpeedMbps: csvfile.Parsed(r, "speed_mbps", csvfile.ParseNumber),
	}
	r.RejectEach(said.Check(r.Now), "")
	return loginRow{
		code: *said.Code, username: *said.Username, contract: contract, customer: customer, active: said.Active,
		activatedAt: said.ActivatedAt, inactivatedAt: said.InactivatedAt, since: said.EffectiveFrom,
		city: csvfile.Parsed(r, "city_ibge", csvfile.ParseIBGE),
		facts: facts{
			zone: csvfile.Parsed(r, "zone", csvfile.ParseZone), medium: csvfile.Parsed(r, "medium", csvfile.ParseMedium),
			technology: r.Optional("technology"),
			product:    csvfile.Parsed(r, "product", csvfile.ParseProduct), speed: said.SpeedMbps,
		},
	}
}

// loginWriter writes a chunk of logins.
type loginWriter struct {
	tx           *database.Tx
	b            *batch[loginRow]
	stored       map[string]*ent.Login
	contracts    map[string]*ent.Contract
	customers    map[string]*ent.Customer
	cities       map[int]int
	technologies technologies
	// holders are the logins that are active under the usernames.
	holders map[string]holder
	changes []loginChange
	// lives are what is over of the stored logins.
	lives map[int]history.PastAccess
	// closed are stored logins that become inactive: their secrets are destroyed.
	closed []int
}

// holder is the login that is active under a username: its code, "" for none, and its contract.
type holder struct {
	code     string
	contract int
}

func writeLogins(ctx context.Context, tx *database.Tx, b *batch[loginRow]) error {
	w := &loginWriter{tx: tx, b: b}
	if err := w.lookUp(ctx); err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	for i, row := range b.rows {
		w.take(i, row)
	}
	if len(w.changes) == 0 {
		return nil
	}
	if err := w.save(ctx); err != nil {
		return err
	}
	ids, err := loginIDs(ctx, tx, w.changes)
	if err != nil {
		return err
	}
	err = b.comparingLogins(ctx, tx, slices.Collect(maps.Values(ids)), func() error { return writeAccesses(ctx, tx, w.changes, ids) })
	if err != nil {
		return fmt.Errorf("accesses: %w", err)
	}
	if len(w.closed) == 0 {
		return nil
	}
	return tx.Login.Update().Where(login.IDIn(w.closed...)).ClearSecret().Exec(ctx)
}

// take checks a row against what is stored and prepares the record to store, unless it is stored already.
func (w *loginWriter) take(i int, row loginRow) {
	line := w.b.lines[i]
	of, old := w.contracts[row.contract], w.stored[row.code]
	if old == nil && row.inactivatedAt == nil && w.leaving(of) != nil {
		w.b.postpone(i) // its contract goes on when the cancellation is refused
		return
	}
	customer, column, reason := w.owner(row, of)
	if reason == "" {
		column, reason = w.conflict(row, of, old)
	}
	if reason != "" {
		w.b.reject(line, column, reason)
		return
	}
	if w.closedHere(of, old) {
		w.b.unchanged++
		return
	}
	n, column, reason := w.merged(row, of, old)
	if reason == "" && n.Active {
		if holder, taken := w.holders[row.username]; taken && holder.code != row.code {
			if _, leaving := w.b.run.leaving[holder.contract]; leaving {
				w.b.postpone(i) // the username is free once the other contract is cancelled
				return
			}
			column, reason = "username", csvfile.Say(fault.UsernameTaken)
		}
	}
	if reason != "" {
		w.b.reject(line, column, reason)
		return
	}
	n.CustomerID, n.CustomerType = customer.ID, customer.Type
	if !n.Active && old != nil {
		n.CustomerType = old.CustomerType
	}
	if old != nil && w.holders[old.Username].code == row.code {
		delete(w.holders, old.Username) // the rows are written in order: the next ones may take it
	}
	if n.Active {
		w.holders[row.username] = holder{row.code, of.ID}
	}
	w.store(row, n, old, of)
}

// owner is the login's customer.
func (w *loginWriter) owner(row loginRow, of *ent.Contract) (customer *ent.Customer, column, reason string) {
	if row.contract != "" && of == nil {
		return nil, "contract_number", csvfile.Say(fault.RowContractUnknown)
	}
	customer = w.customers[row.customer]
	switch {
	case row.customer != "" && customer == nil:
		return nil, "customer_code", csvfile.Say(fault.RowCustomerUnknown)
	case of != nil && customer != nil && of.CustomerID != customer.ID:
		return nil, "customer_code", csvfile.Say(fault.OtherCustomer)
	case of != nil:
		customer = of.Edges.Customer
	}
	if customer.AnonymizedAt != nil {
		return nil, "customer_code", csvfile.Say(fault.RowCustomerAnonymized)
	}
	return customer, "", ""
}

// conflict says why the row contradicts what is stored.
func (w *loginWriter) conflict(row loginRow, of *ent.Contract, old *ent.Login) (column, reason string) {
	wantsActive := row.active != nil && *row.active
	switch {
	case w.closedHere(of, old) && wantsActive:
		return "active", csvfile.Say(fault.RowLoginsCancelled)
	case closedByEngine(of) && old == nil && !w.left(of):
		return "contract_number", csvfile.Say(fault.RowLoginLink)
	case of != nil && (of.Status.Ended() || w.leaving(of) != nil) && wantsActive:
		return "active", csvfile.Say(fault.RowLoginActive)
	case row.city != nil && w.cities[*row.city] == 0:
		return "city_ibge", csvfile.Say(fault.CityUnknown)
	}
	var stored *string
	if old != nil {
		stored = old.Technology
	}
	return csvfile.FirstOf(w.technologies.check(row.technology, stored))
}

// closedHere says whether a cancellation in Vínculo closed the login: it stays as that left it, linked with frozen facts or
// unlinked.
func (w *loginWriter) closedHere(of *ent.Contract, old *ent.Login) bool {
	return old != nil && (old.FactsFrozenAt != nil || closedByEngine(of) || !old.Active && w.lives[old.ID].Unlinked)
}

// merged is the record to store.
func (w *loginWriter) merged(row loginRow, of *ent.Contract, old *ent.Login) (n *ent.Login, column, reason string) {
	n = &ent.Login{Username: row.username, Active: w.active(row, of, old)}
	if of != nil {
		n.ContractID = &of.ID
	}
	if column, reason = w.date(n, row, of, old); reason == "" && !n.Active {
		column, reason = w.endDate(n, row, of, old)
	}
	if reason != "" {
		return nil, column, reason
	}
	if reactivatedAfter(of, &n.ActivatedAt) && !reactivatedAfter(of, n.InactivatedAt) && old == nil {
		n.ActivatedAt = *of.ReactivatedAt // the service before it ended without the login
	}
	var stored facts
	if old != nil {
		stored = facts{old.CityID, old.Zone, old.Medium, old.Technology, old.Product, old.SpeedMbps}
	}
	w.fillFacts(n, row, of, stored)
	return n, "", ""
}

// fillFacts takes each fact from the row, or from the contract's plan and address; what an inactive login has goes before these.
func (w *loginWriter) fillFacts(n *ent.Login, row loginRow, of *ent.Contract, stored facts) {
	if row.city != nil {
		id := w.cities[*row.city]
		row.cityID = &id
	}
	var own facts
	if of != nil {
		p := of.Edges.Plan
		own = facts{of.CityID, of.Zone, p.Medium, p.Technology, &p.Product, p.SpeedMbps}
	}
	second, third := own, stored
	if !n.Active {
		second, third = stored, own
	}
	n.CityID, n.Zone = optional.First(row.cityID, second.cityID, third.cityID), optional.First(row.zone, second.zone, third.zone)
	n.Medium, n.Product = optional.First(row.medium, second.medium, third.medium),
		optional.First(row.product, second.product, third.product)
	n.Technology = optional.First(row.technology, second.technology, third.technology)
	n.SpeedMbps = optional.First(row.speed, second.speed, third.speed)
}
