package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
)

// ContractChange are the changes to a contract; nil leaves a value unchanged.
type ContractChange struct {
	// The contract.
	ID int
	// Another active plan.
	PlanID *int
	// Another address.
	Address *Address
	// BranchID is another branch, which declares the accesses from then on.
	BranchID *int
	// Status is a step between the states of a live contract.
	Status *domain.ContractStatus
	// Dated says when another plan, address or branch takes effect; a status change takes effect now.
	Dated
}

// UpdateContract edits a contract that isn't over. Its active logins follow a new plan, address or branch in the same
// transaction, with the facts that changed; facts that the plan or the address lacks stay the logins' own.
func (r *Registry) UpdateContract(ctx context.Context, in ContractChange) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, in.Dated, database.Contracts(in.ID), func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // a previous attempt may have lost to a concurrent transaction
		current, err := tx.Contract.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if current.Status.Ended() {
			return fault.Reject(fault.InvalidState, fault.ContractClosed, "input", "id")
		}
		tx.Follow(current)
		var c checks
		edit := contractEdit{
			current: current, update: tx.Contract.UpdateOne(current).
					SetUpdatedAt(tx.Now), data: map[string]any{}, dated: in.EffectiveFrom != nil,
		}
		if err := edit.plan(ctx, tx, &c, in.PlanID); err != nil {
			return err
		}
		if err := edit.address(ctx, tx, &c, in.Address); err != nil {
			return err
		}
		if err := edit.branch(ctx, tx, &c, in.BranchID); err != nil {
			return err
		}
		edit.status(tx, &c, in.Status)
		since := in.since(ctx, tx, &c)
		if err := c.Err(); err != nil {
			return err
		}
		impact, err = r.saveContract(ctx, tx, edit, since)
		return err
	})
	return impact, err
}

func (r *Registry) saveContract(
	ctx context.Context, tx *database.Tx, edit contractEdit, since time.Time,
) (impact history.AccessEffect, err error) {
	if len(edit.fields) == 0 {
		return impact, nil
	}
	id := edit.current.ID
	of := history.Accesses{Contract: id}
	shown := edit.shown()
	kept, err := history.Kept(ctx, tx, of, since, shown)
	if err != nil {
		return impact, err
	}
	edit.keep(kept)
	if err := edit.update.Exec(ctx); err != nil {
		return impact, fmt.Errorf("save the contract: %w", err)
	}
	impact, err = changeFacts(ctx, tx, of, contractLogins(id), since, edit.facts, kept, edit.filling(shown))
	if err != nil {
		return impact, err
	}
	began, err := startService(ctx, tx, edit.current)
	if err != nil {
		return impact, err
	}
	impact.Accesses += began
	if edit.resumed {
		if err := effect.SettleNotices(ctx, tx, []int{id}); err != nil {
			return impact, err
		}
	}
	edit.data["fields"] = edit.fields
	if since.Before(tx.Now) {
		edit.data["since"] = since
	}
	return impact, r.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeCONTRACT_UPDATED, ContractID: edit.current.ID, SubjectID: edit.current.ID, Data: edit.data,
	})
}

// contractEdit collects the changes of one contract.
type contractEdit struct {
	current *ent.Contract
	update  *ent.ContractUpdateOne
	// facts are copied to the active logins.
	facts accessFacts
	// dated says that a value that is the same as now may still be a change in the past.
	dated bool
	// resumed says that the contract is back in service.
	resumed bool
	// fields and data go to the log.
	fields []string
	data   map[string]any
}

// filling are the facts that the address lacked. A new plan says nothing about what was missing before.
func (e *contractEdit) filling(shown history.Facts) history.Facts {
	filling := e.facts.history().Filling(shown)
	return history.Facts{CityID: filling.CityID, Zone: filling.Zone}
}

// shown are the contract's present values of the changed facts.
func (e *contractEdit) shown() (shown history.Facts) {
	if e.facts.PlanID != nil {
		shown.PlanID = &e.current.PlanID
	}
	if e.facts.BranchID != nil {
		shown.BranchID = &e.current.BranchID
	}
	if e.facts.CityID != nil {
		shown.CityID = e.current.CityID
	}
	if e.facts.Zone != nil {
		shown.Zone = e.current.Zone
	}
	return shown
}

