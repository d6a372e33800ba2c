// Package effect updates the records that belong to contracts when these end, change or return to service: logins and their links,
// notices, schedules. Engine, registry, import and demo base call it after they wrote the contracts. Each function takes one
// statement, however many records it touches. The periods of accesses are in internal/history.
package effect

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Links says what happens to the links of logins whose contracts were cancelled.
type Links int

const (
	// LinksKept freezes the logins' facts.
	LinksKept Links = iota
	// LinksCleared clears their contracts.
	LinksCleared
	// LinksUntouched keeps links and facts, and logins that were already inactive: another system cancelled the contracts.
	LinksUntouched
)

// serviceEnd is when the service of a login's cancelled contract ended; not before the login began.
const serviceEnd = "(SELECT CASE WHEN contracts.cancelled_at < logins.activated_at THEN logins.activated_at " +
	"ELSE contracts.cancelled_at END FROM contracts WHERE contracts.id = logins.contract_id)"

// InactivateLogins inactivates the logins of cancelled contracts as of the end of these, and destroys their secrets. A login that
// was already inactive keeps its date; one that began after the end never was in service, and ends when it began.
func InactivateLogins(ctx context.Context, tx *database.Tx, contracts []int, links Links) error {
	if len(contracts) == 0 {
		return nil
	}
	update := tx.Login.Update().Where(login.ContractIDIn(contracts...)).
		SetActive(false).ClearSecret().SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(login.FieldInactivatedAt, entsql.ExprFunc(func(b *entsql.Builder) {
				b.WriteString("CASE WHEN ").Ident(login.FieldInactivatedAt).WriteString(" < " + serviceEnd + " THEN ").
					Ident(login.FieldInactivatedAt).WriteString(" ELSE " + serviceEnd + " END")
			}))
		})
	switch links {
	case LinksKept:
		update.SetFactsFrozenAt(tx.Now)
	case LinksCleared:
		update.ClearContract()
	case LinksUntouched:
		update.Where(login.Active(true))
	}
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("close logins: %w", err)
	}
	return nil
}

// neverInService holds for logins that ended when they began.
func neverInService(s *entsql.Selector) {
	s.Where(entsql.ColumnsEQ(s.C(login.FieldInactivatedAt), s.C(login.FieldActivatedAt)))
}

// RedateLogins is for cancelled contracts whose end date was corrected: logins that ended with them move to the new date. A login
// that had already ended keeps its date.
func RedateLogins(ctx context.Context, tx *database.Tx, formerly map[int]time.Time) error {
	if len(formerly) == 0 {
		return nil
	}
	ended := make([]predicate.Login, 0, len(formerly))
	for id, at := range formerly {
		never := login.And(login.InactivatedAtGTE(at), neverInService)
		ended = append(ended, login.And(login.ContractID(id), login.Or(login.InactivatedAt(at), never)))
	}
	update := tx.Login.Update().Where(login.Active(false), login.Or(ended...)).SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(login.FieldInactivatedAt, entsql.Expr(serviceEnd))
		})
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("redate logins: %w", err)
	}
	return nil
}

// UnfreezeLogins is for contracts that another system cancelled and returned to service: its files may update their logins.
func UnfreezeLogins(ctx context.Context, tx *database.Tx, contracts []int) error {
	if len(contracts) == 0 {
		return nil
	}
	err := tx.Login.Update().Where(login.ContractIDIn(contracts...), login.FactsFrozenAtNotNil()).
		ClearFactsFrozenAt().SetUpdatedAt(tx.Now).Exec(ctx)
	if err != nil {
		return fmt.Errorf("thaw logins: %w", err)
	}
	return nil
}

// FollowPlan copies the facts of their plans to the active logins of contracts. Facts that a plan lacks stay the login's own.
func FollowPlan(ctx context.Context, tx *database.Tx, contracts []int) error {
	return follow(ctx, tx, contracts, "plans p JOIN contracts c ON c.plan_id = p.id", "p",
		login.FieldMedium, login.FieldTechnology, login.FieldProduct, login.FieldSpeedMbps)
}

// FollowAddress copies the city and the zone of their addresses to the active logins of contracts. Facts that an address lacks stay
// the login's own.
func FollowAddress(ctx context.Context, tx *database.Tx, contracts []int) error {
	return follow(ctx, tx, contracts, "contracts c", "c", login.FieldCityID, login.FieldZone)
}

