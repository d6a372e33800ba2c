package job

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"os"
	"time"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"
)

const (
	// workers and longWorkers are how many jobs a process runs concurrently, the short and the long ones. They mostly wait for the
	// database, which has one writer on SQLite.
	workers, longWorkers = 3, 3
	// longQueue is that of the long ones.
	longQueue = "long"
	// sqlitePoll is how soon a job inserted by another process is found; one of the same process is found at once.
	sqlitePoll = 500 * time.Millisecond
	// maxRun bounds a job, so that River eventually notices which ones died with their process, and deletes them.
	maxRun = 24 * time.Hour
	// keepDone and keepFailed are how long a job is kept after it has ended.
	keepDone, keepFailed = time.Hour, 7 * 24 * time.Hour
)

// config is River's. One process, the leader, inserts the polls; if it dies, another takes over within 21 seconds (River's lease of
// 15, checked every 5 to 6).
func config(engine string, tasks []Task, w *worker) (*river.Config, error) {
	all := river.NewWorkers()
	if err := river.AddWorkerSafely(all, w); err != nil {
		return nil, err
	}
	cfg := &river.Config{
		// A job names the process that runs it, for operators.
		ID: fmt.Sprintf("%d-%s", os.Getpid(), rand.Text()),
		Queues: map[string]river.QueueConfig{
			river.QueueDefault: {MaxWorkers: workers}, longQueue: {MaxWorkers: longWorkers},
		},
		Workers:                     all,
		MaxAttempts:                 1,
		JobTimeout:                  maxRun,
		RescueStuckJobsAfter:        maxRun + time.Hour,
		CompletedJobRetentionPeriod: keepDone,
		CancelledJobRetentionPeriod: keepDone,
		DiscardedJobRetentionPeriod: keepFailed,
		Logger:                      logger(),
	}
	if engine == dialect.SQLite {
		// River's own notifications would poll the only writing connection 20 times a second.
		cfg.PollOnly, cfg.FetchPollInterval = true, sqlitePoll
	}
	for _, t := range tasks {
		if t.Every > 0 {
			cfg.PeriodicJobs = append(cfg.PeriodicJobs, sweep(t))
		}
	}
	return cfg, nil
}

func sweep(t Task) *river.PeriodicJob {
	return river.NewPeriodicJob(river.PeriodicInterval(t.Every),
		func() (river.JobArgs, *river.InsertOpts) {
			return args{Task: t.Name}, &river.InsertOpts{Queue: t.queue()}
		},
		&river.PeriodicJobOpts{RunOnStart: true})
}

func (t Task) queue() string {
	if t.Long {
		return longQueue
	}
	return river.QueueDefault
}

// logger is River's.
func logger() *slog.Logger { return slog.New(warnings{slog.Default().Handler()}) }

// warnings passes on warnings and errors only: River logs a lot about itself.
type warnings struct{ slog.Handler }

// Enabled implements slog.Handler.
func (h warnings) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && h.Handler.Enabled(ctx, level)
}

// WithAttrs implements slog.Handler.
func (h warnings) WithAttrs(attrs []slog.Attr) slog.Handler {
	return warnings{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h warnings) WithGroup(name string) slog.Handler { return warnings{h.Handler.WithGroup(name)} }
