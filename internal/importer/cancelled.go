package importer

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// cancels says whether the row ends a contract that lives here: the parameters in force say what becomes of it. What was over
// before it first came here is recorded as it comes.
func (w *contractWriter) cancels(row contractRow) bool {
	old := w.refs.contracts[row.number]
	return !w.b.run.options.RecordCancellations && row.status.Ended() && old != nil && old.Status.Cancellable()
}

// withdraws says whether the row ends the contract without a service: it says so, or knows no more of an activation than we do.
func (c contractRow) withdraws(old *ent.Contract) bool {
	return c.status == domain.ContractWithdrawn ||
		c.status == domain.ContractCancelled && c.activatedAt == nil && old != nil && old.ActivatedAt == nil
}

// endConflict says why a row can't end what is stored.
func (c contractRow) endConflict(old *ent.Contract) (column, reason string) {
	switch {
	case c.status == domain.ContractCancelled && c.activatedAt == nil && !c.withdraws(old):
		return "activated_at", csvfile.Say(fault.DateRequired)
	case c.status == domain.ContractWithdrawn && old != nil && old.ActivatedAt != nil:
		return "status", csvfile.Say(fault.RowContractNotAwaiting)
	}
	return "", ""
}

// begins says whether the contract is in service by the row and isn't by what is stored.
func (c contractRow) begins(old *ent.Contract) bool {
	return !c.status.Ended() && (old == nil || old.Status.Ended())
}

// cancelledHere says whether a cancellation that was asked for in Vínculo is in force. One that an import brought is the other
// system's to take back.
func cancelledHere(c *ent.Contract) bool {
	return closedByEngine(c) && c.Edges.Cancellation.Origin != domain.OriginImported
}

// closedByEngine says whether a cancellation that Vínculo carried out is in force, no matter who requested it.
func closedByEngine(c *ent.Contract) bool { return c != nil && c.CancellationID != nil }

// living is the row without its cancellation: what else it says holds until then. With an activation, a contract that awaits its
// signature here was in service meanwhile.
func (c contractRow) living(old *ent.Contract) contractRow {
	c.status, c.cancelledAt, c.notices = old.Status, nil, nil
	if c.activatedAt != nil && !old.Status.InService() {
		c.status = domain.ContractActive
	}
	return c
}

// cancelContracts cancels contracts at the end of an import, when the files have said which equipment came back. A row whose
// cancellation is refused changes nothing at all.
func cancelContracts(ctx context.Context, tx *database.Tx, b *batch[contractRow]) error {
	refs, err := lookUpReferences(ctx, tx, b)
	if err != nil {
		return err
	}
	w := &contractWriter{tx: tx, b: b, refs: refs}
	accepted, err := w.decide(ctx)
	if err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	if err := refs.create(ctx, tx, b, accepted); err != nil {
		return err
	}
	var list []cancellation.Imported
	var lines []int
	for i, row := range b.rows {
		old := refs.contracts[row.number]
		switch {
		case !accepted[i]:
		case !w.cancels(row):
			w.merge(row) // somebody has cancelled it meanwhile
		default:
			if change, changed := w.change(row.living(old), old); changed {
				w.changes = append(w.changes, change)
			}
			list = append(list, cancellation.Imported{ContractID: old.ID, At: *row.cancelledAt, Requester: row.requester})
			lines = append(lines, b.lines[i])
		}
	}
	return b.comparing(ctx, tx, append(w.stored(), imported(list)...), func() error {
		if err := w.store(ctx); err != nil {
			return err
		}
		refusals, err := b.run.engine.CancelImported(ctx, tx, list)
		for i, refused := range refusals {
			w.refuse(lines[i], refused, nil)
			if len(refused) == 0 {
				b.updated++
			}
		}
		return err
	})
}

func imported(list []cancellation.Imported) (contracts []int) {
	for _, c := range list {
		contracts = append(contracts, c.ContractID)
	}
	return contracts
}

