package record

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/fault"
)

// Login are the given values of a login; nil means not given.
type Login struct {
	Code, Username *string
	// Secret is the password, untrimmed.
	Secret *string
	// Active says whether it is in service, Linked whether it has a contract.
	Active                     *bool
	Linked                     bool
	ActivatedAt, InactivatedAt *time.Time
	// EffectiveFrom is when the changes take effect.
	EffectiveFrom *time.Time
	// SpeedMbps is the access's own.
	SpeedMbps *float64
}

// Check normalises the login and returns what is wrong.
func (l *Login) Check(now time.Time) []fault.Refusal {
	var f faults
	f.required(&l.Code, maxCode, "code")
	f.required(&l.Username, maxUsername, "username")
	if l.Username != nil && strings.ContainsFunc(*l.Username, unicode.IsSpace) {
		f.refuse(fault.Invalid, fault.UsernameInvalid, "username")
	}
	if l.Secret != nil {
		if n := utf8.RuneCountInString(*l.Secret); n < 1 || n > maxSecret {
			f.refuse(fault.Invalid, fault.SecretInvalid, "secret")
		}
	}
	f.speed(l.SpeedMbps, "speedMbps")
	f.past(&l.ActivatedAt, now, "activatedAt")
	f.past(&l.InactivatedAt, now, "inactivatedAt")
	f.past(&l.EffectiveFrom, now, "effectiveFrom")
	if l.Active == nil || !*l.Active {
		return f
	}
	if !l.Linked {
		f.refuse(fault.Invalid, fault.LoginNotLinked, "contractId")
	} else if l.InactivatedAt != nil {
		f.refuse(fault.InvalidDate, fault.DateStillActive, "inactivatedAt")
	}
	return f
}

// SinceAccess refuses a time before the access started; activatedAt may be nil.
func SinceAccess(at time.Time, activatedAt *time.Time, field string) []fault.Refusal {
	var f faults
	f.ordered(&at, activatedAt, fault.DateBeforeAccess, field)
	return f
}

// AccessEnd checks when an inactive login went out of service, at the field inactivatedAt: not before activatedAt, and not after
// its contract ended, if it did.
func AccessEnd(inactivatedAt *time.Time, activatedAt time.Time, contractEnded *time.Time) []fault.Refusal {
	var f faults
	switch {
	case inactivatedAt == nil:
		f.refuse(fault.InvalidDate, fault.DateRequired, "inactivatedAt")
	case inactivatedAt.Before(activatedAt):
		return SinceAccess(*inactivatedAt, &activatedAt, "inactivatedAt")
	case contractEnded != nil && inactivatedAt.After(*contractEnded):
		f.refuse(fault.InvalidDate, fault.DateAfterCancelled, "inactivatedAt")
	}
	return f
}