// keep leaves kept facts, which have changed since, as they are; the rest of an address goes with its municipality and zone.
func (e *contractEdit) keep(kept history.Facts) {
	if kept.PlanID != nil {
		e.update.SetPlanID(*kept.PlanID)
	}
	if kept.BranchID != nil {
		e.update.SetBranchID(*kept.BranchID)
	}
	e.update.SetNillableCityID(kept.CityID).SetNillableZone(kept.Zone)
	if kept.CityID == nil && kept.Zone == nil {
		return
	}
	m := e.update.Mutation()
	m.ResetStreet()
	m.ResetStreetNumber()
	m.ResetDistrict()
	m.ResetPostalCode()
}

func (e *contractEdit) plan(ctx context.Context, tx *database.Tx, c *checks, id *int) error {
	if id == nil || *id == e.current.PlanID && !e.dated {
		return nil
	}
	plan, err := checkPlan(ctx, tx, c, *id)
	if err != nil || plan == nil {
		return err
	}
	e.update.SetPlanID(plan.ID)
	e.facts.Medium, e.facts.Technology, e.facts.SpeedMbps = plan.Medium, plan.Technology, plan.SpeedMbps
	e.facts.Product, e.facts.PlanID = &plan.Product, &plan.ID
	e.fields = append(e.fields, "plan")
	e.data["plan"] = map[string]any{"from": e.current.PlanID, "to": plan.ID}
	return nil
}

// branch is the one that declares the accesses.
func (e *contractEdit) branch(ctx context.Context, tx *database.Tx, c *checks, id *int) error {
	if id == nil || *id == e.current.BranchID && !e.dated {
		return nil
	}
	known, err := tx.Branch.Query().Where(branch.ID(*id)).Exist(ctx)
	switch {
	case err != nil:
		return fmt.Errorf("look for the branch: %w", err)
	case !known:
		c.Refuse(fault.NotFound, fault.RecordNotFound, "input", "branchId")
		return nil
	}
	e.update.SetBranchID(*id)
	e.facts.BranchID = id
	e.fields = append(e.fields, "branch")
	e.data["branch"] = map[string]any{"from": e.current.BranchID, "to": *id}
	return nil
}

func (e *contractEdit) status(tx *database.Tx, c *checks, to *domain.ContractStatus) {
	from := e.current.Status
	switch {
	case to == nil || *to == from:
		return
	case to.Ended():
		c.Refuse(fault.Invalid, fault.ValueNotAllowed, "input", "status")
		return
	case !from.CanBecome(*to):
		c.Add(fault.New(fault.InvalidState, fault.ContractStep).
			With("from", fault.StateName("contract", string(from))).
			With("to", fault.StateName("contract", string(*to))).At("input", "status"))
		return
	}
	setStatus(e.update, from, *to, tx.Now)
	e.resumed = *to == domain.ContractActive
	e.fields = append(e.fields, "status")
	e.data["status"] = map[string]any{"from": from, "to": *to}
}

func (e *contractEdit) address(ctx context.Context, tx *database.Tx, c *checks, a *Address) error {
	city, err := a.check(ctx, tx, c, "input", "address")
	if err != nil || a == nil {
		return err
	}
	changed := false
	text := func(to, from *string, set func(string) *ent.ContractUpdateOne, clear func() *ent.ContractUpdateOne) {
		if to != nil && !optional.Equal(optional.NonEmpty(to), from) {
			optional.Assign(optional.NonEmpty(to), set, clear)
			changed = true
		}
	}
	text(a.Street, e.current.Street, e.update.SetStreet, e.update.ClearStreet)
	text(a.StreetNumber, e.current.StreetNumber, e.update.SetStreetNumber, e.update.ClearStreetNumber)
	text(a.District, e.current.District, e.update.SetDistrict, e.update.ClearDistrict)
	text(a.PostalCode, e.current.PostalCode, e.update.SetPostalCode, e.update.ClearPostalCode)
	if city != nil && (e.dated || !optional.Equal(city, e.current.CityID)) {
		e.update.SetCityID(*city)
		e.facts.CityID = city
		changed = true
	}
	if a.Zone != nil && (e.dated || !optional.Equal(a.Zone, e.current.Zone)) {
		e.update.SetZone(*a.Zone)
		e.facts.Zone = a.Zone
		changed = true
	}
	if changed {
		// The address itself is personal data: the log says only that it changed.
		e.fields = append(e.fields, "address")
	}
	return nil
}
