package graph

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

// batchFilter is the filter that chose a batch's contracts; nil for none, and for those who may not see documents: it may have one.
func batchFilter(ctx context.Context, batch *ent.CancellationBatch) (where map[string]any, err error) {
	if len(batch.Selection) > 0 && viewer.FromContext(ctx).Can(viewer.SeeDocuments) {
		err = json.Unmarshal(batch.Selection, &where)
	}
	return where, err
}

// sentFilter is the filter of createCancellationBatch as it was sent: once it is read, a search is no longer a word but a
// condition.
func sentFilter(ctx context.Context) (json.RawMessage, error) {
	field := graphql.GetFieldContext(ctx).Field
	input, _ := field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	if input["where"] == nil {
		return nil, nil // the contracts are listed
	}
	return json.Marshal(input["where"])
}

// followBatch sends a batch immediately and whenever it progresses, until it has ended. A slow client misses intermediate states:
// it always gets the current one.
func (r *Resolver) followBatch(ctx context.Context, id int) (<-chan *ent.CancellationBatch, error) {
	// Subscribing comes before reading, so that nothing is missed in between.
	follow := func() <-chan eventlog.Notice {
		return r.Events.FollowOnly(ctx, func(n eventlog.Notice) bool { return n.SubjectID == id })
	}
	notices := follow()
	batch, err := r.Cancellation.Batch(ctx, id)
	if err != nil {
		return nil, err
	}
	batches := make(chan *ent.CancellationBatch)
	go func() {
		defer close(batches)
		defer recoverStream(ctx)
		for {
			select {
			case batches <- batch:
			case <-ctx.Done():
				return
			}
			if batch.Status.Finished() {
				return
			}
			if !nextNotice(notices) {
				notices = follow()
			}
			if batch, err = r.Cancellation.Batch(ctx, id); err != nil {
				request.FailStream(ctx, err)
				return
			}
		}
	}()
	return batches, nil
}

// nextNotice waits for a notice and drains those queued behind it. It is false once the subscription has ended: the context is
// done, or there were too many notices at once.
func nextNotice(notices <-chan eventlog.Notice) bool {
	_, open := <-notices
	for open {
		select {
		case _, open = <-notices:
		default:
			return true
		}
	}
	return false
}
