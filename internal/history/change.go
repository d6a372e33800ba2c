package history

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Facts are what DICI reads of an access, by the API's names in the event log; nil leaves a fact unchanged.
type Facts struct {
	ContractID   *int                 `json:"contractId,omitempty"`
	BranchID     *int                 `json:"branchId,omitempty"`
	PlanID       *int                 `json:"planId,omitempty"`
	CityID       *int                 `json:"cityId,omitempty"`
	Zone         *domain.Zone         `json:"zone,omitempty"`
	Medium       *domain.Medium       `json:"medium,omitempty"`
	Technology   *string              `json:"technology,omitempty"`
	Product      *domain.Product      `json:"product,omitempty"`
	SpeedMbps    *float64             `json:"speedMbps,omitempty"`
	CustomerType *domain.CustomerType `json:"customerType,omitempty"`
}

// fact is one of them, by its column.
type fact struct {
	column string
	value  any
}

func (f Facts) list() []fact {
	var list []fact
	list = appendFact(list, "contract_id", f.ContractID)
	list = appendFact(list, "branch_id", f.BranchID)
	list = appendFact(list, "plan_id", f.PlanID)
	list = appendFact(list, "city_id", f.CityID)
	list = appendFact(list, "zone", f.Zone)
	list = appendFact(list, "medium", f.Medium)
	list = appendFact(list, "technology", f.Technology)
	list = appendFact(list, "product", f.Product)
	list = appendFact(list, "speed_mbps", f.SpeedMbps)
	return appendFact(list, "customer_type", f.CustomerType)
}

func appendFact[T any](list []fact, column string, value *T) []fact {
	if value == nil {
		return list
	}
	return append(list, fact{column, *value})
}

// differ writes the condition that one of the facts, if there are any, differs from the period's.
func (s statement) differ(alias string, from []fact) {
	for i, f := range from {
		if i == 0 {
			s.WriteString(" AND (")
		} else {
			s.WriteString(" OR ")
		}
		s.WriteString(alias + "." + f.column + " IS DISTINCT FROM ").Arg(f.value)
	}
	if len(from) > 0 {
		s.WriteString(")")
	}
}

// Filling are the facts that were missing so far, according to what the record showed: a fact that replaces another value says
// nothing about the past.
func (f Facts) Filling(shown Facts) Facts {
	return Facts{
		CityID: filling(f.CityID, shown.CityID), Zone: filling(f.Zone, shown.Zone), Medium: filling(f.Medium, shown.Medium),
		Technology: filling(f.Technology, shown.Technology), Product: filling(f.Product, shown.Product),
		SpeedMbps: filling(f.SpeedMbps, shown.SpeedMbps),
	}
}

func filling[T comparable](value, shown *T) *T {
	if value == nil || shown != nil && *shown != *value {
		return nil
	}
	return value
}

// Change sets facts of the accesses from an instant on. Earlier periods are unchanged, except that filling facts are filled in
// where they were missing. Each fact holds until the next recorded change of the same fact; together with a contract, all facts
// hold until the next contract, and together with a plan, what it delivers until the next plan. Under another contract, an access
// has what is recorded of that one.
func Change(ctx context.Context, tx *database.Tx, of Accesses, at time.Time, to, filling Facts) error {
	if err := changeAmong(ctx, tx, of, of, at, to, filling); err != nil || to.ContractID == nil {
		return err
	}
	begun := make([]LinkStart, 0, len(of.Logins))
	for _, login := range of.Logins {
		begun = append(begun, LinkStart{login, *to.ContractID, at, to})
	}
	if err := StartWithLinks(ctx, tx, begun); err != nil {
		return err
	}
	return Recall(ctx, tx, begun)
}

// changeAmong is Change for some of the accesses that a change was made for: later changes of any of those count.
func changeAmong(ctx context.Context, tx *database.Tx, of, among Accesses, at time.Time, to, filling Facts) error {
	list := to.list()
	if len(list) == 0 {
		return nil
	}
	if err := complete(ctx, tx, of, filling.list()); err != nil {
		return fmt.Errorf("complete periods: %w", err)
	}
	if err := split(ctx, tx, of, at, list); err != nil {
		return err
	}
	leads, led := groupByLead(list)
	for _, lead := range leads {
		if err := setFrom(ctx, tx, of, among, at, lead, led[lead]); err != nil {
			return fmt.Errorf("change with %s: %w", lead, err)
		}
	}
	return nil
}

// complete fills in what periods lack.
func complete(ctx context.Context, tx *database.Tx, of Accesses, list []fact) error {
	if len(list) == 0 {
		return nil
	}
	s := newStatement(tx)
	var lacking []string
	s.WriteString("UPDATE access_periods AS p SET ")
	for _, f := range list {
		if len(lacking) > 0 {
			s.WriteString(", ")
		}
		s.WriteString(f.column + " = COALESCE(" + f.column + ", ").Arg(f.value).WriteString(")")
		lacking = append(lacking, "p."+f.column+" IS NULL")
	}
	s.WriteString(" WHERE ")
	of.where(s.Builder, "p")
	s.WriteString(" AND (" + strings.Join(lacking, " OR ") + ")")
	_, err := s.exec(ctx, tx)
	return err
}

