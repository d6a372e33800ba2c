package cancellation

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/parameters"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewBatch requests the cancellation of many contracts. Exactly one of ContractIDs, Where and SameAs is set.
type NewBatch struct {
	// The contracts; 1 to 50,000, repeated ones count once.
	ContractIDs []int
	// Where selects the contracts; those that are over are skipped.
	Where *ent.ContractWhereInput
	// Sent is Where as it was sent, for the record.
	Sent json.RawMessage
	// SameAs is the batch whose contracts are reused.
	SameAs *int
	// An active cancellation reason.
	ReasonID int
	// A remark for each record; at most 2,000 characters.
	Note string
	// Requester is who wanted the cancellations, and Channel how the consumer asked for them; nil if that isn't told.
	Requester *domain.Requester
	Channel   *domain.RequestChannel
	// RequestedAt is when the requester asked for them; nil means now.
	RequestedAt *time.Time
	// EffectiveAt is when the cancellations take effect; nil means when each is executed. If it is in the future, they are scheduled.
	EffectiveAt *time.Time
	// DryRun only shows what would happen.
	DryRun bool
	// What to do when a contract is refused.
	OnRefusal domain.OnRefusal
	// OverrideOpenComodatos is the written reason to cancel despite open comodatos, as a Command's; nil means no override.
	OverrideOpenComodatos *string
	// ExpectedParametersRevision is the revision under which a dry run was decided; nil for any. Contracts that are decided once the
	// parameters have changed are refused.
	ExpectedParametersRevision *int
}

// CreateBatch creates a batch, which is executed in the background. It needs the permission CANCEL.
func (s *Service) CreateBatch(ctx context.Context, in NewBatch) (*ent.CancellationBatch, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	var batch *ent.CancellationBatch
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		ids, selection, err := in.selectContracts(ctx, tx)
		if err != nil {
			return err
		}
		request := in.request(ctx)
		if err := in.validate(ctx, tx, request, len(ids)); err != nil {
			return err
		}
		plan := batchPlan{
			Origin: domain.OriginBulk, ContractIDs: ids, ReasonID: in.ReasonID, Note: in.Note,
			Requester: in.Requester, Channel: in.Channel, RequestedAt: in.RequestedAt,
			EffectiveAt: in.EffectiveAt, DryRun: in.DryRun, OnRefusal: in.OnRefusal, Selection: selection,
			ExpectedRevision: in.ExpectedParametersRevision,
		}
		if request.Override {
			plan.OverrideReason = new(recordedOverride(request))
		}
		batch, err = s.createBatch(ctx, tx, plan)
		return err
	})
	if err != nil {
		return nil, err
	}
	return s.Batch(ctx, batch.ID)
}

// request is what the batch requests for each contract.
func (in NewBatch) request(ctx context.Context) policy.Request {
	request := requestByViewer(ctx, domain.OriginBulk)
	request.Note, request.EffectiveAt = in.Note, instant(in.EffectiveAt)
	request.Requester, request.Channel = optional.Value(in.Requester), optional.Value(in.Channel)
	request.RequestedAt = instant(in.RequestedAt)
	return overriding(request, in.OverrideOpenComodatos)
}

// validate asks the policy about the batch as a whole.
func (in NewBatch) validate(ctx context.Context, tx *database.Tx, request policy.Request, contracts int) error {
	if err := requireParameters(ctx, tx); err != nil {
		return err
	}
	if err := expectRevision(ctx, tx, in.ExpectedParametersRevision); err != nil {
		return err
	}
	reason, err := tx.CancellationReason.Get(ctx, in.ReasonID)
	if err != nil && !ent.IsNotFound(err) {
		return fmt.Errorf("reason: %w", err)
	}
	known := policy.Reason{Found: reason != nil, Active: reason != nil && reason.Active}
	return fault.Refuse(policy.BatchRefusals(known, request, contracts, tx.Now)...)
}

// requireParameters refuses as long as no administrator has saved the general parameters.
func requireParameters(ctx context.Context, tx *database.Tx) error {
	switch set, err := tx.Parameters.Query().Where(parameters.Configured(true)).Exist(ctx); {
	case err != nil:
		return fmt.Errorf("parameters: %w", err)
	case !set:
		return fault.Refuse(policy.ParametersUnset())
	}
	return nil
}

// expectRevision refuses when the parameters have changed since a dry run; nil expects nothing.
func expectRevision(ctx context.Context, tx *database.Tx, revision *int) error {
	if revision == nil {
		return nil
	}
	same, err := tx.Parameters.Query().Where(parameters.Revision(*revision)).Exist(viewer.System(ctx))
	switch {
	case err != nil:
		return fmt.Errorf("parameters: %w", err)
	case !same:
		return fault.Refuse(policy.ParametersChanged())
	}
	return nil
}

