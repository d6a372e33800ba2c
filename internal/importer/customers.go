package importer

import (
	"context"
	"fmt"
	"maps"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
)

type customerRow struct {
	code, name   string
	document     taxid.ID
	kind         *domain.CustomerType
	email, phone *string
	active       *bool
}

func customerFile() kind[customerRow] {
	return kind[customerRow]{
		columns: []csvfile.Column{
			{Name: "code", Required: true},
			{Name: "name", Required: true},
			{Name: "document", Required: true},
			{Name: "type"},
			{Name: "email"},
			{Name: "phone"},
			{Name: "active"},
		},
		key:  csvfile.Column{Name: "code", Required: true},
		read: readCustomer,
		names: func(rows []customerRow) named {
			return named{
				customers: keys(rows, func(c customerRow) (string, bool) { return c.code, true }),
				documents: keys(rows, func(c customerRow) (string, bool) { return c.document.Raw(), true }),
			}
		},
		write: writeCustomers,
	}
}

func readCustomer(r *csvfile.Row) customerRow {
	said := record.Customer{
		Code: r.Given("code"), Name: r.Given("name"), Document: r.Given("document"), Email: r.Optional("email"),
		Phone: r.Optional("phone"),
		Type:  csvfile.Parsed(r, "type", csvfile.ParseCustomerType),
	}
	r.RejectEach(said.Check(), "")
	return customerRow{
		code: *said.Code, name: *said.Name, document: said.TaxID, kind: said.Type, email: said.Email, phone: said.Phone,
		active: csvfile.Parsed(r, "active", csvfile.ParseBool),
	}
}

// anonymized says why a row isn't taken: it would bring back the data of somebody who was forgotten.

func writeCustomers(ctx context.Context, tx *database.Tx, b *batch[customerRow]) error {
	found, err := customersOf(ctx, tx, b.rows)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	stored := index(found, func(c *ent.Customer) string { return c.Code })
	owner := make(map[string]string, len(found))
	for _, c := range found {
		owner[c.Document] = c.Code
	}
	locked, imported, err := inactivatedHere(ctx, tx, found)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	var changes []*ent.Customer
	kinds := map[domain.CustomerType][]int{}
	for i, row := range b.rows {
		old := stored[row.code]
		if column, reason := row.conflict(old, owner, locked); reason != "" {
			b.reject(b.lines[i], column, reason)
			continue
		}
		if old != nil && imported[old.ID] {
			row.active = nil // the other system goes on calling active whom it has given up; a contract brings the record back
		}
		if old != nil && owner[old.Document] == row.code {
			delete(owner, old.Document) // the rows are written in order: the next ones may have it
		}
		owner[row.document.Raw()] = row.code
		merged, changed := mergeCustomer(tx, b, row, old)
		switch {
		case !changed:
			b.unchanged++
			continue
		case old == nil:
			b.created++
		default:
			b.updated++
			if merged.Type != old.Type {
				kinds[merged.Type] = append(kinds[merged.Type], old.ID)
			}
		}
		changes = append(changes, merged)
	}
	if err := upsertCustomers(ctx, tx, changes); err != nil {
		return err
	}
	return followKinds(ctx, tx, b, kinds)
}

// customersOf are those who have the codes or the documents of rows. They are looked up one after the other: PostgreSQL reads the
// whole table for either.
func customersOf(ctx context.Context, tx *database.Tx, rows []customerRow) ([]*ent.Customer, error) {
	codes := keys(rows, func(c customerRow) (string, bool) { return c.code, true })
	documents := keys(rows, func(c customerRow) (string, bool) { return c.document.Raw(), true })
	found, err := tx.Customer.Query().Where(customer.CodeIn(codes...)).All(ctx)
	if err != nil {
		return nil, err
	}
	owners, err := tx.Customer.Query().Where(customer.DocumentIn(documents...)).All(ctx)
	known := index(found, func(c *ent.Customer) int { return c.ID })
	for _, c := range owners {
		if known[c.ID] == nil {
			found = append(found, c)
		}
	}
	return found, err
}

// conflict says why the row contradicts what is stored; owner are the codes of who has the documents.
func (c customerRow) conflict(old *ent.Customer, owner map[string]string, locked map[int]bool) (column, reason string) {
	if old != nil && old.AnonymizedAt != nil {
		return "code", csvfile.Say(fault.RowCustomerAnonymized)
	}
	if other, taken := owner[c.document.Raw()]; taken && other != c.code {
		return "document", csvfile.Say(fault.DocumentTaken)
	}
	if old != nil && locked[old.ID] && c.active != nil && *c.active {
		return "active", csvfile.Say(fault.RowCustomerInactivated)
	}
	return "", ""
}

