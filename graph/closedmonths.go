package graph

import (
	"context"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// mayTellClosedMonths refuses a request before anything is done when its answer would name closed DICI months to somebody who
// may not read them.
func mayTellClosedMonths(ctx context.Context) error {
	if !asksFor(ctx, "closedMonths") {
		return nil
	}
	return authz.Require(ctx, viewer.ReadDICI)
}

// closedMonths are the months that a change has changed, for an answer that names them.
func (r *Resolver) closedMonths(ctx context.Context, ids []int) ([]*ent.DiciDeclaration, error) {
	if !asksFor(ctx, "closedMonths") {
		return nil, nil
	}
	return r.DICI.Declarations(ctx, ids)
}
