package importer

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	entevent "github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
)

// The statements by which logins follow their contracts; %s is a list of ids of our own making. What the plan or the address
// doesn't say stays the login's own, as when the screens edit them. An import that cancels keeps the links: the other system
// has decided already.
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
)

// followContracts brings the active logins in line with contracts that an import changed, and logs what happened to the
// contracts.
func followContracts(ctx context.Context, tx *database.Tx, changes []contractChange) error {
	var plans, addresses, cancelled []string
	for _, c := range changes {
		if c.old == nil {
			continue
		}
		id := strconv.Itoa(c.old.ID)
		if c.planChanged {
			plans = append(plans, id)
		}
		if c.addressChanged {
			addresses = append(addresses, id)
		}
		if c.cancelled {
			cancelled = append(cancelled, id)
		}
	}
	for _, follow := range []struct {
		statement string
		ids       []string
	}{{followPlan, plans}, {followAddress, addresses}, {followCancellation, cancelled}} {
		if len(follow.ids) == 0 {
			continue
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf(follow.statement, strings.Join(follow.ids, ","))); err != nil {
			return fmt.Errorf("logins: %w", err)
		}
	}
	return logContracts(ctx, tx, changes)
}

func logContracts(ctx context.Context, tx *database.Tx, changes []contractChange) error {
	numbers := make([]string, 0, len(changes))
	for _, c := range changes {
		numbers = append(numbers, c.number)
	}
	found, err := tx.Contract.Query().Where(contract.NumberIn(numbers...)).Select(contract.FieldID, contract.FieldNumber).All(ctx)
	if err != nil {
		return fmt.Errorf("events: %w", err)
	}
	ids := index(found, func(c *ent.Contract) string { return c.Number })
	entries := make([]event.Entry, 0, len(changes))
	for _, c := range changes {
		id := ids[c.number].ID
		e := event.Entry{
			Type: entevent.TypeCONTRACT_CREATED, ContractID: id, SubjectID: id, Data: map[string]any{"import": true, "status": c.status},
		}
		if c.old != nil {
			e.Type = entevent.TypeCONTRACT_UPDATED
		}
		entries = append(entries, e)
	}
	// Nobody follows a log of another process: a new one writes the same lines.
	return event.NewLog().Append(ctx, tx, entries...)
}
