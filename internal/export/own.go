package export

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/export"
	"github.com/vinculo/vinculo/ent/exportchunk"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// maxListed is the maximum number of exports that Exports returns.
const maxListed = 50

// Exports are the viewer's own, newest first.
func (s *Service) Exports(ctx context.Context) ([]*ent.Export, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	return s.db.Reader().Export.Query().Where(export.Owner(viewer.FromContext(ctx).Owner())).
		Order(ent.Desc(export.FieldCreatedAt), ent.Desc(export.FieldID)).Limit(maxListed).All(viewer.System(ctx))
}

// Export is one of the viewer's own; nil if there is none.
func (s *Service) Export(ctx context.Context, id int) (*ent.Export, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	found, err := s.db.Reader().Export.Query().
		Where(export.ID(id), export.Owner(viewer.FromContext(ctx).Owner())).Only(viewer.System(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}

// Columns are those that a list's file can have, in the order of the schema.
func (s *Service) Columns(ctx context.Context, list string) ([]*Column, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	offered, err := s.source.Columns(list)
	columns := make([]*Column, len(offered))
	for i := range offered {
		columns[i] = &offered[i]
	}
	return columns, err
}

// File is the file of one of the viewer's exports, whose parts are read one by one. It is refused if it doesn't exist or has
// expired, and to viewers who have fewer rights now than when they requested the export: the file shows what they could see then.
func (s *Service) File(ctx context.Context, id int) (*ent.Export, iter.Seq2[[]byte, error], error) {
	found, err := s.Export(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	if found == nil || found.Status != domain.ExportReady || !s.db.Now().Before(found.ExpiresAt) {
		return nil, nil, fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound))
	}
	if !viewer.FromContext(ctx).CanAll(found.Permissions) {
		return nil, nil, authz.ErrForbidden
	}
	return found, s.parts(viewer.System(ctx), found), nil
}

func (s *Service) parts(ctx context.Context, e *ent.Export) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for position, sent := 0, 0; sent < e.Bytes; position++ {
			part, err := s.db.Reader().ExportChunk.Query().
				Where(exportchunk.ExportID(e.ID), exportchunk.Position(position)).Only(ctx)
			if err != nil {
				yield(nil, fmt.Errorf("part %d of export %d: %w", position, e.ID, err))
				return
			}
			if !yield(part.Content, nil) {
				return
			}
			sent += len(part.Content)
		}
	}
}

// Stop ends one of the viewer's exports, or deletes its file, and returns the export's new state.
func (s *Service) Stop(ctx context.Context, id int) (*ent.Export, error) {
	found, err := s.Export(ctx, id)
	if err != nil {
		return nil, err
	}
	if found == nil {
		return nil, fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "id"))
	}
	var stopped *ent.Export
	err = s.db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		current, err := database.ForUpdate(tx, tx.Export.Query().Where(export.ID(id))).Only(ctx)
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		if current.Status.Finished() && current.Status != domain.ExportReady {
			return fault.Refuse(fault.New(fault.InvalidState, fault.ExportEnded).At("input", "id"))
		}
		stopped, err = s.end(ctx, tx, current, domain.ExportStopped)
		return err
	})
	if err != nil {
		return nil, err
	}
	return stopped.Unwrap(), nil
}

// end leaves an export without a file.
func (s *Service) end(ctx context.Context, tx *database.Tx, e *ent.Export, status domain.ExportStatus) (*ent.Export, error) {
	if err := deleteParts(ctx, tx, e.ID); err != nil {
		return nil, err
	}
	change := e.Update().SetStatus(status).SetBytes(0).ClearLeaseOwner().ClearLeaseUntil().ClearFilter()
	if e.FinishedAt == nil {
		change.SetFinishedAt(tx.Now)
	}
	return change.Save(ctx)
}

func deleteParts(ctx context.Context, tx *database.Tx, id int) error {
	if _, err := tx.ExportChunk.Delete().Where(exportchunk.ExportID(id)).Exec(ctx); err != nil {
		return fmt.Errorf("delete the parts of export %d: %w", id, err)
	}
	return nil
}

// exactNumbers parses a filter again without taking ids for fractions.
func exactNumbers(filter map[string]any) (map[string]any, error) {
	if filter == nil {
		return nil, nil
	}
	encoded, err := json.Marshal(filter)
	if err != nil {
		return nil, err
	}
	var exact map[string]any
	decoder := json.NewDecoder(bytes.NewReader(encoded))
	decoder.UseNumber()
	return exact, decoder.Decode(&exact)
}
