package cancellation

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/ent/serviceordertemplate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// checkOnSite is the instruction when no comodato is recorded; the technician reads Portuguese.
const checkOnSite = "Verificar equipamentos no local."

// openPickups opens the pickup service orders, without their items, and returns their ids by contract.
func openPickups(ctx context.Context, tx *database.Tx, list []*decision) (map[int]int, error) {
	list = filter(list, func(d *decision) bool { return d.Effects.Pickup != nil })
	if len(list) == 0 {
		return nil, nil
	}
	own, err := ownTemplate(ctx, tx, list)
	if err != nil {
		return nil, fmt.Errorf("template: %w", err)
	}
	insert := entsql.Dialect(tx.Dialect).Insert(serviceorder.Table).Columns(
		serviceorder.FieldCustomerID, serviceorder.FieldContractID, serviceorder.FieldTemplateID,
		serviceorder.FieldCancellationID, serviceorder.FieldStatus, serviceorder.FieldInstructions,
		serviceorder.FieldCreatedAt, serviceorder.FieldUpdatedAt,
	).Returning(serviceorder.FieldContractID, serviceorder.FieldID)
	for _, d := range list {
		template, err := d.parameters.Value(pickupInstructions)
		if err != nil {
			return nil, err
		}
		templateID, instructions := d.Effects.Pickup.TemplateID, fmt.Sprint(template)
		if templateID == 0 {
			templateID, instructions = own.ID, own.Instructions
		}
		if len(d.Effects.Pickup.Items) == 0 {
			instructions = strings.TrimSpace(instructions + "\n" + checkOnSite)
		}
		insert.Values(d.customer.ID, d.contract.ID, templateID, d.CancellationID,
			string(serviceorder.DefaultStatus), instructions, tx.Now, tx.Now)
	}
	return insertReturningIDs(ctx, tx, insert)
}

// pickupTemplate is the template of a pickup order that the law asks for although the parameters name none.
var pickupTemplate = struct{ name, instructions string }{
	"Retirada de equipamento (consumidor)", "Retirar o equipamento do provedor.",
}

// ownTemplate is that template, which is created when it is needed for the first time; nil unless one of the orders needs it.
func ownTemplate(ctx context.Context, tx *database.Tx, list []*decision) (*ent.ServiceOrderTemplate, error) {
	if len(filter(list, func(d *decision) bool { return d.Effects.Pickup.TemplateID == 0 })) == 0 {
		return nil, nil // not an error: the parameters name one
	}
	ctx = viewer.System(ctx) // who may cancel needn't be allowed to write templates
	named := serviceordertemplate.Name(pickupTemplate.name)
	found, err := tx.ServiceOrderTemplate.Query().Where(named).Only(ctx)
	if !ent.IsNotFound(err) {
		return found, err
	}
	// Another transaction may be creating it, too.
	err = tx.ServiceOrderTemplate.Create().SetName(pickupTemplate.name).SetInstructions(pickupTemplate.instructions).
		SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).OnConflictColumns(serviceordertemplate.FieldName).Ignore().Exec(ctx)
	if err != nil {
		return nil, err
	}
	return tx.ServiceOrderTemplate.Query().Where(named).Only(ctx)
}
