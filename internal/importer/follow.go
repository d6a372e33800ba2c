package importer

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// followContracts brings what depends on contracts in line with those that an import changed, and logs what happened to them.
func followContracts(ctx context.Context, tx *database.Tx, changes []contractChange) error {
	ids, err := contractIDs(ctx, tx, changes)
	if err != nil {
		return err
	}
	if err := recordNotices(ctx, tx, changes, ids); err != nil {
		return err
	}
	for _, follow := range []struct {
		effect  func(context.Context, *database.Tx, []int) error
		applies func(contractChange) bool
	}{
		{effect.FollowPlan, func(c contractChange) bool { return c.planChanged }},
		{effect.FollowAddress, func(c contractChange) bool { return c.addressChanged }},
		{followCancellation, func(c contractChange) bool { return c.cancelled }},
		{effect.SettleNotices, func(c contractChange) bool { return c.resumed }},
		{effect.UnfreezeLogins, func(c contractChange) bool { return c.back }},
	} {
		var list []int
		for _, c := range changes {
			if follow.applies(c) {
				list = append(list, ids[c.number])
			}
		}
		if err := follow.effect(ctx, tx, list); err != nil {
			return err
		}
	}
	if err := writeService(ctx, tx, changes, ids); err != nil {
		return fmt.Errorf("service: %w", err)
	}
	entries, err := bringBack(ctx, tx, changes, ids)
	if err != nil {
		return fmt.Errorf("bring back: %w", err)
	}
	return logContracts(ctx, tx, changes, ids, entries)
}

// followCancellation is for contracts that another system cancelled: it has already decided what happens to the links.
func followCancellation(ctx context.Context, tx *database.Tx, contracts []int) error {
	if err := effect.InactivateLogins(ctx, tx, contracts, effect.LinksUntouched); err != nil {
		return err
	}
	if err := effect.EndSchedules(ctx, tx, contracts, nil, "import"); err != nil {
		return err
	}
	return effect.DetachSchedules(ctx, tx, contracts)
}

// contractIDs are the ids of the changed contracts, by number.
func contractIDs(ctx context.Context, tx *database.Tx, changes []contractChange) (map[string]int, error) {
	numbers := make([]string, 0, len(changes))
	for _, c := range changes {
		numbers = append(numbers, c.number)
	}
	found, err := tx.Contract.Query().Where(contract.NumberIn(numbers...)).Select(contract.FieldID, contract.FieldNumber).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up contracts: %w", err)
	}
	ids := make(map[string]int, len(found))
	for _, c := range found {
		ids[c.Number] = c.ID
	}
	return ids, nil
}

// logContracts logs what happened to the contracts, and what came of it.
func logContracts(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int, more []eventlog.Entry) error {
	entries := make([]eventlog.Entry, 0, len(changes)+len(more))
	for _, c := range changes {
		id := ids[c.number]
		e := eventlog.Entry{
			Type: event.TypeCONTRACT_CREATED, ContractID: id, SubjectID: id, Data: map[string]any{"import": true, "status": c.status},
		}
		if c.old != nil {
			e.Type = event.TypeCONTRACT_UPDATED
		}
		entries = append(entries, e)
	}
	// Nobody follows a log of another process: a new one writes the same lines.
	return eventlog.NewLog().Append(ctx, tx, append(entries, more...)...)
}
