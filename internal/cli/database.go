package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
)

// Migrate brings the database up to date and says how many migrations it lacked.
func Migrate(ctx context.Context, cfg config.Config, out io.Writer) error {
	return app.OnDatabase(ctx, cfg, func(db *database.DB) error {
		applied, err := app.Migrate(ctx, cfg, db)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%d migrations applied.\n", applied)
		return err
	})
}

// ErrDamaged says that the database is damaged; what is wrong has been reported.
var ErrDamaged = errors.New(fault.CommandDamaged.Bilingual())

// Check looks for damage in the database and reports what it finds, one line per fault. It changes nothing.
func Check(ctx context.Context, cfg config.Config, out io.Writer) error {
	err := app.OnDatabase(ctx, cfg, func(db *database.DB) error {
		faults, err := db.Check(ctx)
		if err != nil {
			return err
		}
		for _, fault := range faults {
			fmt.Fprintln(out, fault)
		}
		if len(faults) > 0 {
			return ErrDamaged
		}
		_, err = fmt.Fprintln(out, fault.CommandUndamaged.Bilingual()+".")
		return err
	}, database.WithExisting())
	// A file may be too damaged to be opened.
	if database.IsMalformed(err) && !errors.Is(err, ErrDamaged) {
		fmt.Fprintln(out, database.Malformed)
		return ErrDamaged
	}
	return err
}

// Vacuum shrinks an SQLite file to its content, and makes it release free space from now on.
func Vacuum(ctx context.Context, cfg config.Config, out io.Writer) error {
	return app.OnDatabase(ctx, cfg, func(db *database.DB) error {
		if db.Dialect != dialect.SQLite {
			return db.Compact(ctx)
		}
		before, err := db.Space(ctx)
		if err != nil {
			return err
		}
		if err := db.Compact(ctx); err != nil {
			return fmt.Errorf("%w; stop the server first, and see that the disk has room for the file once more", err)
		}
		after, err := db.Space(ctx)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%.1f MiB → %.1f MiB\n", mebibytes(before.Bytes), mebibytes(after.Bytes))
		return err
	}, database.WithExisting())
}

func mebibytes(bytes int64) float64 { return float64(bytes) / (1 << 20) }

type migrateCommand struct{}

func (migrateCommand) Run(ctx context.Context, cfg config.Config) error {
	return Migrate(ctx, cfg, os.Stdout)
}

type vacuumCommand struct{}

func (vacuumCommand) Run(ctx context.Context, cfg config.Config) error {
	return Vacuum(ctx, cfg, os.Stdout)
}

type checkCommand struct{}

func (checkCommand) Run(ctx context.Context, cfg config.Config) error {
	return Check(ctx, cfg, os.Stdout)
}
