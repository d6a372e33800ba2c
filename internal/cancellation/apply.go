package cancellation

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	entevent "github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// checkOnSite is what a pickup service order says when no comodato is registered; the technician reads Portuguese.
const checkOnSite = "Verificar equipamentos no local."

// apply carries the effects out and records them. It makes at most 8 statements.
func (s *Service) apply(
	ctx context.Context, tx *database.Tx, l *loaded, cmd Command, effects policy.Effects,
) (*ent.Cancellation, error) {
	if err := closeContract(ctx, tx, l.contract, effects); err != nil {
		return nil, fmt.Errorf("contract: %w", err)
	}
	if err := closeLogins(ctx, tx, effects); err != nil {
		return nil, fmt.Errorf("logins: %w", err)
	}
	if effects.CustomerInactivated {
		err := tx.Customer.Update().Where(customer.ID(l.customer.ID)).
			SetActive(false).SetInactivatedAt(effects.EffectiveAt).SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("customer: %w", err)
		}
	}
	record, err := s.record(ctx, tx, l, cmd, effects)
	if err != nil {
		return nil, fmt.Errorf("cancellation: %w", err)
	}
	order, err := openPickup(ctx, tx, l, effects, record.ID)
	if err != nil {
		return nil, fmt.Errorf("service order: %w", err)
	}
	if err := s.events.Append(ctx, tx, entries(l, effects, record, order)...); err != nil {
		return nil, err
	}
	return record.Unwrap(), nil
}

func closeContract(ctx context.Context, tx *database.Tx, c *ent.Contract, effects policy.Effects) error {
	n, err := tx.Contract.Update().
		Where(contract.ID(c.ID), contract.StatusNEQ(policy.ContractCancelled)).
		SetStatus(policy.ContractCancelled).
		SetStatusChangedAt(tx.Now).
		SetCancelledAt(effects.EffectiveAt).
		SetUpdatedAt(tx.Now).
		Save(ctx)
	if err == nil && n != 1 {
		err = fmt.Errorf("%d contracts changed instead of 1", n)
	}
	c.Status, c.StatusChangedAt, c.CancelledAt, c.UpdatedAt = policy.ContractCancelled, tx.Now, &effects.EffectiveAt, tx.Now
	return err
}

// closeLogins inactivates the logins and destroys their secrets, all in one statement: the effects either keep all links or
// clear all. A login that was inactive before keeps its date.
func closeLogins(ctx context.Context, tx *database.Tx, effects policy.Effects) error {
	ids := append(append([]int{}, effects.LoginsKept...), effects.LoginsUnlinked...)
	if len(ids) == 0 {
		return nil
	}
	update := tx.Login.Update().Where(login.IDIn(ids...)).
		SetActive(false).ClearSecret().SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(login.FieldInactivatedAt, entsql.ExprFunc(func(b *entsql.Builder) {
				b.WriteString("COALESCE(").Ident(login.FieldInactivatedAt).Comma().Arg(effects.EffectiveAt).WriteString(")")
			}))
		})
	if len(effects.LoginsUnlinked) > 0 {
		update.ClearContract()
	} else {
		update.SetFactsFrozenAt(tx.Now)
	}
	return update.Exec(ctx)
}

// record writes the cancellation with the parameters' revision and values, so that what was applied can be proved years later.
func (s *Service) record(
	ctx context.Context, tx *database.Tx, l *loaded, cmd Command, effects policy.Effects,
) (*ent.Cancellation, error) {
	v := viewer.FromContext(ctx)
	create := tx.Cancellation.Create().
		SetContractID(l.contract.ID).
		SetReasonID(l.reason.ID).
		SetOrigin(policy.OriginManual).
		SetRequestedByName(v.Name).
		SetRequestedAt(tx.Now).
		SetEffectiveAt(effects.EffectiveAt).
		SetBackDated(effects.BackDated).
		SetParametersID(l.parameters.ID).
		SetKeepLoginLink(l.parameters.KeepLoginLink).
		SetCheckOpenComodatos(l.parameters.CheckOpenComodatos).
		SetInactivateCustomer(l.parameters.InactivateCustomer).
		SetNillablePickupTemplateID(l.parameters.PickupTemplateID).
		SetLoginsKept(len(effects.LoginsKept)).
		SetLoginsUnlinked(len(effects.LoginsUnlinked)).
		SetCustomerInactivated(effects.CustomerInactivated).
		AddCustomerKeptActiveByIDs(effects.CustomerKeptActiveBy...).
		AddOverriddenComodatoIDs(effects.OverriddenComodatos...)
	if v.Kind == viewer.KindUser {
		create.SetRequestedByID(v.ID)
	}
	if note := strings.TrimSpace(cmd.Note); note != "" {
		create.SetNote(note)
	}
	if len(effects.OverriddenComodatos) > 0 {
		create.SetOverrideReason(strings.TrimSpace(*cmd.OverrideOpenComodatos))
	}
	return create.Save(ctx)
}

func openPickup(
	ctx context.Context, tx *database.Tx, l *loaded, effects policy.Effects, cancellationID int,
) (*ent.ServiceOrder, error) {
	if effects.Pickup == nil {
		return nil, nil
	}
	instructions := l.template.Instructions
	if len(effects.Pickup.Items) == 0 {
		instructions = strings.TrimSpace(instructions + "\n" + checkOnSite)
	}
	return tx.ServiceOrder.Create().
		SetCustomerID(l.customer.ID).
		SetContractID(l.contract.ID).
		SetTemplateID(l.template.ID).
		SetCancellationID(cancellationID).
		SetInstructions(instructions).
		SetCreatedAt(tx.Now).
		SetUpdatedAt(tx.Now).
		AddItemIDs(effects.Pickup.Items...).
		Save(ctx)
}

// entries are the lines of the event log, for the contract's history.
func entries(l *loaded, effects policy.Effects, record *ent.Cancellation, order *ent.ServiceOrder) []event.Entry {
	list := []event.Entry{{
		Type: entevent.TypeCONTRACT_CANCELLED, SubjectID: record.ID, Data: map[string]any{
			"origin": record.Origin, "reason": l.reason.Code, "effectiveAt": effects.EffectiveAt,
			"parametersRevision": l.parameters.Revision,
		},
	}}
	if n := len(effects.LoginsKept); n > 0 {
		list = append(list, event.Entry{Type: entevent.TypeLOGIN_KEPT, Data: map[string]any{"count": n}})
	}
	if n := len(effects.LoginsUnlinked); n > 0 {
		list = append(list, event.Entry{Type: entevent.TypeLOGIN_UNLINKED, Data: map[string]any{"count": n}})
	}
	if effects.CustomerInactivated {
		list = append(list, event.Entry{Type: entevent.TypeCUSTOMER_INACTIVATED, SubjectID: l.customer.ID})
	}
	if order != nil {
		list = append(list, event.Entry{
			Type: entevent.TypeSERVICE_ORDER_OPENED, SubjectID: order.ID,
			Data: map[string]any{"items": len(effects.Pickup.Items)},
		})
	}
	for i := range list {
		list[i].ContractID = l.contract.ID
	}
	return list
}