// batchPlan is a validated batch, with existing contracts, each once.
type batchPlan struct {
	Origin      domain.Origin
	ContractIDs []int
	ReasonID    int
	Note        string
	Requester   *domain.Requester
	Channel     *domain.RequestChannel
	RequestedAt *time.Time
	EffectiveAt *time.Time
	DryRun      bool
	OnRefusal   domain.OnRefusal
	// Selection is the filter that chose the contracts; empty for none.
	Selection json.RawMessage
	// OverrideReason is why open comodatos are overridden; nil if they aren't.
	OverrideReason *string
	// ExpectedRevision is the only revision of the parameters under which a contract is decided; nil for any.
	ExpectedRevision *int
}

// createBatch creates a batch for the viewer and wakes the background task after the commit. A batch without contracts is done at
// once.
func (s *Service) createBatch(ctx context.Context, tx *database.Tx, plan batchPlan) (*ent.CancellationBatch, error) {
	v := viewer.FromContext(ctx)
	create := tx.CancellationBatch.Create().
		SetOrigin(plan.Origin).
		SetReasonID(plan.ReasonID).
		SetNillableEffectiveAt(optional.NonZero(instant(plan.EffectiveAt))).
		SetDryRun(plan.DryRun).
		SetOnRefusal(plan.OnRefusal).
		SetRequestedByName(v.Name).
		SetNillableRequestedByID(v.ActorID()).
		SetNillableRequester(plan.Requester).
		SetNillableChannel(plan.Channel).
		SetRequestedAt(*optional.First(optional.NonZero(instant(plan.RequestedAt)), &tx.Now)).
		SetRecordedAt(tx.Now).
		SetNillableOverrideReason(plan.OverrideReason).
		SetNillableExpectedParametersRevision(plan.ExpectedRevision).
		SetTotal(len(plan.ContractIDs))
	if note := strings.TrimSpace(plan.Note); note != "" {
		create.SetNote(note)
	}
	if len(plan.Selection) > 0 {
		create.SetSelection(plan.Selection)
	}
	if len(plan.ContractIDs) == 0 {
		create.SetStatus(domain.BatchDone).SetStartedAt(tx.Now).SetFinishedAt(tx.Now)
	}
	batch, err := create.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("batch: %w", err)
	}
	if err := insertRows(ctx, tx, batch.ID, plan.ContractIDs); err != nil {
		return nil, fmt.Errorf("batch rows: %w", err)
	}
	if len(plan.ContractIDs) > 0 {
		s.wakeAfter(ctx, tx, batch.ID)
	}
	return batch, s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeBATCH_CREATED, SubjectID: batch.ID,
		Data: map[string]any{"total": batch.Total, "dryRun": batch.DryRun, "origin": batch.Origin},
	})
}

// maxRowsPerStatement bounds the rows that one statement writes or looks up: databases limit the parameters of a statement.
const maxRowsPerStatement = 2000

func insertRows(ctx context.Context, tx *database.Tx, batchID int, contractIDs []int) error {
	for from := 0; from < len(contractIDs); from += maxRowsPerStatement {
		part := contractIDs[from:min(from+maxRowsPerStatement, len(contractIDs))]
		builders := make([]*ent.CancellationBatchRowCreate, 0, len(part))
		for i, id := range part {
			builders = append(builders, tx.CancellationBatchRow.Create().
				SetBatchID(batchID).SetContractID(id).SetPosition(from+i))
		}
		if err := tx.CancellationBatchRow.CreateBulk(builders...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// StopBatch stops a batch before its next chunk; cancellations already made are kept. It returns the batch as it is now, nil when
// there is none. It needs the permission CANCEL.
func (s *Service) StopBatch(ctx context.Context, id int) (*ent.CancellationBatch, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		batch, err := database.ForUpdate(tx, tx.CancellationBatch.Query().Where(cancellationbatch.ID(id))).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "id"))
		case err != nil:
			return fmt.Errorf("batch: %w", err)
		case batch.Status.Finished():
			return fault.Refuse(fault.New(fault.InvalidState, fault.BatchEnded).At("input", "id"))
		}
		s.wakeAfter(ctx, tx, id)
		return batch.Update().SetStopRequested(true).Exec(ctx)
	})
	if _, refused := fault.Refusals(err); err != nil && !refused {
		return nil, err
	}
	batch, readErr := s.Batch(ctx, id)
	if readErr != nil && !ent.IsNotFound(readErr) {
		return nil, readErr
	}
	return batch, err
}

func (s *Service) wakeAfter(ctx context.Context, tx *database.Tx, batchID int) {
	if s.Wake != nil {
		tx.AfterCommit(func() { s.Wake(ctx, batchID) })
	}
}

// Batch reads one batch as it is now.
func (s *Service) Batch(ctx context.Context, id int) (*ent.CancellationBatch, error) {
	return s.db.Reader().CancellationBatch.Get(ctx, id)
}
