package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// DICIFile says which DICI file to write.
type DICIFile struct {
	CNPJ string
	// Month is YYYY-MM.
	Month string
	// Version is one of a closed month; 0 is the newest, or current data while the month is open.
	Version int
	// Path is where to write it; empty is the standard output.
	Path string
	// Evidence is where to write the accesses behind a closed month, too; empty is nowhere.
	Evidence string
}

// WriteDICI writes the file of a branch's month, and the accesses behind it. What stops the file, such as pending logins, is the
// error.
func WriteDICI(ctx context.Context, cfg config.Config, file DICIFile, out io.Writer) error {
	m, err := dici.ParseMonth(file.Month)
	if err != nil {
		return explain(err)
	}
	var content []byte
	err = app.OnTables(ctx, cfg, func(db *database.DB) error {
		ctx, service := viewer.System(ctx), dici.New(db, eventlog.NewLog())
		_, content, err = service.MonthFile(ctx, file.CNPJ, m, file.Version)
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

type diciCommand struct {
	CNPJ     string `required:"" name:"cnpj" help:"The branch's CNPJ."`
	Month    string `required:"" placeholder:"YYYY-MM" help:"The month."`
	Version  int    `placeholder:"N" help:"This version of a closed month. Default: the newest; while the month is open, what is found now."`
	Output   string `short:"o" placeholder:"FILE" help:"Where to write the file. Default: the standard output."`
	Evidence string `placeholder:"FILE" help:"Also write the list of the accesses behind a closed month to this file."`
}

func (c diciCommand) Run(ctx context.Context, cfg config.Config) error {
	return WriteDICI(ctx, cfg, DICIFile{CNPJ: c.CNPJ, Month: c.Month, Version: c.Version, Path: c.Output, Evidence: c.Evidence},
		os.Stdout)
}
