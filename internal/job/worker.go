package job

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/riverqueue/river"
)

// The outcomes that an Observer is told.
const (
	OutcomeDone   = "done"
	OutcomeFailed = "failed"
	// OutcomeStopped is that of a job that was cut off because its process stops; another process runs it again.
	OutcomeStopped = "stopped"
)

// args are all that a job holds.
type args struct {
	Task string `json:"task"`
	// ID is 0 for a sweep.
	ID int `json:"id,omitempty"`
}

// Kind implements river.JobArgs.
func (args) Kind() string { return "task" }

type worker struct {
	river.WorkerDefaults[args]
	tasks   map[string]Task
	observe Observer
}

// Work runs a job and is the only place that logs and counts how it ended. The error makes River keep the job as failed.
func (w *worker) Work(ctx context.Context, j *river.Job[args]) error {
	task, known := w.tasks[j.Args.Task]
	if !known {
		// A process of another version inserted it, and sweeps for it too.
		return river.JobCancel(fmt.Errorf("no task is called %s", j.Args.Task))
	}
	start := time.Now()
	err := run(ctx, task, j.Args.ID)
	outcome := OutcomeDone
	switch {
	case err == nil:
	case ctx.Err() != nil:
		outcome = OutcomeStopped
	default:
		outcome = OutcomeFailed
		slog.ErrorContext(ctx, "a task failed", "task", task.Name, "id", j.Args.ID, "error", err)
	}
	if w.observe != nil {
		w.observe(task.Name, outcome, time.Since(start))
	}
	return err
}

// run turns a panic into an error that says where it came from.
func run(ctx context.Context, task Task, id int) (err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
		}
	}()
	return task.Run(ctx, id)
}
