package database

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/vinculo/vinculo/internal/outage"
)

// longestPause bounds how late a task notices that the database is back.
const longestPause = 5 * time.Second

// Persist is InTx for a task that nobody waits for: it waits out what passes, however long that takes, until stop is closed. A
// transaction whose commit got no answer may have been made and is made again, so f has to see by what it reads that it is done.
func (db *DB) Persist(ctx context.Context, stop <-chan struct{}, f func(context.Context, *Tx) error) error {
	tx, _ := ctx.Value(txKey{}).(*Tx)
	for failures := 1; ; failures++ {
		err := db.InTx(ctx, f)
		// Inside a transaction it isn't this one that can be made again.
		if err == nil || tx != nil || !outage.Passing(err) || !Pause(failures, stop) {
			return err
		}
		slog.WarnContext(ctx, "a task waits for the database", "failures", failures, "error", err)
	}
}

// Pause waits after so many failures: longer each time, and by chance, so that what failed together doesn't come together again. It is
// false when it is stopped.
func Pause(failures int, stop <-chan struct{}) bool {
	most := min(100*time.Millisecond<<min(failures, 10), longestPause)
	select {
	case <-stop:
		return false
	case <-time.After(most/2 + rand.N(most/2)):
		return true
	}
}
