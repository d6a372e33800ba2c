package importer_test

import (
	"context"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// general are the general parameters: SIM or NÃO.
type general struct{ keep, check, inactivate, pickup bool }

// set writes their next revision, as the registry does.
func (g general) set(t *testing.T, db *database.DB) {
	t.Helper()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		p := tx.Parameters.Query().OnlyX(ctx)
		change := p.Update().SetKeepLoginLink(g.keep).SetCheckOpenComodatos(g.check).SetInactivateCustomer(g.inactivate).
			AddRevision(1).ClearPickupTemplate()
		revision := tx.ParametersRevision.Create().SetKeepLoginLink(g.keep).SetCheckOpenComodatos(g.check).
			SetInactivateCustomer(g.inactivate).SetRevision(p.Revision + 1).SetParameters(p).SetChangedByName("Teste")
		if g.pickup {
			template, err := tx.ServiceOrderTemplate.Query().First(ctx)
			if ent.IsNotFound(err) {
				template = tx.ServiceOrderTemplate.Create().SetName("Retirada").SetInstructions("Buscar equipamento").SaveX(ctx)
			}
			change.SetPickupTemplate(template)
			revision.SetPickupTemplate(template)
		}
		change.ExecX(ctx)
		return revision.Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}
