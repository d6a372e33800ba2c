package cancellation

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// earlierRows are what a batch has decided before about the customers of the next chunk.
type earlierRows struct {
	// keptActive are the customers that were counted as kept active: each counts once, and not at all if its last live contract comes
	// later in the batch.
	keptActive map[int]bool
}

// loadEarlierRows finds what the batch has decided about other contracts of the customers. In a dry run they are still live in the
// database: it marks their records as cancelled, as the real batch would have done. It takes a statement if there are any other
// contracts, however many.
func loadEarlierRows(
	ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch, known []*cancellationRecords,
) (*earlierRows, error) {
	e := &earlierRows{keptActive: map[int]bool{}}
	others := otherContracts(known)
	if len(others) == 0 {
		return e, nil
	}
	ids := make([]int, 0, len(others))
	for id := range others {
		ids = append(ids, id)
	}
	for from := 0; from < len(ids); from += maxRowsPerStatement {
		rows, err := tx.CancellationBatchRow.Query().
			Where(cancellationbatchrow.BatchID(batch.ID), cancellationbatchrow.OutcomeIn(domain.OutcomeCancelled, domain.OutcomeScheduled),
				cancellationbatchrow.ContractIDIn(ids[from:min(from+maxRowsPerStatement, len(ids))]...)).
			Order(cancellationbatchrow.ByPosition()).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("earlier rows: %w", err)
		}
		for _, row := range rows {
			e.add(others[row.ContractID], row.Consequences, batch.DryRun || row.Outcome == domain.OutcomeScheduled)
		}
	}
	return e, nil
}

// otherContracts are the customers' contracts that the chunk doesn't cancel itself, by id.
func otherContracts(known []*cancellationRecords) map[int]*ent.Contract {
	others, own := map[int]*ent.Contract{}, map[int]bool{}
	for _, l := range known {
		for _, sibling := range l.siblings {
			others[sibling.ID] = sibling
		}
		if l.contract != nil {
			own[l.contract.ID] = true
		}
	}
	for id := range own {
		delete(others, id)
	}
	return others
}

// add counts what a row did. What is still to come is foreseen in the records; what was done is in the database, unless somebody
// has taken it back since.
func (e *earlierRows) add(c *ent.Contract, done *domain.Consequences, toCome bool) {
	if toCome {
		c.Status = domain.ContractCancelled
	}
	if done != nil && done.CustomersKeptActive > 0 {
		e.keptActive[c.CustomerID] = true
	}
	if toCome && done != nil && done.CustomersInactivated > 0 {
		c.Edges.Customer.Active = false
	}
}

// share is what a decision adds to its batch's total: nothing if it is refused, except for what prevents it.
func (e *earlierRows) share(d *decision, c domain.Consequences) domain.Consequences {
	if len(d.Refusals) > 0 {
		return domain.Consequences{ComodatosBlocking: c.ComodatosBlocking}
	}
	id := d.customer.ID
	switch {
	case c.CustomersKeptActive > 0 && e.keptActive[id]:
		c.CustomersKeptActive = 0
	case c.CustomersKeptActive > 0:
		e.keptActive[id] = true
	case c.CustomersInactivated > 0 && e.keptActive[id]:
		c.CustomersKeptActive = -1
		delete(e.keptActive, id)
	}
	return c
}
