// Package job runs the program's tasks with River, on both SQLite and PostgreSQL. A job is a task's name and an id: the work to do
// is in the domain's tables, so a job that is lost or repeated does no harm, and the next poll is the retry.
package job

import (
	"cmp"
	"context"
	"fmt"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivertype"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/telemetry"
)

// Task is background work.
type Task struct {
	Name string
	// Every is the time between two polls, counted over all server processes; with 0 the task runs only when it is woken.
	Every time.Duration
	// Long says that a run may last: it doesn't hold back those of other tasks.
	Long bool
	// Run does the work that the id names; with id 0, a poll, it looks for work. It returns soon after its context ends.
	Run func(ctx context.Context, id int) error
	// Follow, which may be nil, waits for work and calls run each time, until its context ends. Every server process follows; run
	// starts Run in this one, in its context's trace, and doesn't wait for it.
	Follow func(ctx context.Context, run func(context.Context))
}

// Observer observes every job that runs.
type Observer struct {
	// Done is called after each job with its task, outcome and duration. It may be nil.
	Done func(task, outcome string, elapsed time.Duration)
	// Traces makes a span of each job, unless it is nil.
	Traces trace.TracerProvider
}

// client is a River client for either database.
type client interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
	StopAndCancel(ctx context.Context) error
	Insert(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) (*rivertype.JobInsertResult, error)
}

// Runner runs tasks.
type Runner struct {
	client client
	tasks  map[string]Task
	worker *worker
	// disconnect closes the runner's own connections.
	disconnect func()
	stopped    bool
	db         *database.DB
	// unwatch ends what the runner does in addition to River's work, and cutOff what followers have started.
	unwatch, cutOff   context.CancelFunc
	watching, started sync.WaitGroup
}

// postgresConnections are enough for River itself: one listens, the others fetch and finish jobs. Tasks use the program's pool.
const postgresConnections = 4

// New returns a runner for the tasks, not started yet. Its tables must exist, see Migrate.
func New(db *database.DB, databaseURL string, observer Observer, tasks ...Task) (*Runner, error) {
	r := &Runner{tasks: make(map[string]Task, len(tasks)), disconnect: func() {}, db: db, unwatch: func() {}, cutOff: func() {}}
	for _, t := range tasks {
		if _, twice := r.tasks[t.Name]; twice {
			return nil, fmt.Errorf("two tasks are called %s", t.Name)
		}
		r.tasks[t.Name] = t
	}
	r.worker = &worker{tasks: r.tasks, observer: observer}
	cfg, err := config(db.Dialect, tasks, r.worker)
	if err != nil {
		return nil, err
	}
	if db.Dialect == dialect.SQLite {
		r.client, err = river.NewClient(riversqlite.New(db.WriteSQL()), cfg)
	} else {
		err = r.connect(databaseURL, cfg)
	}
	if err != nil {
		return nil, err
	}
	return r, nil
}

func (r *Runner) connect(databaseURL string, cfg *river.Config) error {
	pool, err := connect(databaseURL)
	if err != nil {
		return err
	}
	r.disconnect = pool.Close
	if r.client, err = river.NewClient(riverpgxv5.New(pool), cfg); err != nil {
		pool.Close()
	}
	return err
}

// connect returns a pool that connects on first use.
func connect(databaseURL string) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(databaseURL)
	if err != nil {
		return nil, fmt.Errorf("the tasks' connections: %w", err)
	}
	cfg.MaxConns = postgresConnections
	database.Guard(cfg.ConnConfig)
	return pgxpool.NewWithConfig(context.Background(), cfg)
}

// Start runs the tasks in the background until Stop; the end of the context doesn't stop them.
func (r *Runner) Start(ctx context.Context) error {
	if err := r.client.Start(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("start the tasks: %w", err)
	}
	lasting := context.WithoutCancel(ctx)
	ctx, r.unwatch = context.WithCancel(lasting)
	r.watching.Go(func() { endOverlongLeads(ctx, r.db) })
	lasting, r.cutOff = context.WithCancel(lasting)
	for _, t := range r.tasks {
		if t.Follow != nil {
			r.watching.Go(func() { t.Follow(ctx, func(cause context.Context) { r.begin(lasting, cause, t) }) })
		}
	}
	return nil
}

// begin runs a task in this process, in the trace of its cause, until lasting ends. The worker logs and counts the outcome.
func (r *Runner) begin(lasting, cause context.Context, t Task) {
	r.started.Go(func() {
		ctx, cancel := context.WithCancel(context.WithoutCancel(cause))
		defer cancel()
		defer context.AfterFunc(lasting, cancel)()
		_ = r.worker.do(ctx, t, 0)
	})
}

// cancelTime is how long a task's run may take to return after its context has ended.
const cancelTime = 5 * time.Second

// Stop starts no more runs and waits for those in progress, both River's and those that followers began; if the context ends first,
// theirs end, too, and those that don't return in time are given up with an error. Stopping again does nothing.
func (r *Runner) Stop(ctx context.Context) error {
	if r.stopped {
		return nil
	}
	r.stopped = true
	r.unwatch()
	r.watching.Wait()
	defer r.cutOff()
	defer context.AfterFunc(ctx, r.cutOff)()
	returned := make(chan struct{})
	go func() {
		r.started.Wait()
		close(returned)
	}()
	if r.client.Stop(ctx) != nil || await(ctx, returned) != nil {
		hard, cancel := context.WithTimeout(context.WithoutCancel(ctx), cancelTime)
		defer cancel()
		if err := cmp.Or(r.client.StopAndCancel(hard), await(hard, returned)); err != nil {
			return fmt.Errorf("a task doesn't stop: %w", err)
		}
	}
	r.disconnect()
	return nil
}

// await waits until something is done, at most until the context ends.
func await(ctx context.Context, done <-chan struct{}) error {
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Wake has any free process run a task now for an id, in the context's trace. Inside a transaction, call it after the commit.
func (r *Runner) Wake(ctx context.Context, name string, id int) error {
	if _, known := r.tasks[name]; !known {
		return fmt.Errorf("no task is called %s", name)
	}
	carried, err := telemetry.Carry(ctx)
	if err != nil {
		return fmt.Errorf("wake %s: %w", name, err)
	}
	opts := &river.InsertOpts{Queue: r.tasks[name].queue(), Metadata: carried}
	if _, err := r.client.Insert(ctx, args{Task: name, ID: id}, opts); err != nil {
		return fmt.Errorf("wake %s: %w", name, err)
	}
	return nil
}
