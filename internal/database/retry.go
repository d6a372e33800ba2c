package database

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/vinculo/vinculo/internal/outage"
)

// longestPause is the maximum delay before a task notices that the database is back.
const longestPause = 5 * time.Second

// Persist is InTx for a task that no client waits for: it waits for temporary failures to pass, however long that takes, until stop
// is closed. A transaction whose commit got no answer may have succeeded and is run again, so f has to find out whether its work is
// already done.
func (db *DB) Persist(ctx context.Context, stop <-chan struct{}, f func(context.Context, *Tx) error) error {
	tx, _ := ctx.Value(txKey{}).(*Tx)
	for failures := 1; ; failures++ {
		err := db.InTx(ctx, f)
		// Inside a transaction, retrying this one is of no use.
		if err == nil || tx != nil || !outage.Passing(err) || !Pause(failures, stop) {
			return err
		}
		slog.WarnContext(ctx, "a task waits for the database", "failures", failures, "error", err)
	}
}

// Pause waits after a number of failures: longer each time, with jitter, so that tasks that failed together don't retry together.
// It returns false when it is stopped.
func Pause(failures int, stop <-chan struct{}) bool {
	most := min(100*time.Millisecond<<min(failures, 10), longestPause)
	select {
	case <-stop:
		return false
	case <-time.After(most/2 + rand.N(most/2)):
		return true
	}
}
