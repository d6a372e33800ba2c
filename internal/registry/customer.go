package registry

import (
	"context"
	"fmt"
	"strconv"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewCustomer is a customer to register.
type NewCustomer struct {
	// Code is the provider's own; nil takes the next "C" and number.
	Code *string
	// The name; 1 to 200 characters.
	Name string
	// A valid CPF or CNPJ, punctuation allowed; unique.
	Document string
	// UP marks the provider's own use; otherwise PF or PJ follows from the document.
	OwnUse *bool
	// E-mail address.
	Email *string
	// Telephone number.
	Phone *string
}

// CreateCustomer registers a customer and returns its id.
func (r *Registry) CreateCustomer(ctx context.Context, in NewCustomer) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		input := record.Customer{Code: in.Code, Name: &in.Name, Document: &in.Document, Email: in.Email, Phone: in.Phone}
		c.Under(input.Check(), "input")
		if !input.TaxID.IsZero() {
			if err := checkUniqueCustomer(ctx, tx, &c, input); err != nil {
				return err
			}
		}
		if err := c.Err(); err != nil {
			return err
		}
		id, err = r.insertCustomer(ctx, tx, input, in.OwnUse != nil && *in.OwnUse)
		return err
	})
	return id, err
}

func checkUniqueCustomer(ctx context.Context, tx *database.Tx, c *checks, input record.Customer) error {
	taken, err := tx.Customer.Query().Where(customer.Document(input.TaxID.Raw())).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the document: %w", err)
	}
	if taken {
		c.Refuse(fault.Duplicate, fault.DocumentTaken, "input", "document")
	}
	if input.Code == nil {
		return nil
	}
	taken, err = tx.Customer.Query().Where(customer.Code(*input.Code)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the code: %w", err)
	}
	if taken {
		c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "code")
	}
	return nil
}

func (r *Registry) insertCustomer(ctx context.Context, tx *database.Tx, input record.Customer, ownUse bool) (int, error) {
	if input.Code == nil {
		code, err := nextCustomerCode(ctx, tx)
		if err != nil {
			return 0, fmt.Errorf("make a code: %w", err)
		}
		input.Code = &code
	}
	created, err := tx.Customer.Create().
		SetCode(*input.Code).SetName(*input.Name).SetSearchName(searchquery.Fold(*input.Name)).
		SetDocument(input.TaxID.Raw()).SetType(record.CustomerType(input.TaxID, ownUse)).
		SetNillableEmail(optional.NonEmpty(input.Email)).SetNillablePhone(optional.NonEmpty(input.Phone)).
		SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
		Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("save the customer: %w", err)
	}
	return created.ID, r.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeCUSTOMER_CREATED, SubjectID: created.ID, Data: map[string]any{"type": created.Type},
	})
}

// nextCustomerCode is "C" and the number that follows the last customer's; when the provider used that code already, the
// next free one.
func nextCustomerCode(ctx context.Context, tx *database.Tx) (string, error) {
	if err := tx.TakeTurn(ctx, "customer codes"); err != nil {
		return "", err
	}
	last, err := tx.Customer.Query().Order(customer.ByID(entsql.OrderDesc())).FirstID(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return "", err
	}
	for number := domain.Number(last) + 1; ; number++ {
		code := "C" + strconv.Itoa(number)
		taken, err := tx.Customer.Query().Where(customer.Code(code)).Exist(ctx)
		if err != nil || !taken {
			return code, err
		}
	}
}

// CustomerChange is what to change of a customer; nil stays.
type CustomerChange struct {
	// The customer.
	ID int
	// The name; 1 to 200 characters.
	Name *string
	// E-mail address; empty removes it.
	Email *string
	// Telephone number; empty removes it.
	Phone *string
	// Active false is refused while a contract of the customer is live.
	Active *bool
	// OwnUse says whether the provider uses the accesses itself (UP); if not, the type is that of the document.
	OwnUse *bool
	// Dated says since when another type holds; everything else is edited now.
	Dated
}

// UpdateCustomer edits a customer. Their active logins follow another type.
func (r *Registry) UpdateCustomer(ctx context.Context, in CustomerChange) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, in.Dated, database.Customers(in.ID), func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // an earlier attempt may have lost against a concurrent transaction
		var c checks
		input := record.Customer{Name: in.Name, Email: in.Email, Phone: in.Phone}
		c.Under(input.Check(), "input")
		in.Name, in.Email, in.Phone = input.Name, input.Email, input.Phone
		since := in.since(ctx, tx, &c)
		if err := c.Err(); err != nil {
			return err
		}
		current, err := tx.Customer.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if current.AnonymizedAt != nil {
			return fault.Reject(fault.InvalidState, fault.RetentionDone, "input", "id")
		}
		if in.Active != nil && !*in.Active && current.Active {
			if err := checkNoLiveContract(ctx, tx, current.ID); err != nil {
				return err
			}
		}
		impact, err = r.saveCustomer(ctx, tx, current, in, since)
		return err
	})
	return impact, err
}

