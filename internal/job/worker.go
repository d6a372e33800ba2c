package job

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/riverqueue/river"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/vinculo/vinculo/internal/telemetry"
)

// The outcomes of jobs, for an Observer.
const (
	OutcomeDone   = "done"
	OutcomeFailed = "failed"
	// OutcomeStopped is the outcome of a job that was cut off because its process is stopping; another process runs it again.
	OutcomeStopped = "stopped"
)

// args are all that a job holds.
type args struct {
	Task string `json:"task"`
	// ID is 0 for a poll.
	ID int `json:"id,omitempty"`
}

// Kind implements river.JobArgs.
func (args) Kind() string { return "task" }

type worker struct {
	river.WorkerDefaults[args]
	tasks    map[string]Task
	observer Observer
}

// Work runs a job. An error makes River keep the job as failed.
func (w *worker) Work(ctx context.Context, j *river.Job[args]) error {
	task, known := w.tasks[j.Args.Task]
	if !known {
		// A process of another version inserted it, and polls for it, too.
		return river.JobCancel(fmt.Errorf("no task is called %s", j.Args.Task))
	}
	return w.do(telemetry.Resume(ctx, j.Metadata), task, j.Args.ID)
}

// do runs a task, and is the only place that logs and counts outcomes.
func (w *worker) do(ctx context.Context, task Task, id int) error {
	ctx, end := w.begin(ctx, task.Name, id)
	err := run(ctx, task, id)
	outcome := OutcomeDone
	switch {
	case err == nil:
	case ctx.Err() != nil:
		outcome = OutcomeStopped
	default:
		outcome = OutcomeFailed
		logFailure(ctx, err)
	}
	end(outcome)
	return err
}

// begin observes the start of a job, in the trace and for the request that woke it; calling end observes its outcome.
func (w *worker) begin(ctx context.Context, task string, id int) (_ context.Context, end func(outcome string)) {
	start, span := time.Now(), trace.Span(noop.Span{})
	ctx = telemetry.WithJob(ctx, task, id)
	if w.observer.Traces != nil {
		ctx, span = w.observer.Traces.Tracer("vinculo/job").Start(ctx, "job "+task, trace.WithSpanKind(trace.SpanKindConsumer),
			trace.WithAttributes(attribute.String("vinculo.task", task), attribute.Int("vinculo.id", id)))
	}
	return ctx, func(outcome string) {
		span.SetAttributes(attribute.String("vinculo.outcome", outcome))
		if outcome == OutcomeFailed {
			span.SetStatus(codes.Error, "")
		}
		span.End()
		if w.observer.Done != nil {
			w.observer.Done(task, outcome, time.Since(start))
		}
	}
}

// panicked is the error of a task that panicked.
type panicked struct {
	error
	stack string
}

func logFailure(ctx context.Context, err error) {
	attrs := []any{"error", err}
	if p := (panicked{}); errors.As(err, &p) {
		attrs = append(attrs, "stack", p.stack)
	}
	slog.ErrorContext(ctx, "a task failed", attrs...)
}

// run turns a panic into an error with its origin.
func run(ctx context.Context, task Task, id int) (err error) {
	defer func() {
		if held := recover(); held != nil {
			err = panicked{telemetry.Panicked(held), string(debug.Stack())}
		}
	}()
	return task.Run(ctx, id)
}
