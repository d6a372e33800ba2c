package cancellation

import (
	"context"
	"fmt"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// apply cancels the contracts of all accepted requests, and schedules those that take effect later. It takes a constant number of
// statements, however many requests there are.
func (s *Service) apply(ctx context.Context, tx *database.Tx, list []*decision) error {
	if err := s.scheduleAll(ctx, tx, filter(list, (*decision).toSchedule)); err != nil {
		return err
	}
	list = filter(list, (*decision).toCancel)
	if len(list) == 0 {
		return nil
	}
	ending, err := findTaken(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("what is taken away: %w", err)
	}
	if err := insertCancellations(ctx, tx, list); err != nil {
		return fmt.Errorf("cancellations: %w", err)
	}
	serviceOrders, err := openPickups(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("service orders: %w", err)
	}
	return tx.Pipeline(ctx, func(ctx context.Context) error { return s.write(ctx, tx, list, ending, serviceOrders) })
}

// write makes the changes of which nothing else has to be known.
func (s *Service) write(
	ctx context.Context, tx *database.Tx, list []*decision, ending history.Ending, serviceOrders map[int]int,
) error {
	if err := joinAll(ctx, tx, list, serviceOrders); err != nil {
		return err
	}
	if err := cancelContracts(ctx, tx, list); err != nil {
		return fmt.Errorf("contracts: %w", err)
	}
	if err := history.End(ctx, tx, ending); err != nil {
		return fmt.Errorf("periods: %w", err)
	}
	if err := inactivateLogins(ctx, tx, list); err != nil {
		return fmt.Errorf("logins: %w", err)
	}
	if err := inactivateCustomers(ctx, tx, list); err != nil {
		return fmt.Errorf("customers: %w", err)
	}
	if err := endSchedules(ctx, tx, list); err != nil {
		return fmt.Errorf("scheduled cancellations: %w", err)
	}
	entries := make([]eventlog.Entry, 0, 4*len(list))
	for _, d := range list {
		entries = append(entries, d.logEntries(serviceOrders[d.contract.ID])...)
	}
	return s.events.Append(ctx, tx, entries...)
}

// filter keeps the requests for which something holds.
func filter(list []*decision, holds func(*decision) bool) []*decision {
	kept := make([]*decision, 0, len(list))
	for _, d := range list {
		if holds(d) {
			kept = append(kept, d)
		}
	}
	return kept
}

var cancellationColumns = []string{
	cancellation.FieldContractID, cancellation.FieldReasonID, cancellation.FieldNote, cancellation.FieldOrigin,
	cancellation.FieldRequestedByName, cancellation.FieldRequestedByID, cancellation.FieldRequestedAt,
	cancellation.FieldEffectiveAt, cancellation.FieldBackDated, cancellation.FieldParametersID,
	cancellation.FieldKeepLoginLink, cancellation.FieldCheckOpenComodatos, cancellation.FieldInactivateCustomer,
	cancellation.FieldPickupTemplateID, cancellation.FieldLoginsKept, cancellation.FieldLoginsUnlinked,
	cancellation.FieldCustomerInactivated, cancellation.FieldOverrideReason,
	cancellation.FieldRequester, cancellation.FieldChannel, cancellation.FieldRecordedAt,
	cancellation.FieldStatusBefore, cancellation.FieldSuspendedSince, cancellation.FieldTaken,
}

// insertCancellations stores the parameters' revision and values with each cancellation, so that what was applied can be proved
// years later.
func insertCancellations(ctx context.Context, tx *database.Tx, list []*decision) error {
	insert := entsql.Dialect(tx.Dialect).Insert(cancellation.Table).Columns(cancellationColumns...).
		Returning(cancellation.FieldContractID, cancellation.FieldID)
	for _, d := range list {
		insert.Values(d.columnValues(tx)...)
	}
	ids, err := insertReturningIDs(ctx, tx, insert)
	for _, d := range list {
		d.CancellationID = ids[d.contract.ID]
	}
	return err
}

// joinAll writes which contracts keep customers active, which comodatos were overridden, and which are to be fetched.
func joinAll(ctx context.Context, tx *database.Tx, list []*decision, serviceOrders map[int]int) error {
	keptActive := joinRows{table: cancellation.CustomerKeptActiveByTable, columns: cancellation.CustomerKeptActiveByPrimaryKey}
	overridden := joinRows{table: cancellation.OverriddenComodatosTable, columns: cancellation.OverriddenComodatosPrimaryKey}
	items := joinRows{table: serviceorder.ItemsTable, columns: serviceorder.ItemsPrimaryKey}
	for _, d := range list {
		keptActive.add(d.CancellationID, d.Effects.CustomerKeptActiveBy)
		overridden.add(d.CancellationID, d.Effects.OverriddenComodatos)
		if d.Effects.Pickup != nil {
			items.add(serviceOrders[d.contract.ID], d.Effects.Pickup.Items)
		}
	}
	for _, rows := range []joinRows{keptActive, overridden, items} {
		if err := rows.write(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

// columnValues are the values of cancellationColumns.
func (d *decision) columnValues(tx *database.Tx) []any {
	var overrideReason any
	if len(d.Effects.OverriddenComodatos) > 0 {
		overrideReason = recordedOverride(d.Request)
	}
	var note any
	if text := strings.TrimSpace(d.Note); text != "" {
		note = text
	}
	p := d.parameters
	return []any{
		d.contract.ID, d.reason.ID, note, string(d.Origin),
		d.RequestedByName, d.RequestedByID, d.requestedAt(tx),
		d.Effects.EffectiveAt, d.Effects.BackDated, p.ID,
		p.KeepLoginLink, p.CheckOpenComodatos, p.InactivateCustomer,
		p.PickupTemplateID, len(d.Effects.LoginsKept), len(d.Effects.LoginsUnlinked),
		d.Effects.CustomerInactivated, overrideReason,
		optional.NonEmpty(new(string(d.Requester))), optional.NonEmpty(new(string(d.Channel))), tx.Now,
		string(d.statusBefore), d.contract.SuspendedAt, takenValue(d.taken),
	}
}

// requestedAt is when the requester asked for it: now, unless the request says otherwise.
func (d *decision) requestedAt(tx *database.Tx) time.Time {
	if d.RequestedAt.IsZero() {
		return tx.Now
	}
	return d.RequestedAt
}

// recordedOverride is the reason to record for overriding open comodatos.
func recordedOverride(r policy.Request) string {
	if r.OverriddenByLaw() {
		return fault.OverriddenByLaw.In(fault.Portuguese)
	}
	return strings.TrimSpace(r.OverrideReason)
}

func cancelContracts(ctx context.Context, tx *database.Tx, list []*decision) error {
	newest := func(column string) entsql.Querier {
		return entsql.Expr("(SELECT " + column + " FROM cancellations WHERE contract_id = contracts.id ORDER BY id DESC LIMIT 1)")
	}
	n, err := tx.Contract.Update().
		Where(contract.IDIn(decidedContractIDs(list)...), contract.StatusNotIn(domain.EndedStatuses()...)).
		SetStatus(domain.ContractCancelled). // for the privacy rule; each gets its own state below
		SetStatusChangedAt(tx.Now).
		SetUpdatedAt(tx.Now).
		ClearSuspendedAt().
		ClearScheduledCancellation().
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(contract.FieldStatus, endStatus(list))
			u.Set(contract.FieldCancellationID, newest(cancellation.FieldID))
			u.Set(contract.FieldCancelledAt, newest(cancellation.FieldEffectiveAt))
		}).
		Save(database.Expecting(ctx, len(list)))
	if err == nil && n != len(list) {
		err = fmt.Errorf("%d contracts changed instead of %d", n, len(list))
	}
	return err
}

// endStatus is the state that each contract gets.
func endStatus(list []*decision) entsql.Querier {
	withdrawn := decidedContractIDs(filter(list, (*decision).withdraws))
	return entsql.ExprFunc(func(b *entsql.Builder) {
		b.WriteString("CASE WHEN ").Join(entsql.InInts(contract.FieldID, withdrawn...)).
			WriteString(" THEN '" + string(domain.ContractWithdrawn) + "' ELSE '" + string(domain.ContractCancelled) + "' END")
	})
}

func decidedContractIDs(list []*decision) []int {
	ids := make([]int, 0, len(list))
	for _, d := range list {
		ids = append(ids, d.contract.ID)
	}
	return ids
}

// serviceEnding is how the contracts' service ends: the parameters either keep the links of all logins or clear them all.
func serviceEnding(list []*decision) history.Ending {
	e := history.Ending{Contracts: decidedContractIDs(list)}
	for _, d := range list {
		e.Unlinked = e.Unlinked || len(d.Effects.LoginsUnlinked) > 0
		e.AtOnce = e.AtOnce || !policyContract(d.contract).ActivatedAt.Before(d.Effects.EffectiveAt)
	}
	return e
}

// endedAccesses counts the accesses that the effects end: those in service after the effective date. None of them is in a closed
// month. It is nil without effects.
func endedAccesses(l *cancellationRecords, effects *policy.Effects) *history.AccessEffect {
	if effects == nil {
		return nil
	}
	ended := &history.AccessEffect{}
	if l.contract.ActivatedAt == nil {
		return ended
	}
	for _, login := range l.logins {
		if login.Active || login.InactivatedAt != nil && login.InactivatedAt.After(effects.EffectiveAt) {
			ended.Accesses++
		}
	}
	return ended
}

// inactivateLogins takes one statement: the parameters either keep all links or clear them all.
func inactivateLogins(ctx context.Context, tx *database.Tx, list []*decision) error {
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
	return effect.InactivateLogins(ctx, tx, ids, links)
}

// inactivateCustomers dates the inactivation from the end of each customer's last service.
func inactivateCustomers(ctx context.Context, tx *database.Tx, list []*decision) error {
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

// endSchedules marks the scheduled cancellations that are hereby done, and those that are superseded.
func endSchedules(ctx context.Context, tx *database.Tx, list []*decision) error {
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

// logEntries are the events for the contract's history.
func (d *decision) logEntries(serviceOrderID int) []eventlog.Entry {
	ended := event.TypeCONTRACT_CANCELLED
	if d.withdraws() {
		ended = event.TypeCONTRACT_WITHDRAWN
	}
	list := []eventlog.Entry{{
		Type: ended, SubjectID: d.CancellationID, Data: map[string]any{
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
	if serviceOrderID != 0 {
		list = append(list, eventlog.Entry{
			Type: event.TypeSERVICE_ORDER_OPENED, SubjectID: serviceOrderID,
			Data: map[string]any{"items": len(d.Effects.Pickup.Items)},
		})
	}
	for i := range list {
		list[i].ContractID = d.contract.ID
	}
	return list
}