// setFrom sets facts of the periods since an instant, as long as the leading fact was the same. Periods that started after a later
// change keep what that recorded.
func setFrom(ctx context.Context, tx *database.Tx, of, among Accesses, at time.Time, lead string, list []fact) error {
	s := newStatement(tx)
	since := func(alias string) {
		of.where(s.Builder, alias)
		s.WriteString(" AND " + alias + ".login_id = p.login_id AND (" + alias + ".ended_at IS NULL OR " + alias + ".ended_at > ")
		s.instant(at)
		s.WriteString(")")
	}
	anchor := func(column string) {
		s.WriteString("(SELECT a." + column + " FROM access_periods AS a WHERE ")
		since("a")
		s.WriteString(" ORDER BY a.started_at LIMIT 1)")
	}
	later := at.Before(tx.Now) // nothing is recorded of what is still to come
	if later {
		s.WriteString("WITH changes AS (")
		s.laterChanges(among, at, lead)
		s.WriteString(") ")
	}
	s.WriteString("UPDATE access_periods AS p SET ")
	s.set(list)
	s.WriteString(" WHERE ")
	of.where(s.Builder, "p")
	s.WriteString(" AND p.started_at >= ")
	s.instant(at)
	s.differ("p", list)
	s.WriteString(" AND NOT EXISTS (SELECT 1 FROM access_periods AS n WHERE ")
	since("n")
	s.WriteString(" AND n.started_at <= p.started_at AND n." + lead + " IS DISTINCT FROM ")
	anchor(lead)
	s.WriteString(")")
	switch {
	case later && of.own(lead):
		s.WriteString(" AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.at <= p.started_at)")
	case later:
		s.WriteString(" AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.at <= ")
		anchor("started_at")
		s.WriteString(" AND changes.value IS NOT DISTINCT FROM ")
		anchor(lead)
		s.WriteString(")")
	}
	_, err := s.exec(ctx, tx)
	return err
}

// own says whether a column only changes for all of the accesses at once.
func (a Accesses) own(column string) bool {
	return a.Contract != 0 && (column == "plan_id" || column == "branch_id")
}

// set writes the values of facts.
func (s statement) set(list []fact) {
	for i, f := range list {
		if i > 0 {
			s.WriteString(", ")
		}
		s.WriteString(f.column + " = ").Arg(f.value)
	}
}

// Correct rewrites facts of the accesses between two instants, or from the first on if until is nil, because what was recorded was
// wrong.
func Correct(ctx context.Context, tx *database.Tx, of Accesses, from time.Time, until *time.Time, to Facts) error {
	return correct(ctx, tx, of, from, until, to.list())
}

func correct(ctx context.Context, tx *database.Tx, of Accesses, from time.Time, until *time.Time, list []fact) error {
	if len(list) == 0 {
		return nil
	}
	if err := split(ctx, tx, of, from, list); err != nil {
		return err
	}
	if until != nil {
		if err := split(ctx, tx, of, *until, list); err != nil {
			return err
		}
	}
	s := newStatement(tx)
	s.WriteString("UPDATE access_periods AS p SET ")
	s.set(list)
	s.WriteString(" WHERE ")
	of.where(s.Builder, "p")
	s.WriteString(" AND p.started_at >= ")
	s.instant(from)
	if until != nil {
		s.WriteString(" AND p.started_at < ")
		s.instant(*until)
	}
	s.differ("p", list)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("correct periods: %w", err)
	}
	return nil
}

// SyncLogins copies the facts of their latest periods to the logins, and to active logins their contracts; facts that a period
// lacks are unchanged. An inactive login stays linked to the contract whose cancellation kept it, whatever its latest period is.
func SyncLogins(ctx context.Context, tx *database.Tx, of Accesses) error {
	s := newStatement(tx)
	s.WriteString(`UPDATE logins SET contract_id = CASE WHEN active THEN p.contract_id ELSE logins.contract_id END,
		city_id = p.city_id, zone = p.zone, medium = p.medium, technology = p.technology,
		product = p.product, speed_mbps = p.speed_mbps, customer_type = p.customer_type, updated_at = `).Arg(tx.Now)
	s.WriteString(" FROM access_periods AS p WHERE p.login_id = logins.id AND p.unlinked_at IS NULL AND ")
	of.where(s.Builder, "p")
	s.WriteString(` AND (p.ended_at IS NULL OR NOT active)
		AND NOT EXISTS (SELECT 1 FROM access_periods AS n WHERE n.login_id = p.login_id AND n.started_at > p.started_at)
		AND (active AND logins.contract_id IS DISTINCT FROM p.contract_id OR logins.city_id IS DISTINCT FROM p.city_id
		OR logins.zone IS DISTINCT FROM p.zone
			OR logins.medium IS DISTINCT FROM p.medium OR logins.technology IS DISTINCT FROM p.technology
			OR logins.product IS DISTINCT FROM p.product OR logins.speed_mbps IS DISTINCT FROM p.speed_mbps
			OR logins.customer_type IS DISTINCT FROM p.customer_type)`)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("show the newest periods: %w", err)
	}
	return nil
}

// Lacking says whether a change would fill in facts that a period of the accesses lacks.
func Lacking(ctx context.Context, tx *database.Tx, of Accesses, facts Facts) (lacking bool, err error) {
	list := facts.list()
	if len(list) == 0 {
		return false, nil
	}
	lacks := make([]string, 0, len(list))
	for _, f := range list {
		lacks = append(lacks, "p."+f.column+" IS NULL")
	}
	s := newStatement(tx)
	s.WriteString("SELECT 1 FROM access_periods p WHERE ")
	of.where(s.Builder, "p")
	s.WriteString(" AND (" + strings.Join(lacks, " OR ") + ") LIMIT 1")
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return false, fmt.Errorf("look for what is missing: %w", err)
	}
	defer func() { _ = rows.Close() }()
	return rows.Next(), rows.Err()
}