func checkNoLiveContract(ctx context.Context, tx *database.Tx, customerID int) error {
	live, err := tx.Contract.Query().
		Where(contract.CustomerID(customerID), contract.StatusNotIn(domain.EndedStatuses()...)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for live contracts: %w", err)
	}
	if live {
		return fault.Reject(fault.InvalidState, fault.CustomerHasLive, "input", "active")
	}
	return nil
}

func (r *Registry) saveCustomer(
	ctx context.Context, tx *database.Tx, current *ent.Customer, in CustomerChange, since time.Time,
) (impact history.AccessEffect, err error) {
	update := tx.Customer.UpdateOne(current).SetUpdatedAt(tx.Now)
	var changed []string
	if in.Name != nil && *in.Name != current.Name {
		update.SetName(*in.Name).SetSearchName(searchquery.Fold(*in.Name))
		changed = append(changed, "name")
	}
	if in.Email != nil && !optional.Equal(optional.NonEmpty(in.Email), current.Email) {
		optional.Assign(optional.NonEmpty(in.Email), update.SetEmail, update.ClearEmail)
		changed = append(changed, "email")
	}
	if in.Phone != nil && !optional.Equal(optional.NonEmpty(in.Phone), current.Phone) {
		optional.Assign(optional.NonEmpty(in.Phone), update.SetPhone, update.ClearPhone)
		changed = append(changed, "phone")
	}
	kind := event.TypeCUSTOMER_UPDATED
	if in.Active != nil && *in.Active != current.Active {
		update.SetActive(*in.Active)
		if *in.Active {
			update.ClearInactivatedAt()
		} else {
			update.SetInactivatedAt(tx.Now)
			kind = event.TypeCUSTOMER_INACTIVATED
		}
		changed = append(changed, "active")
	}
	to, err := newType(current, in)
	if err != nil {
		return impact, err
	}
	of, kept := history.Accesses{Customer: current.ID}, history.Facts{}
	if to != nil {
		if kept, err = history.Kept(ctx, tx, of, since, history.Facts{CustomerType: &current.Type}); err != nil {
			return impact, err
		}
		update.SetNillableType(keepUnless(kept.CustomerType, to))
		changed = append(changed, "type")
	}
	if len(changed) == 0 {
		return impact, nil
	}
	if err := update.Exec(ctx); err != nil {
		return impact, fmt.Errorf("save the customer: %w", err)
	}
	impact, err = changeFacts(ctx, tx, of, login.CustomerID(current.ID), since, accessFacts{CustomerType: to}, kept, history.Facts{})
	if err != nil {
		return impact, err
	}
	data := map[string]any{"fields": changed}
	describeChange(data, since, accessFacts{CustomerType: to}, history.Facts{})
	return impact, r.events.Append(ctx, tx, eventlog.Entry{Type: kind, SubjectID: current.ID, Data: data})
}

// newType is the type of the customer that holds since then; nil when it stays.
func newType(current *ent.Customer, in CustomerChange) (*domain.CustomerType, error) {
	if in.OwnUse == nil {
		return nil, nil
	}
	document, err := taxid.Parse(current.Document)
	if err != nil {
		return nil, fmt.Errorf("the stored document of customer %d: %w", current.ID, err)
	}
	to := record.CustomerType(document, *in.OwnUse)
	if to == current.Type && in.EffectiveFrom == nil {
		return nil, nil
	}
	return &to, nil
}

// RevealCustomerDocument returns a customer's whole CPF or CNPJ, with punctuation, and logs who saw it.
func (r *Registry) RevealCustomerDocument(ctx context.Context, id int) (document string, err error) {
	err = r.change(ctx, viewer.SeeDocuments, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Customer.Get(ctx, id)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if current.AnonymizedAt != nil {
			return fault.Reject(fault.InvalidState, fault.RetentionDone, "input", "id")
		}
		parsed, err := taxid.Parse(current.Document)
		if err != nil {
			return fmt.Errorf("the stored document of customer %d: %w", id, err)
		}
		document = parsed.Format()
		return r.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeCUSTOMER_DOCUMENT_REVEALED, SubjectID: id})
	})
	return document, err
}
