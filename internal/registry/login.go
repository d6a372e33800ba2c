package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewLogin is a login to register.
type NewLogin struct {
	// The contract of the access; not a cancelled one.
	ContractID int
	// The PPPoE/RADIUS user name; unique among active logins.
	Username string
	// Secret is the password; nil makes a random one.
	Secret *string
	// ActivatedAt is since when the access is in service; nil is now.
	ActivatedAt *time.Time
	// What DICI needs to know of it.
	Facts *AccessFacts
	// DryRun changes nothing and only returns the effect.
	DryRun bool
}

// CreateLogin registers a login of a live contract. It returns its id, the password that was made for it, "" when the request
// brought one, and what it does to what DICI counts. To begin in a closed month needs the permission BACK_DATE. A dry run makes
// none, and its id is 0.
func (r *Registry) CreateLogin(ctx context.Context, in NewLogin) (id int, made string, impact history.AccessEffect, err error) {
	var secret string
	if in.Secret != nil {
		secret = *in.Secret
	} else {
		made = newPassword()
		secret = made
	}
	held := database.Contracts(in.ContractID)
	err = r.changeDated(ctx, Dated{DryRun: in.DryRun}, held, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		input := record.Login{Username: &in.Username, Secret: &secret}
		c.Under(input.Check(tx.Now), "input")
		in.Username = *input.Username
		facts, err := in.Facts.check(ctx, tx, &c, nil, "input", "facts")
		if err != nil {
			return err
		}
		contract, err := liveContract(ctx, tx, in.ContractID)
		if err != nil {
			return err
		}
		at := c.past(in.ActivatedAt, tx.Now, "input", "activatedAt")
		c.inService(contract, at, "input", "activatedAt")
		if err := checkUsernameFree(ctx, tx, &c, in.Username); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		id, impact, err = r.insertLogin(ctx, tx, contract, in.Username, secret, at, facts)
		return err
	})
	switch {
	case err != nil:
		return 0, "", history.AccessEffect{}, err
	case in.DryRun:
		return 0, "", impact, nil
	}
	return id, made, impact, nil
}

// liveContract reads the contract under which something new begins, refuses one that is over, and marks the contract as
// changed: so that a cancellation in the same instant comes either before or after.
func liveContract(ctx context.Context, tx *database.Tx, id int) (*ent.Contract, error) {
	contract, err := tx.Contract.Get(ctx, id)
	if err != nil {
		return nil, database.Missing(err, "input", "contractId")
	}
	if contract.Status.Ended() {
		return nil, fault.Reject(fault.InvalidState, fault.ContractIsCancelled, "input", "contractId")
	}
	tx.Follow(contract)
	if err := tx.Contract.UpdateOneID(id).SetUpdatedAt(tx.Now).Exec(ctx); err != nil {
		return nil, fmt.Errorf("mark the contract: %w", err)
	}
	return contract, nil
}

// checkUsernameFree looks among active logins only: a name is free again once its login is inactive.
func checkUsernameFree(ctx context.Context, tx *database.Tx, c *checks, username string) error {
	taken, err := tx.Login.Query().Where(login.Username(username), login.Active(true)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the user name: %w", err)
	}
	if taken {
		c.Refuse(fault.Duplicate, fault.UsernameTaken, "input", "username")
	}
	return nil
}

