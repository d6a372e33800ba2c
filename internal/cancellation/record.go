package cancellation

import (
	"context"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/internal/database"
)

var recordColumns = []string{
	cancellation.FieldContractID, cancellation.FieldReasonID, cancellation.FieldNote, cancellation.FieldOrigin,
	cancellation.FieldRequestedByName, cancellation.FieldRequestedByID, cancellation.FieldRequestedAt,
	cancellation.FieldEffectiveAt, cancellation.FieldBackDated, cancellation.FieldParametersID,
	cancellation.FieldKeepLoginLink, cancellation.FieldCheckOpenComodatos, cancellation.FieldInactivateCustomer,
	cancellation.FieldPickupTemplateID, cancellation.FieldLoginsKept, cancellation.FieldLoginsUnlinked,
	cancellation.FieldCustomerInactivated, cancellation.FieldOverrideReason,
}

// record writes the cancellations with the parameters' revision and values, so that what was applied can be proved years later.
func record(ctx context.Context, tx *database.Tx, list []*decided) error {
	insert := entsql.Dialect(tx.Dialect).Insert(cancellation.Table).Columns(recordColumns...).
		Returning(cancellation.FieldContractID, cancellation.FieldID)
	for _, d := range list {
		insert.Values(d.values(tx)...)
	}
	ids, err := insertByContract(ctx, tx, insert)
	if err != nil {
		return err
	}
	keptActive := pairs{table: cancellation.CustomerKeptActiveByTable, columns: cancellation.CustomerKeptActiveByPrimaryKey}
	overridden := pairs{table: cancellation.OverriddenComodatosTable, columns: cancellation.OverriddenComodatosPrimaryKey}
	for _, d := range list {
		d.CancellationID = ids[d.contract.ID]
		keptActive.add(d.CancellationID, d.Effects.CustomerKeptActiveBy)
		overridden.add(d.CancellationID, d.Effects.OverriddenComodatos)
	}
	if err := keptActive.write(ctx, tx); err != nil {
		return err
	}
	return overridden.write(ctx, tx)
}

// values are those of recordColumns.
func (d *decided) values(tx *database.Tx) []any {
	requestedAt := d.RequestedAt
	if requestedAt.IsZero() {
		requestedAt = tx.Now
	}
	var overrideReason any
	if len(d.Effects.OverriddenComodatos) > 0 {
		overrideReason = strings.TrimSpace(d.OverrideReason)
	}
	var note any
	if text := strings.TrimSpace(d.Note); text != "" {
		note = text
	}
	p := d.parameters
	return []any{
		d.contract.ID, d.reason.ID, note, string(d.Origin),
		d.RequestedByName, d.RequestedByID, requestedAt,
		d.Effects.EffectiveAt, d.Effects.BackDated, p.ID,
		p.KeepLoginLink, p.CheckOpenComodatos, p.InactivateCustomer,
		p.PickupTemplateID, len(d.Effects.LoginsKept), len(d.Effects.LoginsUnlinked),
		d.Effects.CustomerInactivated, overrideReason,
	}
}

// recorded reads the record that was left; nil when there is none.
func (d *decided) recorded(ctx context.Context, tx *database.Tx) (*ent.Cancellation, error) {
	if d.CancellationID == 0 {
		return nil, nil
	}
	c, err := tx.Cancellation.Get(ctx, d.CancellationID)
	if err != nil {
		return nil, err
	}
	return c.Unwrap(), nil
}
