package importer

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
)

// outcome is what became of a chunk. A chunk whose transaction is repeated gets a new one.
type outcome struct {
	created, updated, unchanged int
	problems                    []csvfile.Problem
	rejected                    map[int]bool
	file                        string
	// postponed are the indices of rows that come later; leaving are the contracts that those cancel.
	postponed []int
	leaving   map[int]time.Time
	// deltas are what it does to closed months.
	deltas []history.Delta
}

func (o *outcome) reject(line int, column, reason string) {
	if o.rejected == nil {
		o.rejected = map[int]bool{}
	}
	o.rejected[line] = true
	o.problems = append(o.problems, csvfile.Problem{File: o.file, Line: line, Column: column, Reason: reason})
}

// kind is how the rows of one file are read and written; R is a row that was read.
type kind[R any] struct {
	columns []csvfile.Column
	// key returns the provider's own code, which a file may name once.
	key csvfile.Column
	// read takes a row apart and rejects what is wrong in itself.
	read func(*csvfile.Row) R
	// names are the codes in rows.
	names func([]R) named
	// again says that the rows come a second time.
	again bool
	// write looks the chunk up, rejects what doesn't fit the database and writes the rest.
	write func(context.Context, *database.Tx, *batch[R]) error
}

// batch is a chunk of rows with the transaction's outcome.
type batch[R any] struct {
	rows []R
	// lines are the rows' lines in the file; given are the columns that the file has.
	lines []int
	given map[string]bool
	run   *importing
	*outcome
}

// importFile reads one file in chunks. Rows that have to wait for other files go to later.
func importFile[R any](ctx context.Context, im *importing, s csvfile.Source, k kind[R], later *postponed[R]) (err error) {
	reader, err := s.Open(k.columns)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	total := FileResult{File: s.Name}
	seen := map[string]int{}
	b := &batch[R]{given: reader.Given, run: im}
	flush := func() error {
		out, err := writeChunk(ctx, im, s.Name, k, b)
		if err != nil {
			return err
		}
		total.add(out)
		later.take(b)
		reader.Problems = append(reader.Problems, out.problems...)
		b.rows, b.lines = b.rows[:0], b.lines[:0]
		im.options.Progress(Progress{File: s.Name, Read: reader.Offset(), Size: s.Size, Rows: total.Rows})
		return nil
	}
	for reader.Next() {
		total.Rows++
		r := reader.Row(im.now)
		record := k.read(r)
		r.RejectRepeated(k.key.Name, seen)
		if !r.OK() {
			total.Rejected++
			continue
		}
		b.rows, b.lines = append(b.rows, record), append(b.lines, r.Line)
		if len(b.rows) == im.options.chunk {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	total.Rows += reader.Broken
	total.Rejected += reader.Broken
	slices.SortStableFunc(reader.Problems, func(a, b csvfile.Problem) int { return a.Line - b.Line })
	im.result.Problems = append(im.result.Problems, reader.Problems...)
	im.result.Files = append(im.result.Files, total)
	im.options.Progress(Progress{File: s.Name, Read: s.Size, Size: s.Size, Rows: total.Rows, Done: true})
	return reader.Err
}

// prepare makes ready what the rows of a chunk name: a dry run copies it, unless it did when they came first.
func (im *importing) prepare(ctx context.Context, tx *database.Tx, n named, again bool) error {
	switch {
	case !im.options.DryRun:
		return n.hold(ctx, tx)
	case again:
		return nil
	}
	im.chunks++
	return rehearseChunk(ctx, tx, n, im.chunks)
}

func writeChunk[R any](ctx context.Context, im *importing, file string, k kind[R], b *batch[R]) (*outcome, error) {
	if len(b.rows) == 0 {
		b.outcome = &outcome{}
		return b.outcome, nil
	}
	err := im.inTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		b.outcome = &outcome{file: file, leaving: map[int]time.Time{}}
		if err := im.prepare(ctx, tx, k.names(b.rows), k.again); err != nil {
			return err
		}
		return k.write(ctx, tx, b)
	})
	if err == nil {
		for _, d := range b.deltas {
			im.closed.Add(d)
		}
	}
	return b.outcome, err
}
