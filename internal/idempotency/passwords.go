package idempotency

import (
	"bytes"
	"context"
	"fmt"
	"strconv"

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
	// Optional says that null may stand for a password that is gone.
	Optional bool `json:",omitempty"`
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
		h := hiddenPassword{LoginID: p.LoginID, Fingerprint: k.box.MAC(purpose, p.Value), Optional: p.Optional}
		stored.Hiding = bytes.ReplaceAll(stored.Hiding, strconv.AppendQuote(nil, p.Value), h.mark())
		stored.Passwords = append(stored.Passwords, h)
	}
	return stored
}

// show puts the passwords back that the logins still have. Of the others there is null, or an empty text where that can't be.
func (k *Keys) show(ctx context.Context, answer storedAnswer) ([]byte, error) {
	if len(answer.Passwords) == 0 {
		return answer.Body, nil
	}
	secrets, err := k.secrets(ctx, answer.Passwords)
	if err != nil {
		return nil, err
	}
	body := answer.Hiding
	for _, h := range answer.Passwords {
		value, err := k.password(h, secrets[h.LoginID])
		if err != nil {
			return nil, err
		}
		shown := strconv.AppendQuote(nil, value)
		if value == "" && h.Optional {
			shown = []byte("null")
		}
		body = bytes.ReplaceAll(body, h.mark(), shown)
	}
	return body, nil
}

// secrets are those that the logins have now, by login.
func (k *Keys) secrets(ctx context.Context, of []hiddenPassword) (map[int][]byte, error) {
	ids := make([]int, 0, len(of))
	for _, h := range of {
		ids = append(ids, h.LoginID)
	}
	logins, err := k.db.Reader().Login.Query().Where(login.IDIn(ids...)).Select(login.FieldID, login.FieldSecret).
		All(viewer.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("logins: %w", err)
	}
	secrets := make(map[int][]byte, len(logins))
	for _, l := range logins {
		secrets[l.ID] = l.Secret
	}
	return secrets, nil
}

// password is what the secret holds; "" if that isn't the password that was shown.
func (k *Keys) password(h hiddenPassword, secret []byte) (string, error) {
	if len(secret) == 0 {
		return "", nil
	}
	plain, err := k.box.Open(k.loginSecret, secret)
	if err != nil {
		return "", fmt.Errorf("the login's secret: %w", err)
	}
	if k.box.MAC(purpose, string(plain)) != h.Fingerprint {
		return "", nil
	}
	return string(plain), nil
}
