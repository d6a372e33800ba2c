package problem

import (
	"context"
	"time"
)

type arrivalKey struct{}

// WithArrival sets when a request came, from which its answer's time counts.
func WithArrival(ctx context.Context, at time.Time) context.Context {
	return context.WithValue(ctx, arrivalKey{}, at)
}

// Arrival is when the context's request came; now when it isn't set.
func Arrival(ctx context.Context) time.Time {
	if at, ok := ctx.Value(arrivalKey{}).(time.Time); ok {
		return at
	}
	return time.Now()
}
