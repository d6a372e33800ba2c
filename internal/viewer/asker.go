package viewer

import "context"

type askerKey struct{}

// WithAsker says for whom a request is answered. It stays so while the program acts for them itself, as by System.
func WithAsker(ctx context.Context, asker string) context.Context {
	return context.WithValue(ctx, askerKey{}, asker)
}

// Asker is for whom a request is answered; empty for commands, tasks and what the program wants to know for itself.
func Asker(ctx context.Context) string {
	asker, _ := ctx.Value(askerKey{}).(string)
	return asker
}
