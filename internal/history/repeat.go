package history

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Step is one change or correction of accesses, as it was recorded.
type Step struct {
	// Of are the accesses that it was made for.
	Of Accesses
	// Correction tells one from a change.
	Correction bool
	Since      time.Time
	// Until is the end of a correction's span; nil for none.
	Until *time.Time
	To    Facts
	// Completed are the facts of a change that it filled in where they had been missing.
	Completed Facts
}

// repeat does the step again, for some logins only.
func (p Step) repeat(ctx context.Context, tx *database.Tx, logins []int) error {
	of := p.Of
	if of.Logins == nil {
		of.Logins = logins
	}
	if p.Correction {
		return Correct(ctx, tx, of, p.Since, p.Until, p.To)
	}
	return changeAmong(ctx, tx, of, p.Of, p.Since, p.To, p.Completed)
}

// repeated are the taken periods as they would be if their logins had been in service all along: as they were taken, and then the
// steps in the order in which they were recorded, by the same statements. It leaves the stored periods as they are.
func repeated(ctx context.Context, tx *database.Tx, r Reopening) ([]domain.TakenPeriod, error) {
	if len(r.Since) == 0 {
		return r.Taken, nil
	}
	logins := takenLogins(r.Taken)
	if _, err := tx.ExecContext(ctx, "SAVEPOINT repeated"); err != nil {
		return nil, err
	}
	s := newStatement(tx)
	s.WriteString("DELETE FROM access_periods WHERE ")
	columnIn(s.Builder, "login_id", logins)
	if _, err := s.exec(ctx, tx); err != nil {
		return nil, err
	}
	were := make([]*ent.AccessPeriod, 0, len(r.Taken))
	for _, t := range r.Taken {
		were = append(were, part(t, t.StartedAt, t.EndedAt))
	}
	if err := Record(ctx, tx, nil, were); err != nil {
		return nil, err
	}
	for _, step := range r.Since {
		if err := step.repeat(ctx, tx, logins); err != nil {
			return nil, err
		}
	}
	list, err := tx.AccessPeriod.Query().Where(accessperiod.LoginIDIn(logins...)).
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up accesses: %w", err)
	}
	periods := make([]domain.TakenPeriod, 0, len(list))
	for _, p := range list {
		periods = append(periods, takenPeriod(p))
	}
	for _, end := range []string{"ROLLBACK TO SAVEPOINT repeated", "RELEASE SAVEPOINT repeated"} {
		if _, err := tx.ExecContext(ctx, end); err != nil {
			return nil, err
		}
	}
	return periods, nil
}
