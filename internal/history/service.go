package history

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Begin starts the service of contracts that have no open one, at their activation or latest reactivation. Those that await their
// signature are skipped; for those already cancelled, the service has also ended. By and note are the reactivation's; nil for
// others.
func Begin(ctx context.Context, tx *database.Tx, contracts []int, by, note *string) error {
	if len(contracts) == 0 {
		return nil
	}
	return begin(ctx, tx, func(s statement) { columnIn(s.Builder, "c.id", contracts) }, by, note)
}

// Fill starts the missing periods of all contracts and logins whose records were written without periods, as Begin and Open do. It
// is for the bases of tests and benchmarks.
func Fill(ctx context.Context, tx *database.Tx) error {
	every := func(s statement) { s.WriteString("1 = 1") }
	if err := begin(ctx, tx, every, nil, nil); err != nil {
		return err
	}
	return open(ctx, tx, every)
}

func begin(ctx context.Context, tx *database.Tx, which func(statement), by, note *string) error {
	s := newStatement(tx)
	s.WriteString(`INSERT INTO service_periods (contract_id, started_at, ended_at, cancellation_id, reactivated_by_name, note)
		SELECT n.id, n.started_at, n.ended_at, n.cancellation_id, CAST(`).Arg(by).WriteString(" AS " + textType(s) + "), CAST(").
		Arg(note).WriteString(" AS " + textType(s) + `) FROM (` + newest + ` AND `)
	which(s)
	s.WriteString(`) AS n WHERE (n.ended_at IS NULL OR n.started_at < n.ended_at) AND NOT EXISTS (SELECT 1 FROM service_periods p
		WHERE p.contract_id = n.id AND (n.ended_at IS NULL OR p.started_at < n.ended_at) AND (p.ended_at IS NULL
		OR n.started_at < p.ended_at))`)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("begin service: %w", err)
	}
	return nil
}

func textType(s statement) string {
	if s.onPostgres() {
		return "varchar"
	}
	return "text"
}

// newest selects the latest service of contracts according to their records.
const newest = `SELECT c.id, COALESCE(c.reactivated_at, c.activated_at) AS started_at, c.cancellation_id,
	CASE WHEN c.status = '` + string(domain.ContractCancelled) + `' THEN COALESCE(c.cancelled_at, c.status_changed_at) END AS ended_at
	FROM contracts c WHERE c.activated_at IS NOT NULL`

// Ending is how a cancellation ends the service of contracts.
type Ending struct {
	Contracts []int
	// Unlinked says that their logins lose their links.
	Unlinked bool
	// Later says that periods of accesses may start at or after the end of the service, because it ended before now; AtOnce that a
	// service may have ended at the instant it started. Such periods are deleted.
	Later, AtOnce bool
}

// End ends the service of contracts and the open periods of their accesses, as of the cancellation date on their records, before
// their logins lose their links. If they do, the periods of this service lose their contract, too; branch, facts and dates stay,
// and the periods are marked with the cancellation.
func End(ctx context.Context, tx *database.Tx, e Ending) error {
	if len(e.Contracts) == 0 {
		return nil
	}
	if e.Later {
		if err := deleteLater(ctx, tx, "access_periods", e.Contracts); err != nil {
			return fmt.Errorf("forget accesses that didn't begin: %w", err)
		}
	}
	if e.AtOnce {
		if err := deleteLater(ctx, tx, "service_periods", e.Contracts); err != nil {
			return fmt.Errorf("forget service that didn't begin: %w", err)
		}
	}
	if err := endAccesses(ctx, tx, e); err != nil {
		return fmt.Errorf("end accesses: %w", err)
	}
	if err := endService(ctx, tx, e); err != nil {
		return fmt.Errorf("end service: %w", err)
	}
	return nil
}

// cancellationColumn selects a column of the cancelled contract of a period.
func cancellationColumn(column string) string {
	return "(SELECT c." + column + " FROM contracts c WHERE c.id = contract_id)"
}

func endService(ctx context.Context, tx *database.Tx, e Ending) error {
	s := newStatement(tx)
	s.WriteString("UPDATE service_periods SET ended_at = " + cancellationColumn("cancelled_at") + ", cancellation_id = " +
		cancellationColumn("cancellation_id") +
		" WHERE ended_at IS NULL AND ")
	columnIn(s.Builder, "contract_id", e.Contracts)
	_, err := s.exec(ctx, tx)
	return err
}

func endAccesses(ctx context.Context, tx *database.Tx, e Ending) error {
	s := newStatement(tx)
	s.WriteString("UPDATE access_periods SET ended_at = " + s.earlier("ended_at", cancellationColumn("cancelled_at")))
	if e.Unlinked {
		s.WriteString(", contract_id = " + unlessMovedOn("contract_id", "NULL") + ", unlinked_by_id = " +
			unlessMovedOn("unlinked_by_id", cancellationColumn("cancellation_id")) +
			", unlinked_at = CASE WHEN " + loginMovedOn + " THEN unlinked_at ELSE ")
		s.instant(tx.Now)
		s.WriteString(" END")
	}
	s.WriteString(" WHERE ")
	columnIn(s.Builder, "contract_id", e.Contracts)
	s.WriteString(" AND (ended_at IS NULL OR ended_at > " + cancellationColumn("cancelled_at"))
	if e.Unlinked {
		s.WriteString(" OR started_at >= (SELECT COALESCE(c.reactivated_at, c.activated_at) FROM contracts c WHERE c.id = contract_id)")
	}
	s.WriteString(")")
	_, err := s.exec(ctx, tx)
	return err
}

// loginMovedOn is the condition that the login of a period had moved to another contract before, so that it lost no link to the
// cancelled one.
const loginMovedOn = "NOT EXISTS (SELECT 1 FROM logins l WHERE l.id = access_periods.login_id " +
	"AND l.contract_id = access_periods.contract_id)"

// unlessMovedOn is one value for the periods of such logins, and another for those that lost their links.
func unlessMovedOn(then, otherwise string) string {
	return "CASE WHEN " + loginMovedOn + " THEN " + then + " ELSE " + otherwise + " END"
}

// deleteLater deletes periods that start at the end or after it.
func deleteLater(ctx context.Context, tx *database.Tx, table string, contracts []int) error {
	s := newStatement(tx)
	s.WriteString("DELETE FROM " + table + " WHERE ")
	columnIn(s.Builder, "contract_id", contracts)
	s.WriteString(" AND started_at >= " + cancellationColumn("cancelled_at"))
	_, err := s.exec(ctx, tx)
	return err
}
