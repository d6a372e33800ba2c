package viewer

import "context"

type addressKey struct{}

// WithAddress says from which network address is acted; empty when that isn't known.
func WithAddress(ctx context.Context, address string) context.Context {
	return context.WithValue(ctx, addressKey{}, address)
}

// Address is the network address from which is acted; nil for commands and tasks.
func Address(ctx context.Context) *string {
	address, _ := ctx.Value(addressKey{}).(string)
	if address == "" {
		return nil
	}
	return &address
}
