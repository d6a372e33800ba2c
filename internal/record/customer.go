package record

import (
	"strings"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
)

// Customer is what is said of a customer; nil isn't. An empty e-mail or telephone removes it.
type Customer struct {
	Code, Name, Document, Email, Phone *string
	// Type is what it is said to be, if it is.
	Type *domain.CustomerType

	// TaxID is the document, once checked.
	TaxID taxid.ID
}

// Check tells what is wrong with the customer.
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

// CustomerType is the type of who has a document: a person or a company, unless the accesses are the provider's own.
func CustomerType(document taxid.ID, ownUse bool) domain.CustomerType {
	switch {
	case ownUse:
		return domain.CustomerUP
	case document.Kind() == taxid.CPF:
		return domain.CustomerPF
	}
	return domain.CustomerPJ
}
