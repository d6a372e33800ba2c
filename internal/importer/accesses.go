package importer

import (
	"context"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

// activatedAt is since when the login is in service, as far as the row says; nil leaves what is stored. One that comes back begins
// again; a date that lies before the newest gap is that of a time that is over.
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
	at := optional.First(w.activatedAt(row, n.Active, of, old), stored, began)
	if at == nil {
		return "activated_at", csvfile.Say(fault.DateRequired)
	}
	n.ActivatedAt = *at
	if row.since == nil {
		return "", ""
	}
	if old != nil && !w.gap(old).IsZero() {
		at = nil // it was in service before, too
	}
	return csvfile.FirstOf(slices.Concat(record.SinceAccess(*row.since, at, "effectiveFrom"),
		record.InService(*row.since, began, nil, "effectiveFrom")))
}

// endDate gives an inactive login the end of its service.
func (w *loginWriter) endDate(n *ent.Login, row loginRow, of *ent.Contract, old *ent.Login) (column, reason string) {
	var ended, stored *time.Time
	if of != nil {
		ended = of.CancelledAt
	}
	if old != nil {
		stored = old.InactivatedAt
	}
	n.InactivatedAt = optional.First(row.inactivatedAt, ended, stored)
	if old != nil && !old.Active {
		n.InactivatedAt = optional.First(row.inactivatedAt, stored,
			ended) // it ended by itself, or with its contract: see effect.RedateLogins
	}
	if leaving := w.leaving(of); leaving != nil {
		ended, n.InactivatedAt = leaving, optional.First(row.inactivatedAt, stored, leaving)
	}
	if ended != nil && old != nil && old.Active && !optional.Equal(old.ContractID, n.ContractID) {
		n.InactivatedAt = row.inactivatedAt // when the other contract ended says nothing of the login
	}
	if row.inactivatedAt == nil {
		ended = nil // what is stored may be the end of another contract
	}
	return csvfile.FirstOf(record.AccessEnd(n.InactivatedAt, n.ActivatedAt, ended))
}

// comesBackAt is when an inactive login is in service again: by its own row, with its contract, or from the day on which the row
// holds.
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
	for _, end := range w.lives[old.ID].Ends {
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
	var begun, moved []history.LinkStart
	for _, c := range changes {
		id := ids[c.code]
		switch {
		case c.old == nil || c.now.Active && !c.old.Active:
			begin = append(begin, id)
			begun = c.begun(begun, id, c.now.ActivatedAt)
		case !c.now.ActivatedAt.Equal(c.old.ActivatedAt) || !sameTime(c.now.InactivatedAt, c.old.InactivatedAt):
			redated = append(redated, id)
		}
		if c.old != nil {
			changed = append(changed, history.Since{Login: id, At: c.since})
			if !optional.Equal(c.now.ContractID, c.old.ContractID) {
				moved = c.begun(moved, id, c.since)
			}
		}
	}
	if len(begin) > 0 {
		if err := history.Open(ctx, tx, begin); err != nil {
			return err
		}
		if err := history.Recall(ctx, tx, begun); err != nil {
			return err
		}
	}
	if err := history.Redate(ctx, tx, redated); err != nil {
		return err
	}
	if err := history.Follow(ctx, tx, changed); err != nil {
		return err
	}
	if err := history.StartWithLinks(ctx, tx, moved); err != nil {
		return err
	}
	return history.Recall(ctx, tx, moved)
}

// begun adds the login, which begins under its contract at an instant, to a list.
func (c loginChange) begun(list []history.LinkStart, id int, at time.Time) []history.LinkStart {
	if c.now.ContractID == nil {
		return list
	}
	return append(list, history.LinkStart{Login: id, Contract: *c.now.ContractID, Since: at, Inherited: c.inherited})
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

// leaving is when the contract is cancelled at the end of the import; nil when it isn't.
func (w *loginWriter) leaving(of *ent.Contract) *time.Time {
	if of == nil {
		return nil
	}
	if at, leaving := w.b.run.leaving[of.ID]; leaving {
		return &at
	}
	return nil
}

// left says whether this import cancelled the contract and its logins kept their links: one that the files bring with it ended with
// it.
func (w *loginWriter) left(of *ent.Contract) bool {
	_, left := w.b.run.left[of.ID]
	return left && of.Edges.Cancellation.KeepLoginLink
}

// active says whether the login is in service by its row. Whether its contract is cancelled at the end of the import isn't known
// yet: until then a login that is in service stays so, but for a date of its own, and a new one isn't any more.
func (w *loginWriter) active(row loginRow, of *ent.Contract, old *ent.Login) bool {
	switch {
	case row.inactivatedAt != nil:
		return false
	case w.leaving(of) != nil:
		return old != nil && old.Active
	case row.active != nil:
		return *row.active
	}
	return of != nil && !of.Status.Ended()
}
