package dici

import (
	"context"
	"database/sql"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/domain"
)

// group are the accesses of a month with the same facts.
type group struct {
	DeclaredFacts
	CustomerType domain.CustomerType `json:"customer_type"`
	Accesses     int                 `json:"accesses"`
}

// pendingFacts is a login that lacks a fact, as read in the snapshot.
type pendingFacts struct {
	DeclaredFacts
	ID int `json:"id"`
}

// snapshot is a consistent read of a month.
type snapshot struct {
	technologies []string
	groups       []group
	pending      []pendingFacts
}

// inService are the periods by which accesses count in the branch's month: started by its end and not ended by then. Periods don't
// overlap, so each access has at most one. Accesses that lost their links count only if the month was closed before.
func inService(branchID int, month Month) predicate.AccessPeriod {
	return accessperiod.And(accessperiod.BranchID(branchID), spanningEnd(month), counting(branchID, month))
}

// counting are the periods that are linked, or lost their links after the branch's month was closed.
func counting(branchID int, month Month) predicate.AccessPeriod {
	return accessperiod.Or(accessperiod.UnlinkedAtIsNil(), unlinkedAfterClosing(branchID, month))
}

// spanningEnd are the periods that span the end of the month.
func spanningEnd(month Month) predicate.AccessPeriod {
	end := month.End()
	return accessperiod.And(accessperiod.StartedAtLT(end), accessperiod.Or(accessperiod.EndedAtIsNil(), accessperiod.EndedAtGTE(end)))
}

// unlinkedAfterClosing holds for the periods that lost their links after the branch's month was closed for the first time.
func unlinkedAfterClosing(branchID int, month Month) predicate.AccessPeriod {
	return func(s *entsql.Selector) {
		d := entsql.Dialect(s.Dialect()).Table(dicideclaration.Table).As("closing")
		s.Where(entsql.Exists(entsql.Dialect(s.Dialect()).Select(d.C(dicideclaration.FieldID)).From(d).Where(entsql.And(
			entsql.EQ(d.C(dicideclaration.FieldBranchID), branchID),
			entsql.EQ(d.C(dicideclaration.FieldYear), month.Year), entsql.EQ(d.C(dicideclaration.FieldMonth), month.Month),
			entsql.EQ(d.C(dicideclaration.FieldVersion), 1),
			entsql.ColumnsLT(d.C(dicideclaration.FieldClosedAt), s.C(accessperiod.FieldUnlinkedAt)),
		))))
	}
}

// load reads the month in its own transaction, so that rows and pending logins are consistent: otherwise a login completed between
// two statements would be in neither.
func (s *Service) load(ctx context.Context, branchID int, month Month) (found snapshot, err error) {
	tx, err := s.db.Reader().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return found, fmt.Errorf("begin: %w", err)
	}
	// Read-only: there is nothing to commit.
	defer func() { _ = tx.Rollback() }()
	return read(ctx, tx.Client(), branchID, month)
}

// read reads the month in the client's transaction.
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

// facts are the columns that the file requires.
var facts = []string{
	accessperiod.FieldCityID, accessperiod.FieldZone, accessperiod.FieldMedium, accessperiod.FieldProduct,
	accessperiod.FieldTechnology,
	accessperiod.FieldSpeedMbps,
}

func factsOf(s *entsql.Selector) []string {
	columns := make([]string, 0, len(facts)+1)
	for _, name := range facts {
		columns = append(columns, s.C(name))
	}
	return columns
}

// loadGroups aggregates in the database: two million accesses are a few hundred groups.
func loadGroups(ctx context.Context, client *ent.Client, branchID int, month Month) (groups []group, err error) {
	err = client.AccessPeriod.Query().Where(inService(branchID, month)).Modify(func(s *entsql.Selector) {
		columns := append(factsOf(s), s.C(accessperiod.FieldCustomerType))
		s.Select(append(columns, entsql.As(entsql.Count("*"), "accesses"))...).GroupBy(columns...)
	}).Scan(ctx, &groups)
	return groups, err
}

// loadPending finds the first logins that lack a fact in the period by which they count.
func loadPending(ctx context.Context, client *ent.Client, branchID int, month Month) (pending []pendingFacts, err error) {
	err = client.AccessPeriod.Query().Where(inService(branchID, month)).Modify(func(s *entsql.Selector) {
		login := s.C(accessperiod.FieldLoginID)
		s.Where(lacksValue(s)).Select(append(factsOf(s), entsql.As(login, "id"))...).OrderBy(login).Limit(MaxPending)
	}).Scan(ctx, &pending)
	return pending, err
}

// lacksValue is the SQL equivalent of DeclaredFacts.missing.
func lacksValue(s *entsql.Selector) *entsql.Predicate {
	t := entsql.Dialect(s.Dialect()).Table(technology.Table)
	conditions := []*entsql.Predicate{
		entsql.LT(s.C(accessperiod.FieldSpeedMbps), minSpeed),
		entsql.NotIn(s.C(accessperiod.FieldTechnology), entsql.Dialect(s.Dialect()).Select(t.C(technology.FieldCode)).From(t)),
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

// loadLogins fetches the pending logins with the fields that a list shows.
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
