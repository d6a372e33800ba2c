package cancellation

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/cancellationreversal"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// loadInTx holds the contracts of all requests and loads their records, in a transaction that will change them.
func loadInTx(ctx context.Context, tx *database.Tx, requests []policy.Request) ([]*cancellationRecords, error) {
	if err := tx.Hold(ctx, database.Contracts(contractIDs(requests)...)); err != nil {
		return nil, err
	}
	list, err := loadRecords(ctx, tx.Client(), requests, tx.Gather)
	found := make([]*ent.Contract, 0, len(list))
	for _, l := range list {
		if l.contract != nil {
			found = append(found, l.contract)
		}
	}
	tx.Follow(found...)
	return list, err
}

// loadRecords loads the parameters and the records of all requests. It takes a constant number of statements, however many requests
// there are. Manual requests load all columns, because their records are shown to the user; a decision alone needs only a few.
func loadRecords(
	ctx context.Context, client *ent.Client, requests []policy.Request, gather gather,
) ([]*cancellationRecords, error) {
	l := loading{client: client, requests: requests, ids: contractIDs(requests)}
	l.allColumns = slices.ContainsFunc(requests, func(r policy.Request) bool { return r.Origin == domain.OriginManual })
	var all contracts
	var shared shared
	err := gather(ctx,
		into(&all, "contracts", l.loadContracts),
		into(&shared.parameters, "parameters", l.loadParameters),
		into(&shared.reasons, "reasons", l.loadReasons),
		into(&shared.logins, "logins", l.loadLogins),
		into(&shared.comodatos, "comodatos", l.loadComodatos),
		into(&shared.notices, "notices", l.loadNotices),
		into(&shared.reversed, "reversals", l.loadReversed),
	)
	if err != nil {
		return nil, err
	}
	list := make([]*cancellationRecords, len(requests))
	for i, r := range requests {
		list[i] = shared.recordsFor(r, all)
	}
	return list, nil
}

// loading is what is loaded for requests.
type loading struct {
	client     *ent.Client
	requests   []policy.Request
	ids        []int
	allColumns bool
}

// gather runs functions that read, at once or one after the other.
type gather func(context.Context, ...func(context.Context) error) error

// into is a function that loads a value.
func into[T any](value *T, what string, load func(context.Context) (T, error)) func(context.Context) error {
	return func(ctx context.Context) (err error) {
		if *value, err = load(ctx); err != nil {
			return fmt.Errorf("load %s: %w", what, err)
		}
		return nil
	}
}

func contractIDs(requests []policy.Request) []int {
	ids := make([]int, 0, len(requests))
	for _, r := range requests {
		ids = append(ids, r.ContractID)
	}
	return ids
}

// contracts are the requested contracts and all other contracts of their customers.
type contracts struct {
	byID       map[int]*ent.Contract
	byCustomer map[int][]*ent.Contract
}

// decisionColumns are the columns of a contract that a decision needs.
var decisionColumns = []string{
	contract.FieldID, contract.FieldCustomerID, contract.FieldBranchID, contract.FieldStatus, contract.FieldActivatedAt,
	contract.FieldReactivatedAt, contract.FieldSuspendedAt, contract.FieldScheduledCancellationID, contract.FieldUpdatedAt,
	contract.FieldCreatedAt,
}

func (l loading) loadContracts(ctx context.Context) (contracts, error) {
	found := contracts{byID: map[int]*ent.Contract{}, byCustomer: map[int][]*ent.Contract{}}
	find := l.client.Contract.Query().
		Where(func(s *entsql.Selector) {
			own := entsql.Table(contract.Table)
			s.Where(entsql.In(s.C(contract.FieldCustomerID),
				entsql.Select(own.C(contract.FieldCustomerID)).From(own).Where(entsql.InInts(own.C(contract.FieldID), l.ids...))))
		}).
		Order(contract.ByID())
	find.Modify(func(s *entsql.Selector) {
		own := entsql.Table(customer.Table)
		s.Join(own).On(s.C(contract.FieldCustomerID), own.C(customer.FieldID))
		s.AppendSelectAs("CASE WHEN "+own.C(customer.FieldActive)+" THEN 1 ELSE 0 END", customerActive)
		s.AppendSelectAs("COALESCE((SELECT MAX(d.year * 12 + d.month) FROM dici_declarations d WHERE d.branch_id = "+
			s.C(contract.FieldBranchID)+" OR "+declaredByFormerBranch(s)+"), 0)", newestClosed)
		if l.allColumns {
			s.AppendSelectAs(own.C(customer.FieldName), customerName)
			s.AppendSelectAs(own.C(customer.FieldType), customerType)
			s.AppendSelectAs("(SELECT n.name FROM plans n WHERE n.id = "+s.C(contract.FieldPlanID)+")", planName)
		}
	})
	if !l.allColumns {
		find.Select(decisionColumns...)
	}
	all, err := find.All(ctx)
	for _, c := range all {
		if err := found.add(c); err != nil {
			return found, err
		}
	}
	return found, err
}

