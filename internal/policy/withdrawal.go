package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// withdrawalDateRefusals are about the date on which a contract is given up before its signature: no service began, so the closed
// months don't matter.
func withdrawalDateRefusals(contract Contract, request Request, now time.Time) []fault.Refusal {
	switch {
	case request.EffectiveAt.Before(contract.RegisteredAt) && request.Origin != domain.OriginImported: // that is when it came here
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.DateBeforeRegistration).
			With("date", contract.RegisteredAt.In(domain.SaoPaulo).Format("02/01/2006 15:04")).At("input", "effectiveAt")}
	case request.backDated(now) && !request.MayBackDate:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.BackDateForbidden).At("input", "effectiveAt")}
	}
	return nil
}
