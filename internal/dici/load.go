package dici

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/logininterval"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/policy"
)

// group is what the accesses of a month that agree in every fact have in common.
type group struct {
	Facts
	CustomerType policy.CustomerType `json:"customer_type"`
	Accesses     int                 `json:"accesses"`
}

// pendingFacts is a login that lacks something, as the snapshot saw it.
type pendingFacts struct {
	Facts
	ID int `json:"id"`
}

// snapshot is what one instant of the database says of a month.
type snapshot struct {
	technologies []string
	groups       []group
	pending      []pendingFacts
}

// inService are the branch's logins that count in the month: activated by its end and not inactivated by then. Only a login
// that is linked to a contract belongs to a branch.
func inService(branchID int, month Month) predicate.Login {
	end := month.End()
	return login.And(
		login.ActivatedAtLT(end),
		login.Or(login.InactivatedAtIsNil(), login.InactivatedAtGTE(end)),
		func(s *entsql.Selector) { ofBranch(s, login.FieldContractID, branchID) },
	)
}

// wereInService are the intervals, closed by a reactivation, whose logins count in the month by them: the interval belongs to the
// branch of the contract that the login was linked to then. A login that counts by its present interval doesn't count again.
func wereInService(branchID int, month Month) predicate.LoginInterval {
	end := month.End()
	return logininterval.And(
		logininterval.StartedAtLT(end), logininterval.EndedAtGTE(end),
		logininterval.Not(logininterval.HasLoginWith(
			login.ContractIDNotNil(), login.ActivatedAtLT(end),
			login.Or(login.InactivatedAtIsNil(), login.InactivatedAtGTE(end)),
		)),
		func(s *entsql.Selector) { ofBranch(s, logininterval.FieldContractID, branchID) },
	)
}

// ofBranch keeps the rows whose contract is the branch's. A join and not a subquery: the planners scan the logins once.
func ofBranch(s *entsql.Selector, contractID string, branchID int) {
	c := entsql.Table(contract.Table)
	s.Join(c).On(s.C(contractID), c.C(contract.FieldID))
	s.Where(entsql.EQ(c.C(contract.FieldBranchID), branchID))
}

// load reads the month in a transaction of its own, so that the rows and the pending logins are those of one instant: a login
// that is completed between two statements would otherwise be in neither.
func (s *Service) load(ctx context.Context, branchID int, month Month) (found snapshot, err error) {
	tx, err := s.db.Reader().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return found, fmt.Errorf("begin: %w", err)
	}
	// Nothing is written, so nothing is lost by it.
	defer func() { _ = tx.Rollback() }()
	return read(ctx, tx.Client(), branchID, month)
}

// read reads the month in the transaction of the client.
func read(ctx context.Context, client *ent.Client, branchID int, month Month) (found snapshot, err error) {
	found.technologies, err = client.Technology.Query().Select(technology.FieldCode).Strings(ctx)
	if err != nil {
		return found, fmt.Errorf("technologies: %w", err)
	}
	if found.groups, err = loadGroups(ctx, client, branchID, month); err != nil {
		return found, fmt.Errorf("accesses: %w", err)
	}
	for _, g := range found.groups {
		if len(g.missing(found.technologies)) > 0 {
			found.pending, err = loadPending(ctx, client, branchID, month)
			break
		}
	}
	if err != nil {
		return found, fmt.Errorf("pending logins: %w", err)
	}
	return found, nil
}

// facts are the columns that logins and their past intervals have alike.
var facts = []string{
	login.FieldCityID, login.FieldZone, login.FieldMedium, login.FieldProduct, login.FieldTechnology, login.FieldSpeedMbps,
}

func factsOf(s *entsql.Selector) []string {
	columns := make([]string, 0, len(facts)+1)
	for _, name := range facts {
		columns = append(columns, s.C(name))
	}
	return columns
}

// loadGroups lets the database add up: two million accesses are a few hundred groups.
func loadGroups(ctx context.Context, client *ent.Client, branchID int, month Month) ([]group, error) {
	addUp := func(s *entsql.Selector) {
		columns := append(factsOf(s), s.C(login.FieldCustomerType))
		s.Select(append(columns, entsql.As(entsql.Count("*"), "accesses"))...).GroupBy(columns...)
	}
	var present, past []group
	if err := client.Login.Query().Where(inService(branchID, month)).Modify(addUp).Scan(ctx, &present); err != nil {
		return nil, err
	}
	err := client.LoginInterval.Query().Where(wereInService(branchID, month)).Modify(addUp).Scan(ctx, &past)
	return append(present, past...), err
}

// loadPending finds the first logins that lack something, now or in the interval by which they count.
func loadPending(ctx context.Context, client *ent.Client, branchID int, month Month) ([]pendingFacts, error) {
	first := func(id string) func(*entsql.Selector) {
		return func(s *entsql.Selector) {
			s.Where(lacking(s)).Select(append(factsOf(s), entsql.As(s.C(id), "id"))...).OrderBy(s.C(id)).Limit(MaxPending)
		}
	}
	var present, past []pendingFacts
	err := client.Login.Query().Where(inService(branchID, month)).Modify(first(login.FieldID)).Scan(ctx, &present)
	if err != nil {
		return nil, err
	}
	err = client.LoginInterval.Query().Where(wereInService(branchID, month)).
		Modify(first(logininterval.FieldLoginID)).Scan(ctx, &past)
	all := append(present, past...)
	slices.SortFunc(all, func(a, b pendingFacts) int { return cmp.Compare(a.ID, b.ID) })
	return all[:min(len(all), MaxPending)], err
}

// lacking says in SQL what Facts.missing says in Go.
func lacking(s *entsql.Selector) *entsql.Predicate {
	t := entsql.Dialect(s.Dialect()).Table(technology.Table)
	conditions := []*entsql.Predicate{
		entsql.LT(s.C(login.FieldSpeedMbps), minSpeed),
		entsql.NotIn(s.C(login.FieldTechnology), entsql.Dialect(s.Dialect()).Select(t.C(technology.FieldCode)).From(t)),
	}
	for _, column := range factsOf(s) {
		conditions = append(conditions, entsql.IsNull(column))
	}
	return entsql.Or(conditions...)
}

// loadCities fetches the cities of the groups, by id.
func loadCities(ctx context.Context, client *ent.Client, groups []group) (map[int]*ent.City, error) {
	ids := map[int]bool{}
	for _, g := range groups {
		if g.CityID != nil {
			ids[*g.CityID] = true
		}
	}
	list := make([]int, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	found, err := client.City.Query().Where(city.IDIn(list...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("cities: %w", err)
	}
	byID := make(map[int]*ent.City, len(found))
	for _, c := range found {
		byID[c.ID] = c
	}
	return byID, nil
}

// loadLogins fetches the pending logins with what a list shows of them.
func loadLogins(ctx context.Context, client *ent.Client, pending []pendingFacts) (map[int]*ent.Login, error) {
	ids := make([]int, 0, len(pending))
	for _, p := range pending {
		ids = append(ids, p.ID)
	}
	found, err := client.Login.Query().Where(login.IDIn(ids...)).WithContract().WithCustomer().WithCity().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("pending logins: %w", err)
	}
	byID := make(map[int]*ent.Login, len(found))
	for _, l := range found {
		byID[l.ID] = l
	}
	return byID, nil
}
