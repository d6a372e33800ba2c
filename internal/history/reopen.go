package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Reopening is how the reversal of a cancellation continues what the cancellation ended.
type Reopening struct {
	Contract, Cancellation int
	// EndedAt is when the cancellation ended the service.
	EndedAt time.Time
	// Logins are those that are in service again.
	Logins []int
	// Taken are the periods of the accesses that it ended, as they were then; none of logins that can't return.
	Taken []domain.TakenPeriod
	// Since are the changes and corrections that were recorded after it, in their order.
	Since []Step
}

// Reopen continues the service period that a cancellation ended, and the access periods of the logins that are in service again, as
// if they had never ended: the records of the contract and the logins already say so. What was taken is as it would be, and the
// logins show their newest periods. A login that had gone over to another contract is again under this one until then.
// Cancellations of before anything was kept may have deleted what began after the end: it begins again with what the records say,
// and what changed meanwhile has been so since the end. Periods that lost their link stay lost.
func Reopen(ctx context.Context, tx *database.Tx, r Reopening) error {
	for _, step := range []struct {
		what string
		run  func(context.Context, *database.Tx, Reopening) error
	}{
		{"service", reopenService},
		{"what was taken", restoreTaken},
		{"accesses", reopenAccesses},
		{"accesses that began later", openAgain},
		{"what changed meanwhile", followSinceEnd},
	} {
		if err := step.run(ctx, tx, r); err != nil {
			return fmt.Errorf("reopen %s: %w", step.what, err)
		}
	}
	return nil
}

// reopenService also begins a service that ended at the instant it began, so that there is no period of it.
func reopenService(ctx context.Context, tx *database.Tx, r Reopening) error {
	s := newStatement(tx)
	s.WriteString("UPDATE service_periods SET ended_at = NULL, cancellation_id = NULL WHERE contract_id = ").Arg(r.Contract).
		WriteString(" AND cancellation_id = ").Arg(r.Cancellation)
	if _, err := s.exec(ctx, tx); err != nil {
		return err
	}
	return Begin(ctx, tx, []int{r.Contract}, nil, nil)
}

// reopenAccesses lets the periods that ended with the service last until the login's next one.
func reopenAccesses(ctx context.Context, tx *database.Tx, r Reopening) error {
	const next = `(SELECT MIN(n.started_at) FROM access_periods n
		WHERE n.login_id = access_periods.login_id AND n.started_at >= access_periods.ended_at)`
	s := newStatement(tx)
	s.WriteString("UPDATE access_periods SET ended_at = " + next + " WHERE contract_id = ").Arg(r.Contract).
		WriteString(" AND ended_at = ")
	s.instant(r.EndedAt)
	s.WriteString(" AND NOT (")
	columnIn(s.Builder, "login_id", takenLogins(r.Taken))
	s.WriteString(") AND (")
	columnIn(s.Builder, "login_id", r.Logins)
	s.WriteString(" OR " + loginMovedOn + " AND " + next + " IS NOT NULL)")
	_, err := s.exec(ctx, tx)
	return err
}

func openAgain(ctx context.Context, tx *database.Tx, r Reopening) error {
	return open(ctx, tx, func(s statement) {
		columnIn(s.Builder, "l.id", r.Logins)
		s.WriteString(" AND s.ended_at IS NULL")
	})
}

func followSinceEnd(ctx context.Context, tx *database.Tx, r Reopening) error {
	list, taken := make([]Since, 0, len(r.Logins)), takenLogins(r.Taken)
	for _, id := range r.Logins {
		if !slices.Contains(taken, id) {
			list = append(list, Since{Login: id, At: r.EndedAt, Contract: r.Contract, Another: true})
		}
	}
	if len(list) == 0 {
		return nil
	}
	return Follow(ctx, tx, list)
}
