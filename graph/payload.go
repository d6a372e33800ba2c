package graph

import (
	"context"

	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/request"
)

// recordOrRefusals returns a mutation's result: the record after the commit, the refusals, or an error that is no refusal. A dry
// run makes no record, and has the id 0.
func recordOrRefusals[T any](
	ctx context.Context, id int, err error, read func(context.Context, int) (*T, error),
) (*T, []model.UserError, error) {
	refusals, err := userErrors(ctx, err)
	if err != nil || len(refusals) > 0 || id == 0 {
		return nil, refusals, err
	}
	record, err := read(ctx, id)
	return record, refusals, err
}

// carriedOut is a change's effect for its payload; null when the change was refused.
func carriedOut(effect history.AccessEffect, refusals []model.UserError) *history.AccessEffect {
	if len(refusals) > 0 {
		return nil
	}
	return &effect
}

// showsPasswords says that the answer shows the passwords of logins that are in service again.
func showsPasswords(ctx context.Context, logins []*cancellation.ReactivatedLogin) {
	for _, l := range logins {
		request.ShowsPassword(ctx, l.Login.ID, l.Password, false)
	}
}
