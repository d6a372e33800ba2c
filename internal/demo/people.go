package demo

import (
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
)

// inventCustomer makes a customer of the kind somewhere, of whom some who would be people are companies; the first one is the
// provider itself (own use).
func (h *base) inventCustomer(kind domain.CustomerType) *customer {
	d := h.dice
	c := &customer{kind: kind, branch: h.branches[0]}
	if d.chance(300) {
		c.branch = h.branches[1]
	}
	// Half of the customers live in the branch's first city.
	c.city = c.branch.cities[0]
	if d.chance(500) {
		c.city = pick(d, c.branch.cities)
	}
	switch {
	case len(h.customers) == 0:
		c.kind = domain.CustomerUP
	case kind == domain.CustomerPJ || d.chance(116):
		c.kind = domain.CustomerPJ
	default:
		c.rural = d.chance(80)
	}
	surname := pick(d, surnames)
	switch c.kind {
	case domain.CustomerUP:
		c.name, c.document = "Vínculo Fibra (uso próprio)", BranchCNPJ
		h.documents[c.document] = true
	case domain.CustomerPJ:
		c.name, c.document = fmt.Sprintf("%s %s %s", pick(d, trades), surname, pick(d, []string{"Ltda", "ME", "EPP"})), h.cnpj()
	default:
		c.name, c.document = fmt.Sprintf("%s %s %s", pick(d, firstNames), pick(d, surnames), surname), h.cpf()
	}
	c.email = fmt.Sprintf("%s%d@example.com", strings.ReplaceAll(searchquery.Fold(c.name), " ", "."), d.IntN(1000))
	c.email = strings.NewReplacer("(", "", ")", "").Replace(c.email)
	c.phone = fmt.Sprintf("(%s) 9%s-%s", c.branch.areaCode, d.digits(4), d.digits(4))
	return c
}

// cpf invents a valid CPF that nobody in the base has.
func (h *base) cpf() string {
	return h.unused(func() (taxid.ID, error) { return taxid.CompleteCPF(h.dice.digits(9)) })
}

// cnpj invents a valid CNPJ that nobody in the base has; one in twenty is alphanumeric.
func (h *base) cnpj() string {
	return h.unused(func() (taxid.ID, error) {
		root := h.dice.digits(8)
		if h.dice.chance(50) {
			root = h.dice.digits(2) + string([]byte{'A' + byte(h.dice.IntN(26)), 'A' + byte(h.dice.IntN(26))}) + h.dice.digits(4)
		}
		return taxid.CompleteCNPJ(root + "0001")
	})
}

func (h *base) unused(invent func() (taxid.ID, error)) string {
	for {
		id, err := invent()
		if err == nil && !h.documents[id.Raw()] {
			h.documents[id.Raw()] = true
			return id.Raw()
		}
	}
}
