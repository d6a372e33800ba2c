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
	// freedAtOnce is how many pages of 4 KiB one step frees: a few milliseconds of the only writer.
	freedAtOnce = 250
	// keptFree is how many free pages are kept for the next records: 4 MiB.
	keptFree = 1_000
	// smallFile is the maximum size at which a file is rebuilt on start: it takes less than a second or two.
	smallFile = 64 << 20
)

// Space is the space that an SQLite file takes.
type Space struct {
	Bytes, Free int64
	// Shrinks says whether the file can free unused space.
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

// autoVacuumIncremental is SQLite's number for a file that frees space on request.
const autoVacuumIncremental = 2

// GiveBack empties SQLite's write-ahead log and returns the space of deleted records to the file system, in small steps between
// which others can write, and returns how much that was. PostgreSQL does it by itself.
func (db *DB) GiveBack(ctx context.Context) (bytes int64, err error) {
	if db.Dialect != dialect.SQLite {
		return 0, nil
	}
	// The log still has what was destroyed since it was last written from its beginning. If somebody goes on reading,
	// the next day will do.
	if _, err := db.writeSQL.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		return 0, fmt.Errorf("empty the write-ahead log: %w", err)
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
		if err := db.freePages(ctx, min(free-keptFree, freedAtOnce)); err != nil {
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

// freePages reads the pragma to its end: it frees a page for each row.
func (db *DB) freePages(ctx context.Context, pages int64) (err error) {
	rows, err := db.writeSQL.QueryContext(ctx, fmt.Sprintf("PRAGMA incremental_vacuum(%d)", pages))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
	}
	return rows.Err()
}

// Compact rebuilds the SQLite file without free space, and so that it frees space from now on. It needs as much disk space as the
// file takes, and blocks writers meanwhile.
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

// rebuildSmall rebuilds a small file from a version whose files never freed space. A large one takes long: its operator chooses
// when.
func (db *DB) rebuildSmall(ctx context.Context) error {
	if db.Dialect != dialect.SQLite {
		return nil
	}
	space, err := db.Space(ctx)
	if err != nil || space.Shrinks {
		return err
	}
	if space.Bytes > smallFile {
		slog.InfoContext(ctx, "the database file doesn't free the space of deleted records until it is rebuilt once: run vinculo vacuum")
		return nil
	}
	if err := db.Compact(ctx); err != nil {
		slog.WarnContext(ctx, "the database file couldn't be rebuilt; the next start will try again", "error", err)
	}
	return nil
}
