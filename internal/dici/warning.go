package dici

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// secondWarning is the day of the second warning about an open month, three days before it is due. The first one is on the 1st.
const secondWarning = 12

// WarnPending warns about branches whose last month is still open: on the 1st and on the 12th, in America/Sao_Paulo, or as soon as
// the program runs after that. It warns once per branch and day, however often and by however many processes it is called. For
// internal use.
func (s *Service) WarnPending(ctx context.Context) error {
	local := s.db.Now().In(domain.SaoPaulo)
	since := warningDay(local)
	last := since.AddDate(0, 0, -since.Day())
	m := Month{last.Year(), int(last.Month())}
	branches, err := s.db.Reader().Branch.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("dici: branches: %w", err)
	}
	for _, b := range branches {
		if err := s.warn(ctx, b, m, since); err != nil {
			return err
		}
	}
	return nil
}

// warningDay is the start of the latest warning day.
func warningDay(local time.Time) time.Time {
	day := 1
	if local.Day() >= secondWarning {
		day = secondWarning
	}
	return time.Date(local.Year(), local.Month(), day, 0, 0, 0, 0, domain.SaoPaulo)
}

// warn reads the month only if it has to: most polls find that the warning was already sent.
func (s *Service) warn(ctx context.Context, b *ent.Branch, m Month, since time.Time) error {
	if said, err := alreadyWarned(ctx, s.db.Reader(), b, m, since); said || err != nil {
		return err
	}
	report, err := s.report(ctx, b, m)
	if err != nil {
		return err
	}
	without, err := s.WithoutLoginData(report).Count(ctx)
	if err != nil {
		return fmt.Errorf("dici: contracts without login data: %w", err)
	}
	accesses := report.TotalAccesses + report.PendingTotal
	if accesses+without == 0 {
		return nil
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.TakeTurn(ctx, "dici warnings"); err != nil {
			return err
		}
		// Another process may have sent the warning meanwhile.
		if said, err := alreadyWarned(ctx, tx.Client(), b, m, since); said || err != nil {
			return err
		}
		tx.AfterCommit(func() {
			slog.WarnContext(ctx, "a DICI month is open", "branch", b.ID, "month", m.String(), "due", m.DueDate(),
				"accesses", accesses, "pendingLogins", report.PendingTotal, "withoutLoginData", without)
		})
		return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeDICI_MONTH_PENDING, SubjectID: b.ID, Data: map[string]any{
			"branch": b.ID, "month": m.String(), "dueDate": m.DueDate(),
			"accesses": accesses, "pendingLogins": report.PendingTotal, "withoutLoginData": without,
		}})
	})
}

// alreadyWarned says whether the branch's month is closed, or a warning was sent since then.
func alreadyWarned(ctx context.Context, client *ent.Client, b *ent.Branch, m Month, since time.Time) (bool, error) {
	closed, err := client.DiciDeclaration.Query().
		Where(dicideclaration.BranchID(b.ID), dicideclaration.Year(m.Year), dicideclaration.Month(m.Month)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("dici: look for the closing: %w", err)
	}
	if closed {
		return true, nil
	}
	said, err := client.Event.Query().Where(
		event.SubjectID(b.ID), event.TypeEQ(event.TypeDICI_MONTH_PENDING), event.OccurredAtGTE(since.UTC())).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("dici: look for the warning: %w", err)
	}
	return said, nil
}
