package importer

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
)

// activatedAt is since when the login is in service, as far as the row says; nil leaves what is stored. One that comes back begins anew; a date
// that lies before the newest gap is that of a time that is over.
func (w *loginWriter) activatedAt(row loginRow, active bool, of *ent.Contract, old *ent.Login) *time.Time {
	switch {
	case old == nil:
		return row.activatedAt
	case active && !old.Active:
		return w.comesBackAt(row, of, old)
	case row.activatedAt != nil && !row.activatedAt.After(w.gap(old)):
		return nil
	}
	return row.activatedAt
}

// date gives the login the beginning of its service, and holds the day of the change against it.
func (w *loginWriter) date(n *ent.Login, row loginRow, of *ent.Contract, old *ent.Login) (column, reason string) {
	var stored, began *time.Time
	if old != nil {
		stored = &old.ActivatedAt
	}
	if of != nil {
		began = of.ActivatedAt
	}
	at := or(w.activatedAt(row, n.Active, of, old), stored, began)
	if at == nil {
		return "activated_at", "informe desde quando o acesso está em serviço"
	}
	n.ActivatedAt = *at
	first := old == nil || w.gap(old).IsZero()
	if row.since != nil && (first && row.since.Before(*at) || began != nil && row.since.Before(*began)) {
		return effectiveFrom, beforeService
	}
	return "", ""
}

// endDate gives an inactive login the end of its service.
func endDate(n *ent.Login, row loginRow, of *ent.Contract, old *ent.Login) (column, reason string) {
	var ended, stored *time.Time
	if of != nil {
		ended = of.CancelledAt
	}
	if old != nil {
		stored = old.InactivatedAt
	}
	n.InactivatedAt = or(row.inactivatedAt, ended, stored)
	if ended != nil && old != nil && old.Active && !same(old.ContractID, n.ContractID) {
		n.InactivatedAt = row.inactivatedAt // when the other contract ended says nothing of the login
	}
	switch {
	case n.InactivatedAt == nil:
		return "inactivated_at", "informe quando o login foi inativado"
	case n.InactivatedAt.Before(n.ActivatedAt):
		return "inactivated_at", "a inativação não pode ser anterior à ativação"
	case ended != nil && n.InactivatedAt.After(*ended):
		return "inactivated_at", "a inativação não pode ser posterior ao cancelamento do contrato"
	}
	return "", ""
}

// comesBackAt is when an inactive login is in service again: by its own row, with its contract, or from the day on which the row holds.
func (w *loginWriter) comesBackAt(row loginRow, of *ent.Contract, old *ent.Login) *time.Time {
	var again *time.Time
	if of != nil {
		again = of.ReactivatedAt
	}
	for _, at := range []*time.Time{row.activatedAt, again, row.since} {
		if at != nil && (old.InactivatedAt == nil || !at.Before(*old.InactivatedAt)) {
			return at
		}
	}
	return &w.tx.Now
}

// gap is when the login was last out of service before its newest stretch; the zero time when it never was.
func (w *loginWriter) gap(old *ent.Login) (at time.Time) {
	for _, end := range w.ends[old.ID] {
		if !end.After(old.ActivatedAt) {
			at = end
		}
	}
	return at
}

// writeAccesses brings the periods in line with the logins that were written; ids are theirs, by code.
func writeAccesses(ctx context.Context, tx *database.Tx, changes []loginChange, ids map[string]int) error {
	var begin, redated []int
	var changed []history.Since
	for _, c := range changes {
		id := ids[c.code]
		switch {
		case c.old == nil || c.now.Active && !c.old.Active:
			begin = append(begin, id)
		case !c.now.ActivatedAt.Equal(c.old.ActivatedAt) || !sameTime(c.now.InactivatedAt, c.old.InactivatedAt):
			redated = append(redated, id)
		}
		if c.old != nil {
			changed = append(changed, history.Since{Login: id, At: c.since})
		}
	}
	if len(begin) > 0 {
		if err := history.Open(ctx, tx, begin); err != nil {
			return err
		}
	}
	if err := history.Redate(ctx, tx, redated); err != nil {
		return err
	}
	return history.Follow(ctx, tx, changed)
}

// loginIDs are the ids of the written logins, by code.
func loginIDs(ctx context.Context, tx *database.Tx, changes []loginChange) (map[string]int, error) {
	codes := make([]string, 0, len(changes))
	for _, c := range changes {
		codes = append(codes, c.code)
	}
	found, err := tx.Login.Query().Where(login.CodeIn(codes...)).Select(login.FieldID, login.FieldCode).All(ctx)
	if err != nil {
		return nil, err
	}
	ids := make(map[string]int, len(found))
	for _, l := range found {
		ids[*l.Code] = l.ID
	}
	return ids, nil
}
