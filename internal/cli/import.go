package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ImportOptions say what to import and how.
type ImportOptions struct {
	// Dir is the folder with the CSV files.
	Dir string
	// DryRun checks everything and writes nothing.
	DryRun bool
	// AllOrNothing writes nothing when one row is bad.
	AllOrNothing bool
	// RecordCancellations writes down that contracts were cancelled, without applying the general parameters to those in service here.
	RecordCancellations bool
	// Progress is where the progress is shown: a bar on a terminal, a line a file elsewhere.
	Progress *os.File
}

// ErrRejected says that rows were rejected; they have been reported.
var ErrRejected = errors.New("rows were rejected")

// Import imports a provider's own base and reports to out what became of it, every bad row with file, line, column and reason.
func Import(ctx context.Context, cfg config.Config, o ImportOptions, out io.Writer) error {
	return app.OnTables(ctx, cfg, func(db *database.DB) error {
		result, err := importer.Run(viewer.SystemFor(ctx, nil, "vinculo import"), db, importer.Options{
			Dir: o.Dir, DryRun: o.DryRun, AllOrNothing: o.AllOrNothing, RecordCancellations: o.RecordCancellations,
			Progress: showImport(o.Progress),
		})
		if err != nil {
			return explain(err)
		}
		return reportImport(result, o.DryRun, out)
	})
}

// showImport shows how far the current file is.
func showImport(out *os.File) func(importer.Progress) {
	show := showProgress(out, isTerminal(out))
	return func(p importer.Progress) {
		show(progress{name: p.File, rows: p.Rows, done: p.Read, total: p.Size, finished: p.Done})
	}
}

func reportImport(result *importer.Result, dryRun bool, out io.Writer) error {
	for _, p := range result.Problems {
		fmt.Fprintln(out, p)
	}
	rejected := 0
	for _, f := range result.Files {
		rejected += f.Rejected
		fmt.Fprintf(out, "%-14s %s\n", f.File, fault.CommandImported.In(fault.Portuguese, "rows", fmt.Sprintf("%7d", f.Rows),
			"created", f.Created, "updated", f.Updated, "unchanged", f.Unchanged, "rejected", f.Rejected))
	}
	reportClosedMonths(result.ClosedMonths, dryRun, out)
	switch {
	case dryRun:
		fmt.Fprintln(out, fault.CommandDryRun.Bilingual()+".")
	case !result.Written:
		fmt.Fprintln(out, fault.CommandNotWritten.Bilingual()+".")
	}
	if rejected > 0 {
		return fmt.Errorf("%s: %w", fault.CommandRowsRejected.In(fault.Portuguese, "count", rejected), ErrRejected)
	}
	return nil
}

type importCommand struct {
	Dir           string `required:"" placeholder:"FOLDER" help:"The folder with the files; missing files are skipped."`
	DryRun        bool   `help:"Check everything and write nothing."`
	Cancellations string `default:"apply" enum:"apply,record" help:"Contracts in service here that come as cancelled: cancel them under the general parameters, as by hand (apply), or only write down that they were cancelled (record)."`
	AllOrNothing  bool   `help:"Write nothing when one row is bad. Otherwise the good rows are kept. It is one transaction: other writers wait for its end."`
}

func (c importCommand) Run(ctx context.Context, cfg config.Config) error {
	o := ImportOptions{
		Dir: c.Dir, DryRun: c.DryRun, AllOrNothing: c.AllOrNothing, RecordCancellations: c.Cancellations == "record", Progress: os.Stderr,
	}
	return Import(ctx, cfg, o, os.Stdout)
}
