// Package cancellation previews and carries out cancellations: it loads the facts, asks policy.Decide and applies the decision.
package cancellation

import (
	"context"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service holds the use cases.
type Service struct {
	// Wake has a batch carried out soon, once it is committed; nil leaves it to the next sweep.
	Wake func(ctx context.Context, batchID int)
	// NewLoginSecret makes a login's password and what is stored of it; reactivating needs it.
	NewLoginSecret func() (password string, sealed []byte, err error)

	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases on a database.
func New(db *database.DB, events *eventlog.Log) *Service { return &Service{db: db, events: events} }

// Command asks for the cancellation of one contract.
type Command struct {
	// The contract.
	ContractID int
	// An active cancellation reason.
	ReasonID int
	// A remark for the record; at most 2,000 characters.
	Note string
	// EffectiveAt is when it shall take effect; nil means now.
	EffectiveAt *time.Time
	// OverrideOpenComodatos is the written reason to go on in spite of open comodatos; nil doesn't ask for it.
	OverrideOpenComodatos *string
	// PreviewToken is the token of the preview that the requester saw; "" when there was none.
	PreviewToken string
}

// Result is what became of a command.
type Result struct {
	// Cancellation is nil when it was refused or scheduled.
	Cancellation *ent.Cancellation
	// Scheduled is nil unless it is for a later time.
	Scheduled *ent.ScheduledCancellation
	// Contract is nil when there is none.
	Contract *ent.Contract
	// Effect is what it did to what DICI counts; nil when it was refused or scheduled.
	Effect *history.AccessEffect
}

// Cancel cancels a contract under the parameters of this moment, or schedules it for a later time. When the policy refuses, it has changed nothing and returns a
// fault.Refused error, with the contract as it stands. It needs the permission CANCEL.
func (s *Service) Cancel(ctx context.Context, cmd Command) (*Result, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	result := &Result{}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		*result = Result{} // an earlier attempt may have lost against a concurrent transaction
		list, err := decide(ctx, tx, []order{cmd.order(ctx)})
		if err != nil {
			return err
		}
		d := list[0]
		if d.contract != nil {
			result.Contract = d.contract.Unwrap()
			// What is asked of it is read after the commit, not as it was before.
			result.Contract.Edges = ent.ContractEdges{}
		}
		if err := fault.Refuse(cmd.refusals(d)...); err != nil {
			return err
		}
		if err := s.apply(ctx, tx, list); err != nil {
			return err
		}
		result.Scheduled, result.Effect = d.Scheduled, accessesEnded(d.loaded, d.Effects)
		result.Cancellation, err = d.recorded(ctx, tx)
		return err
	})
	return result, err
}

// order is the command in the viewer's name.
func (cmd Command) order(ctx context.Context) order {
	o := orderOf(ctx, domain.OriginManual)
	o.ContractID, o.ReasonID, o.Note, o.EffectiveAt = cmd.ContractID, cmd.ReasonID, cmd.Note, instant(utc(cmd.EffectiveAt))
	if cmd.OverrideOpenComodatos != nil {
		o.Override, o.OverrideReason = true, *cmd.OverrideOpenComodatos
	}
	return o
}

// refusals are the policy's; when the requester saw a preview of other facts or parameters, the one refusal is that it is
// stale, unless the contract is gone, or cancelled or scheduled already, which a new preview wouldn't change.
func (cmd Command) refusals(d *decided) []fault.Refusal {
	if d.contract == nil || cmd.PreviewToken == "" || cmd.PreviewToken == d.token ||
		hasCode(d.Refusals, fault.AlreadyCancelled) || hasCode(d.Refusals, fault.AlreadyScheduled) {
		return d.Refusals
	}
	return []fault.Refusal{fault.New(fault.StalePreview, fault.PreviewStale).At("input", "previewToken")}
}

func hasCode(refusals []fault.Refusal, code fault.Code) bool {
	return slices.ContainsFunc(refusals, func(r fault.Refusal) bool { return r.Code == code })
}
