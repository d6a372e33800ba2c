package history

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// facts are the columns that DICI needs and that logins have, too; all are the columns that a part of a period copies from the
// whole.
const (
	facts = "city_id, zone, medium, technology, product, speed_mbps, customer_type"
	all   = "login_id, contract_id, branch_id, plan_id, unlinked_at, unlinked_by_id, " + facts
)

// Open starts the periods of logins according to their records, where their contracts were in service and there is no period yet:
// none while a contract awaits its signature, and none in a gap. If the access had another period meanwhile, it starts where that
// ended.
func Open(ctx context.Context, tx *database.Tx, logins []int) error {
	return open(ctx, tx, func(s statement) { columnIn(s.Builder, "l.id", logins) })
}

// OpenOf starts the periods of all logins linked to contracts, as Open does, in the latest service of each; earlier periods are
// unchanged.
func OpenOf(ctx context.Context, tx *database.Tx, contracts []int) error {
	return open(ctx, tx, func(s statement) {
		columnIn(s.Builder, "l.contract_id", contracts)
		s.WriteString(` AND NOT EXISTS (SELECT 1 FROM service_periods o
			WHERE o.contract_id = s.contract_id AND o.started_at > s.started_at)`)
	})
}

func open(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := newStatement(tx)
	return s.open(ctx, tx, s.later("l.activated_at", "s.started_at"), "", which)
}

// open starts the periods of the logins (l), optionally joined with another table, at the start expression.
func (s statement) open(ctx context.Context, tx *database.Tx, start, join string, which func(statement)) error {
	s.WriteString(` INSERT INTO access_periods (login_id, contract_id, branch_id, plan_id, city_id, zone, medium, technology, product,
		speed_mbps,
			customer_type, started_at, ended_at)
		SELECT n.* FROM (SELECT n.login_id, n.contract_id, n.branch_id, n.plan_id, n.city_id, n.zone, n.medium, n.technology, n.product,
		n.speed_mbps,
				n.customer_type, COALESCE((SELECT MAX(p.ended_at) FROM access_periods p WHERE p.login_id = n.login_id
				AND p.ended_at > n.started_at
					AND (n.ended_at IS NULL OR p.started_at < n.ended_at)), n.started_at) AS started_at, n.ended_at
			FROM (SELECT l.id AS login_id, l.contract_id, c.branch_id, c.plan_id, l.city_id, l.zone, l.medium, l.technology, l.product,
				l.speed_mbps, l.customer_type, ` + start + " AS started_at, " + s.earlier("l.inactivated_at", "s.ended_at") + ` AS ended_at
			FROM logins l JOIN contracts c ON c.id = l.contract_id JOIN service_periods s ON s.contract_id = c.id` + join + `
			WHERE `)
	which(s)
	s.WriteString(`) AS n) AS n WHERE (n.ended_at IS NULL OR n.started_at < n.ended_at) AND NOT EXISTS (SELECT 1 FROM access_periods p
		WHERE p.login_id = n.login_id AND (n.ended_at IS NULL OR p.started_at < n.ended_at)
		AND (p.ended_at IS NULL OR n.started_at < p.ended_at))
		ORDER BY n.login_id, n.started_at`)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("begin accesses: %w", err)
	}
	return nil
}

// split divides the periods that contain an instant and whose facts differ from the given ones, so that a period starts there. It
// takes a single statement: the part before keeps the record, and the part after is a new one with the same facts.
func split(ctx context.Context, tx *database.Tx, of Accesses, at time.Time, from []fact) error {
	s := newStatement(tx)
	id := "NULL"
	if s.onPostgres() {
		id = "nextval(pg_get_serial_sequence('access_periods', 'id'))"
	}
	s.WriteString("INSERT INTO access_periods (id, " + all + ", started_at, ended_at) SELECT id, " + all +
		", started_at, ended_at FROM (")
	s.splitPart(of, at, from, "p.id", "p.started_at", "", 0)
	s.WriteString(" UNION ALL ")
	s.splitPart(of, at, from, id, "", "p.ended_at", 1)
	s.WriteString(") AS halves WHERE TRUE ORDER BY half ON CONFLICT (id) DO UPDATE SET ended_at = excluded.ended_at")
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("split periods: %w", err)
	}
	return nil
}

// splitPart selects one part of the periods that contain an instant; an empty start or end is that instant.
func (s statement) splitPart(of Accesses, at time.Time, from []fact, id, started, ended string, half int) {
	s.WriteString("SELECT " + id + " AS id, " + all + ", ")
	s.orInstant(started, at)
	s.WriteString(" AS started_at, ")
	s.orInstant(ended, at)
	s.WriteString(fmt.Sprintf(" AS ended_at, %d AS half FROM access_periods AS p WHERE ", half))
	of.where(s.Builder, "p")
	s.WriteString(" AND p.started_at < ")
	s.instant(at)
	s.WriteString(" AND (p.ended_at IS NULL OR p.ended_at > ")
	s.instant(at)
	s.WriteString(")")
	s.differ("p", from)
}

func (s statement) orInstant(column string, at time.Time) {
	if column == "" {
		s.instant(at)
		return
	}
	s.WriteString(column)
}
