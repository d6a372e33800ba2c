package job_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/job"
)

// patience bounds the waits: a dead leader is replaced within 21 seconds.
const patience = time.Minute

// each runs the test with the URL of a fresh database, on both engines at once.
func each(t *testing.T, f func(t *testing.T, databaseURL string)) {
	t.Helper()
	t.Parallel()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			f(t, dbtest.URL(t, engine))
		})
	}
}

// runner makes a runner with its own connections, as another process would.
func runner(t *testing.T, databaseURL string, observer job.Observer, tasks ...job.Task) *job.Runner {
	t.Helper()
	r, err := job.New(dbtest.OpenURL(t, databaseURL), databaseURL, observer, tasks...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := r.Stop(ctx); err != nil {
			t.Error(err)
		}
	})
	return r
}

func start(t *testing.T, r *job.Runner) {
	t.Helper()
	if err := r.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// told is a task's Run that sends the ids that it was called with.
func told(ids chan<- int) func(context.Context, int) error {
	return func(ctx context.Context, id int) error {
		select {
		case ids <- id:
		case <-ctx.Done():
		}
		return ctx.Err()
	}
}

func await[T any](t *testing.T, c <-chan T) (v T) {
	t.Helper()
	select {
	case v = <-c:
	case <-time.After(patience):
		t.Fatalf("nothing came in %s", patience)
	}
	return v
}

func TestATaskPollsByItself(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		ids := make(chan int)
		start(t, runner(t, databaseURL, job.Observer{}, job.Task{Name: "sweep", Every: time.Second, Run: told(ids)}))
		for range 2 {
			if id := await(t, ids); id != 0 {
				t.Errorf("a poll ran for id %d", id)
			}
		}
	})
}

func TestAWokenTaskRunsWithItsID(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		ids := make(chan int)
		r := runner(t, databaseURL, job.Observer{}, job.Task{Name: "batch", Run: told(ids)})
		// What is woken before the start, or while no process runs, is done later.
		if err := r.Wake(t.Context(), "batch", 41); err != nil {
			t.Fatal(err)
		}
		start(t, r)
		if id := await(t, ids); id != 41 {
			t.Errorf("run with id %d, want 41", id)
		}
		if err := r.Wake(t.Context(), "batch", 42); err != nil {
			t.Fatal(err)
		}
		if id := await(t, ids); id != 42 {
			t.Errorf("run with id %d, want 42", id)
		}
		if err := r.Wake(t.Context(), "unheard of", 1); err == nil {
			t.Error("an unknown task could be woken")
		}
	})
}

func TestAnotherProcessDoesWhatThisOneWakes(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		ids := make(chan int)
		task := job.Task{Name: "batch", Run: told(ids)}
		start(t, runner(t, databaseURL, job.Observer{}, task))
		if err := runner(t, databaseURL, job.Observer{}, task).Wake(t.Context(), "batch", 7); err != nil {
			t.Fatal(err)
		}
		if id := await(t, ids); id != 7 {
			t.Errorf("run with id %d, want 7", id)
		}
	})
}

func TestTwoProcessesPollOncePerPeriod(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		const every = time.Second
		ids := make(chan int)
		sweep := job.Task{Name: "sweep", Every: every, Run: told(ids)}
		start(t, runner(t, databaseURL, job.Observer{}, sweep))
		start(t, runner(t, databaseURL, job.Observer{}, sweep))
		for range 4 {
			await(t, ids)
		}
		due := pollTimes(t, dbtest.OpenURL(t, databaseURL))
		if len(due) < 4 {
			t.Fatalf("%d polls are on record, want 4 or more", len(due))
		}
		for i := 1; i < len(due); i++ {
			// River rounds the instants to milliseconds on SQLite.
			if gap := due[i].Sub(due[i-1]); gap < every-2*time.Millisecond {
				t.Errorf("two polls are %s apart, want %s", gap, every)
			}
		}
	})
}

// pollTimes are the instants for which polls were planned, in order.
func pollTimes(t *testing.T, db *database.DB) (due []time.Time) {
	t.Helper()
	rows, err := db.WriteSQL().QueryContext(t.Context(), "SELECT scheduled_at FROM river_job ORDER BY scheduled_at")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var at time.Time
		if err := rows.Scan(&at); err != nil {
			t.Fatal(err)
		}
		due = append(due, at)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return due
}

func TestLongRunsDontHoldBackTheOthers(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		begun, polled := make(chan int, 100), make(chan int, 100)
		last := func(ctx context.Context, id int) error {
			begun <- id
			<-ctx.Done()
			return nil
		}
		r := runner(t, databaseURL, job.Observer{},
			job.Task{Name: "long", Long: true, Run: last}, job.Task{Name: "short", Run: told(polled)})
		start(t, r)
		for id := 1; id <= 10; id++ {
			if err := r.Wake(t.Context(), "long", id); err != nil {
				t.Fatal(err)
			}
		}
		await(t, begun)
		await(t, begun)
		await(t, begun)
		if err := r.Wake(t.Context(), "short", 7); err != nil {
			t.Fatal(err)
		}
		if id := await(t, polled); id != 7 {
			t.Errorf("it ran with %d", id)
		}
	})
}

