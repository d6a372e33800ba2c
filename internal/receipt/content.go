package receipt

import (
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
)

// write is the receipt of a cancellation that is loaded with its edges. ReactivatedAt is when the contract was back in service
// after it; nil if it wasn't.
func write(c *ent.Cancellation, reactivatedAt *time.Time, document Line) *Receipt {
	contract := c.Edges.Contract
	r := &Receipt{Cancellation: c, Title: fault.ReceiptOfCancellation}
	effective := fault.ReceiptCancelledFrom
	if withdrawn(c) {
		r.Title, effective = fault.ReceiptOfWithdrawal, fault.ReceiptWithdrawnAt
	}
	if reversal := c.Edges.Reversal; reversal != nil {
		r.Sections = append(r.Sections, Section{Title: fault.ReceiptReversal, Lines: []Line{
			{Label: fault.ReceiptStatus, Value: fmt.Sprintf(fault.ReceiptReversed, instant(reversal.ReversedAt))},
		}})
	}
	if reactivatedAt != nil {
		r.Sections = append(r.Sections, Section{Title: fault.ReceiptReactivation, Lines: []Line{
			{Label: fault.ReceiptStatus, Value: fmt.Sprintf(fault.ReceiptReactivated, instant(*reactivatedAt))},
		}})
	}
	r.Sections = append(r.Sections,
		Section{Title: fault.ReceiptRequest, Lines: []Line{
			{Label: fault.ReceiptContract, Value: contract.Number},
			{Label: fault.ReceiptPlan, Value: contract.Edges.Plan.Name},
			{Label: fault.ReceiptRequestedBy, Value: requester(c)},
			{Label: fault.ReceiptRequestedAt, Value: instant(c.RequestedAt)},
			{Label: fault.ReceiptRecordedAt, Value: instant(recordedAt(c))},
			{Label: effective, Value: instant(c.EffectiveAt)},
		}},
		Section{Title: fault.ReceiptProvider, Lines: []Line{
			{Label: fault.ReceiptName, Value: contract.Edges.Branch.Name},
			{Label: fault.ReceiptCNPJ, Value: cnpj(contract.Edges.Branch.Cnpj)},
		}},
		Section{Title: fault.ReceiptCustomer, Lines: []Line{{Label: fault.ReceiptName, Value: contract.Edges.Customer.Name}, document}},
	)
	if c.Edges.Reversal != nil {
		return r // accesses and equipment are the customer's again
	}
	r.Sections = append(r.Sections,
		Section{Title: fault.ReceiptAccess, Lines: []Line{{Label: fault.ReceiptAccesses, Value: accesses(c)}}})
	if reactivatedAt != nil {
		return r // the equipment stays with the customer
	}
	r.Sections = append(r.Sections,
		Section{Title: fault.ReceiptEquipment, Lines: []Line{
			{Label: fault.ReceiptLent, Value: equipment(contract.Edges.Comodatos)},
			{Label: fault.ReceiptPickup, Value: pickup(c.Edges.ServiceOrder)},
		}},
	)
	return r
}

// withdrawn says that the contract was given up before it was signed (desistência).
func withdrawn(c *ent.Cancellation) bool {
	return c.StatusBefore != nil && *c.StatusBefore == domain.ContractAwaitingSignature
}

func requester(c *ent.Cancellation) string {
	if c.Requester == nil {
		return fault.ReceiptNotTold
	}
	who := fault.ReceiptWho[string(*c.Requester)]
	if c.Channel != nil {
		who += ", " + fault.ReceiptWho[string(*c.Channel)]
	}
	return who
}

func accesses(c *ent.Cancellation) string {
	ended := c.LoginsKept + c.LoginsUnlinked
	switch {
	case withdrawn(c):
		return fault.ReceiptNotStarted
	case ended == 0:
		return fault.ReceiptNoAccess
	}
	link := fault.ReceiptLinkKept
	if c.LoginsUnlinked > 0 {
		link = fault.ReceiptLinkGone
	}
	return strings.Join([]string{counted(ended, fault.ReceiptOneEnded, fault.ReceiptManyEnded), fault.ReceiptSecretsGone, link}, " ")
}

func equipment(open []*ent.Comodato) string {
	if len(open) == 0 {
		return fault.ReceiptNothingLent
	}
	items := make([]string, 0, len(open))
	for _, item := range open {
		text := item.Description
		if item.SerialNumber != nil {
			text = fmt.Sprintf(fault.ReceiptSerialNumber, text, *item.SerialNumber)
		}
		items = append(items, text)
	}
	return counted(len(open), fault.ReceiptOneLent, fault.ReceiptManyLent, strings.Join(items, "; "))
}

func pickup(order *ent.ServiceOrder) string {
	if order == nil {
		return fault.ReceiptNoPickup
	}
	return fmt.Sprintf(fault.ReceiptPickupOrder, domain.Number(order.ID))
}

// counted fills in the text for one or for many.
func counted(n int, one, many string, more ...any) string {
	text := many
	if n == 1 {
		text = one
	}
	return fmt.Sprintf(text, append([]any{n}, more...)...)
}

func cnpj(stored string) string {
	if id, err := taxid.ParseCNPJ(stored); err == nil {
		return id.Format()
	}
	return stored
}

func instant(at time.Time) string { return at.In(domain.SaoPaulo).Format("02/01/2006 15:04") }
