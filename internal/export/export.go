// Package export writes lists to files in background jobs. Files are stored in the database, in parts, so that any process can
// write and serve them.
package export

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/export"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// MaxRows is the maximum number of records in a file; an Excel sheet holds hardly more.
	MaxRows = 1_000_000
	// MaxColumns is the maximum number of columns in a file.
	MaxColumns = 60
	// MaxUnfinished is the maximum number of one owner's waiting and running exports.
	MaxUnfinished = 3
	// MaxKept is the maximum size of one owner's files, in bytes, so that nobody can fill the database with them.
	MaxKept = 1 << 30
)

// Service creates, runs and serves exports.
type Service struct {
	db     *database.DB
	events *eventlog.Log
	source Source
	// Wake starts an export soon; it is called after the commit. Without it the next poll finds the export.
	Wake func(ctx context.Context, id int)

	slots chan struct{}
	// maxKept is MaxKept, except in tests.
	maxKept int
}

// New returns the service for exports of the source's lists.
func New(db *database.DB, events *eventlog.Log, source Source) *Service {
	return &Service{db: db, events: events, source: source, slots: make(chan struct{}, atOnce), maxKept: MaxKept}
}

// NewExport requests a list as a file.
type NewExport struct {
	Selection
	// Format is the file's format.
	Format domain.ExportFormat
	// Lang is the language of the headings.
	Lang fault.Lang
}

// Create records the request and has a task write the file. It needs the permission READ, and those of the list.
func (s *Service) Create(ctx context.Context, in NewExport) (*ent.Export, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	if err := s.check(in.Selection); err != nil {
		return nil, err
	}
	total, err := s.source.Count(ctx, in.Selection)
	if err != nil {
		return nil, err
	}
	if total > MaxRows {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.ExportTooLarge).
			With("count", strconv.Itoa(total)).With("max", strconv.Itoa(MaxRows)).At("input", "where"))
	}
	var created *ent.Export
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		created, err = s.create(ctx, tx, in, total)
		return err
	})
	if err != nil {
		return nil, err
	}
	return created.Unwrap(), nil
}

// check validates the columns before anything is read.
func (s *Service) check(selection Selection) error {
	offered, err := s.source.Columns(selection.List)
	if err != nil {
		return err
	}
	var unknown []string
	for i, path := range selection.Columns {
		if slices.Contains(selection.Columns[:i], path) {
			return refuseColumns()
		}
		if !slices.ContainsFunc(offered, func(c Column) bool { return c.Path == path }) {
			unknown = append(unknown, path)
		}
		if i >= MaxColumns {
			return refuseColumns()
		}
	}
	switch {
	case len(unknown) > 0:
		return fault.Refuse(fault.New(fault.Invalid, fault.ExportColumnUnknown).
			With("columns", strings.Join(unknown, ", ")).At("input", "columns"))
	case len(selection.Columns) == 0:
		return refuseColumns()
	}
	return nil
}

func refuseColumns() error {
	return fault.Refuse(fault.New(fault.Invalid, fault.ExportColumns).With("max", strconv.Itoa(MaxColumns)).At("input", "columns"))
}

// create inserts the export in the viewer's name. The event omits the filter, which may be personal.
func (s *Service) create(ctx context.Context, tx *database.Tx, in NewExport, total int) (*ent.Export, error) {
	v := viewer.FromContext(ctx)
	system := viewer.System(ctx)
	if err := tx.TakeTurn(ctx, "exports"); err != nil {
		return nil, err
	}
	unfinished, err := tx.Export.Query().Where(export.Owner(v.Owner()), unfinished()).Count(system)
	if err != nil {
		return nil, fmt.Errorf("exports: %w", err)
	}
	if unfinished >= MaxUnfinished {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.ExportTooMany).With("max", strconv.Itoa(MaxUnfinished)))
	}
	create := tx.Export.Create().
		SetOwner(v.Owner()).SetOwnerName(v.Name).SetPermissions(v.Permissions()).
		SetList(in.List).SetColumns(in.Columns).SetFormat(in.Format).SetLanguage(string(in.Lang)).
		SetTotal(total).SetCreatedAt(tx.Now).SetExpiresAt(tx.Now.Add(keptFor))
	if in.Where != nil {
		create.SetFilter(in.Where)
	}
	if in.OrderBy != nil {
		create.SetOrderBy(in.OrderBy)
	}
	created, err := create.Save(system)
	if err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	if s.Wake != nil {
		tx.AfterCommit(func() { s.Wake(ctx, created.ID) })
	}
	return created, s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeEXPORT_REQUESTED, SubjectID: created.ID, Data: map[string]any{"list": in.List, "format": in.Format},
	})
}

// selectionOf is what an export reads. It restores the numbers in the form that the API takes.
func selectionOf(e *ent.Export) (Selection, error) {
	where, err := exactNumbers(e.Filter)
	if err != nil {
		return Selection{}, err
	}
	return Selection{List: e.List, Columns: e.Columns, Where: where, OrderBy: e.OrderBy}, nil
}
