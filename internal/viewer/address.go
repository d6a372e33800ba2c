package viewer

import "context"

type addressKey struct{}

// WithAddress sets the client's network address; empty when it isn't known.
func WithAddress(ctx context.Context, address string) context.Context {
	return context.WithValue(ctx, addressKey{}, address)
}

// Address is the client's network address; nil for commands and tasks.
func Address(ctx context.Context) *string {
	address, _ := ctx.Value(addressKey{}).(string)
	if address == "" {
		return nil
	}
	return &address
}
