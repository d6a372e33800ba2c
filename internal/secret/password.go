package secret

import (
	"fmt"

	"github.com/alexedwards/argon2id"
)

// parameters follow OWASP's advice for argon2id: 19 MiB, two passes, one lane, so that many concurrent sign-ins don't exhaust a
// small machine.
var parameters = &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// The length of a password, in characters.
const (
	MinPassword = 12
	MaxPassword = 200
)

// HashPassword returns what is stored for a password.
func HashPassword(password string) (string, error) {
	hash, err := argon2id.CreateHash(password, parameters)
	if err != nil {
		return "", fmt.Errorf("hash a password: %w", err)
	}
	return hash, nil
}

// CheckPassword says whether a password is the one that was hashed.
func CheckPassword(password, hash string) bool {
	match, err := argon2id.ComparePasswordAndHash(password, hash)
	return err == nil && match
}
