package policy

import (
	"github.com/vinculo/vinculo/internal/domain"
	"time"
)

// DiciEffect is what a cancellation does to the declaration of the last month that counts the contract's accesses.
type DiciEffect struct {
	Year  int
	Month time.Month
	// Kept is how many accesses that declaration still counts; Lost, how many it can't because their link is cleared.
	Kept, Lost int
}

// DiciEffectOf tells the effect of the decision on the month before the one in which it takes effect: an access counts in a
// month when its login was in service at the end of the month's last day in America/Sao_Paulo.
func DiciEffectOf(facts Facts, effects Effects) DiciEffect {
	local := effects.EffectiveAt.In(domain.SaoPaulo)
	end := time.Date(local.Year(), local.Month(), 1, 0, 0, 0, 0, domain.SaoPaulo)
	last := end.AddDate(0, 0, -1)
	inService := 0
	for _, login := range facts.Logins {
		if login.ActivatedAt.Before(end) && (login.InactivatedAt.IsZero() || !login.InactivatedAt.Before(end)) {
			inService++
		}
	}
	effect := DiciEffect{Year: last.Year(), Month: last.Month()}
	if len(effects.LoginsUnlinked) > 0 {
		effect.Lost = inService
	} else {
		effect.Kept = inService
	}
	return effect
}