func (r *Registry) insertLogin(
	ctx context.Context, tx *database.Tx, of *ent.Contract, username, secret string, at time.Time, facts accessFacts,
) (id int, impact history.AccessEffect, err error) {
	own, err := contractFacts(ctx, of)
	if err != nil {
		return 0, impact, err
	}
	customer, err := of.QueryCustomer().Only(ctx)
	if err != nil {
		return 0, impact, fmt.Errorf("read the customer: %w", err)
	}
	sealed, err := r.sealer.Seal(LoginSecret, []byte(secret))
	if err != nil {
		return 0, impact, fmt.Errorf("seal the secret: %w", err)
	}
	given := facts
	facts = facts.withDefaults(own)
	created, err := tx.Login.Create().
		SetUsername(username).SetSecret(sealed).SetActivatedAt(at).
		SetContractID(of.ID).SetCustomerID(customer.ID).SetCustomerType(customer.Type).
		SetNillableCityID(facts.CityID).SetNillableZone(facts.Zone).SetNillableMedium(facts.Medium).
		SetNillableTechnology(facts.Technology).SetNillableProduct(facts.Product).SetNillableSpeedMbps(facts.SpeedMbps).
		SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
		Save(ctx)
	if err != nil {
		return 0, impact, fmt.Errorf("save the login: %w", err)
	}
	logins := []int{created.ID}
	impact.ClosedMonths, err = history.ClosedMonths(ctx, tx, history.Accesses{Logins: logins}, at, func() error {
		if err := history.Open(ctx, tx, logins); err != nil {
			return err
		}
		inherited := own.without(given.history())
		inherited.PlanID, inherited.BranchID, inherited.CustomerType = &of.PlanID, &of.BranchID, &customer.Type
		return history.Recall(ctx, tx, []history.LinkStart{{
			Login: created.ID, Contract: of.ID, Since: at,
			Inherited: inherited.history(),
		}})
	})
	if err != nil {
		return 0, impact, err
	}
	if len(impact.ClosedMonths) > 0 && !viewer.FromContext(ctx).Can(viewer.BackDate) {
		return 0, impact, fault.Reject(fault.Forbidden, fault.ChangeBackDate, "input", "activatedAt")
	}
	if of.Status != domain.ContractAwaitingSignature {
		impact.Accesses = 1
	}
	return created.ID, impact, r.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeLOGIN_CREATED, ContractID: of.ID, SubjectID: created.ID,
	})
}

// LoginChange are the changes to a login; nil leaves a value unchanged.
type LoginChange struct {
	// The login.
	ID int
	// Username is another name, for an active login.
	Username *string
	// Facts change what DICI needs of an active login, and complete what is missing, also of an inactive one, since its periods began.
	Facts *AccessFacts
	// Dated says since when other facts hold.
	Dated
}

// UpdateLogin edits a login.
func (r *Registry) UpdateLogin(ctx context.Context, in LoginChange) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, in.Dated, database.Logins(in.ID), func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // a previous attempt may have lost to a concurrent transaction
		current, err := tx.Login.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		var c checks
		update := tx.Login.UpdateOne(current).SetUpdatedAt(tx.Now)
		fields, err := renameLogin(ctx, tx, &c, current, in.Username, update)
		if err != nil {
			return err
		}
		facts, err := in.Facts.check(ctx, tx, &c, current.Technology, "input", "facts")
		if err != nil {
			return err
		}
		since := in.since(ctx, tx, &c)
		changed, names := facts.changes(current)
		if !current.Active && facts.contradicts(current) {
			c.Refuse(fault.InvalidState, fault.AccessOver, "input", "facts")
		}
		if err := c.Err(); err != nil {
			return err
		}
		completed, err := facts.completePast(ctx, tx, current.ID)
		if err != nil {
			return err
		}
		if completed {
			fields = append(fields, "past")
		}
		filling := facts.filling(current)
		impact, err = changeFacts(ctx, tx, history.Accesses{Logins: []int{current.ID}}, login.ID(current.ID), since,
			facts, history.Facts{}, filling)
		if err != nil {
			return err
		}
		if fields = append(fields, names...); len(fields) == 0 {
			return nil
		}
		if !current.Active {
			// No period may say it: an unlinked login, or one from before there were periods, is completed by its record.
			update.SetNillableCityID(changed.CityID).SetNillableZone(changed.Zone).SetNillableMedium(changed.Medium).
				SetNillableTechnology(changed.Technology).SetNillableProduct(changed.Product).SetNillableSpeedMbps(changed.SpeedMbps)
		}
		if err := update.Exec(ctx); err != nil {
			return fmt.Errorf("save the login: %w", err)
		}
		entry := eventlog.Entry{
			Type: event.TypeLOGIN_UPDATED, SubjectID: current.ID, Data: map[string]any{"fields": fields},
		}
		describeChange(entry.Data, since, facts, filling)
		if current.ContractID != nil {
			entry.ContractID = *current.ContractID
		}
		return r.events.Append(ctx, tx, entry)
	})
	return impact, err
}

func renameLogin(
	ctx context.Context, tx *database.Tx, c *checks, current *ent.Login, username *string, update *ent.LoginUpdateOne,
) ([]string, error) {
	if username == nil || *username == current.Username {
		return nil, nil
	}
	if !current.Active {
		c.Refuse(fault.InvalidState, fault.LoginInactive, "input", "username")
		return nil, nil
	}
	input := record.Login{Username: username}
	c.Under(input.Check(tx.Now), "input")
	if err := checkUsernameFree(ctx, tx, c, *input.Username); err != nil {
		return nil, err
	}
	update.SetUsername(*input.Username)
	return []string{"username"}, nil
}
