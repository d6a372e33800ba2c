package history

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
)

// recordRows bounds the rows of a statement: times the columns, it stays below the 32,766 parameters that SQLite takes.
const recordRows = 1000

// Record writes complete periods, for a base that is created with its past.
func Record(ctx context.Context, tx *database.Tx, services []*ent.ServicePeriod, accesses []*ent.AccessPeriod) error {
	for part := range slices.Chunk(services, recordRows) {
		builders := make([]*ent.ServicePeriodCreate, 0, len(part))
		for _, p := range part {
			builders = append(builders, tx.ServicePeriod.Create().SetContractID(p.ContractID).SetStartedAt(p.StartedAt).
				SetNillableEndedAt(p.EndedAt).
				SetNillableCancellationID(p.CancellationID).SetNillableReactivatedByName(p.ReactivatedByName).SetNillableNote(p.Note))
		}
		if err := tx.ServicePeriod.CreateBulk(builders...).Exec(ctx); err != nil {
			return fmt.Errorf("record service: %w", err)
		}
	}
	for part := range slices.Chunk(accesses, recordRows) {
		builders := make([]*ent.AccessPeriodCreate, 0, len(part))
		for _, p := range part {
			builders = append(builders, tx.AccessPeriod.Create().SetLoginID(p.LoginID).SetNillableContractID(p.ContractID).
				SetBranchID(p.BranchID).
				SetNillablePlanID(p.PlanID).SetNillableCityID(p.CityID).SetNillableZone(p.Zone).SetNillableMedium(p.Medium).
				SetNillableTechnology(p.Technology).SetNillableProduct(p.Product).SetNillableSpeedMbps(p.SpeedMbps).
				SetCustomerType(p.CustomerType).
				SetStartedAt(p.StartedAt).SetNillableEndedAt(p.EndedAt).SetNillableUnlinkedAt(p.UnlinkedAt).
				SetNillableUnlinkedByID(p.UnlinkedByID))
		}
		if err := tx.AccessPeriod.CreateBulk(builders...).Exec(ctx); err != nil {
			return fmt.Errorf("record accesses: %w", err)
		}
	}
	return nil
}
