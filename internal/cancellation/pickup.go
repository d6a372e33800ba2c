package cancellation

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/database"
)

// checkOnSite is what a pickup service order says when no comodato is registered; the technician reads Portuguese.
const checkOnSite = "Verificar equipamentos no local."

// openPickups opens the service orders and tells their ids, by contract.
func openPickups(ctx context.Context, tx *database.Tx, list []*decided) (map[int]int, error) {
	list = those(list, func(d *decided) bool { return d.Effects.Pickup != nil })
	if len(list) == 0 {
		return nil, nil
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
		instructions := fmt.Sprint(template)
		if len(d.Effects.Pickup.Items) == 0 {
			instructions = strings.TrimSpace(instructions + "\n" + checkOnSite)
		}
		insert.Values(d.customer.ID, d.contract.ID, *d.parameters.PickupTemplateID, d.CancellationID, string(serviceorder.DefaultStatus),
			instructions, tx.Now, tx.Now)
	}
	orders, err := insertByContract(ctx, tx, insert)
	if err != nil {
		return nil, err
	}
	items := pairs{table: serviceorder.ItemsTable, columns: serviceorder.ItemsPrimaryKey}
	for _, d := range list {
		items.add(orders[d.contract.ID], d.Effects.Pickup.Items)
	}
	return orders, items.write(ctx, tx)
}
