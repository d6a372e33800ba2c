// Package statistics counts contracts and their related records by groups.
package statistics

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// MaxDimensions is the maximum number of dimensions to group by.
	MaxDimensions = 4
	// MaxRows is the maximum number of groups.
	MaxRows = 10_000
)

// Dimension is what contracts are grouped by.
type Dimension string

// The dimensions. Reason, origin, requester and month are those of the cancellation in force; past cancellations are counted by
// their own.
const (
	Status    Dimension = "STATUS"
	Branch    Dimension = "BRANCH"
	City      Dimension = "CITY"
	Plan      Dimension = "PLAN"
	Reason    Dimension = "REASON"
	Origin    Dimension = "ORIGIN"
	Requester Dimension = "REQUESTER"
	Month     Dimension = "MONTH"
)

// Selection says which optional counts to make; contracts and cancellations are always counted, because they make the groups.
type Selection struct{ Withdrawn, LoginData, Logins, Comodatos, InService bool }

// AllCounts selects all counts.
var AllCounts = Selection{Withdrawn: true, LoginData: true, Logins: true, Comodatos: true, InService: true}

// Counts are the groups, and all their contracts as one.
type Counts struct {
	Rows  []*Row
	Total *Row
}

// Row are the counts of one group. A dimension is nil if it isn't grouped by, or if the contracts don't have it.
type Row struct {
	Status    *domain.ContractStatus
	Branch    *ent.Branch
	City      *ent.City
	Plan      *ent.Plan
	Reason    *ent.CancellationReason
	Origin    *domain.Origin
	Requester *domain.Requester
	// Month is that of the cancellations, as YYYY-MM.
	Month *string

	// A cancelled contract that is neither with nor without login data never had a login.
	Contracts, Cancelled, Withdrawn, CancelledWithLoginData, CancelledWithoutLoginData int
	// Cancellations are those in force, and the past ones, which a reactivation has undone.
	Cancellations                                  int
	Logins, ActiveLogins, Comodatos, OpenComodatos int
	// InServiceAtStart is nil but for the months of cancellations.
	InServiceAtStart *int

	// stayed are the cancellations whose reasons don't count as churn.
	stayed int
	key    key
}

// Churn is how many cancellations that count as churn there were in the month for each contract in service at its beginning; nil
// where there are none. What was reactivated later is in both: it was in service, and it left. Whether a reason counts is as it says
// now, for past months, too.
func (r *Row) Churn() *float64 {
	if r.InServiceAtStart == nil || *r.InServiceAtStart == 0 {
		return nil
	}
	churn := float64(r.Cancellations-r.stayed) / float64(*r.InServiceAtStart)
	return &churn
}

// Service counts contracts in a database.
type Service struct{ db *database.DB }

// New returns the use cases for a database.
func New(db *database.DB) *Service { return &Service{db: db} }

// Contracts counts the contracts that meet the condition, nil for all, by groups, and all of them as one. The statements are the
// same however many groups there are: up to 14, all of one instant, and one for each kind of record that the groups name.
func (s *Service) Contracts(ctx context.Context, where predicate.Contract, by []Dimension, wanted Selection) (*Counts, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	by = distinct(by)
	if len(by) > MaxDimensions {
		return nil, refuse(fault.StatsDimensions, MaxDimensions)
	}
	rows, err := s.count(ctx, where, by, wanted)
	if err == nil {
		err = name(ctx, s.db.Reader(), rows)
	}
	if err != nil {
		return nil, fmt.Errorf("stats: %w", err)
	}
	return &Counts{Rows: rows, Total: sum(rows)}, nil
}

// count counts in its own transaction. The records of the groups are read after it: holding one connection while waiting for
// another could exhaust the pool and deadlock.
func (s *Service) count(ctx context.Context, where predicate.Contract, by []Dimension, wanted Selection) ([]*Row, error) {
	tx, err := s.db.Reader().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	// Read-only: there is nothing to commit.
	defer func() { _ = tx.Rollback() }()
	c := counter{client: tx.Client(), where: where, by: by, begins: monthsUntil(s.db.Now())}
	return c.rows(ctx, wanted)
}

func distinct(by []Dimension) []Dimension {
	var once []Dimension
	for _, d := range by {
		if !slices.Contains(once, d) {
			once = append(once, d)
		}
	}
	return once
}

func refuse(message fault.Message, limit int) error {
	return fault.Refuse(fault.New(fault.Invalid, message).With("max", strconv.Itoa(limit)).At("groupBy"))
}

// sum adds up groups of which no two have a contract, or a cancellation, in common.
func sum(rows []*Row) *Row {
	total := &Row{}
	for _, r := range rows {
		total.Contracts += r.Contracts
		total.Cancelled += r.Cancelled
		total.Withdrawn += r.Withdrawn
		total.Cancellations += r.Cancellations
		total.CancelledWithLoginData += r.CancelledWithLoginData
		total.CancelledWithoutLoginData += r.CancelledWithoutLoginData
		total.Logins += r.Logins
		total.ActiveLogins += r.ActiveLogins
		total.Comodatos += r.Comodatos
		total.OpenComodatos += r.OpenComodatos
	}
	return total
}
