package demo

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/internal/database"
)

// chunk bounds the rows of a statement: times the columns, it stays below the 32,766 parameters that SQLite takes.
const chunk = 500

// writer writes a base, from what others refer to to what refers to it.
type writer struct {
	ctx      context.Context
	tx       *database.Tx
	h        *base
	progress Progress

	cities    map[int]int
	reasons   map[string]int
	templates map[string]int
	users     []*ent.User
}

func write(ctx context.Context, tx *database.Tx, h *base, progress Progress) error {
	w := &writer{ctx: ctx, tx: tx, h: h, progress: progress}
	for _, stage := range []struct {
		name string
		run  func() error
	}{
		{"registers", w.referenceData},
		{"parameters", w.parameters},
		{"customers", w.customers},
		{"contracts", w.contracts},
		{"logins", w.logins},
		{"comodatos", w.comodatos},
		{"cancellations", w.cancellations},
		{"services", w.services},
		{"accesses", w.accesses},
		{"intervals", w.intervals},
		{"service orders", w.orders},
		{"notices", w.notices},
		{"rule", w.rule},
		{"events", w.events},
	} {
		if err := stage.run(); err != nil {
			return fmt.Errorf("%s: %w", stage.name, err)
		}
	}
	return nil
}

// inChunks calls f with the list in parts and reports progress.
func inChunks[T any](w *writer, stage string, list []T, f func([]T) error) error {
	done := 0
	for part := range slices.Chunk(list, chunk) {
		if err := w.ctx.Err(); err != nil {
			return err
		}
		if err := f(part); err != nil {
			return err
		}
		done += len(part)
		w.progress(stage, done, len(list))
	}
	return nil
}

// referenceData are the branches, plans, templates and users, and the ids of what a new database has already.
func (w *writer) referenceData() error {
	for _, b := range w.h.branches {
		created, err := w.tx.Branch.Create().SetName(b.name).SetCnpj(b.cnpj).Save(w.ctx)
		if err != nil {
			return err
		}
		b.id = created.ID
	}
	for _, p := range w.h.plans() {
		created, err := w.tx.Plan.Create().SetCode(p.code).SetName(p.name).SetSpeedMbps(p.speed).SetMedium(p.medium).
			SetTechnology(p.technology).SetProduct(p.product).SetPriceCents(p.priceCents).SetActive(p.active).Save(w.ctx)
		if err != nil {
			return err
		}
		p.id = created.ID
	}
	w.templates = map[string]int{}
	for _, t := range templates {
		created, err := w.tx.ServiceOrderTemplate.Create().SetName(t.name).SetInstructions(t.instructions).
			SetActive(t.active).Save(w.ctx)
		if err != nil {
			return err
		}
		w.templates[t.name] = created.ID
	}
	if err := w.addUsers(); err != nil {
		return err
	}
	return w.lookUp()
}

func (w *writer) addUsers() error {
	hashes, err := hashPasswords()
	if err != nil {
		return err
	}
	for i, u := range Users {
		created, err := w.tx.User.Create().SetEmail(u.Email).SetName(u.Name).SetRole(u.Role).
			SetPasswordHash(hashes[i]).Save(w.ctx)
		if err != nil {
			return err
		}
		w.users = append(w.users, created)
	}
	return nil
}

// admin and operator are who did things.
func (w *writer) admin() *ent.User    { return w.users[0] }
func (w *writer) operator() *ent.User { return w.users[1] }

func (w *writer) lookUp() error {
	var codes []int
	for _, b := range w.h.branches {
		codes = append(codes, b.cities...)
	}
	cities, err := w.tx.City.Query().Where(city.IbgeCodeIn(codes...)).All(w.ctx)
	if err != nil {
		return err
	}
	w.cities = map[int]int{}
	for _, c := range cities {
		w.cities[c.IbgeCode] = c.ID
	}
	reasons, err := w.tx.CancellationReason.Query().Select(cancellationreason.FieldCode).All(w.ctx)
	if err != nil {
		return err
	}
	w.reasons = map[string]int{}
	for _, r := range reasons {
		w.reasons[r.Code] = r.ID
	}
	return nil
}

// parameters rewrites the revisions: a new database has one of today, and the demo base's begin five years ago.
func (w *writer) parameters() error {
	current, err := w.tx.Parameters.Query().Only(w.ctx)
	if err != nil {
		return err
	}
	if _, err := w.tx.ParametersRevision.Delete().Exec(w.ctx); err != nil {
		return err
	}
	for _, r := range w.h.revisions {
		create := w.tx.ParametersRevision.Create().SetParametersID(current.ID).SetRevision(r.Revision).SetChangedAt(r.since).
			SetKeepLoginLink(r.KeepLoginLink).SetCheckOpenComodatos(r.CheckOpenComodatos).
			SetInactivateCustomer(r.InactivateCustomer).SetNillablePickupTemplateID(w.pickupTemplate(r)).
			SetChangedByName("system")
		if r.Revision > 1 {
			create.SetChangedBy(w.admin()).SetChangedByName(w.admin().Name)
		}
		created, err := create.Save(w.ctx)
		if err != nil {
			return err
		}
		r.id = created.ID
	}
	last := w.h.revisions[len(w.h.revisions)-1]
	return w.tx.Parameters.UpdateOne(current).SetConfigured(true).SetRevision(last.Revision).SetUpdatedAt(last.since).SetUpdatedBy(w.admin()).
		SetKeepLoginLink(last.KeepLoginLink).SetCheckOpenComodatos(last.CheckOpenComodatos).
		SetInactivateCustomer(last.InactivateCustomer).SetNillablePickupTemplateID(w.pickupTemplate(last)).Exec(w.ctx)
}

func (w *writer) pickupTemplate(r *revision) *int {
	if r.PickupTemplateID == 0 {
		return nil
	}
	id := w.templates[templatePickup]
	return &id
}
