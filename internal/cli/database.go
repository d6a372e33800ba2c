package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ErrSetting marks the error of a setting: the program stops before it does anything.
var ErrSetting = config.ErrSetting

// Migrate brings the database up to date and says how many migrations it lacked.
func Migrate(ctx context.Context, cfg Config, out io.Writer) error {
	return withDatabase(ctx, cfg, func(db *database.DB) error {
		applied, err := migrate(ctx, cfg, db)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%d migrations applied.\n", applied)
		return err
	})
}

// ErrDamaged says that the database is damaged; what is wrong has been reported.
var ErrDamaged = errors.New("o banco está danificado (the database is damaged)")

// Check looks for damage in the database and reports what it finds, a line for each fault. It changes nothing.
func Check(ctx context.Context, cfg Config, out io.Writer) error {
	err := withDatabase(ctx, cfg, func(db *database.DB) error {
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
		_, err = fmt.Fprintln(out, "Nenhum dano encontrado (no damage was found).")
		return err
	}, database.WithExisting())
	// A file may be too damaged to be opened.
	if database.IsMalformed(err) && !errors.Is(err, ErrDamaged) {
		fmt.Fprintln(out, database.Malformed)
		return ErrDamaged
	}
	return err
}

// Vacuum makes an SQLite file as small as what is in it, and has it give space back from now on.
func Vacuum(ctx context.Context, cfg Config, out io.Writer) error {
	return withDatabase(ctx, cfg, func(db *database.DB) error {
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

// DICIFile says which DICI file to write.
type DICIFile struct {
	CNPJ string
	// Month is YYYY-MM.
	Month string
	// Version is one of a closed month; 0 is the newest, or what is found now while the month is open.
	Version int
	// Path is where to write it; empty is the standard output.
	Path string
	// Evidence is where to write the accesses behind a closed month, too; empty is nowhere.
	Evidence string
}

// WriteDICI writes the file of a branch's month, and the accesses behind it. What stops the file, such as pending logins, is the error.
func WriteDICI(ctx context.Context, cfg Config, file DICIFile, out io.Writer) error {
	m, err := dici.ParseMonth(file.Month)
	if err != nil {
		return explain(err)
	}
	var content []byte
	err = withDatabase(ctx, cfg, func(db *database.DB) error {
		if _, err := db.Migrate(ctx); err != nil {
			return fmt.Errorf("database: %w", err)
		}
		ctx, service := viewer.System(ctx), dici.New(db, eventlog.NewLog())
		_, content, err = fileOf(ctx, service, file.CNPJ, m, file.Version)
		if err == nil && file.Evidence != "" {
			err = writeEvidence(ctx, service, file, m)
		}
		var unfileable *dici.UnfileableError
		if errors.As(err, &unfileable) {
			return errors.New(strings.Join(append([]string{explain(err).Error()}, unfileable.Todo()...), "\n"))
		}
		return explain(err)
	})
	if err != nil {
		return err
	}
	if file.Path == "" {
		_, err = out.Write(content)
		return err
	}
	return os.WriteFile(file.Path, content, 0o600)
}

// writeEvidence writes the accesses behind a closed month; a file that couldn't be written whole is removed.
func writeEvidence(ctx context.Context, s *dici.Service, file DICIFile, m dici.Month) (err error) {
	_, parts, err := s.EvidenceFile(ctx, file.CNPJ, m.Year, m.Month, file.Version)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(file.Evidence, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if err = errors.Join(err, f.Close()); err != nil {
			err = errors.Join(err, os.Remove(file.Evidence))
		}
	}()
	for part, err := range parts {
		if err != nil {
			return err
		}
		if _, err := f.Write(part); err != nil {
			return err
		}
	}
	return nil
}

func withDatabase(ctx context.Context, cfg Config, f func(*database.DB) error, opts ...database.Option) error {
	db, err := open(ctx, cfg, opts...)
	if err != nil {
		return err
	}
	return errors.Join(f(db), db.Close())
}

// services are what commands need besides the database.
type services struct {
	db       *database.DB
	events   *eventlog.Log
	registry *registry.Registry
	auth     *auth.Service
}

// withServices migrates first, so that a command also works on a new database.
func withServices(ctx context.Context, cfg Config, f func(services) error) error {
	if err := cfg.LoadSecret(); err != nil {
		return err
	}
	box, err := secret.New(cfg.Secret)
	if err != nil {
		return err
	}
	return withDatabase(ctx, cfg, func(db *database.DB) error {
		if _, err := db.Migrate(ctx); err != nil {
			return fmt.Errorf("database: %w", err)
		}
		s := services{db: db, events: eventlog.NewLog()}
		s.registry = registry.New(db, s.events, box)
		s.auth = auth.New(db, box, auth.Options{Events: s.events})
		defer s.auth.Close()
		return f(s)
	})
}

// explain turns refusals into one line for a terminal.
func explain(err error) error {
	refusals, ok := fault.Refusals(err)
	if !ok {
		return err
	}
	lines := make([]string, 0, len(refusals))
	for _, r := range refusals {
		line := r.Text(fault.Portuguese)
		if len(r.Field) > 0 {
			line = r.Field[len(r.Field)-1] + ": " + line
		}
		lines = append(lines, line)
	}
	return errors.New(strings.Join(lines, " "))
}
