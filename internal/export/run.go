package export

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/export"
	"github.com/vinculo/vinculo/ent/exportchunk"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/lease"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// atOnce is how many exports a process writes concurrently: other tasks mustn't wait for exports, and each needs memory.
	atOnce = 2
	// leaseTime is how long a process has an export to itself after its last heartbeat. If it dies, other processes wait this long.
	leaseTime = 30 * time.Second
	// heartbeat is how often a process extends its lease and reports its progress.
	heartbeat = time.Second
	// maxAttempts is how often an export may fail.
	maxAttempts = 3
	// crashesPerFailure is how many crashes of the exporting process count as one failure: servers die for reasons of their own, but
	// an export that kills each of them has to end, too. Attempts are counted in fractions of a failure.
	crashesPerFailure = 10
	// partSize is the size of a file's parts. Each is written in its own transaction, with the progress.
	partSize = 512 << 10
)

// errLeaseLost says that the export was stopped, or that another process has taken it over.
var errLeaseLost = errors.New("this process no longer has the export")

// errGrown says that, while it was written, the list has grown beyond what a file can hold.
var errGrown = errors.New("the list has grown beyond what a file can hold")

// Run writes an export from beginning to end. It does nothing if the export has ended or another process has it, and leaves it to a
// later poll if this process is already writing enough others. While the database is down it waits, and then starts over.
func (s *Service) Run(ctx context.Context, id int) error {
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return nil
	}
	for outages := 1; ; outages++ {
		err := s.attempt(ctx, id)
		if !outage.Passing(err) || !database.Pause(outages, ctx.Done()) {
			return err
		}
	}
}

// attempt writes the export once.
func (s *Service) attempt(ctx context.Context, id int) error {
	r := &run{Service: s, id: id, lease: lease.Owned(leaseTime), reported: time.Now()}
	e, err := r.claim(viewer.System(ctx))
	if err != nil || e == nil {
		return err
	}
	if err := r.write(ctx, e); err != nil {
		return r.failed(ctx, err)
	}
	return s.makeRoom(viewer.System(ctx), e.Owner)
}

func unfinished() predicate.Export {
	return export.StatusIn(domain.ExportPending, domain.ExportRunning)
}

func due(now time.Time) predicate.Export {
	return export.And(unfinished(), lease.Free(now))
}

// run is the writing of an export by one process.
type run struct {
	*Service
	id    int
	lease *lease.Lease
	// rows counts those written; reported is when the progress was last stored.
	rows, bytes, parts int
	reported           time.Time
}

// claim takes the lease and deletes what a dead process has written; the export is nil if there is nothing to do.
func (r *run) claim(ctx context.Context) (e *ent.Export, err error) {
	err = r.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		e = nil
		found, err := database.ForUpdate(tx, tx.Export.Query().Where(export.ID(r.id), due(tx.Now))).Only(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		if found.Attempts >= maxAttempts*crashesPerFailure {
			_, err := r.end(ctx, tx, found, domain.ExportFailed)
			return err
		}
		if err := deleteParts(ctx, tx, r.id); err != nil {
			return err
		}
		change := found.Update().SetStatus(domain.ExportRunning).SetRows(0).AddAttempts(1)
		r.lease.Claim(change.Mutation(), tx.Now)
		e, err = change.Save(ctx)
		return err
	})
	if err != nil || e == nil {
		return nil, err
	}
	return e.Unwrap(), nil
}

// write reads the list as its requester and ends with the file ready.
func (r *run) write(ctx context.Context, e *ent.Export) error {
	selection, err := selectionOf(e)
	if err != nil {
		return err
	}
	parts := &partWriter{save: func(part []byte) error { return r.savePart(ctx, part) }}
	out, err := r.open(e, parts)
	if err != nil {
		return err
	}
	asker := viewer.NewContext(ctx, viewer.OnBehalfOf(e.Owner, e.OwnerName, e.Permissions))
	for row, err := range r.source.Read(asker, selection) {
		if err != nil {
			return err
		}
		if err := out.Row(row); err != nil {
			return err
		}
		if r.rows++; r.rows > sheetRows {
			return errGrown
		}
		if r.rows%100 == 0 && time.Since(r.reported) > heartbeat {
			if err := r.reportProgress(ctx); err != nil {
				return err
			}
		}
	}
	if err := out.Close(); err != nil {
		return err
	}
	if err := parts.flush(); err != nil {
		return err
	}
	return r.finish(ctx)
}

