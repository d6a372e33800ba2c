// Package housekeeping deletes what would otherwise grow forever, after its retention period. Only the program itself may do so: no
// user deletes what happened. It deletes in small transactions, so that nobody waits long for the database's writer.
package housekeeping

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Options are the retention periods. 0 is forever.
type Options struct {
	// HistoryYears is for events, cancellation batches and rule runs.
	HistoryYears int
	// NoiseDays is for events of little value.
	NoiseDays int
	// DryRunDays is for what a dry run says about each contract.
	DryRunDays int
	// TokenDays is for the records of revoked and expired tokens.
	TokenDays int
}

// Service deletes what has been kept for its retention period.
type Service struct {
	db      *database.DB
	options Options

	mu sync.Mutex
	// quiet is how far the log was scanned for noise: there is nothing to delete before it.
	quiet int
	// stretch is how much of the log is scanned at once.
	stretch int
}

// New returns the service for a database.
func New(db *database.DB, o Options) *Service { return &Service{db: db, options: o, stretch: 20_000} }

// Deleted counts the deleted records of each kind.
type Deleted struct{ Events, Noise, DryRunRows, Rows, Batches, Tokens, Sessions int }

// Sweep deletes what has been kept for its retention period and returns how much. A failure doesn't keep the rest from being
// deleted.
func (s *Service) Sweep(ctx context.Context) (Deleted, error) {
	ctx = viewer.System(ctx)
	now := s.db.Now()
	var d Deleted
	var errs []error
	for _, one := range []struct {
		what  string
		older time.Time
		keep  bool
		count *int
		sweep func(context.Context, time.Time) (int, error)
	}{
		{"events", now.AddDate(-s.options.HistoryYears, 0, 0), s.options.HistoryYears == 0, &d.Events, s.history},
		{"events of little use", now.AddDate(0, 0, -s.options.NoiseDays), s.options.NoiseDays == 0, &d.Noise, s.noise},
		{"rows of dry runs", now.AddDate(0, 0, -s.options.DryRunDays), s.options.DryRunDays == 0, &d.DryRunRows, s.dryRunRows},
		{"rows of batches", now.AddDate(-s.options.HistoryYears, 0, 0), s.options.HistoryYears == 0, &d.Rows, s.batchRows},
		{"batches", now.AddDate(-s.options.HistoryYears, 0, 0), s.options.HistoryYears == 0, &d.Batches, s.batches},
		{"tokens", now.AddDate(0, 0, -s.options.TokenDays), s.options.TokenDays == 0, &d.Tokens, s.tokens},
		{"sessions", now, false, &d.Sessions, s.sessions},
	} {
		if one.keep {
			continue
		}
		n, err := one.sweep(ctx, one.older)
		if *one.count = n; err != nil {
			errs = append(errs, fmt.Errorf("delete old %s: %w", one.what, err))
		}
		if n > 0 {
			slog.InfoContext(ctx, "deleted after its retention period", "what", one.what, "count", n)
		}
	}
	return d, errors.Join(errs...)
}

// atOnce is how many records one transaction deletes: a few milliseconds of SQLite's only writer.
const atOnce = 500

// inChunks deletes what find finds until it finds nothing more, and yields the writer for as long as it used it.
func (s *Service) inChunks(
	ctx context.Context, find func(context.Context) ([]int, error), remove func(context.Context, *database.Tx, []int) (int, error),
) (deleted int, err error) {
	for {
		ids, err := find(ctx)
		if err != nil || len(ids) == 0 {
			return deleted, err
		}
		started, n := time.Now(), 0
		err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			n, err = remove(ctx, tx, ids)
			return err
		})
		if err != nil {
			return deleted, err
		}
		if deleted += n; n == 0 {
			return deleted, nil // what was found is needed again
		}
		select {
		case <-ctx.Done():
			return deleted, ctx.Err()
		case <-time.After(time.Since(started)):
		}
	}
}

// tokens deletes the records of tokens that ended long ago. Events keep their actors' names.
func (s *Service) tokens(ctx context.Context, before time.Time) (int, error) {
	ended := apitoken.Or(apitoken.RevokedAtLT(before), apitoken.ExpiresAtLT(before))
	return s.inChunks(ctx, func(ctx context.Context) ([]int, error) {
		return s.db.Reader().ApiToken.Query().Where(ended).Limit(atOnce).IDs(ctx)
	}, func(ctx context.Context, tx *database.Tx, ids []int) (int, error) {
		return tx.ApiToken.Delete().Where(apitoken.IDIn(ids...), ended).Exec(ctx)
	})
}

// sessions deletes expired ones, as signing in does, too.
func (s *Service) sessions(ctx context.Context, now time.Time) (int, error) {
	over := session.ExpiresAtLT(now)
	return s.inChunks(ctx, func(ctx context.Context) ([]int, error) {
		return s.db.Reader().Session.Query().Where(over).Limit(atOnce).IDs(ctx)
	}, func(ctx context.Context, tx *database.Tx, ids []int) (int, error) {
		return tx.Session.Delete().Where(session.IDIn(ids...), over).Exec(ctx)
	})
}
