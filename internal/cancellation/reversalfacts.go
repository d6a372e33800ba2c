package cancellation

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// reversalRecords are the records that the decision about a reversal is based on.
type reversalRecords struct {
	*endedRecords
	// cancellation comes with its reversal; nil when there is none.
	cancellation *ent.Cancellation
}

// loadReversal loads a cancellation, its contract and what ended with it.
func loadReversal(ctx context.Context, client *ent.Client, id int) (*reversalRecords, error) {
	e := &reversalRecords{endedRecords: &endedRecords{}}
	var err error
	e.cancellation, err = client.Cancellation.Query().Where(cancellation.ID(id)).WithReversal().Only(ctx)
	if ent.IsNotFound(err) {
		return e, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cancellation: %w", err)
	}
	e.endedRecords, err = loadEnded(ctx, client, e.cancellation.ContractID)
	return e, err
}

// facts converts the records for the policy.
func (e *reversalRecords) facts() policy.ReversalFacts {
	facts := policy.ReversalFacts{ReactivationFacts: e.endedRecords.facts()}
	if c := e.cancellation; c != nil && e.contract != nil {
		facts.Cancellation = &policy.PastCancellation{
			ID: c.ID, StatusBefore: optional.Value(c.StatusBefore), Reversed: c.Edges.Reversal != nil,
			InForce: optional.Value(e.contract.CancellationID) == c.ID,
		}
	}
	return facts
}
