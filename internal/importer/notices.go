package importer

import (
	"context"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// noticeCell is a notice to the customer of an unpaid contract; each kind has a column.
type noticeCell struct {
	column string
	kind   domain.NoticeKind
	at     time.Time
}

func readNotices(r *csvfile.Row, activatedAt *time.Time) (list []noticeCell) {
	for _, n := range []noticeCell{
		{column: "default_notice_at", kind: domain.NoticeDefault},
		{column: "rescission_notice_at", kind: domain.NoticeRescission},
	} {
		said := record.Notice{SentAt: r.Time(n.column), ActivatedAt: activatedAt}
		for _, wrong := range said.Check(r.Now) {
			r.RejectAt(wrong, n.column)
		}
		if said.SentAt != nil {
			n.at = *said.SentAt
			list = append(list, n)
		}
	}
	return list
}

// suspendedAt is since when a suspended contract is: without a date since it was first imported as suspended, which delays a
// rule of automation rather than hastening it.
func (w *contractWriter) suspendedAt(row contractRow, old *ent.Contract) *time.Time {
	var stored *time.Time
	if old != nil {
		stored = old.SuspendedAt
	}
	return optional.First(row.suspendedAt, stored, &w.tx.Now)
}

// newNotices are the row's notices that aren't recorded yet. A contract that is over needs none.
func newNotices(row contractRow, old *ent.Contract) (list []noticeCell) {
	if row.status.Ended() {
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
	var list []*ent.Notice
	by := viewer.FromContext(ctx).Name
	for _, c := range changes {
		for _, n := range c.notices {
			list = append(list, &ent.Notice{ContractID: ids[c.number], Kind: n.kind, SentAt: n.at, RecordedAt: tx.Now, RecordedByName: by})
		}
	}
	_, err := effect.RecordNotices(ctx, tx, list)
	return err
}
