package demo

import (
	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/policy"
)

func (w *writer) notices() error {
	return inChunks(w, "notices", w.h.notices, func(part []*notice) error {
		builders := make([]*ent.NoticeCreate, 0, len(part))
		for _, n := range part {
			builders = append(builders, w.tx.Notice.Create().SetContractID(n.contract.id).SetKind(n.kind).SetSentAt(n.sentAt).
				SetChannel(n.channel).SetRecordedAt(n.sentAt).SetRecordedByName(w.operator().Name))
		}
		created, err := w.tx.Notice.CreateBulk(builders...).Save(w.ctx)
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
		if k.status == policy.ContractSuspended {
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
