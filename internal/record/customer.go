package record

import (
	"strings"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
)

// Customer are the given values of a customer; nil means not given. An empty e-mail or telephone removes it.
type Customer struct {
	Code, Name, Document, Email, Phone *string
	// Type is the given type, if any.
	Type *domain.CustomerType

	// TaxID is the document, once checked.
	TaxID taxid.ID
}

// Check normalises the customer and returns what is wrong.
func (c *Customer) Check() []fault.Refusal {
	var f faults
	f.required(&c.Code, maxCode, "code")
	f.required(&c.Name, maxName, "name")
	f.email(&c.Email, "email")
	f.optionalText(&c.Phone, maxPhone, "phone")
	c.checkDocument(&f)
	return f
}

func (c *Customer) checkDocument(f *faults) {
	if c.Document == nil {
		return
	}
	if strings.TrimSpace(*c.Document) == "" {
		f.refuse(fault.Invalid, fault.TextRequired, "document")
		return
	}
	id, err := taxid.Parse(*c.Document)
	if err != nil {
		f.refuse(fault.Invalid, fault.DocumentInvalid, "document")
		return
	}
	c.TaxID = id
	if c.Type != nil && *c.Type != domain.CustomerUP && *c.Type != CustomerType(id, false) {
		f.refuse(fault.Invalid, fault.CustomerTypeInvalid, "type")
	}
}

// CustomerType derives the type from the document: a person or a company, unless the accesses are for the provider's own use.
func CustomerType(document taxid.ID, ownUse bool) domain.CustomerType {
	switch {
	case ownUse:
		return domain.CustomerUP
	case document.Kind() == taxid.CPF:
		return domain.CustomerPF
	}
	return domain.CustomerPJ
}
