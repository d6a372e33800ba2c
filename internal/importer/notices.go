package importer

import (
	"context"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// noticeCell is a notice to the customer of an unpaid contract; each kind has a column.
type noticeCell struct {
	column string
	kind   policy.NoticeKind
	at     time.Time
}

func readNotices(r *row) (list []noticeCell) {
	if at := r.time("default_notice_at"); at != nil {
		list = append(list, noticeCell{"default_notice_at", policy.NoticeDefault, *at})
	}
	if at := r.time("rescission_notice_at"); at != nil {
		list = append(list, noticeCell{"rescission_notice_at", policy.NoticeRescission, *at})
	}
	return list
}

// checkSuspension holds the dates of the suspension and of the notices against the status and the activation.
func (c *contractRow) checkSuspension(r *row) {
	before := func(at *time.Time) bool { return at != nil && c.activatedAt != nil && at.Before(*c.activatedAt) }
	switch {
	case c.suspendedAt != nil && c.status != policy.ContractSuspended:
		r.reject("suspended_at", "só um contrato suspenso tem data de suspensão")
	case before(c.suspendedAt):
		r.reject("suspended_at", "a suspensão não pode ser anterior à ativação")
	}
	for _, n := range c.notices {
		if before(&n.at) {
			r.reject(n.column, "a notificação não pode ser anterior à ativação")
		}
	}
}

// suspendedAt is since when a suspended contract is: without a date since it was first imported as suspended, which delays a
// rule of automation rather than hastening it.
func (w *contractWriter) suspendedAt(row contractRow, old *ent.Contract) *time.Time {
	var stored *time.Time
	if old != nil {
		stored = old.SuspendedAt
	}
	return or(row.suspendedAt, stored, &w.tx.Now)
}

// newNotices are the row's notices that aren't recorded yet. A cancelled contract needs none.
func newNotices(row contractRow, old *ent.Contract) (list []noticeCell) {
	if row.status == policy.ContractCancelled {
		return nil
	}
	for _, n := range row.notices {
		recorded := old != nil && slices.ContainsFunc(old.Edges.Notices, func(o *ent.Notice) bool {
			return o.Kind == n.kind && o.SentAt.Equal(n.at)
		})
		if !recorded {
			list = append(list, n)
		}
	}
	return list
}

// recordNotices writes the new notices; ids are the contracts', by number.
func recordNotices(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int) error {
	var builders []*ent.NoticeCreate
	for _, c := range changes {
		for _, n := range c.notices {
			builders = append(builders, tx.Notice.Create().SetContractID(ids[c.number]).SetKind(n.kind).SetSentAt(n.at).
				SetRecordedAt(tx.Now).SetRecordedByName(viewer.FromContext(ctx).Name))
		}
	}
	if len(builders) == 0 {
		return nil
	}
	return tx.Notice.CreateBulk(builders...).Exec(ctx)
}
