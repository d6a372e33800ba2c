package database

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"entgo.io/ent/dialect"
)

const (
	// givenAtOnce is how many pages of 4 KiB one step gives back: a few milliseconds of the only writer.
	givenAtOnce = 250
	// keptFree are the pages that aren't given back, since the next records need them: 4 MiB.
	keptFree = 1_000
	// smallFile is the size up to which a file is rebuilt at the start: below a second or two.
	smallFile = 64 << 20
)

// Space is what an SQLite file takes.
type Space struct {
	Bytes, Free int64
	// Shrinks says whether the file can give back what is free.
	Shrinks bool
}

// Space measures the SQLite file.
func (db *DB) Space(ctx context.Context) (s Space, err error) {
	var page, pages, free, mode int64
	err = db.readSQL.QueryRowContext(ctx, `SELECT page_size, page_count, freelist_count, auto_vacuum
FROM pragma_page_size, pragma_page_count, pragma_freelist_count, pragma_auto_vacuum`).Scan(&page, &pages, &free, &mode)
	if err != nil {
		return s, fmt.Errorf("measure the file: %w", err)
	}
	return Space{Bytes: page * pages, Free: page * free, Shrinks: mode == autoVacuumIncremental}, nil
}

// autoVacuumIncremental is SQLite's number for a file that gives space back when it is told to.
const autoVacuumIncremental = 2

// GiveBack gives the space of deleted records back to the file system, in small steps between which others write, and says how much
// that was. PostgreSQL does it by itself.
func (db *DB) GiveBack(ctx context.Context) (bytes int64, err error) {
	if db.Dialect != dialect.SQLite {
		return 0, nil
	}
	before, err := db.Space(ctx)
	if err != nil || !before.Shrinks {
		return 0, err
	}
	for {
		var free int64
		if err := db.readSQL.QueryRowContext(ctx, "PRAGMA freelist_count").Scan(&free); err != nil {
			return 0, fmt.Errorf("look for free pages: %w", err)
		}
		if free <= keptFree {
			break
		}
		started := time.Now()
		if err := db.givePages(ctx, min(free-keptFree, givenAtOnce)); err != nil {
			return 0, fmt.Errorf("give pages back: %w", err)
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(time.Since(started)):
		}
	}
	after, err := db.Space(ctx)
	return before.Bytes - after.Bytes, err
}

// givePages reads the pragma to its end: it gives back a page for each row.
func (db *DB) givePages(ctx context.Context, pages int64) (err error) {
	rows, err := db.writeSQL.QueryContext(ctx, fmt.Sprintf("PRAGMA incremental_vacuum(%d)", pages))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
	}
	return rows.Err()
}

// Compact rebuilds the SQLite file without free space, and so that it gives space back from now on. It needs as much room on the disk
// as the file takes, and nobody writes meanwhile.
func (db *DB) Compact(ctx context.Context) error {
	if db.Dialect != dialect.SQLite {
		return errors.New("only an SQLite file is compacted: PostgreSQL does it by itself, see autovacuum in its manual")
	}
	for _, statement := range []string{"PRAGMA auto_vacuum = INCREMENTAL", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if _, err := db.writeSQL.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("compact the file: %w", err)
		}
	}
	return nil
}

// letShrink rebuilds a small file of a version whose files never gave space back. A large one takes long: its operator chooses when.
func (db *DB) letShrink(ctx context.Context) error {
	if db.Dialect != dialect.SQLite {
		return nil
	}
	space, err := db.Space(ctx)
	if err != nil || space.Shrinks {
		return err
	}
	if space.Bytes > smallFile {
		slog.InfoContext(ctx, "the database file doesn't give back the space of what is deleted until it is rebuilt once by: vinculo vacuum")
		return nil
	}
	if err := db.Compact(ctx); err != nil {
		slog.WarnContext(ctx, "the database file couldn't be rebuilt; it will be at another start", "error", err)
	}
	return nil
}
