package importer

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/ent/contract"
	entevent "github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
)

// The statements by which logins, notices and schedules follow their contracts; %s is a list of ids of our own making. What the plan or the address
// doesn't say stays the login's own, as when the screens edit them. An import that records a cancellation as it is keeps the links: the
// other system has decided already.
const (
	followPlan = `UPDATE logins SET updated_at = (SELECT c.updated_at FROM contracts c WHERE c.id = logins.contract_id),
		medium = COALESCE((SELECT p.medium FROM contracts c JOIN plans p ON p.id = c.plan_id WHERE c.id = logins.contract_id), medium),
		technology = COALESCE((SELECT p.technology FROM contracts c JOIN plans p ON p.id = c.plan_id WHERE c.id = logins.contract_id), technology),
		product = COALESCE((SELECT p.product FROM contracts c JOIN plans p ON p.id = c.plan_id WHERE c.id = logins.contract_id), product),
		speed_mbps = COALESCE((SELECT p.speed_mbps FROM contracts c JOIN plans p ON p.id = c.plan_id WHERE c.id = logins.contract_id), speed_mbps)
		WHERE active AND contract_id IN (%s)`
	followAddress = `UPDATE logins SET updated_at = (SELECT c.updated_at FROM contracts c WHERE c.id = logins.contract_id),
		city_id = COALESCE((SELECT c.city_id FROM contracts c WHERE c.id = logins.contract_id), city_id),
		zone = COALESCE((SELECT c.zone FROM contracts c WHERE c.id = logins.contract_id), zone)
		WHERE active AND contract_id IN (%s)`
	followCancellation = `UPDATE logins SET active = false, secret = NULL,
		updated_at = (SELECT c.updated_at FROM contracts c WHERE c.id = logins.contract_id),
		inactivated_at = (SELECT c.cancelled_at FROM contracts c WHERE c.id = logins.contract_id)
		WHERE active AND contract_id IN (%s)`
	// A customer who is in service again has paid: the notices no longer count.
	settleNotices = `UPDATE notices SET settled_at = (SELECT c.updated_at FROM contracts c WHERE c.id = notices.contract_id)
		WHERE settled_at IS NULL AND contract_id IN (%s)`
	supersedeSchedules = `UPDATE scheduled_cancellations SET schedule_status = 'SUPERSEDED', ended_by_name = 'import',
		ended_at = (SELECT c.updated_at FROM contracts c WHERE c.id = scheduled_cancellations.contract_id)
		WHERE schedule_status IN ('SCHEDULED', 'REFUSED') AND contract_id IN (%s)`
	// A contract that comes back has logins again that its files speak of.
	thawLogins = `UPDATE logins SET facts_frozen_at = NULL, updated_at = (SELECT c.updated_at FROM contracts c WHERE c.id = logins.contract_id)
		WHERE facts_frozen_at IS NOT NULL AND contract_id IN (%s)`
	forgetSchedules = `UPDATE contracts SET scheduled_cancellation_id = NULL
		WHERE scheduled_cancellation_id IS NOT NULL AND id IN (%s)`
)

// followContracts brings what depends on contracts in line with those that an import changed, and logs what happened to them.
func followContracts(ctx context.Context, tx *database.Tx, changes []contractChange) error {
	ids, err := contractIDs(ctx, tx, changes)
	if err != nil {
		return err
	}
	if err := recordNotices(ctx, tx, changes, ids); err != nil {
		return fmt.Errorf("notices: %w", err)
	}
	for _, follow := range []struct {
		statement string
		applies   func(contractChange) bool
	}{
		{followPlan, func(c contractChange) bool { return c.planChanged }},
		{followAddress, func(c contractChange) bool { return c.addressChanged }},
		{followCancellation, func(c contractChange) bool { return c.cancelled }},
		{supersedeSchedules, func(c contractChange) bool { return c.cancelled }},
		{forgetSchedules, func(c contractChange) bool { return c.cancelled }},
		{settleNotices, func(c contractChange) bool { return c.resumed }},
		{thawLogins, func(c contractChange) bool { return c.back }},
	} {
		var list []string
		for _, c := range changes {
			if follow.applies(c) {
				list = append(list, strconv.Itoa(ids[c.number]))
			}
		}
		if len(list) == 0 {
			continue
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf(follow.statement, strings.Join(list, ","))); err != nil {
			return fmt.Errorf("follow: %w", err)
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
func logContracts(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int, more []event.Entry) error {
	entries := make([]event.Entry, 0, len(changes)+len(more))
	for _, c := range changes {
		id := ids[c.number]
		e := event.Entry{
			Type: entevent.TypeCONTRACT_CREATED, ContractID: id, SubjectID: id, Data: map[string]any{"import": true, "status": c.status},
		}
		if c.old != nil {
			e.Type = entevent.TypeCONTRACT_UPDATED
		}
		entries = append(entries, e)
	}
	// Nobody follows a log of another process: a new one writes the same lines.
	return event.NewLog().Append(ctx, tx, append(entries, more...)...)
}