// Selected with each contract: whether its customer is active, and the latest closed DICI month of its branch, in months since year
// 0. They are needed whatever the viewer may read.
const (
	customerActive = "customer_active"
	newestClosed   = "newest_closed"
)

// Selected with a contract to show beside it.
const (
	customerName = "customer_name"
	customerType = "customer_type"
	planName     = "plan_name"
)

// declaredByFormerBranch is the condition that a former branch of the contract may have declared its accesses in the closed month
// d. It errs on the side of too many by a few hours, because the end of the month is in UTC.
func declaredByFormerBranch(s *entsql.Selector) string {
	end := "PRINTF('%04d-%02d-01', d.year + d.month / 12, d.month % 12 + 1)"
	if s.Dialect() == dialect.Postgres {
		end = "MAKE_DATE((d.year + d.month / 12)::int, (d.month % 12 + 1)::int, 1)"
	}
	return "EXISTS (SELECT 1 FROM access_periods p WHERE p.contract_id = " + s.C(contract.FieldID) +
		" AND p.branch_id = d.branch_id AND (p.ended_at IS NULL OR p.ended_at >= " + end + "))"
}

// add registers a contract; all contracts of a customer share one customer record.
func (found *contracts) add(c *ent.Contract) error {
	active, err := c.Value(customerActive)
	if err != nil {
		return err
	}
	if siblings := found.byCustomer[c.CustomerID]; len(siblings) > 0 {
		c.Edges.Customer = siblings[0].Edges.Customer
	} else {
		c.Edges.Customer = &ent.Customer{ID: c.CustomerID, Active: active == int64(1)}
	}
	found.byID[c.ID] = c
	found.byCustomer[c.CustomerID] = append(found.byCustomer[c.CustomerID], c)
	return nil
}

// Selected with the parameters: the template's name and instructions, and whether an administrator has saved them once.
const (
	pickupName         = "pickup_name"
	pickupInstructions = "pickup_instructions"
	configured         = "configured"
)

// shared is what is loaded once for all requests.
type shared struct {
	parameters *ent.ParametersRevision
	reasons    map[int]*ent.CancellationReason
	logins     map[int][]*ent.Login
	comodatos  map[int][]*ent.Comodato
	notices    map[int][]*ent.Notice
	reversed   map[int]time.Time
}

func (l loading) loadParameters(ctx context.Context) (*ent.ParametersRevision, error) {
	// The latest revision is in force: each change of the parameters writes one in the same transaction.
	find := l.client.ParametersRevision.Query().Order(parametersrevision.ByRevision(entsql.OrderDesc()))
	find.Modify(func(s *entsql.Selector) {
		s.AppendSelectAs("COALESCE((SELECT t.instructions FROM service_order_templates t WHERE t.id = "+
			s.C(parametersrevision.FieldPickupTemplateID)+"), '')", pickupInstructions)
		s.AppendSelectAs("(SELECT CASE WHEN p.configured THEN 1 ELSE 0 END FROM parameters p WHERE p.id = "+
			s.C(parametersrevision.FieldParametersID)+")", configured)
		s.AppendSelectAs("COALESCE((SELECT t.name FROM service_order_templates t WHERE t.id = "+
			s.C(parametersrevision.FieldPickupTemplateID)+"), '')", pickupName)
	})
	return find.First(ctx)
}

func (l loading) loadLogins(ctx context.Context) (map[int][]*ent.Login, error) {
	find := l.client.Login.Query().Where(login.ContractIDIn(l.ids...)).Order(login.ByID())
	if !l.allColumns {
		find.Select(login.FieldID, login.FieldContractID, login.FieldActive, login.FieldActivatedAt, login.FieldInactivatedAt,
			login.FieldUpdatedAt)
	}
	list, err := find.All(ctx)
	return groupBy(list, func(l *ent.Login) int { return *l.ContractID }), err
}

