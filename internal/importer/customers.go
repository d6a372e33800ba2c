package importer

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/textsearch"
)

type customerRow struct {
	code, name   string
	document     taxid.ID
	kind         *policy.CustomerType
	email, phone *string
	active       *bool
}

func customerFile() kind[customerRow] {
	return kind[customerRow]{
		columns: []column{
			{"code", true}, {"name", true}, {"document", true}, {"type", false}, {"email", false}, {"phone", false}, {"active", false},
		},
		key:  column{"code", true},
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

func readCustomer(r *row) customerRow {
	c := customerRow{
		code: r.required("code", 60), name: r.required("name", 200), kind: parsed(r, "type", parseCustomerType),
		email: r.optional("email", 254), phone: r.optional("phone", 30), active: parsed(r, "active", parseBool),
	}
	document, err := taxid.Parse(r.required("document", 30))
	if err != nil {
		r.reject("document", "CPF ou CNPJ inválido: confira os dígitos")
		return c
	}
	c.document = document
	if c.kind != nil && *c.kind != policy.CustomerUP && *c.kind != kindOf(document) {
		r.reject("type", "PF tem CPF e PJ tem CNPJ")
	}
	return c
}

func kindOf(document taxid.ID) policy.CustomerType {
	if document.Kind() == taxid.CPF {
		return policy.CustomerPF
	}
	return policy.CustomerPJ
}

// anonymized says why a row isn't taken: it would bring back the data of somebody who was forgotten.
const anonymized = "os dados deste cliente foram anonimizados no Vínculo"

func writeCustomers(ctx context.Context, tx *database.Tx, b *batch[customerRow]) error {
	codes := keys(b.rows, func(c customerRow) (string, bool) { return c.code, true })
	documents := keys(b.rows, func(c customerRow) (string, bool) { return c.document.Raw(), true })
	found, err := tx.Customer.Query().Where(customer.Or(customer.CodeIn(codes...), customer.DocumentIn(documents...))).All(ctx)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	stored := index(found, func(c *ent.Customer) string { return c.Code })
	owner := make(map[string]string, len(found))
	for _, c := range found {
		owner[c.Document] = c.Code
	}
	locked, err := inactivatedHere(ctx, tx, found)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	var changes []*ent.Customer
	kinds := map[policy.CustomerType][]int{}
	for i, row := range b.rows {
		old := stored[row.code]
		if old != nil && old.AnonymizedAt != nil {
			b.reject(b.lines[i], "code", anonymized)
			continue
		}
		if other, taken := owner[row.document.Raw()]; taken && other != row.code {
			b.reject(b.lines[i], "document", "outro cliente já tem este CPF ou CNPJ")
			continue
		}
		if old != nil && locked[old.ID] && row.active != nil && *row.active {
			b.reject(b.lines[i], "active", "o cadastro foi inativado por um cancelamento no Vínculo")
			continue
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
			if row.kind != nil && *row.kind != old.Type {
				kinds[*row.kind] = append(kinds[*row.kind], old.ID)
			}
		}
		changes = append(changes, merged)
	}
	if err := upsertCustomers(ctx, tx, changes); err != nil {
		return err
	}
	return followKinds(ctx, tx, b, kinds)
}

// inactivatedHere are the customers whose record a cancellation made inactive: an import doesn't undo that.
func inactivatedHere(ctx context.Context, tx *database.Tx, found []*ent.Customer) (map[int]bool, error) {
	var ids []int
	for _, c := range found {
		if !c.Active {
			ids = append(ids, c.ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := tx.Customer.Query().Where(customer.IDIn(ids...), customer.HasContractsWith(
		contract.HasCancellationWith(cancellation.CustomerInactivated(true)))).IDs(ctx)
	locked := make(map[int]bool, len(list))
	for _, id := range list {
		locked[id] = true
	}
	return locked, err
}

// mergeCustomer is the record to store, and whether it differs from the stored one.
func mergeCustomer(tx *database.Tx, b *batch[customerRow], row customerRow, old *ent.Customer) (n *ent.Customer, changed bool) {
	n = &ent.Customer{
		Code: row.code, Name: row.name, Document: row.document.Raw(), Type: kindOf(row.document), Email: row.email, Phone: row.phone, Active: true,
	}
	if old != nil {
		n.ID = old.ID
		n.Type, n.Active, n.InactivatedAt = old.Type, old.Active, old.InactivatedAt
		n.Email, n.Phone = optional(b.given["email"], row.email, old.Email), optional(b.given["phone"], row.phone, old.Phone)
	}
	if row.kind != nil {
		n.Type = *row.kind
	}
	if row.active != nil && *row.active != n.Active {
		n.Active, n.InactivatedAt = *row.active, nil
		if !n.Active {
			n.InactivatedAt = &tx.Now
		}
	}
	changed = old == nil || n.Name != old.Name || n.Document != old.Document || n.Type != old.Type || n.Active != old.Active ||
		!same(n.Email, old.Email) || !same(n.Phone, old.Phone)
	return n, changed
}

func upsertCustomers(ctx context.Context, tx *database.Tx, changes []*ent.Customer) error {
	if len(changes) == 0 {
		return nil
	}
	builders := make([]*ent.CustomerCreate, 0, len(changes))
	for _, n := range changes {
		builders = append(builders, tx.Customer.Create().SetCode(n.Code).SetName(n.Name).SetSearchName(textsearch.Fold(n.Name)).
			SetDocument(n.Document).SetType(n.Type).SetNillableEmail(n.Email).SetNillablePhone(n.Phone).SetActive(n.Active).
			SetNillableInactivatedAt(n.InactivatedAt).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now))
	}
	return tx.Customer.CreateBulk(builders...).OnConflictColumns(customer.FieldCode).Update(func(u *ent.CustomerUpsert) {
		u.UpdateName().UpdateSearchName().UpdateDocument().UpdateType().UpdateEmail().UpdatePhone().UpdateActive().
			UpdateInactivatedAt().UpdateUpdatedAt()
	}).Exec(ctx)
}

// followKinds writes changed customer types to the active logins: DICI counts by them.
func followKinds(ctx context.Context, tx *database.Tx, b *batch[customerRow], kinds map[policy.CustomerType][]int) error {
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
		err = b.comparing(ctx, tx, changed, func() error { return history.Follow(ctx, tx, since(tx.Now, changed)) })
		if err != nil {
			return err
		}
	}
	return nil
}
