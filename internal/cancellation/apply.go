package cancellation

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// apply carries out the effects of all accepted orders and records them, and schedules those that are for a later time. It makes
// at most 13 statements for the former and 4 for the latter, however many orders there are; one or two more when something began as late
// as the end.
func (s *Service) apply(ctx context.Context, tx *database.Tx, list []*decided) error {
	if err := s.scheduleAll(ctx, tx, those(list, (*decided).scheduled)); err != nil {
		return err
	}
	list = those(list, (*decided).cancelled)
	if len(list) == 0 {
		return nil
	}
	if err := record(ctx, tx, list); err != nil {
		return fmt.Errorf("cancellations: %w", err)
	}
	if err := closeContracts(ctx, tx, list); err != nil {
		return fmt.Errorf("contracts: %w", err)
	}
	if err := history.End(ctx, tx, ending(list, tx.Now)); err != nil {
		return fmt.Errorf("periods: %w", err)
	}
	if err := closeLogins(ctx, tx, list); err != nil {
		return fmt.Errorf("logins: %w", err)
	}
	if err := inactivateCustomers(ctx, tx, list); err != nil {
		return fmt.Errorf("customers: %w", err)
	}
	if err := endSchedules(ctx, tx, list); err != nil {
		return fmt.Errorf("scheduled cancellations: %w", err)
	}
	orders, err := openPickups(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("service orders: %w", err)
	}
	entries := make([]eventlog.Entry, 0, 4*len(list))
	for _, d := range list {
		entries = append(entries, d.entries(orders[d.contract.ID])...)
	}
	return s.events.Append(ctx, tx, entries...)
}

func closeContracts(ctx context.Context, tx *database.Tx, list []*decided) error {
	newest := func(column string) entsql.Querier {
		return entsql.Expr("(SELECT " + column + " FROM cancellations WHERE contract_id = contracts.id ORDER BY id DESC LIMIT 1)")
	}
	n, err := tx.Contract.Update().
		Where(contract.IDIn(decidedIDs(list)...), contract.StatusNEQ(domain.ContractCancelled)).
		SetStatus(domain.ContractCancelled).
		SetStatusChangedAt(tx.Now).
		SetUpdatedAt(tx.Now).
		ClearSuspendedAt().
		ClearScheduledCancellation().
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(contract.FieldCancellationID, newest(cancellation.FieldID))
			u.Set(contract.FieldCancelledAt, newest(cancellation.FieldEffectiveAt))
		}).
		Save(ctx)
	if err == nil && n != len(list) {
		err = fmt.Errorf("%d contracts changed instead of %d", n, len(list))
	}
	return err
}

func decidedIDs(list []*decided) []int {
	ids := make([]int, 0, len(list))
	for _, d := range list {
		ids = append(ids, d.contract.ID)
	}
	return ids
}

// ending is how the accepted orders end the service of their contracts: all of them with or without the links of their logins.
func ending(list []*decided, now time.Time) history.Ending {
	e := history.Ending{Contracts: decidedIDs(list)}
	for _, d := range list {
		end := d.Effects.EffectiveAt
		e.Unlinked = e.Unlinked || len(d.Effects.LoginsUnlinked) > 0
		e.AtOnce = e.AtOnce || !policyContract(d.contract).ActivatedAt.Before(end)
		// What begins later was written later: before now, or in this instant.
		e.Later = e.Later || end.Before(now) || !d.changed.Before(end)
	}
	return e
}

// closeLogins closes the logins in one statement: the parameters either keep all links or clear all.
func closeLogins(ctx context.Context, tx *database.Tx, list []*decided) error {
	var ids []int
	links := effect.LinksKept
	for _, d := range list {
		if len(d.Effects.LoginsKept)+len(d.Effects.LoginsUnlinked) > 0 {
			ids = append(ids, d.contract.ID)
		}
		if len(d.Effects.LoginsUnlinked) > 0 {
			links = effect.LinksCleared
		}
	}
	return effect.CloseLogins(ctx, tx, ids, links)
}

// inactivateCustomers dates each from the end of the customer's last service.
func inactivateCustomers(ctx context.Context, tx *database.Tx, list []*decided) error {
	var ids []int
	for _, d := range list {
		if d.Effects.CustomerInactivated {
			ids = append(ids, d.customer.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return tx.Customer.Update().Where(customer.IDIn(ids...)).
		SetActive(false).SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(customer.FieldInactivatedAt, entsql.Expr(
				"(SELECT MAX(cancelled_at) FROM contracts WHERE contracts.customer_id = customers.id)"))
		}).Exec(ctx)
}

// endSchedules marks the scheduled cancellations that are carried out by this, and those that it forestalls.
func endSchedules(ctx context.Context, tx *database.Tx, list []*decided) error {
	var done, ended []int
	for _, d := range list {
		if id := d.contract.ScheduledCancellationID; id != nil {
			ended = append(ended, d.contract.ID)
			if *id == d.ScheduleID {
				done = append(done, *id)
			}
		}
	}
	return effect.EndSchedules(ctx, tx, ended, done, viewer.FromContext(ctx).Name)
}

// entries are the lines of the event log, for the contract's history.
func (d *decided) entries(orderID int) []eventlog.Entry {
	list := []eventlog.Entry{{
		Type: event.TypeCONTRACT_CANCELLED, SubjectID: d.CancellationID, Data: map[string]any{
			"origin": d.Origin, "reason": d.reason.Code, "effectiveAt": d.Effects.EffectiveAt,
			"parametersRevision": d.parameters.Revision,
		},
	}}
	if n := len(d.Effects.LoginsKept); n > 0 {
		list = append(list, eventlog.Entry{Type: event.TypeLOGIN_KEPT, Data: map[string]any{"count": n}})
	}
	if n := len(d.Effects.LoginsUnlinked); n > 0 {
		list = append(list, eventlog.Entry{Type: event.TypeLOGIN_UNLINKED, Data: map[string]any{"count": n}})
	}
	if d.Effects.CustomerInactivated {
		list = append(list, eventlog.Entry{Type: event.TypeCUSTOMER_INACTIVATED, SubjectID: d.customer.ID})
	}
	if orderID != 0 {
		list = append(list, eventlog.Entry{
			Type: event.TypeSERVICE_ORDER_OPENED, SubjectID: orderID,
			Data: map[string]any{"items": len(d.Effects.Pickup.Items)},
		})
	}
	for i := range list {
		list[i].ContractID = d.contract.ID
	}
	return list
}
