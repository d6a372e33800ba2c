// Package importer brings a provider's own base from CSV files into the registers. Records are keyed by the provider's own codes,
// so that a second import updates. docs/import.md describes the files.
package importer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Options say what to import and how.
type Options struct {
	// Dir is the folder with customers.csv, contracts.csv, logins.csv and comodatos.csv. A missing file is left out; one of them
	// has to be there.
	Dir string
	// DryRun checks everything and writes nothing.
	DryRun bool
	// AllOrNothing writes nothing when one row is bad. Otherwise the good rows are kept.
	AllOrNothing bool
	// RecordCancellations writes down contracts that come as cancelled as they come. Otherwise those that live here are cancelled
	// under the parameters in force, as by hand.
	RecordCancellations bool
	// Progress hears how far a file is; nil doesn't.
	Progress func(Progress)

	chunk int
}

// Progress is how far the import is.
type Progress struct {
	File string
	// Read and Size are bytes of the file; Rows are the rows read so far.
	Read, Size int64
	Rows       int
	// Done says that the file is finished.
	Done bool
}

// FileResult counts the rows of a file.
type FileResult struct {
	File                                        string
	Rows, Created, Updated, Unchanged, Rejected int
}

// Result is what an import did; with DryRun, what it would have done.
type Result struct {
	Files []FileResult
	// Problems are of all bad rows, in the order of files and lines.
	Problems []csvfile.Problem
	// ClosedMonths are the DICI months that are closed and change, in their order.
	ClosedMonths []ClosedMonth
	// Written says whether anything may have been written.
	Written bool
}

// Problem is why a row was not imported.
type Problem = csvfile.Problem

// ErrNoFiles refuses a folder without any of the files.
var ErrNoFiles = csvfile.ErrNoFiles

// errNothing rolls an import back on purpose.
var errNothing = errors.New("nothing is to be written")

// Run imports the folder's files. Bad rows are no error: they are in the result.
func Run(ctx context.Context, db *database.DB, o Options) (*Result, error) {
	if err := authz.Require(ctx, viewer.Register); err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err // contracts may come as cancelled
	}
	sources, err := csvfile.FindSources(o.Dir)
	if err != nil {
		return nil, err
	}
	if o.chunk == 0 {
		o.chunk = chunkRows
	}
	if o.Progress == nil {
		o.Progress = func(Progress) {}
	}
	result, err := runAndCompare(ctx, db, o, sources)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	return result, nil
}

// run imports by a transaction a chunk, since a long one would keep the operators waiting; all or nothing needs a long one. A dry
// run is the import on copies of its own, and keeps nobody waiting.
func run(ctx context.Context, db *database.DB, o Options, sources []csvfile.Source, closed *history.Closed) (result *Result,
	err error,
) {
	all := func(ctx context.Context, inTx runInTx) error {
		im := &importing{
			options: o, now: db.Now(), result: &Result{Written: true}, inTx: inTx, closed: closed,
			engine: cancellation.New(db, eventlog.NewLog()), leaving: map[int]time.Time{},
		}
		result = im.result
		closed.Reset()
		return im.files(ctx, sources)
	}
	switch {
	case o.DryRun:
		err = db.Rehearse(ctx, rehearsed, func(ctx context.Context, tx *database.Tx) error {
			if err := copyCatalog(ctx, tx); err != nil {
				return err
			}
			if err := all(ctx, db.InTx); err != nil {
				return err
			}
			return errNothing
		})
	case o.AllOrNothing:
		err = unlessCreatedMeanwhile(func() error {
			return db.InTx(database.Unhurried(ctx), func(ctx context.Context, _ *database.Tx) error {
				if err := all(ctx, db.InTx); err != nil {
					return err
				}
				if len(result.Problems) > 0 {
					return errNothing
				}
				return nil
			})
		})
	default:
		err = all(ctx, lettingIn(db))
	}
	return result, err
}

// lettingIn runs a chunk, and waits for its turn beside other transactions however often it loses. On SQLite a process that waits
// for the writer only looks now and then whether it is free: after each chunk it is, for a quarter of the time that the chunk took.
func lettingIn(db *database.DB) runInTx {
	return func(ctx context.Context, f func(context.Context, *database.Tx) error) error {
		began := time.Now()
		err := unlessCreatedMeanwhile(func() error { return db.Persist(ctx, ctx.Done(), f) })
		if err == nil && db.Dialect == dialect.SQLite {
			select {
			case <-ctx.Done():
			case <-time.After(time.Since(began) / 4):
			}
		}
		return err
	}
}

// unlessCreatedMeanwhile runs a transaction again if something that it was about to create has been created by somebody else: it
// finds that then.
func unlessCreatedMeanwhile(transaction func() error) (err error) {
	const attempts = 5
	for range attempts {
		if err = transaction(); !sqlgraph.IsUniqueConstraintError(err) {
			break
		}
	}
	return err
}

// importing is one run.
type importing struct {
	options Options
	now     time.Time
	result  *Result
	inTx    runInTx
	engine  *cancellation.Service
	// leaving are the contracts that the files cancel, by id, and when: they are cancelled at the end.
	leaving map[int]time.Time
	// left are those of them whose turn is over, whether they were cancelled or not.
	left map[int]time.Time
	// closed are the closed months, and what changes of them.
	closed *history.Closed
	// chunks are those that a dry run has come to.
	chunks int
}

// runInTx runs a chunk.
type runInTx func(context.Context, func(context.Context, *database.Tx) error) error

// chunkRows is how many rows are looked up and written together: few enough that who waits for them hardly notices. Times the
// columns it stays below SQLite's 32,766 parameters. What becomes of a row doesn't depend on it.
const chunkRows = 250

func (im *importing) files(ctx context.Context, sources []csvfile.Source) error {
	var contracts postponed[contractRow]
	var logins postponed[loginRow]
	for _, s := range sources {
		var err error
		switch s.Name {
		case csvfile.CustomersFile:
			err = importFile(ctx, im, s, customerFile(), nil)
		case csvfile.ContractsFile:
			err = importFile(ctx, im, s, contractFile(), &contracts)
		case csvfile.LoginsFile:
			err = importFile(ctx, im, s, loginFile(), &logins)
		case csvfile.ComodatosFile:
			err = importFile(ctx, im, s, comodatoFile(), nil)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	cancelled := contractFile()
	cancelled.write = cancelContracts
	if err := catchUp(ctx, im, csvfile.ContractsFile, cancelled, contracts); err != nil {
		return fmt.Errorf("cancellations: %w", err)
	}
	im.left, im.leaving = im.leaving, map[int]time.Time{}
	if err := catchUp(ctx, im, csvfile.LoginsFile, loginFile(), logins); err != nil {
		return fmt.Errorf("%s: %w", csvfile.LoginsFile, err)
	}
	im.sortProblems()
	return nil
}