func TestAPanicEndsOnlyItsJob(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		var mu sync.Mutex
		outcomes := map[string]int{}
		observed := make(chan struct{}, 8)
		observe := func(task, outcome string, _ time.Duration) {
			mu.Lock()
			defer mu.Unlock()
			outcomes[task+" "+outcome]++
			observed <- struct{}{}
		}
		run := func(_ context.Context, id int) error {
			switch id {
			case 1:
				panic("nobody expected this")
			case 2:
				return errors.New("expected")
			}
			return nil
		}
		r := runner(t, databaseURL, job.Observer{Done: observe}, job.Task{Name: "batch", Run: run})
		start(t, r)
		for id := range 4 {
			if err := r.Wake(t.Context(), "batch", id); err != nil {
				t.Fatal(err)
			}
			await(t, observed)
		}
		mu.Lock()
		defer mu.Unlock()
		if outcomes["batch "+job.OutcomeFailed] != 2 || outcomes["batch "+job.OutcomeDone] != 2 {
			t.Errorf("outcomes are %v", outcomes)
		}
	})
}

func TestStopWaitsForTheJobInProgress(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		began, finish := make(chan struct{}), make(chan struct{})
		var cutOff error
		r := runner(t, databaseURL, job.Observer{}, job.Task{Name: "batch", Run: func(ctx context.Context, _ int) error {
			close(began)
			<-finish
			cutOff = ctx.Err()
			return nil
		}})
		start(t, r)
		if err := r.Wake(t.Context(), "batch", 1); err != nil {
			t.Fatal(err)
		}
		await(t, began)
		stopped := make(chan error, 1)
		go func() { stopped <- r.Stop(t.Context()) }()
		select {
		case err := <-stopped:
			t.Fatalf("Stop didn't wait: %v", err)
		case <-time.After(50 * time.Millisecond):
		}
		close(finish)
		if err := await(t, stopped); err != nil || cutOff != nil {
			t.Errorf("Stop: %v; the job's context: %v", err, cutOff)
		}
		if err := r.Stop(t.Context()); err != nil {
			t.Errorf("the second Stop: %v", err)
		}
	})
}

func TestAJobThatOutlastsTheStopIsCutOffAndRedoneElsewhere(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		began, outcomes := make(chan struct{}), make(chan string, 1)
		r := runner(t, databaseURL, job.Observer{Done: func(_, outcome string, _ time.Duration) { outcomes <- outcome }},
			job.Task{Name: "batch", Run: func(ctx context.Context, _ int) error {
				close(began)
				<-ctx.Done()
				return ctx.Err()
			}})
		start(t, r)
		if err := r.Wake(t.Context(), "batch", 5); err != nil {
			t.Fatal(err)
		}
		await(t, began)
		patienceLost, cancel := context.WithCancel(t.Context())
		cancel()
		if err := r.Stop(patienceLost); err != nil {
			t.Fatal(err)
		}
		if outcome := await(t, outcomes); outcome != job.OutcomeStopped {
			t.Errorf("the outcome is %s", outcome)
		}
		ids := make(chan int)
		start(t, runner(t, databaseURL, job.Observer{}, job.Task{Name: "batch", Run: told(ids)}))
		if id := await(t, ids); id != 5 {
			t.Errorf("the other process does %d, want 5", id)
		}
	})
}

// Who stops the process doesn't wait for a run that ignores the end of its context, whatever began it.
func TestARunThatDoesNotStopIsGivenUp(t *testing.T) {
	for _, followed := range []bool{false, true} {
		t.Run(fmt.Sprintf("followed %v", followed), func(t *testing.T) {
			each(t, func(t *testing.T, databaseURL string) {
				began, finish := make(chan struct{}), make(chan struct{})
				hung := job.Task{Name: "hung", Run: func(context.Context, int) error {
					close(began)
					<-finish
					return nil
				}}
				if followed {
					hung.Follow = func(ctx context.Context, run func(context.Context)) { run(ctx) }
				}
				r := runner(t, databaseURL, job.Observer{}, hung)
				t.Cleanup(func() { close(finish) })
				start(t, r)
				if !followed {
					if err := r.Wake(t.Context(), "hung", 1); err != nil {
						t.Fatal(err)
					}
				}
				await(t, began)
				ctx, cancel := context.WithCancel(t.Context())
				cancel()
				stopped := make(chan error, 1)
				go func() { stopped <- r.Stop(ctx) }()
				if err := await(t, stopped); !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("Stop: %v", err)
				}
			})
		})
	}
}
