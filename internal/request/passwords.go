package request

import (
	"context"
	"sync"
)

// Password is a login's password that an answer shows.
type Password struct {
	LoginID int
	Value   string
	// Optional says that the field may be null instead.
	Optional bool
}

// Passwords are those that one answer shows, so that whoever stores the answer can leave them out: a destroyed password must not
// come back with a repeated answer.
type Passwords struct {
	mu   sync.Mutex
	list []Password
}

type passwordsKey struct{}

// CollectPasswords returns a context whose answers tell the passwords that they show.
func CollectPasswords(ctx context.Context) (context.Context, *Passwords) {
	p := &Passwords{}
	return context.WithValue(ctx, passwordsKey{}, p), p
}

// ShowsPassword says that the answer shows a login's password, unless it is "". An optional one is in a field that may be null.
func ShowsPassword(ctx context.Context, loginID int, value string, optional bool) {
	p, collected := ctx.Value(passwordsKey{}).(*Passwords)
	if !collected || value == "" {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.list = append(p.list, Password{LoginID: loginID, Value: value, Optional: optional})
}

// List returns the passwords.
func (p *Passwords) List() []Password {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.list
}
