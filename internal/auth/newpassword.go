package auth

import (
	"strconv"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/secret"
)

// RefusePassword says why a new password is refused: its length, or that it is easy to guess. Passwords from before the rule still
// work for signing in.
func RefusePassword(password, email, name string, path ...string) []fault.Refusal {
	switch n := utf8.RuneCountInString(password); {
	case n < secret.MinPassword:
		return []fault.Refusal{fault.New(fault.Invalid, fault.TextTooShort).With("min", strconv.Itoa(secret.MinPassword)).At(path...)}
	case n > secret.MaxPassword:
		return []fault.Refusal{fault.New(fault.Invalid, fault.TextTooLong).With("max", strconv.Itoa(secret.MaxPassword)).At(path...)}
	case secret.Guessable(password, email, name):
		return []fault.Refusal{fault.New(fault.Invalid, fault.PasswordGuessable).At(path...)}
	}
	return nil
}
