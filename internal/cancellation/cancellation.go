// Package cancellation previews and carries out cancellations: it loads the facts, asks policy.Decide and applies the decision.
package cancellation

import (
	"context"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service holds the use cases.
type Service struct {
	db     *database.DB
	events *event.Log
}

// New returns the use cases on a database.
func New(db *database.DB, events *event.Log) *Service { return &Service{db: db, events: events} }

// Command asks for the cancellation of one contract.
type Command struct {
	ContractID, ReasonID int
	Note                 string
	// EffectiveAt is when it shall take effect; nil means now.
	EffectiveAt *time.Time
	// OverrideOpenComodatos is the written reason to go on in spite of open comodatos; nil doesn't ask for it.
	OverrideOpenComodatos *string
	// PreviewToken is the token of the preview that the requester saw; "" when there was none.
	PreviewToken string
}

// Result is what became of a command.
type Result struct {
	// Cancellation is nil when it was refused.
	Cancellation *ent.Cancellation
	// Contract is nil when there is none.
	Contract *ent.Contract
}

// Cancel cancels a contract under the parameters of this moment. When the policy refuses, it has changed nothing and returns a
// fault.Refused error, with the contract as it stands. It needs the permission CANCEL.
func (s *Service) Cancel(ctx context.Context, cmd Command) (*Result, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	result := &Result{}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		l, err := load(ctx, tx.Client(), cmd.ContractID, cmd.ReasonID)
		if err != nil {
			return err
		}
		result.Cancellation, result.Contract = nil, nil // an earlier attempt may have lost against a concurrent transaction
		if l.contract != nil {
			result.Contract = l.contract.Unwrap()
			// What is asked of it is read after the commit, not as it was before.
			result.Contract.Edges = ent.ContractEdges{}
		}
		decision := policy.Decide(l.policyParameters(), l.facts(), request(ctx, cmd), tx.Now)
		if err := fault.Refuse(refusals(decision, l, cmd)...); err != nil {
			return err
		}
		result.Cancellation, err = s.apply(ctx, tx, l, cmd, *decision.Effects)
		return err
	})
	return result, err
}

// request is the command as the policy sees it, with what the viewer may do.
func request(ctx context.Context, cmd Command) policy.Request {
	v := viewer.FromContext(ctx)
	r := policy.Request{
		Origin:      policy.OriginManual,
		EffectiveAt: instant(cmd.EffectiveAt),
		Note:        cmd.Note,
		Override:    cmd.OverrideOpenComodatos != nil,
		MayCancel:   v.Can(viewer.Cancel),
		MayBackDate: v.Can(viewer.BackDate),
		MayOverride: v.Can(viewer.OverrideComodatos),
	}
	if r.Override {
		r.OverrideReason = strings.TrimSpace(*cmd.OverrideOpenComodatos)
	}
	return r
}

// refusals are the policy's; when the requester saw a preview of other facts or parameters, the one refusal is that it is
// stale, unless the contract is gone or cancelled already, which a new preview wouldn't change.
func refusals(decision policy.Decision, l *loaded, cmd Command) []fault.Refusal {
	if l.contract == nil || l.contract.Status == policy.ContractCancelled || cmd.PreviewToken == "" ||
		cmd.PreviewToken == token(l) {
		return decision.Refusals
	}
	return []fault.Refusal{fault.New(fault.StalePreview, fault.PreviewStale).At("input", "previewToken")}
}

// token stands for the facts and parameters that were found.
func token(l *loaded) string { return policy.Fingerprint(l.policyParameters(), l.facts()) }
