package viewer

import "context"

type askerKey struct{}

// WithAsker sets for whom a request is answered. It stays set while the program acts for them, as with System.
func WithAsker(ctx context.Context, asker string) context.Context {
	return context.WithValue(ctx, askerKey{}, asker)
}

// Asker is for whom a request is answered; empty for commands, tasks and the program's own reads.
func Asker(ctx context.Context) string {
	asker, _ := ctx.Value(askerKey{}).(string)
	return asker
}