func (l loading) loadComodatos(ctx context.Context) (map[int][]*ent.Comodato, error) {
	find := l.client.Comodato.Query().Where(comodato.ContractIDIn(l.ids...)).Order(comodato.ByID())
	if !l.allColumns {
		find.Select(comodato.FieldID, comodato.FieldContractID, comodato.FieldStatus)
	}
	list, err := find.All(ctx)
	return groupBy(list, func(c *ent.Comodato) int { return c.ContractID }), err
}

func (l loading) loadReasons(ctx context.Context) (map[int]*ent.CancellationReason, error) {
	var ids []int
	for _, r := range l.requests {
		if !slices.Contains(ids, r.ReasonID) {
			ids = append(ids, r.ReasonID)
		}
	}
	list, err := l.client.CancellationReason.Query().Where(cancellationreason.IDIn(ids...)).All(ctx)
	reasons := make(map[int]*ent.CancellationReason, len(list))
	for _, r := range list {
		reasons[r.ID] = r
	}
	return reasons, err
}

// byRule are the contracts whose cancellations a rule requests.
func (l loading) byRule() (ids []int) {
	for _, r := range l.requests {
		if r.Rule != nil {
			ids = append(ids, r.ContractID)
		}
	}
	return ids
}

// loadNotices reads the notices that count, by contract; none unless a rule asks.
func (l loading) loadNotices(ctx context.Context) (map[int][]*ent.Notice, error) {
	ids := l.byRule()
	if len(ids) == 0 {
		return nil, nil // nothing to read is no error
	}
	list, err := l.client.Notice.Query().Where(notice.ContractIDIn(ids...), notice.SettledAtIsNil()).Order(notice.ByID()).All(ctx)
	return groupBy(list, func(n *ent.Notice) int { return n.ContractID }), err
}

// loadReversed reads when rules' cancellations of the contracts were last reversed; nothing unless a rule asks.
func (l loading) loadReversed(ctx context.Context) (map[int]time.Time, error) {
	ids := l.byRule()
	if len(ids) == 0 {
		return nil, nil // nothing to read is no error
	}
	list, err := l.client.CancellationReversal.Query().WithCancellation().Order(cancellationreversal.ByReversedAt()).
		Where(cancellationreversal.HasCancellationWith(
			cancellation.ContractIDIn(ids...), cancellation.OriginEQ(domain.OriginAutomated))).All(ctx)
	reversed := make(map[int]time.Time, len(list))
	for _, r := range list {
		reversed[r.Edges.Cancellation.ContractID] = r.ReversedAt.UTC()
	}
	return reversed, err
}

// closedUntil is the end of the latest closed DICI month of a contract's branch.
func closedUntil(c *ent.Contract) time.Time {
	newest, err := c.Value(newestClosed)
	months, closed := newest.(int64)
	if err != nil || !closed || months == 0 {
		return time.Time{}
	}
	return endOfMonth(int(months))
}

// endOfMonth is the end of a month, given in months since year 0.
func endOfMonth(months int) time.Time {
	return time.Date(0, time.Month(months+1), 1, 0, 0, 0, 0, domain.SaoPaulo).UTC()
}

func groupBy[T any](records []T, key func(T) int) map[int][]T {
	groups := map[int][]T{}
	for _, r := range records {
		groups[key(r)] = append(groups[key(r)], r)
	}
	return groups
}

// recordsFor gathers the records of one request.
func (s shared) recordsFor(r policy.Request, all contracts) *cancellationRecords {
	l := &cancellationRecords{parameters: s.parameters, reason: s.reasons[r.ReasonID]}
	l.contract = all.byID[r.ContractID]
	if l.contract == nil {
		return l
	}
	l.customer = l.contract.Edges.Customer
	l.logins, l.comodatos, l.notices = s.logins[r.ContractID], s.comodatos[r.ContractID], s.notices[r.ContractID]
	l.reversed, l.closedUntil = s.reversed[r.ContractID], closedUntil(l.contract)
	for _, c := range all.byCustomer[l.contract.CustomerID] {
		if c.ID != r.ContractID {
			l.siblings = append(l.siblings, c)
		}
	}
	return l
}
