package registry

import (
	"crypto/rand"
	"fmt"
	"strings"
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