// follow copies columns of a table, given by its alias, that is joined to the logins by contracts (c).
func follow(ctx context.Context, tx *database.Tx, contracts []int, tables, alias string, columns ...string) error {
	if len(contracts) == 0 {
		return nil
	}
	err := tx.Login.Update().Where(login.Active(true), login.ContractIDIn(contracts...)).SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			for _, column := range columns {
				from := "(SELECT " + alias + "." + column + " FROM " + tables + " WHERE c.id = logins.contract_id)"
				u.Set(column, entsql.Expr("COALESCE("+from+", "+column+")"))
			}
		}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("follow contracts: %w", err)
	}
	return nil
}

// RecordNotices writes notices and returns them with their ids.
func RecordNotices(ctx context.Context, tx *database.Tx, list []*ent.Notice) ([]*ent.Notice, error) {
	if len(list) == 0 {
		return nil, nil // not an error: there is nothing to write
	}
	builders := make([]*ent.NoticeCreate, 0, len(list))
	for _, n := range list {
		builders = append(builders, tx.Notice.Create().SetContractID(n.ContractID).SetKind(n.Kind).SetSentAt(n.SentAt).
			SetNillableChannel(n.Channel).SetNillableDelivery(n.Delivery).SetNillableProof(n.Proof).
			SetRecordedAt(n.RecordedAt).SetRecordedByName(n.RecordedByName))
	}
	created, err := tx.Notice.CreateBulk(builders...).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("record notices: %w", err)
	}
	return created, nil
}

// SettleNotices is for contracts that are back in service: their customers have paid, so earlier notices no longer count.
func SettleNotices(ctx context.Context, tx *database.Tx, contracts []int) error {
	if len(contracts) == 0 {
		return nil
	}
	err := tx.Notice.Update().Where(notice.ContractIDIn(contracts...), notice.SettledAtIsNil()).SetSettledAt(tx.Now).Exec(ctx)
	if err != nil {
		return fmt.Errorf("close notices: %w", err)
	}
	return nil
}

// EndSchedules ends the open schedules of cancelled contracts: those in done were executed, the others are superseded; by is the
// name of who ended them.
func EndSchedules(ctx context.Context, tx *database.Tx, contracts, done []int, by string) error {
	if len(contracts) == 0 {
		return nil
	}
	open := scheduledcancellation.ScheduleStatusIn(domain.ScheduleWaiting, domain.ScheduleRefused)
	err := tx.ScheduledCancellation.Update().Where(scheduledcancellation.ContractIDIn(contracts...), open).
		SetEndedAt(tx.Now).SetEndedByName(by).
		Modify(func(u *entsql.UpdateBuilder) {
			set := func(column string, carriedOut any, otherwise string) {
				u.Set(column, entsql.ExprFunc(func(b *entsql.Builder) {
					b.WriteString("CASE WHEN ").Join(entsql.InInts(scheduledcancellation.FieldID, done...)).WriteString(" THEN ")
					if raw, ok := carriedOut.(entsql.Querier); ok {
						b.Join(raw)
					} else {
						b.Arg(carriedOut)
					}
					b.WriteString(" ELSE " + otherwise + " END")
				}))
			}
			set(scheduledcancellation.FieldScheduleStatus, string(domain.ScheduleDone), "'"+string(domain.ScheduleSuperseded)+"'")
			set(scheduledcancellation.FieldAttemptedAt, tx.Now, scheduledcancellation.FieldAttemptedAt)
			set(scheduledcancellation.FieldRefusals, entsql.Raw("NULL"), scheduledcancellation.FieldRefusals)
			set(scheduledcancellation.FieldCancellationID,
				entsql.Raw("(SELECT cancellation_id FROM contracts WHERE contracts.id = scheduled_cancellations.contract_id)"),
				scheduledcancellation.FieldCancellationID)
		}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("end schedules: %w", err)
	}
	return nil
}

// DetachSchedules unlinks ended schedules from contracts.
func DetachSchedules(ctx context.Context, tx *database.Tx, contracts []int) error {
	if len(contracts) == 0 {
		return nil
	}
	err := tx.Contract.Update().Where(contract.IDIn(contracts...), contract.ScheduledCancellationIDNotNil()).
		ClearScheduledCancellation().Exec(ctx)
	if err != nil {
		return fmt.Errorf("forget schedules: %w", err)
	}
	return nil
}
