package demo

import (
	"fmt"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

// check validates the generated records like any other input.
func (h *base) check(now time.Time) error {
	var wrong []string
	hold := func(what, name string, refusals []fault.Refusal) {
		for _, r := range refusals {
			wrong = append(wrong, fmt.Sprintf("%s %s: %s: %s", what, name, r.Field[0], r.Message))
		}
	}
	for _, b := range h.branches {
		hold("branch", b.cnpj, (&record.Branch{Name: &b.name, CNPJ: &b.cnpj}).Check())
	}
	for _, p := range h.plans() {
		hold("plan", p.code, (&record.Plan{Code: &p.code, Name: &p.name, SpeedMbps: &p.speed, PriceCents: &p.priceCents}).Check())
	}
	for _, c := range h.customers {
		hold("customer", c.code, (&record.Customer{
			Code: &c.code, Name: &c.name, Document: &c.document, Email: &c.email, Phone: &c.phone, Type: &c.kind,
		}).Check())
	}
	for _, k := range h.contracts {
		hold("contract", k.number, k.check(now))
	}
	for _, l := range h.logins {
		since := l.since()
		hold("login", l.username, (&record.Login{Username: &l.username, ActivatedAt: &since}).Check(now))
	}
	for _, c := range h.comodatos {
		hold("comodato", c.serial, c.check(now))
	}
	for _, n := range h.notices {
		hold("notice of contract", n.contract.number, (&record.Notice{
			SentAt: &n.sentAt, Channel: &n.channel, ActivatedAt: &n.contract.activatedAt,
			ReactivatedAt: optional.NonZero(n.contract.reactivatedAt),
		}).Check(now))
	}
	if len(wrong) > 0 {
		return fmt.Errorf("%d invalid values, the first of them: %s", len(wrong), wrong[0])
	}
	return nil
}

func (k *contract) check(now time.Time) []fault.Refusal {
	said := record.Contract{
		Number: &k.number, Status: k.status, ActivatedAt: optional.NonZero(k.activatedAt), CancelledAt: optional.NonZero(k.cancelledAt),
	}
	if k.status == domain.ContractSuspended {
		said.SuspendedAt = &k.since
	}
	address := record.Address{Street: &k.street, StreetNumber: &k.houseNumber, District: &k.district, PostalCode: &k.postal}
	return append(said.Check(now), address.Check()...)
}

func (c *comodato) check(now time.Time) []fault.Refusal {
	said := record.Comodato{
		Description: &c.description, SerialNumber: &c.serial, Status: c.status, LentAt: &c.lentAt,
		ClosedAt: optional.NonZero(c.closedAt), Reason: &c.reason,
	}
	wrong := said.Check(now)
	if c.status == domain.ComodatoWrittenOff {
		_, without := record.WriteOff(&c.reason)
		wrong = append(wrong, without...)
	}
	return wrong
}
