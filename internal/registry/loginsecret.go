package registry

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// LoginSecret is the purpose for which the logins' secrets are sealed.
const LoginSecret = "login.secret"

// newPassword makes a random password of 20 of the 26 characters of base 32 in the standard library's text: 100 bits.
func newPassword() string { return strings.ToLower(rand.Text())[:20] }

// NewLoginSecret makes a random password for a login, and seals it for storing.
func (r *Registry) NewLoginSecret() (password string, sealed []byte, err error) {
	password = newPassword()
	if sealed, err = r.sealer.Seal(LoginSecret, []byte(password)); err != nil {
		return "", nil, fmt.Errorf("seal the secret: %w", err)
	}
	return password, sealed, nil
}

// SecretReset is another password for a login.
type SecretReset struct {
	// The login; an active one.
	LoginID int
	// Secret is the password; nil makes a random one.
	Secret *string
}

// ResetLoginSecret gives an active login another password, and returns it if it was made: "" when the request brought one.
func (r *Registry) ResetLoginSecret(ctx context.Context, in SecretReset) (made string, err error) {
	secret := optional.Value(in.Secret)
	if in.Secret == nil {
		made = newPassword()
		secret = made
	}
	err = r.change(ctx, viewer.Register, database.Logins(in.LoginID), func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Login.Get(ctx, in.LoginID)
		if err != nil {
			return database.Missing(err, "input", "loginId")
		}
		var c checks
		input := record.Login{Secret: &secret}
		c.Under(input.Check(tx.Now), "input")
		if !current.Active {
			c.Refuse(fault.InvalidState, fault.LoginOutOfService, "input", "loginId")
		}
		if err := c.Err(); err != nil {
			return err
		}
		sealed, err := r.sealer.Seal(LoginSecret, []byte(secret))
		if err != nil {
			return fmt.Errorf("seal the secret: %w", err)
		}
		if err := tx.Login.UpdateOne(current).SetSecret(sealed).SetUpdatedAt(tx.Now).Exec(ctx); err != nil {
			return fmt.Errorf("save the login: %w", err)
		}
		entry := eventlog.Entry{Type: event.TypeLOGIN_SECRET_RESET, SubjectID: current.ID}
		entry.ContractID = optional.Value(current.ContractID)
		return r.events.Append(ctx, tx, entry)
	})
	if err != nil {
		return "", err
	}
	return made, nil
}