// decide checks the rows and asks the policy about their cancellations, with all that the rows will have changed before.
func (w *contractWriter) decide(ctx context.Context) (accepted []bool, err error) {
	accepted = make([]bool, len(w.b.rows))
	var list []cancellation.Imported
	var rows []int
	open, closed, err := w.lookUpObstacles(ctx)
	if err != nil {
		return nil, err
	}
	for i, row := range w.b.rows {
		if accepted[i] = w.check(w.b.lines[i], row); accepted[i] && w.cancels(row) {
			id := w.refs.contracts[row.number].ID
			list = append(list, cancellation.Imported{
				ContractID: id, At: *row.cancelledAt, Requester: row.requester, AdjustFacts: w.foreseen(row, closed),
			})
			rows = append(rows, i)
		}
	}
	refusals, err := w.b.run.engine.DecideImported(ctx, w.tx, list)
	for i, refused := range refusals {
		accepted[rows[i]] = len(refused) == 0
		w.refuse(w.b.lines[rows[i]], refused, open[list[i].ContractID])
	}
	return accepted, err
}

// lookUpObstacles finds the open comodatos of the contracts and until when the branches have closed their months.
func (w *contractWriter) lookUpObstacles(ctx context.Context) (open map[int][]string, closed map[int]time.Time, err error) {
	var contracts, branches []int
	for _, row := range w.b.rows {
		if old := w.refs.contracts[row.number]; old != nil {
			contracts = append(contracts, old.ID)
		}
		if id, there := w.refs.branches[row.branch]; there && !slices.Contains(branches, id) {
			branches = append(branches, id)
		}
	}
	if open, err = openComodatos(ctx, w.tx, contracts); err != nil {
		return nil, nil, fmt.Errorf("comodatos: %w", err)
	}
	closed, err = cancellation.ClosedUntil(ctx, w.tx, branches)
	return open, closed, err
}

// foreseen lays over the facts what else the row changes.
func (w *contractWriter) foreseen(row contractRow, closed map[int]time.Time) func(*policy.Facts) {
	old := w.refs.contracts[row.number]
	living := row.living(old)
	n := &ent.Contract{ActivatedAt: row.activatedAt}
	w.date(n, living, old)
	return func(facts *policy.Facts) {
		facts.Contract.Status = living.status
		if began := optional.First(n.ReactivatedAt, n.ActivatedAt); began != nil {
			facts.Contract.ActivatedAt = began.UTC()
		}
		if until := closed[w.refs.branches[row.branch]]; until.After(facts.ClosedUntil) {
			facts.ClosedUntil = until
		}
	}
}

// refuse reports why a contract isn't cancelled; open are its comodatos.
func (w *contractWriter) refuse(line int, refusals []fault.Refusal, open []string) {
	for _, r := range refusals {
		column, reason := "status", r.Text(fault.Portuguese)
		switch {
		case slices.Contains(r.Field, "effectiveAt"):
			column = "cancelled_at"
		case r.Code == fault.OpenComodatos && len(open) > 0:
			reason += " (" + strings.Join(open, "; ") + ")"
		}
		w.b.reject(line, column, reason)
	}
}

// openComodatos names what is with the customers, by contract.
func openComodatos(ctx context.Context, tx *database.Tx, contracts []int) (map[int][]string, error) {
	stored, err := tx.Comodato.Query().Where(comodato.ContractIDIn(contracts...), comodato.StatusEQ(domain.ComodatoOpen)).All(ctx)
	if err != nil {
		return nil, err
	}
	open := map[int][]string{}
	for _, c := range stored {
		open[c.ContractID] = append(open[c.ContractID], comodatoName(c.Code, c.Description))
	}
	for _, names := range open {
		slices.Sort(names)
	}
	return open, nil
}

func comodatoName(code *string, description string) string {
	if code == nil {
		return description
	}
	return fault.RowComodatoCode.In(fault.Portuguese, "description", description, "code", *code)
}