// inactivatedHere are the customers whose record a cancellation made inactive: an import doesn't undo that. Those whom only
// imported cancellations made inactive are apart.
func inactivatedHere(ctx context.Context, tx *database.Tx, found []*ent.Customer) (here, imported map[int]bool, err error) {
	var ids []int
	for _, c := range found {
		if c != nil && !c.Active {
			ids = append(ids, c.ID)
		}
	}
	here, imported = map[int]bool{}, map[int]bool{}
	if len(ids) == 0 {
		return here, imported, nil
	}
	list, err := tx.Contract.Query().
		Where(contract.CustomerIDIn(ids...), contract.HasCancellationWith(cancellation.CustomerInactivated(true))).
		Select(contract.FieldCustomerID).WithCancellation(func(q *ent.CancellationQuery) { q.Select(cancellation.FieldOrigin) }).All(ctx)
	for _, c := range list {
		if c.Edges.Cancellation.Origin == domain.OriginImported {
			imported[c.CustomerID] = true
		} else {
			here[c.CustomerID] = true
		}
	}
	maps.DeleteFunc(imported, func(id int, _ bool) bool { return here[id] })
	return here, imported, err
}

// mergeCustomer is the record to store, and whether it differs from the stored one.
func mergeCustomer(tx *database.Tx, b *batch[customerRow], row customerRow, old *ent.Customer) (n *ent.Customer, changed bool) {
	n = &ent.Customer{
		Code: row.code, Name: row.name, Document: row.document.Raw(), Type: record.CustomerType(row.document, false), Email: row.email,
		Phone: row.phone, Active: true,
	}
	if old != nil {
		n.ID = old.ID
		n.Active, n.InactivatedAt = old.Active, old.InactivatedAt
		n.Email, n.Phone = orStored(b.given["email"], row.email, old.Email), orStored(b.given["phone"], row.phone, old.Phone)
	}
	switch {
	case row.kind != nil:
		n.Type = *row.kind
	case old != nil && old.Type == domain.CustomerUP:
		n.Type = domain.CustomerUP // no document tells it
	}
	if row.active != nil && *row.active != n.Active {
		n.Active, n.InactivatedAt = *row.active, nil
		if !n.Active {
			n.InactivatedAt = &tx.Now
		}
	}
	changed = old == nil || n.Name != old.Name || n.Document != old.Document || n.Type != old.Type || n.Active != old.Active ||
		!optional.Equal(n.Email, old.Email) || !optional.Equal(n.Phone, old.Phone)
	return n, changed
}

func upsertCustomers(ctx context.Context, tx *database.Tx, changes []*ent.Customer) error {
	var known, created []*ent.CustomerCreate
	for _, n := range changes {
		create := tx.Customer.Create().SetCode(n.Code).SetName(n.Name).SetSearchName(searchquery.Fold(n.Name)).
			SetDocument(n.Document).SetType(n.Type).SetNillableEmail(n.Email).SetNillablePhone(n.Phone).SetActive(n.Active).
			SetNillableInactivatedAt(n.InactivatedAt).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now)
		if n.ID != 0 {
			known = append(known, create)
		} else {
			created = append(created, create)
		}
	}
	if len(known) > 0 {
		update := func(u *ent.CustomerUpsert) {
			u.UpdateName().UpdateSearchName().UpdateDocument().UpdateType().UpdateEmail().UpdatePhone().UpdateActive().
				UpdateInactivatedAt().UpdateUpdatedAt()
		}
		if err := tx.Customer.CreateBulk(known...).OnConflictColumns(customer.FieldCode).Update(update).Exec(ctx); err != nil {
			return err
		}
	}
	return tx.Customer.CreateBulk(created...).Exec(ctx)
}

// followKinds writes changed customer types to the active logins, because DICI counts by them, and to the log: the reversal of a
// cancellation repeats them for the logins that were out of service.
func followKinds(ctx context.Context, tx *database.Tx, b *batch[customerRow], kinds map[domain.CustomerType][]int) error {
	for kind, ids := range kinds {
		err := tx.Login.Update().Where(login.Active(true), login.CustomerIDIn(ids...)).
			SetCustomerType(kind).SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return err
		}
		changed, err := tx.Login.Query().Where(login.Active(true), login.CustomerIDIn(ids...)).IDs(ctx)
		if err != nil {
			return err
		}
		err = b.comparingLogins(ctx, tx, changed, func() error { return history.Follow(ctx, tx, since(tx.Now, changed)) })
		if err != nil {
			return err
		}
		entries := make([]eventlog.Entry, 0, len(ids))
		for _, id := range ids {
			entries = append(entries, eventlog.Entry{Type: event.TypeCUSTOMER_UPDATED, SubjectID: id, Data: map[string]any{
				"fields": []string{"type"}, "since": tx.Now, "to": history.Facts{CustomerType: &kind},
			}})
		}
		if err := eventlog.NewLog().Append(ctx, tx, entries...); err != nil {
			return err
		}
	}
	return nil
}
