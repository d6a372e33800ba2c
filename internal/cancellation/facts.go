package cancellation

import (
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// loaded is what a decision needs, as records and as the policy sees them. Contracts of one customer share the record of the
// customer and each other's: what is decided of one shows in the facts of the next.
type loaded struct {
	contract    *ent.Contract
	customer    *ent.Customer
	reason      *ent.CancellationReason
	parameters  *ent.ParametersRevision
	template    *ent.ServiceOrderTemplate
	logins      []*ent.Login
	comodatos   []*ent.Comodato
	siblings    []*ent.Contract
	notices     []*ent.Notice
	closedUntil time.Time
}

// load reads the parameters and the facts of all orders, in the transaction of the client when it has one. It makes 8
// statements, however many orders there are; one more when a pickup template is set, and one more when they are a rule's.
// What is asked for by hand is shown to somebody, so its records are whole; a decision alone needs few of their fields.
func load(ctx context.Context, client *ent.Client, orders []order) ([]*loaded, error) {
	whole := slices.ContainsFunc(orders, func(o order) bool { return o.Origin == policy.OriginManual })
	all, err := ofCustomers(ctx, client, contractIDs(orders), whole)
	if err != nil {
		return nil, fmt.Errorf("load contracts: %w", err)
	}
	shared, err := loadShared(ctx, client, orders, whole)
	if err != nil {
		return nil, fmt.Errorf("load facts: %w", err)
	}
	list := make([]*loaded, len(orders))
	for i, o := range orders {
		list[i] = shared.of(o, all)
	}
	return list, nil
}

func contractIDs(orders []order) []int {
	ids := make([]int, 0, len(orders))
	for _, o := range orders {
		ids = append(ids, o.ContractID)
	}
	return ids
}

// contracts are the orders' contracts together with all others of their customers.
type contracts struct {
	byID       map[int]*ent.Contract
	byCustomer map[int][]*ent.Contract
}

// decisive are the fields of a contract that a decision needs.
var decisive = []string{
	contract.FieldID, contract.FieldCustomerID, contract.FieldBranchID, contract.FieldStatus, contract.FieldActivatedAt,
	contract.FieldReactivatedAt, contract.FieldSuspendedAt, contract.FieldScheduledCancellationID, contract.FieldUpdatedAt,
}

func ofCustomers(ctx context.Context, client *ent.Client, ids []int, whole bool) (contracts, error) {
	found := contracts{byID: map[int]*ent.Contract{}, byCustomer: map[int][]*ent.Contract{}}
	find := client.Contract.Query().
		Where(func(s *entsql.Selector) {
			own := entsql.Table(contract.Table)
			s.Where(entsql.In(s.C(contract.FieldCustomerID),
				entsql.Select(own.C(contract.FieldCustomerID)).From(own).Where(contractIn(own, ids))))
		}).
		WithCustomer(func(q *ent.CustomerQuery) { q.Select(customer.FieldID, customer.FieldActive) }).
		Order(contract.ByID())
	if !whole {
		find.Select(decisive...)
	}
	all, err := find.All(ctx)
	for _, c := range all {
		found.byID[c.ID] = c
		found.byCustomer[c.CustomerID] = append(found.byCustomer[c.CustomerID], c)
	}
	return found, err
}

func contractIn(table *entsql.SelectTable, ids []int) *entsql.Predicate {
	args := make([]any, 0, len(ids))
	for _, id := range ids {
		args = append(args, id)
	}
	return entsql.In(table.C(contract.FieldID), args...)
}

// shared is what is read once for all orders.
type shared struct {
	parameters *ent.ParametersRevision
	reasons    map[int]*ent.CancellationReason
	logins     map[int][]*ent.Login
	comodatos  map[int][]*ent.Comodato
	notices    map[int][]*ent.Notice
	// closedUntil are the ends of the branches' newest closed DICI months.
	closedUntil map[int]time.Time
}

func loadShared(ctx context.Context, client *ent.Client, orders []order, whole bool) (s shared, err error) {
	// The newest revision is what is in force: each change of the parameters writes one in its own transaction.
	s.parameters, err = client.ParametersRevision.Query().
		Order(parametersrevision.ByRevision(entsql.OrderDesc())).WithPickupTemplate().First(ctx)
	if err != nil {
		return s, fmt.Errorf("parameters: %w", err)
	}
	if s.reasons, err = loadReasons(ctx, client, orders); err != nil {
		return s, fmt.Errorf("reasons: %w", err)
	}
	ids := contractIDs(orders)
	findLogins := client.Login.Query().Where(login.ContractIDIn(ids...)).Order(login.ByID())
	findComodatos := client.Comodato.Query().Where(comodato.ContractIDIn(ids...)).Order(comodato.ByID())
	if !whole {
		findLogins.Select(login.FieldID, login.FieldContractID, login.FieldActive, login.FieldActivatedAt, login.FieldInactivatedAt)
		findComodatos.Select(comodato.FieldID, comodato.FieldContractID, comodato.FieldStatus)
	}
	logins, err := findLogins.All(ctx)
	if err != nil {
		return s, fmt.Errorf("logins: %w", err)
	}
	s.logins = groupBy(logins, func(l *ent.Login) int { return *l.ContractID })
	comodatos, err := findComodatos.All(ctx)
	if err != nil {
		return s, fmt.Errorf("comodatos: %w", err)
	}
	s.comodatos = groupBy(comodatos, func(c *ent.Comodato) int { return c.ContractID })
	if s.notices, err = loadNotices(ctx, client, orders); err != nil {
		return s, fmt.Errorf("notices: %w", err)
	}
	s.closedUntil, err = loadClosed(ctx, client)
	if err != nil {
		return s, fmt.Errorf("closed months: %w", err)
	}
	return s, nil
}

func loadReasons(ctx context.Context, client *ent.Client, orders []order) (map[int]*ent.CancellationReason, error) {
	var ids []int
	for _, o := range orders {
		if !slices.Contains(ids, o.ReasonID) {
			ids = append(ids, o.ReasonID)
		}
	}
	list, err := client.CancellationReason.Query().Where(cancellationreason.IDIn(ids...)).All(ctx)
	reasons := make(map[int]*ent.CancellationReason, len(list))
	for _, r := range list {
		reasons[r.ID] = r
	}
	return reasons, err
}

// loadClosed finds the newest closed month of each branch: a rule needs it, whoever asks and whatever they may read.
func loadClosed(ctx context.Context, client *ent.Client) (map[int]time.Time, error) {
	var rows []struct {
		BranchID int `json:"branch_id"`
		Newest   int `json:"newest"`
	}
	err := client.DiciDeclaration.Query().Modify(func(s *entsql.Selector) {
		newest := fmt.Sprintf("MAX(%s * 12 + %s)", s.C(dicideclaration.FieldYear), s.C(dicideclaration.FieldMonth))
		s.Select(s.C(dicideclaration.FieldBranchID), entsql.As(newest, "newest")).GroupBy(s.C(dicideclaration.FieldBranchID))
	}).Scan(viewer.System(ctx), &rows)
	closed := make(map[int]time.Time, len(rows))
	for _, r := range rows {
		// Counted from month 0, the number is that of the month after the closed one.
		closed[r.BranchID] = time.Date(r.Newest/12, time.Month(r.Newest%12+1), 1, 0, 0, 0, 0, policy.SaoPaulo).UTC()
	}
	return closed, err
}

func groupBy[T any](records []T, key func(T) int) map[int][]T {
	groups := map[int][]T{}
	for _, r := range records {
		groups[key(r)] = append(groups[key(r)], r)
	}
	return groups
}

// of gathers what is known of one order's contract.
func (s shared) of(o order, all contracts) *loaded {
	l := &loaded{parameters: s.parameters, template: s.parameters.Edges.PickupTemplate, reason: s.reasons[o.ReasonID]}
	l.contract = all.byID[o.ContractID]
	if l.contract == nil {
		return l
	}
	l.customer = l.contract.Edges.Customer
	l.logins, l.comodatos, l.notices = s.logins[o.ContractID], s.comodatos[o.ContractID], s.notices[o.ContractID]
	l.closedUntil = s.closedUntil[l.contract.BranchID]
	for _, c := range all.byCustomer[l.contract.CustomerID] {
		if c.ID != o.ContractID {
			l.siblings = append(l.siblings, c)
		}
	}
	return l
}

// policyParameters are the parameters as the policy sees them.
func (l *loaded) policyParameters() policy.Parameters {
	p := policy.Parameters{
		Revision:           l.parameters.Revision,
		KeepLoginLink:      l.parameters.KeepLoginLink,
		CheckOpenComodatos: l.parameters.CheckOpenComodatos,
		InactivateCustomer: l.parameters.InactivateCustomer,
	}
	if l.template != nil {
		p.PickupTemplateID = l.template.ID
	}
	return p
}

// facts are the records as the policy sees them.
func (l *loaded) facts() policy.Facts {
	if l.contract == nil {
		return policy.Facts{}
	}
	own := policyContract(l.contract)
	facts := policy.Facts{
		Contract:    &own,
		Customer:    policy.Customer{ID: l.customer.ID, Active: l.customer.Active},
		Reason:      policy.Reason{Found: l.reason != nil, Active: l.reason != nil && l.reason.Active},
		ClosedUntil: l.closedUntil,
		Suspension:  l.suspension(),
		Scheduled:   l.contract.ScheduledCancellationID != nil,
	}
	for _, login := range l.logins {
		facts.Logins = append(facts.Logins, policyLogin(login))
	}
	for _, item := range l.comodatos {
		facts.Comodatos = append(facts.Comodatos, policy.Comodato{ID: item.ID, Status: item.Status})
	}
	for _, sibling := range l.siblings {
		facts.Siblings = append(facts.Siblings, policyContract(sibling))
	}
	return facts
}

func policyContract(c *ent.Contract) policy.Contract {
	began := c.ActivatedAt
	if c.ReactivatedAt != nil {
		began = c.ReactivatedAt
	}
	return policy.Contract{ID: c.ID, Status: c.Status, ActivatedAt: instant(began), BranchID: c.BranchID}
}

func policyLogin(l *ent.Login) policy.Login {
	return policy.Login{
		ID: l.ID, Active: l.Active, ActivatedAt: l.ActivatedAt.UTC(), InactivatedAt: instant(l.InactivatedAt),
	}
}

func instant(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.UTC()
}
