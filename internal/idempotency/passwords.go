package idempotency

import (
	"bytes"
	"context"
	"fmt"
	"strconv"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

// hiddenPassword stands in a stored answer for a login's password. A repeated answer shows it as long as it is the login's: what a
// cancellation or a reset destroyed is nowhere else.
type hiddenPassword struct {
	LoginID int
	// Fingerprint tells whether the login still has the password.
	Fingerprint string
}

// mark is what stands in the answer's text, in quotes.
func (h hiddenPassword) mark() []byte {
	return strconv.AppendQuote(nil, fmt.Sprintf("password of %d: %s", h.LoginID, h.Fingerprint))
}

// hide takes the passwords out of an answer.
func (k *Keys) hide(answer []byte, shown []request.Password) storedAnswer {
	if len(shown) == 0 {
		return storedAnswer{Body: answer}
	}
	stored := storedAnswer{Hiding: answer}
	for _, p := range shown {
		h := hiddenPassword{LoginID: p.LoginID, Fingerprint: k.box.MAC(purpose, p.Value)}
		stored.Hiding = bytes.ReplaceAll(stored.Hiding, strconv.AppendQuote(nil, p.Value), h.mark())
		stored.Passwords = append(stored.Passwords, h)
	}
	return stored
}

// show puts the passwords back that the logins still have; of the others there is an empty text.
func (k *Keys) show(ctx context.Context, answer storedAnswer) ([]byte, error) {
	if len(answer.Passwords) == 0 {
		return answer.Body, nil
	}
	body := answer.Hiding
	for _, h := range answer.Passwords {
		value, err := k.password(ctx, h)
		if err != nil {
			return nil, err
		}
		body = bytes.ReplaceAll(body, h.mark(), strconv.AppendQuote(nil, value))
	}
	return body, nil
}

// password is "" if the login no longer has it.
func (k *Keys) password(ctx context.Context, h hiddenPassword) (string, error) {
	l, err := k.db.Reader().Login.Query().Where(login.ID(h.LoginID)).Only(viewer.System(ctx))
	if ent.IsNotFound(err) || err == nil && len(l.Secret) == 0 {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("login: %w", err)
	}
	plain, err := k.box.Open(k.loginSecret, l.Secret)
	if err != nil {
		return "", fmt.Errorf("the login's secret: %w", err)
	}
	if k.box.MAC(purpose, string(plain)) != h.Fingerprint {
		return "", nil
	}
	return string(plain), nil
}
