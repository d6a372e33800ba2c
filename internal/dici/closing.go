package dici

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// maxNote is the maximum length of a rectification's note, in characters.
const maxNote = 2000

// CloseMonth freezes the month's rows as version 1 and returns the declaration's id. It refuses a month that isn't over or is
// already closed, and what File refuses. It needs the permission CLOSE_DICI.
func (s *Service) CloseMonth(ctx context.Context, cnpj string, year, month int) (int, error) {
	return s.declare(ctx, cnpj, year, month, func(report *Report, _ []domain.DeclaredRow) (*versionPlan, error) {
		if report.closed != nil {
			return nil, refuseMonth(fault.MonthClosed)
		}
		return &versionPlan{version: 1, event: event.TypeDICI_MONTH_CLOSED}, report.fileable()
	})
}

// RectifyMonth creates the next version of a closed month from the current data (retificação), and returns the declaration's id.
// It refuses a month that isn't closed or in which nothing changed, and what File refuses. It needs the permission CLOSE_DICI.
func (s *Service) RectifyMonth(ctx context.Context, cnpj string, year, month int, note string) (int, error) {
	return s.declare(ctx, cnpj, year, month, func(report *Report, rows []domain.DeclaredRow) (*versionPlan, error) {
		if report.closed == nil {
			return nil, refuseMonth(fault.MonthOpen)
		}
		note, err := checkNote(note)
		if err != nil {
			return nil, err
		}
		if err := report.fileable(); err != nil {
			return nil, err
		}
		if slices.Equal(rows, report.closed.Rows) {
			return nil, refuseMonth(fault.MonthUnchanged)
		}
		return &versionPlan{version: report.closed.Version + 1, note: &note, event: event.TypeDICI_MONTH_RECTIFIED}, nil
	})
}

// versionPlan is a new version, except for its rows.
type versionPlan struct {
	version int
	note    *string
	event   event.Type
}

// declare reads the month and writes a version of it in one transaction. The plan returns which version it is, or refuses.
func (s *Service) declare(
	ctx context.Context, cnpj string, year, month int, plan func(*Report, []domain.DeclaredRow) (*versionPlan, error),
) (id int, err error) {
	if err := authz.Require(ctx, viewer.CloseDICI); err != nil {
		return 0, err
	}
	m, err := NewMonth(year, month)
	if err != nil {
		return 0, inInput(err)
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.Hold(ctx, database.Everything); err != nil {
			return err
		}
		if err := holdPeriods(ctx, tx); err != nil {
			return err
		}
		report, err := s.found(ctx, tx.Client(), cnpj, m)
		if err != nil {
			return err
		}
		rows := declared(report.found)
		d, err := plan(report, rows)
		if err != nil {
			return err
		}
		id, err = s.write(ctx, tx, report, rows, d)
		return err
	})
	if sqlgraph.IsUniqueConstraintError(err) {
		// A concurrent request created this version.
		err = refuseMonth(fault.MonthClosed)
	}
	return id, inInput(err)
}

// holdPeriods locks out writers of periods that don't hold their customers on PostgreSQL: processes of a version that relied on
// serializable transactions instead.
func holdPeriods(ctx context.Context, tx *database.Tx) error {
	if tx.Dialect != dialect.Postgres {
		return nil
	}
	if _, err := tx.ExecContext(ctx, "LOCK TABLE access_periods IN SHARE MODE"); err != nil {
		return fmt.Errorf("dici: hold the periods: %w", err)
	}
	return nil
}

// found is the report of a month that is over, read in the client's transaction.
func (s *Service) found(ctx context.Context, client *ent.Client, cnpj string, m Month) (*Report, error) {
	b, err := findBranch(ctx, client, cnpj)
	if err != nil {
		return nil, err
	}
	report := s.begin(b, m)
	if !report.over {
		return nil, refuseMonth(fault.MonthNotOver)
	}
	found, err := read(ctx, client, b.ID, m)
	if err == nil {
		err = fill(ctx, client, report, found)
	}
	if err == nil {
		report.closed, err = newest(ctx, client, b.ID, m)
	}
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	return report, nil
}

// write saves a version with the SHA-256 of its file and the accesses behind it.
func (s *Service) write(
	ctx context.Context, tx *database.Tx, report *Report, rows []domain.DeclaredRow, d *versionPlan,
) (int, error) {
	without, err := withoutLoginData(tx.Client(), report).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("dici: contracts without login data: %w", err)
	}
	v := viewer.FromContext(ctx)
	created, err := tx.DiciDeclaration.Create().
		SetBranchID(report.branchID).SetYear(report.Year).SetMonth(report.Month).SetVersion(d.version).SetNillableNote(d.note).
		SetRows(rows).SetFileSha256(fmt.Sprintf("%x", sha256.Sum256(writeFile(report.CNPJ, report.period(), rows)))).
		SetTotalAccesses(report.TotalAccesses).SetContractsWithoutLoginData(without).
		SetClosedAt(tx.Now).SetClosedByName(v.Name).SetNillableClosedByID(v.ActorID()).
		Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("dici: save the declaration: %w", err)
	}
	if err := writeEvidence(ctx, tx, created); err != nil {
		return 0, fmt.Errorf("dici: save the evidence: %w", err)
	}
	return created.ID, s.events.Append(ctx, tx, eventlog.Entry{Type: d.event, SubjectID: created.ID, Data: map[string]any{
		"branch": report.branchID, "month": report.period().String(), "version": d.version,
		"totalAccesses": report.TotalAccesses, "contractsWithoutLoginData": without,
	}})
}

func checkNote(note string) (string, error) {
	note = strings.TrimSpace(note)
	return note, fault.Refuse(fault.TextGiven(maxNote, note, "note")...)
}

func refuseMonth(message fault.Message) error {
	return fault.Refuse(fault.New(fault.InvalidState, message).At("month"))
}

// inInput prefixes the paths of refusals with the mutation's input.
func inInput(err error) error {
	refusals, ok := fault.Refusals(err)
	if !ok {
		return err
	}
	for i, r := range refusals {
		if len(r.Field) > 0 {
			refusals[i].Field = append([]string{"input"}, r.Field...)
		}
	}
	return err
}
