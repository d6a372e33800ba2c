package database

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/internal/ibge"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/viewer"
)

// technologies are the initial codes of a new database, from the regulator's table (Anatel, Coleta de Dados, SCM: TIPO_TECNOLOGIA);
// the provider edits the list.
var technologies = []string{
	"ADSL1", "ADSL2", "ATM", "CABLE MODEM", "DTH", "DWDM", "ETHERNET", "FR", "FTTB", "FTTC", "FTTH", "FWA", "HDSL", "HFC",
	"LTE", "MMDS", "NR", "PLC", "VDSL", "VSAT", "WIFI", "WIMAX",
}

// reasons are the initial cancellation reasons of a new database. Who moves house and gets another contract for the new address
// isn't leaving.
var reasons = []struct {
	code, name string
	churn      bool
}{
	{"MUDANCA", "Mudança de endereço", false},
	{"INADIMPLENCIA", "Inadimplência", true},
	{"CONCORRENCIA", "Troca por concorrente", true},
	{"QUALIDADE", "Insatisfação com o serviço", true},
	{"FINANCEIRO", "Motivo financeiro", true},
	{"OUTROS", "Outros", true},
}

// seed updates the reference data: the municipalities always, the editable lists and the parameters once.
func (db *DB) seed(ctx context.Context) error {
	return db.InTx(Unhurried(viewer.System(ctx)), func(ctx context.Context, tx *Tx) error {
		if err := seedCities(ctx, tx); err != nil {
			return fmt.Errorf("cities: %w", err)
		}
		seeded, err := tx.Parameters.Query().Exist(ctx)
		if err != nil || seeded {
			return err
		}
		return seedOnce(ctx, tx)
	})
}

func seedCities(ctx context.Context, tx *Tx) error {
	all := ibge.All()
	if n, err := tx.City.Query().Count(ctx); err != nil || n == len(all) {
		return err
	}
	known, err := tx.City.Query().Select(city.FieldIbgeCode).Ints(ctx)
	if err != nil {
		return err
	}
	have := make(map[int]bool, len(known))
	for _, code := range known {
		have[code] = true
	}
	var missing []*ent.CityCreate
	for _, m := range all {
		if !have[m.Code] {
			missing = append(missing, tx.City.Create().SetIbgeCode(m.Code).SetName(m.Name).
				SetSearchName(searchquery.Fold(m.Name)).SetState(m.UF))
		}
	}
	const chunk = 1000
	for len(missing) > 0 {
		n := min(chunk, len(missing))
		if err := tx.City.CreateBulk(missing[:n]...).Exec(ctx); err != nil {
			return err
		}
		missing = missing[n:]
	}
	return nil
}

func seedOnce(ctx context.Context, tx *Tx) error {
	codes := make([]*ent.TechnologyCreate, 0, len(technologies))
	for _, code := range technologies {
		codes = append(codes, tx.Technology.Create().SetCode(code))
	}
	if err := tx.Technology.CreateBulk(codes...).Exec(ctx); err != nil {
		return err
	}
	list := make([]*ent.CancellationReasonCreate, 0, len(reasons))
	for _, r := range reasons {
		list = append(list, tx.CancellationReason.Create().SetCode(r.code).SetName(r.name).SetCountsAsChurn(r.churn))
	}
	if err := tx.CancellationReason.CreateBulk(list...).Exec(ctx); err != nil {
		return err
	}
	p, err := tx.Parameters.Create().SetSingleton(1).SetConfigured(false).SetUpdatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	return tx.ParametersRevision.Create().SetParameters(p).SetRevision(p.Revision).
		SetChangedAt(tx.Now).SetChangedByName(viewer.FromContext(ctx).Name).Exec(ctx)
}
