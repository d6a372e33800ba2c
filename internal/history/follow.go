package history

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// Since says from when on the record of a login and of its contract holds.
type Since struct {
	Login int
	At    time.Time
	// Contract limits it to the periods under this contract; 0 means all.
	Contract int
	// Another says that the record replaced another value, which says nothing about what was missing before.
	Another bool
}

// recorded are the facts of a period with what the records of its login (l) and of that one's contract (c) say.
var recorded = [...]struct{ column, record string }{
	{"contract_id", "c.id"},
	{"branch_id", "c.branch_id"},
	{"plan_id", "c.plan_id"},
	{"city_id", "l.city_id"},
	{"zone", "l.zone"},
	{"medium", "l.medium"},
	{"technology", "l.technology"},
	{"product", "l.product"},
	{"speed_mbps", "l.speed_mbps"},
	{"customer_type", "l.customer_type"},
}

// own are the first of them that a login has itself.
const own = 3

// followRows bounds the logins of a statement, each of which has an instant: SQLite takes 32,766 parameters.
const followRows = 10_000

// Follow updates the periods of logins from their records, which were written first, each from its instant on. Earlier periods are
// unchanged, except that missing facts are filled in. A login that was moved continues within the service of its contract.
func Follow(ctx context.Context, tx *database.Tx, list []Since) error {
	for part := range slices.Chunk(list, followRows) {
		if err := follow(ctx, tx, part); err != nil {
			return err
		}
	}
	return nil
}

func follow(ctx context.Context, tx *database.Tx, list []Since) error {
	ids := make([]int, 0, len(list))
	var lacking []int
	for _, s := range list {
		ids = append(ids, s.Login)
		if !s.Another {
			lacking = append(lacking, s.Login)
		}
	}
	for _, step := range []struct {
		what string
		run  func() error
	}{
		{"complete", func() error { return completeFromRecords(ctx, tx, lacking) }},
		{"split", func() error { return splitForRecords(ctx, tx, list) }},
		{"change", func() error { return setFromRecords(ctx, tx, list) }},
		{"keep within service", func() error {
			return trim(ctx, tx, func(s statement, alias string) { columnIn(s.Builder, alias+".login_id", ids) })
		}},
		{"go on", func() error { return goOn(ctx, tx, list) }},
	} {
		if err := step.run(); err != nil {
			return fmt.Errorf("follow: %s: %w", step.what, err)
		}
	}
	return nil
}

// withChanges starts a statement with the table changed: for each login the facts of its record, and which of them differ from its
// latest period. A fact that the record lacks is not a change.
func withChanges(tx *database.Tx, list []Since) statement {
	s := newStatement(tx)
	s.WriteString("WITH ")
	s.since(list)
	s.WriteString(", changed AS (SELECT d.login, d.since, d.about")
	differ := make([]string, 0, len(recorded))
	for _, f := range recorded {
		d := "(" + f.record + " IS NOT NULL AND n." + f.column + " IS DISTINCT FROM " + f.record + ")"
		differ = append(differ, d)
		s.WriteString(", " + f.record + " AS " + f.column + ", " + d + " AS other_" + f.column)
	}
	s.WriteString(` FROM since d JOIN logins l ON l.id = d.login JOIN contracts c ON c.id = l.contract_id
		JOIN access_periods n ON n.login_id = l.id AND n.unlinked_at IS NULL
			AND NOT EXISTS (SELECT 1 FROM access_periods o WHERE o.login_id = n.login_id AND o.started_at > n.started_at)
		WHERE ` + strings.Join(differ, " OR ") + ") ")
	return s
}

// since writes the list as a table.
func (s statement) since(list []Since) {
	s.WriteString("since(login, since, about) AS (VALUES ")
	for i, d := range list {
		if i > 0 {
			s.WriteString(", ")
		}
		s.WriteString(fmt.Sprintf("(%d, ", d.Login))
		s.instant(d.At)
		s.WriteString(fmt.Sprintf(", %d)", d.Contract))
	}
	s.WriteString(")")
}

// completeFromRecords fills in what periods of the same contract lack.
func completeFromRecords(ctx context.Context, tx *database.Tx, ids []int) error {
	s := newStatement(tx)
	s.WriteString("UPDATE access_periods AS p SET ")
	var lacking []string
	for i, f := range recorded[own:] {
		if i > 0 {
			s.WriteString(", ")
		}
		s.WriteString(f.column + " = COALESCE(p." + f.column + ", " + f.record + ")")
		lacking = append(lacking, "p."+f.column+" IS NULL AND "+f.record+" IS NOT NULL")
	}
	s.WriteString(" FROM logins l WHERE l.id = p.login_id AND l.contract_id = p.contract_id AND ")
	columnIn(s.Builder, "p.login_id", ids)
	s.WriteString(" AND (" + strings.Join(lacking, " OR ") + ")")
	_, err := s.exec(ctx, tx)
	return err
}

