package demo

import (
	"cmp"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/domain"
)

// joinRow is a row of a table that joins two others.
type joinRow struct{ left, right int }

// joinTable is such a table; ent itself would write it row by row.
type joinTable struct {
	name    string
	columns []string
}

var (
	orderItems = joinTable{serviceorder.ItemsTable, serviceorder.ItemsPrimaryKey}
	keptActive = joinTable{cancellation.CustomerKeptActiveByTable, cancellation.CustomerKeptActiveByPrimaryKey}
	overridden = joinTable{cancellation.OverriddenComodatosTable, cancellation.OverriddenComodatosPrimaryKey}
)

func (w *writer) join(table joinTable, pairs []joinRow) error {
	for part := range slices.Chunk(pairs, chunk) {
		insert := entsql.Dialect(w.tx.Dialect).Insert(table.name).Columns(table.columns...)
		for _, p := range part {
			insert.Values(p.left, p.right)
		}
		query, args := insert.Query()
		if _, err := w.tx.ExecContext(w.ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) cancellations() error {
	var ended []*ending
	for _, k := range w.h.contracts {
		if k.earlier != nil {
			ended = append(ended, k.earlier.ending)
		}
		if k.ending != nil {
			ended = append(ended, k.ending)
		}
	}
	slices.SortStableFunc(ended, func(a, b *ending) int { return a.at.Compare(b.at) })
	var kept, open []joinRow
	err := inChunks(w, "cancellations", ended, func(part []*ending) error {
		builders := make([]*ent.CancellationCreate, 0, len(part))
		for _, e := range part {
			builders = append(builders, w.cancellation(e))
		}
		created, err := w.tx.Cancellation.CreateBulk(builders...).Save(w.ctx)
		for i, c := range created {
			e := part[i]
			e.id = c.ID
			for _, position := range e.effects.CustomerKeptActiveBy {
				kept = append(kept, joinRow{c.ID, w.h.contracts[position-1].id})
			}
			for _, position := range e.effects.OverriddenComodatos {
				open = append(open, joinRow{c.ID, w.h.comodatos[position-1].id})
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	if err := w.join(keptActive, kept); err != nil {
		return err
	}
	if err := w.join(overridden, open); err != nil {
		return err
	}
	// The two tables point at each other: a contract comes first, without the cancellation that is in force.
	_, err = w.tx.ExecContext(w.ctx, "UPDATE contracts SET cancellation_id = "+
		"(SELECT id FROM cancellations WHERE contract_id = contracts.id) WHERE status = 'CANCELLED'")
	return err
}

func (w *writer) cancellation(e *ending) *ent.CancellationCreate {
	by := w.actor(e)
	b := w.tx.Cancellation.Create().SetContractID(e.contract.id).SetReasonID(w.reasons[e.reason]).SetOrigin(domain.OriginManual).
		SetRequestedByID(by.ID).SetRequestedByName(by.Name).SetRequestedAt(e.at).SetEffectiveAt(e.at).
		SetParametersID(e.revision.id).SetKeepLoginLink(e.revision.KeepLoginLink).
		SetCheckOpenComodatos(e.revision.CheckOpenComodatos).SetInactivateCustomer(e.revision.InactivateCustomer).
		SetNillablePickupTemplateID(w.pickupTemplate(e.revision)).
		SetLoginsKept(len(e.effects.LoginsKept)).SetLoginsUnlinked(len(e.effects.LoginsUnlinked)).
		SetCustomerInactivated(e.effects.CustomerInactivated)
	if e.note != "" {
		b.SetNote(e.note)
	}
	if len(e.effects.OverriddenComodatos) > 0 {
		b.SetOverrideReason(e.override)
	}
	return b
}

func (w *writer) actor(e *ending) *ent.User {
	if e.byAdmin {
		return w.admin()
	}
	return w.operator()
}

// entry is a line of the event log before it is written.
type entry struct {
	kind              event.Type
	at                time.Time
	by                *ent.User
	contract, subject int
	data              map[string]any
}

// events are the same history in the event log.
func (w *writer) events() error {
	list := append(w.parameterEvents(), w.suspensionEvents()...)
	list = append(list, w.lifeEvents()...)
	for _, k := range w.h.contracts {
		first := domain.ContractActive
		if k.activatedAt.IsZero() {
			first = domain.ContractAwaitingSignature
		}
		list = append(list, entry{
			event.TypeCONTRACT_CREATED, k.createdAt, w.operator(), k.id, k.id, map[string]any{"status": first},
		})
		if k.ending != nil {
			list = append(list, w.endingEvents(k.ending)...)
		}
	}
	slices.SortStableFunc(list, func(a, b entry) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.contract, b.contract)) })
	return inChunks(w, "events", list, func(part []entry) error {
		builders := make([]*ent.EventCreate, 0, len(part))
		for _, e := range part {
			b := w.tx.Event.Create().SetType(e.kind).SetOccurredAt(e.at).SetActorID(e.by.ID).SetActorName(e.by.Name).SetData(e.data)
			if e.contract != 0 {
				b.SetContractID(e.contract)
			}
			if e.subject != 0 {
				b.SetSubjectID(e.subject)
			}
			builders = append(builders, b)
		}
		return w.tx.Event.CreateBulk(builders...).Exec(w.ctx)
	})
}

func (w *writer) parameterEvents() (list []entry) {
	for i, r := range w.h.revisions[1:] {
		before, changes := w.h.revisions[i], map[string]any{}
		note := func(name string, from, to any) {
			if from != to {
				changes[name] = map[string]any{"from": from, "to": to}
			}
		}
		note("keepLoginLink", before.KeepLoginLink, r.KeepLoginLink)
		note("checkOpenComodatos", before.CheckOpenComodatos, r.CheckOpenComodatos)
		note("inactivateCustomer", before.InactivateCustomer, r.InactivateCustomer)
		if before.PickupTemplateID != r.PickupTemplateID {
			changes["pickupServiceOrderTemplateId"] = map[string]any{"from": nil, "to": w.templates[templatePickup]}
		}
		list = append(list, entry{
			kind: event.TypePARAMETERS_UPDATED, at: r.since, by: w.admin(), data: map[string]any{"revision": r.Revision, "changes": changes},
		})
	}
	return list
}

func (w *writer) endingEvents(e *ending) []entry {
	k := e.contract
	var list []entry
	add := func(kind event.Type, subject int, data map[string]any) {
		list = append(list, entry{kind, e.at, w.actor(e), k.id, subject, data})
	}
	add(event.TypeCONTRACT_CANCELLED, e.id, map[string]any{
		"origin": domain.OriginManual, "reason": e.reason, "effectiveAt": e.at, "parametersRevision": e.revision.Revision,
	})
	if n := len(e.effects.LoginsKept); n > 0 {
		add(event.TypeLOGIN_KEPT, 0, map[string]any{"count": n})
	}
	if n := len(e.effects.LoginsUnlinked); n > 0 {
		add(event.TypeLOGIN_UNLINKED, 0, map[string]any{"count": n})
	}
	if e.effects.CustomerInactivated {
		add(event.TypeCUSTOMER_INACTIVATED, k.customer.id, map[string]any{})
	}
	if e.order != nil {
		add(event.TypeSERVICE_ORDER_OPENED, e.order.id, map[string]any{"items": len(e.order.items)})
	}
	return list
}
