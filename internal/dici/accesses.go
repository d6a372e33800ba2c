package dici

import (
	"context"
	"fmt"
	"math"
	"strings"
	"sync"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// accessLoader loads the accesses behind all rows of one list together: a thousand rows take as many statements as one.
type accessLoader struct {
	branchID int
	month    Month
	// only is the row whose accesses to load; nil means all rows.
	only *Row

	mu    sync.Mutex
	pages map[any]*pages
}

// pages are one page per row, by the row's facts.
type pages struct {
	of  map[rowFacts]*ent.AccessPeriodConnection
	err error
}

// Page selects a part of a row's accesses; one of First and Last is set.
type Page struct {
	After, Before *ent.Cursor
	First, Last   *int
}

// rowFacts are the facts that the periods of a row have in common.
type rowFacts struct {
	City         int
	CustomerType domain.CustomerType
	Zone         domain.Zone
	Medium       domain.Medium
	Product      domain.Product
	Technology   string
	Speed        float64
}

func (r *Row) facts() rowFacts {
	return rowFacts{r.City.ID, r.CustomerType, r.Zone, r.Medium, r.Product, r.Technology, speedStep(r.SpeedMbps)}
}

// speedStep and speedSteps round a speed to the precision of the file, in Go and in SQL.
func speedStep(mbps float64) float64 { return math.Floor(mbps*math.Pow10(speedDecimals) + 0.5) }

func speedSteps(column string) string {
	return fmt.Sprintf("FLOOR(%s * %g + 0.5)", column, math.Pow10(speedDecimals))
}

// Accesses are the current periods of the accesses behind a row. The field identifies what is requested: rows with the same request
// share the result. It needs the permission READ.
func (s *Service) Accesses(ctx context.Context, row *Row, field any, page Page) (*ent.AccessPeriodConnection, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	b := row.behind
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.pages == nil {
		b.pages = map[any]*pages{}
	}
	p, known := b.pages[field]
	if !known {
		p = &pages{}
		p.of, p.err = s.readPages(ctx, b, page)
		b.pages[field] = p
	}
	if p.err != nil {
		return nil, fmt.Errorf("dici: accesses of a row: %w", p.err)
	}
	if found := p.of[row.facts()]; found != nil {
		return found, nil
	}
	return &ent.AccessPeriodConnection{Edges: []*ent.AccessPeriodEdge{}}, nil
}

// readPages finds which periods are on the pages, and then reads these with all requested fields.
func (s *Service) readPages(ctx context.Context, b *accessLoader, page Page) (map[rowFacts]*ent.AccessPeriodConnection, error) {
	listed, err := listed(ctx, s.db.Reader(), b, page)
	if err != nil {
		return nil, err
	}
	of, ids := map[rowFacts]*ent.AccessPeriodConnection{}, []int{}
	for facts, l := range listed {
		of[facts] = page.connection(l)
		ids = append(ids, l.ids...)
	}
	found, err := s.db.Reader().AccessPeriod.Query().Where(accessperiod.IDIn(ids...)).Paginate(ctx, nil, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	nodes := make(map[int]*ent.AccessPeriod, len(found.Edges))
	for _, e := range found.Edges {
		nodes[e.Node.ID] = e.Node
	}
	for facts, c := range of {
		for _, id := range listed[facts].ids {
			if node := nodes[id]; node != nil {
				c.Edges = append(c.Edges, &ent.AccessPeriodEdge{Node: node, Cursor: ent.Cursor{ID: id}})
			}
		}
	}
	return of, nil
}

// connection is a page without its records; it drops the extra entry that shows that there are more.
func (p Page) connection(l *list) *ent.AccessPeriodConnection {
	c := &ent.AccessPeriodConnection{Edges: []*ent.AccessPeriodEdge{}, TotalCount: l.total}
	c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = p.After != nil, p.Before != nil
	switch {
	case p.First != nil && len(l.ids) > *p.First:
		c.PageInfo.HasNextPage, l.ids = true, l.ids[:*p.First]
	case p.Last != nil && len(l.ids) > *p.Last:
		c.PageInfo.HasPreviousPage, l.ids = true, l.ids[len(l.ids)-*p.Last:]
	}
	if len(l.ids) > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &ent.Cursor{ID: l.ids[0]}, &ent.Cursor{ID: l.ids[len(l.ids)-1]}
	}
	return c
}

// list are the periods on a row's page, plus one if there are more, and the total count.
type list struct {
	ids   []int
	total int
}

// place is a period's place on its row's page; 0 for an entry that only carries the total count.
type place struct {
	ID           int                 `sql:"id"`
	City         int                 `sql:"city_id"`
	CustomerType domain.CustomerType `sql:"customer_type"`
	Zone         domain.Zone         `sql:"zone"`
	Medium       domain.Medium       `sql:"medium"`
	Product      domain.Product      `sql:"product"`
	Technology   string              `sql:"technology"`
	Speed        float64             `sql:"speed"`
	Place        int                 `sql:"place"`
	Total        int                 `sql:"total"`
}

// listed finds the periods on the pages of all rows with one statement.
func listed(ctx context.Context, client *ent.Client, b *accessLoader, page Page) (map[rowFacts]*list, error) {
	var places []place
	err := client.AccessPeriod.Query().Modify(func(s *entsql.Selector) {
		inService(b.branchID, b.month)(s)
		s.Where(entsql.Not(lacksValue(s)))
		if b.only != nil {
			b.only.facts().where(s)
		}
		page.places(s)
	}).Scan(ctx, &places)
	if err != nil {
		return nil, err
	}
	of := map[rowFacts]*list{}
	for _, p := range places {
		facts := rowFacts{p.City, p.CustomerType, p.Zone, p.Medium, p.Product, p.Technology, p.Speed}
		if of[facts] == nil {
			of[facts] = &list{total: p.Total}
		}
		if p.Place > 0 {
			of[facts].ids = append(of[facts].ids, p.ID)
		}
	}
	return of, nil
}

// where holds for the periods with the facts.
func (f rowFacts) where(s *entsql.Selector) {
	for column, value := range map[string]any{
		accessperiod.FieldCityID: f.City, accessperiod.FieldCustomerType: f.CustomerType, accessperiod.FieldZone: f.Zone,
		accessperiod.FieldMedium: f.Medium, accessperiod.FieldProduct: f.Product, accessperiod.FieldTechnology: f.Technology,
	} {
		s.Where(entsql.EQ(s.C(column), value))
	}
	s.Where(entsql.P(func(b *entsql.Builder) {
		b.WriteString(speedSteps(s.C(accessperiod.FieldSpeedMbps)) + " = ").Arg(f.Speed)
	}))
}

// places numbers the selected periods by row, and keeps those on the page plus one.
func (p Page) places(s *entsql.Selector) {
	order, size := "", p.First
	if p.First == nil {
		order, size = " DESC", p.Last
	}
	step := speedSteps(s.C(accessperiod.FieldSpeedMbps))
	columns := []string{
		s.C(accessperiod.FieldCityID), s.C(accessperiod.FieldCustomerType), s.C(accessperiod.FieldZone), s.C(accessperiod.FieldMedium),
		s.C(accessperiod.FieldProduct), s.C(accessperiod.FieldTechnology),
	}
	within := "PARTITION BY " + strings.Join(append(columns, step), ", ")
	ordered := within + " ORDER BY " + s.C(accessperiod.FieldID) + order
	s.Select(append(columns, s.C(accessperiod.FieldID))...)
	for name, expr := range map[string]string{
		"speed":  step,
		"number": "ROW_NUMBER() OVER (" + ordered + ")",
		"total":  "COUNT(*) OVER (" + within + ")",
		"place": "SUM(CASE WHEN " + p.between(s.C(accessperiod.FieldID)) + " THEN 1 ELSE 0 END) OVER (" + ordered +
			" ROWS UNBOUNDED PRECEDING)",
	} {
		s.AppendSelectExprAs(entsql.Expr(expr), name)
	}
	all := s.Clone().As("periods")
	*s = *entsql.Dialect(s.Dialect()).
		Select("id", "city_id", "customer_type", "zone", "medium", "product", "technology", "speed", "place", "total").From(all).
		Where(entsql.ExprP(fmt.Sprintf("place <= %d AND (number = 1 OR %s)", *size+1, p.between("id")))).OrderBy("id")
}

// between is the SQL condition that a period lies between the cursors.
func (p Page) between(id string) string {
	condition := "1 = 1"
	if p.After != nil {
		condition += fmt.Sprintf(" AND %s > %d", id, p.After.ID)
	}
	if p.Before != nil {
		condition += fmt.Sprintf(" AND %s < %d", id, p.Before.ID)
	}
	return condition
}