// open begins the file.
func (r *run) open(e *ent.Export, parts *partWriter) (writer, error) {
	offered, err := r.source.Columns(e.List)
	if err != nil {
		return nil, err
	}
	byPath := make(map[string]Column, len(offered))
	for _, c := range offered {
		byPath[c.Path] = c
	}
	columns := make([]Column, 0, len(e.Columns))
	for _, path := range e.Columns {
		columns = append(columns, byPath[path])
	}
	return newWriter(e.Format, parts, columns, fault.Lang(e.Language))
}

// reportProgress extends the lease and stores the progress.
func (r *run) reportProgress(ctx context.Context) error {
	err := r.change(ctx, func(_ context.Context, tx *database.Tx, change *ent.ExportUpdate) error {
		r.lease.Keep(change.SetRows(r.rows).Mutation(), tx.Now)
		return nil
	})
	r.reported = time.Now()
	return err
}

// persist runs a transaction even while the program is stopping, and otherwise waits for the database.
func (r *run) persist(ctx context.Context, f func(context.Context, *database.Tx) error) error {
	return r.db.Persist(viewer.System(context.WithoutCancel(ctx)), ctx.Done(), f)
}

// change updates the export while this process holds it.
func (r *run) change(ctx context.Context, f func(context.Context, *database.Tx, *ent.ExportUpdate) error) error {
	return r.persist(ctx, func(ctx context.Context, tx *database.Tx) error {
		change := tx.Export.Update().Where(export.ID(r.id), r.lease.Mine(), export.StatusEQ(domain.ExportRunning))
		if err := f(ctx, tx, change); err != nil {
			return err
		}
		changed, err := change.Save(ctx)
		if err == nil && changed == 0 {
			err = errLeaseLost
		}
		return err
	})
}

// savePart appends to the file while this process holds the export.
func (r *run) savePart(ctx context.Context, part []byte) error {
	err := r.persist(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := r.reportProgress(ctx); err != nil {
			return err
		}
		// It already exists if the answer to its commit was lost.
		again := exportchunk.And(exportchunk.ExportID(r.id), exportchunk.Position(r.parts))
		if _, err := tx.ExportChunk.Delete().Where(again).Exec(ctx); err != nil {
			return err
		}
		return tx.ExportChunk.Create().SetExportID(r.id).SetPosition(r.parts).SetContent(part).Exec(ctx)
	})
	r.parts++
	r.bytes += len(part)
	return err
}

func (r *run) finish(ctx context.Context) error {
	return r.change(ctx, func(_ context.Context, tx *database.Tx, change *ent.ExportUpdate) error {
		change.SetStatus(domain.ExportReady).SetRows(r.rows).SetBytes(r.bytes).SetFinishedAt(tx.Now).
			SetExpiresAt(tx.Now.Add(keptFor)).ClearFilter()
		r.lease.Release(change.Mutation())
		return nil
	})
}

// failed postpones the export after an internal error, and gives it up after the last attempt, or when another attempt would end
// like this one. A stop of the program or an outage of the database doesn't count as an attempt. The caller logs the error.
func (r *run) failed(ctx context.Context, cause error) error {
	if errors.Is(cause, errLeaseLost) {
		return nil
	}
	stopping := ctx.Err()
	_, refused := fault.Refusals(cause)
	hopeless := refused || errors.Is(cause, errGrown) || errors.Is(cause, authz.ErrForbidden)
	err := r.change(ctx, func(ctx context.Context, tx *database.Tx, change *ent.ExportUpdate) error {
		if stopping != nil || outage.Passing(cause) {
			r.lease.Release(change.AddAttempts(-1).Mutation())
			return nil
		}
		e, err := tx.Export.Get(ctx, r.id)
		if err != nil {
			return err
		}
		attempts := e.Attempts - 1 + crashesPerFailure // until now it was counted as a crash
		if !hopeless && attempts < maxAttempts*crashesPerFailure {
			r.lease.PutOff(change.SetAttempts(attempts).Mutation(), tx.Now.Add(time.Second<<(attempts/crashesPerFailure)))
			return nil
		}
		r.lease.Release(change.SetStatus(domain.ExportFailed).SetFinishedAt(tx.Now).ClearFilter().Mutation())
		return deleteParts(ctx, tx, r.id)
	})
	if errors.Is(err, errLeaseLost) {
		err = nil
	}
	if stopping != nil {
		return errors.Join(stopping, err)
	}
	return errors.Join(fmt.Errorf("export %d: %w", r.id, cause), err)
}
