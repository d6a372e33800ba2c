package app

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/vinculo/vinculo/internal/job"
	"github.com/vinculo/vinculo/internal/viewer"
)

// batchTask carries out requests to cancel many contracts; it is woken with a request's id.
const batchTask = "batch"

// exportTask writes the files of exports; it is woken with an export's id.
const exportTask = "export"

// tasks are all background tasks. They act as the program.
func (a *App) tasks(cfg Config) []job.Task {
	tasks := []job.Task{
		{Name: batchTask, Every: 5 * time.Second, Long: true, Run: a.runBatch},
		{Name: exportTask, Every: 5 * time.Second, Long: true, Run: a.runExport},
		{Name: "schedule", Every: 15 * time.Second, Run: func(ctx context.Context, _ int) error {
			return a.Cancellation.RunDueSchedules(viewer.System(ctx))
		}},
		{Name: "automation", Every: time.Minute, Run: func(ctx context.Context, _ int) error {
			return a.Cancellation.StartDueRuns(viewer.System(ctx))
		}},
		{Name: "dici", Every: time.Hour, Run: func(ctx context.Context, _ int) error {
			return a.DICI.WarnPending(viewer.System(ctx))
		}},
		{Name: "idempotency", Every: 24 * time.Hour, Run: func(ctx context.Context, _ int) error {
			return a.Keys.Purge(viewer.System(ctx))
		}},
		{Name: "webhook", Every: 5 * time.Second, Follow: a.Webhooks.Follow, Run: func(ctx context.Context, _ int) error {
			return a.Webhooks.Run(ctx)
		}},
		{Name: "webhook-retention", Every: 24 * time.Hour, Run: func(ctx context.Context, _ int) error {
			return a.Webhooks.SweepDeliveries(viewer.System(ctx))
		}},
		{Name: "housekeeping", Every: 24 * time.Hour, Long: true, Run: func(ctx context.Context, _ int) error {
			return a.keepHouse(ctx)
		}},
	}
	if cfg.RetentionTask {
		tasks = append(tasks, job.Task{Name: "retention", Every: 24 * time.Hour, Long: true, Run: func(ctx context.Context, _ int) error {
			return a.Retention.AnonymizeDue(viewer.System(ctx))
		}})
	}
	return tasks
}

// keepHouse deletes expired data, and releases the space.
func (a *App) keepHouse(ctx context.Context) error {
	_, err := a.Housekeeping.Sweep(ctx)
	bytes, spaceErr := a.DB.GiveBack(ctx)
	if bytes > 0 {
		slog.InfoContext(ctx, "the database file released space", "bytes", bytes)
	}
	return errors.Join(err, spaceErr)
}

func (a *App) runBatch(ctx context.Context, id int) error {
	if id == 0 {
		return a.Cancellation.RunDueBatches(ctx)
	}
	return a.Cancellation.RunBatch(ctx, id, nil)
}

func (a *App) runExport(ctx context.Context, id int) error {
	if id == 0 {
		return a.Exports.Sweep(ctx)
	}
	return a.Exports.Run(ctx, id)
}

// wakeTime bounds what a request spends on waking a task.
const wakeTime = 5 * time.Second

// wake starts a task immediately, in whichever process is free; use cases call it after their commit. If that fails, the next scan
// finds the work.
func (a *App) wake(ctx context.Context, task string, id int) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), wakeTime)
	defer cancel()
	if err := a.Jobs.Wake(ctx, task, id); err != nil {
		slog.WarnContext(ctx, "a task couldn't be woken and waits for its next scan", "task", task, "id", id, "error", err)
	}
}
