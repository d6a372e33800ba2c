package registry

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// SuspendContract suspends an active or blocked contract for non-payment as of the given time; nil is now.
func (r *Registry) SuspendContract(ctx context.Context, id int, suspendedAt *time.Time) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Contracts(id), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		current, err := liveContract(ctx, tx, id)
		if err != nil {
			return err
		}
		at := c.past(suspendedAt, tx.Now, "input", "suspendedAt")
		if !current.Status.CanBecome(domain.ContractSuspended) {
			return fault.Reject(fault.InvalidState, fault.ContractNotSuspendable, "input", "contractId")
		}
		c.inService(current, at, "input", "suspendedAt")
		if err := c.Err(); err != nil {
			return err
		}
		update := tx.Contract.UpdateOneID(id).SetUpdatedAt(tx.Now)
		setStatus(update, current.Status, domain.ContractSuspended, at)
		if err := update.Exec(ctx); err != nil {
			return fmt.Errorf("save the contract: %w", err)
		}
		if _, err := startService(ctx, tx, current); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeCONTRACT_SUSPENDED, ContractID: id, SubjectID: id, Data: map[string]any{"suspendedAt": at},
		})
	})
}

// ResumeContract resumes a suspended contract, because its customer has paid.
func (r *Registry) ResumeContract(ctx context.Context, id int) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Contracts(id), func(ctx context.Context, tx *database.Tx) error {
		current, err := liveContract(ctx, tx, id)
		if err != nil {
			return err
		}
		if current.Status != domain.ContractSuspended {
			return fault.Reject(fault.InvalidState, fault.ContractNotSuspended, "input", "contractId")
		}
		update := tx.Contract.UpdateOneID(id).SetUpdatedAt(tx.Now)
		setStatus(update, current.Status, domain.ContractActive, tx.Now)
		if err := update.Exec(ctx); err != nil {
			return fmt.Errorf("save the contract: %w", err)
		}
		if err := effect.SettleNotices(ctx, tx, []int{id}); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeCONTRACT_RESUMED, ContractID: id, SubjectID: id})
	})
}

// setStatus sets the status of a live contract as of the given time.
func setStatus(update *ent.ContractUpdateOne, from, to domain.ContractStatus, at time.Time) {
	update.SetStatus(to).SetStatusChangedAt(at)
	if to == domain.ContractSuspended {
		update.SetSuspendedAt(at)
	} else {
		update.ClearSuspendedAt()
	}
	if from == domain.ContractAwaitingSignature {
		update.SetActivatedAt(at)
	}
}

// startService starts the service of a contract that was awaiting its signature, and its waiting accesses; it returns how many
// these are.
func startService(ctx context.Context, tx *database.Tx, before *ent.Contract) (accesses int, err error) {
	if before.Status != domain.ContractAwaitingSignature {
		return 0, nil
	}
	after, err := tx.Contract.Get(ctx, before.ID)
	if err != nil {
		return 0, fmt.Errorf("read the contract: %w", err)
	}
	if after.ActivatedAt == nil {
		return 0, nil
	}
	err = tx.Login.Update().Where(login.ContractID(after.ID), login.ActivatedAtLT(*after.ActivatedAt)).
		SetActivatedAt(*after.ActivatedAt).SetUpdatedAt(tx.Now).Exec(ctx)
	if err != nil {
		return 0, fmt.Errorf("begin the logins: %w", err)
	}
	if err := history.Begin(ctx, tx, []int{after.ID}, nil, nil); err != nil {
		return 0, err
	}
	if err := history.OpenOf(ctx, tx, []int{after.ID}); err != nil {
		return 0, err
	}
	return tx.AccessPeriod.Query().Where(accessperiod.ContractID(after.ID)).Count(ctx)
}

// inService refuses a time before the activation or latest reactivation.
func (c *checks) inService(contract *ent.Contract, at time.Time, path ...string) {
	c.At(record.InService(at, contract.ActivatedAt, contract.ReactivatedAt, ""), path...)
}

// NewNotice is a notice to a customer about an unpaid contract.
type NewNotice struct {
	// The unpaid contract; not cancelled.
	ContractID int
	// What it announced.
	Kind domain.NoticeKind
	// SentAt is when the customer was notified; nil is now.
	SentAt *time.Time
	// Channel is how it was sent.
	Channel *string
	// Delivery is how it was delivered, and Proof a reference to the proof of that.
	Delivery, Proof *string
}

// RecordNotice records that a customer was notified and returns the notice's id.
func (r *Registry) RecordNotice(ctx context.Context, in NewNotice) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Contracts(in.ContractID), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		contract, err := liveContract(ctx, tx, in.ContractID)
		if err != nil {
			return err
		}
		input := record.Notice{
			SentAt: cmp.Or(in.SentAt, &tx.Now), Channel: in.Channel, Delivery: in.Delivery, Proof: in.Proof,
			ActivatedAt: contract.ActivatedAt, ReactivatedAt: contract.ReactivatedAt,
		}
		c.Under(input.Check(tx.Now), "input")
		if err := c.Err(); err != nil {
			return err
		}
		created, err := effect.RecordNotices(ctx, tx, []*ent.Notice{{
			ContractID: contract.ID, Kind: in.Kind, SentAt: *input.SentAt, Channel: optional.NonEmpty(input.Channel),
			Delivery: optional.NonEmpty(input.Delivery), Proof: optional.NonEmpty(input.Proof),
			RecordedAt: tx.Now, RecordedByName: viewer.FromContext(ctx).Name,
		}})
		if err != nil {
			return err
		}
		id = created[0].ID
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeNOTICE_RECORDED, ContractID: contract.ID, SubjectID: id, Data: map[string]any{"kind": in.Kind},
		})
	})
	return id, err
}