func splitForRecords(ctx context.Context, tx *database.Tx, list []Since) error {
	s := withChanges(tx, list)
	id := "NULL"
	if s.onPostgres() {
		id = "nextval(pg_get_serial_sequence('access_periods', 'id'))"
	}
	half := func(id, started, ended, which string) {
		s.WriteString("SELECT " + id + " AS id, p.login_id")
		for _, column := range strings.Split(all, ", ")[1:] {
			s.WriteString(", p." + column)
		}
		s.WriteString(", " + started + " AS started_at, " + ended + " AS ended_at, " + which + ` AS half FROM access_periods p
			JOIN changed ON changed.login = p.login_id
			WHERE changed.about IN (0, p.contract_id) AND p.started_at < changed.since
			AND (p.ended_at IS NULL OR p.ended_at > changed.since) AND p.unlinked_at IS NULL`)
	}
	s.WriteString("INSERT INTO access_periods (id, " + all + ", started_at, ended_at) SELECT id, " + all +
		", started_at, ended_at FROM (")
	half("p.id", "p.started_at", "changed.since", "0")
	s.WriteString(" UNION ALL ")
	half(id, "changed.since", "p.ended_at", "1")
	s.WriteString(") AS halves WHERE TRUE ORDER BY half ON CONFLICT (id) DO UPDATE SET ended_at = excluded.ended_at")
	_, err := s.exec(ctx, tx)
	return err
}

// setFromRecords changes facts since the instants. Together with another contract or plan, all facts that come from it are set,
// even those that are the same.
func setFromRecords(ctx context.Context, tx *database.Tx, list []Since) error {
	s := withChanges(tx, list)
	s.WriteString("UPDATE access_periods AS p SET ")
	for i, f := range recorded {
		if i > 0 {
			s.WriteString(", ")
		}
		other := "changed.other_" + f.column
		if f.column != "customer_type" {
			other += " OR changed.other_contract_id"
		}
		if slices.Contains(planFacts, f.column) {
			other += " OR changed.other_plan_id"
		}
		s.WriteString(f.column + " = CASE WHEN " + other + " THEN COALESCE(changed." + f.column + ", p." + f.column + ") ELSE p." +
			f.column + " END")
	}
	s.WriteString(" FROM changed WHERE changed.login = p.login_id AND changed.about IN (0, p.contract_id) " +
		"AND p.started_at >= changed.since AND p.unlinked_at IS NULL")
	_, err := s.exec(ctx, tx)
	return err
}

// goOn starts the periods that logins lack since their instants, as Open does.
func goOn(ctx context.Context, tx *database.Tx, list []Since) error {
	s := newStatement(tx)
	s.WriteString("WITH ")
	s.since(list)
	return s.open(ctx, tx, s.later(s.later("l.activated_at", "s.started_at"), "d.since"), " JOIN since d ON d.login = l.id",
		func(s statement) { s.WriteString("1 = 1") })
}

// trim keeps linked periods within the service of their contracts; which is a condition on them. A period that spans a gap is cut
// at the start of the gap.
func trim(ctx context.Context, tx *database.Tx, which func(s statement, alias string)) error {
	const meet = `s.contract_id = p.contract_id AND (s.ended_at IS NULL OR p.started_at < s.ended_at)
		AND (p.ended_at IS NULL OR s.started_at < p.ended_at)`
	s := newStatement(tx)
	s.WriteString("DELETE FROM access_periods AS p WHERE p.contract_id IS NOT NULL AND ")
	which(s, "p")
	s.WriteString(" AND NOT EXISTS (SELECT 1 FROM service_periods s WHERE " + meet + ")")
	if _, err := s.exec(ctx, tx); err != nil {
		return err
	}
	s = newStatement(tx)
	s.WriteString("UPDATE access_periods AS p SET started_at = " + s.later("p.started_at", "s.started_at") + ", ended_at = " +
		s.earlier("p.ended_at", "s.ended_at") + " FROM service_periods s WHERE ")
	which(s, "p")
	s.WriteString(" AND " + meet + ` AND NOT EXISTS (SELECT 1 FROM service_periods e WHERE e.contract_id = s.contract_id
		AND e.started_at < s.started_at
			AND (e.ended_at IS NULL OR p.started_at < e.ended_at))
		AND (p.started_at < s.started_at OR s.ended_at IS NOT NULL AND (p.ended_at IS NULL OR p.ended_at > s.ended_at))`)
	_, err := s.exec(ctx, tx)
	return err
}
