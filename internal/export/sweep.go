package export

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/export"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// keptFor is how long a file can be downloaded: it holds personal data.
	keptFor = 24 * time.Hour
	// recordKeptFor is how long an export without its file stays in its owner's list.
	recordKeptFor = 30 * 24 * time.Hour
)

// Sweep deletes expired files and writes all exports that no process has: new ones, and those whose process died.
func (s *Service) Sweep(ctx context.Context) error {
	system := viewer.System(ctx)
	failures := []error{s.expire(system), s.forget(system)}
	ids, err := s.db.Reader().Export.Query().Where(due(s.db.Now())).Order(export.ByID()).IDs(system)
	if err != nil {
		return errors.Join(append(failures, fmt.Errorf("find exports: %w", err))...)
	}
	for _, id := range ids {
		failures = append(failures, s.Run(ctx, id))
	}
	return errors.Join(failures...)
}

// expire deletes one file per transaction: they can be large.
func (s *Service) expire(ctx context.Context) error {
	over, err := s.db.Reader().Export.Query().
		Where(export.StatusEQ(domain.ExportReady), export.ExpiresAtLTE(s.db.Now())).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find exports that are over: %w", err)
	}
	for _, id := range over {
		if err := s.deleteFile(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// makeRoom deletes the oldest files of an owner who exceeds the maximum. The newest stays, however large it is.
func (s *Service) makeRoom(ctx context.Context, owner string) error {
	ready, err := s.db.Reader().Export.Query().Where(export.Owner(owner), export.StatusEQ(domain.ExportReady)).
		Order(ent.Desc(export.FieldFinishedAt), ent.Desc(export.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("find the exports of an owner: %w", err)
	}
	kept := 0
	for i, e := range ready {
		if kept += e.Bytes; i > 0 && kept > s.maxKept {
			if err := s.deleteFile(ctx, e.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) deleteFile(ctx context.Context, id int) error {
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		e, err := database.ForUpdate(tx, tx.Export.Query().Where(export.ID(id), export.StatusEQ(domain.ExportReady))).Only(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err == nil {
			_, err = s.end(ctx, tx, e, domain.ExportExpired)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("end export %d: %w", id, err)
	}
	return nil
}

// forget deletes old exports, whose files are already gone. Usually there are none, and checking doesn't need the writer.
func (s *Service) forget(ctx context.Context) error {
	old := export.And(export.CreatedAtLT(s.db.Now().Add(-recordKeptFor)), export.StatusNotIn(domain.ExportReady))
	ids, err := s.db.Reader().Export.Query().Where(old).IDs(ctx)
	if err != nil || len(ids) == 0 {
		return err
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Export.Delete().Where(export.IDIn(ids...)).Exec(ctx)
		return err
	})
}
