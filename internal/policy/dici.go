package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

// DiciEffect is how a cancellation affects the declaration of the last month that counts the contract's accesses.
type DiciEffect struct {
	// LastYear and LastMonth (1 to 12) identify that declaration.
	LastYear, LastMonth int
	// AccessesKept is how many accesses it still counts; AccessesLost, how many it no longer can because their link is cleared.
	AccessesKept, AccessesLost int
}

// DiciEffectOf is the effect on the month before the effective date: an access counts in a month if its login was in service at the
// end of the month's last day in America/Sao_Paulo.
func DiciEffectOf(facts Facts, effects Effects) DiciEffect {
	local := effects.EffectiveAt.In(domain.SaoPaulo)
	end := time.Date(local.Year(), local.Month(), 1, 0, 0, 0, 0, domain.SaoPaulo)
	last := end.AddDate(0, 0, -1)
	inService := 0
	for _, login := range facts.Logins {
		if effects.Status == domain.ContractWithdrawn {
			break // no service began
		}
		if login.ActivatedAt.Before(end) && (login.InactivatedAt.IsZero() || !login.InactivatedAt.Before(end)) {
			inService++
		}
	}
	effect := DiciEffect{LastYear: last.Year(), LastMonth: int(last.Month())}
	if len(effects.LoginsUnlinked) > 0 {
		effect.AccessesLost = inService
	} else {
		effect.AccessesKept = inService
	}
	return effect
}
