package demo

import (
	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
)

func (w *writer) notices() error {
	return inChunks(w, "notices", w.h.notices, func(part []*notice) error {
		list := make([]*ent.Notice, 0, len(part))
		for _, n := range part {
			list = append(list, &ent.Notice{
				ContractID: n.contract.id, Kind: n.kind, SentAt: n.sentAt, Channel: &n.channel, RecordedAt: n.sentAt,
				RecordedByName: w.operator().Name,
			})
		}
		created, err := effect.RecordNotices(w.ctx, w.tx, list)
		for i, n := range created {
			part[i].id = n.ID
		}
		return err
	})
}

// rule is there to be tried by a dry run; it is switched off, as every new one.
func (w *writer) rule() error {
	return w.tx.AutomationRule.Create().SetName(ruleName).SetReasonID(w.reasons["INADIMPLENCIA"]).
		SetCreatedAt(w.tx.Now).SetUpdatedAt(w.tx.Now).Exec(w.ctx)
}

func (w *writer) suspensionEvents() (list []entry) {
	for _, k := range w.h.contracts {
		if k.status == domain.ContractSuspended {
			list = append(list, entry{
				event.TypeCONTRACT_SUSPENDED, k.since, w.operator(), k.id, k.id, map[string]any{"suspendedAt": k.since},
			})
		}
	}
	for _, n := range w.h.notices {
		list = append(list, entry{
			event.TypeNOTICE_RECORDED, n.sentAt, w.operator(), n.contract.id, n.id, map[string]any{"kind": n.kind},
		})
	}
	return list
}
