package bench

import (
	"database/sql"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/search"
	"github.com/vinculo/vinculo/internal/statistics"
)

// BenchmarkAnalysts searches and counts a base of as many contracts as VINCULO_BENCH_CONTRACTS says, 20,000 without it. Each search
// is the first page by number, as the list asks for it; like is the same by LIKE '%x%', in the same run.
func BenchmarkAnalysts(b *testing.B) {
	contracts := 20_000
	if s := os.Getenv("VINCULO_BENCH_CONTRACTS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		contracts = n
	}
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(fmt.Sprintf("%s/%d", engine, contracts), func(b *testing.B) {
			db := dbtest.Open(b, engine)
			fillMillion(b, db, contracts)
			searches(b, db)
			aggregates(b, db)
			b.Run("policyImpact/60-months", func(b *testing.B) {
				for b.Loop() {
					if _, err := dici.New(db, eventlog.NewLog()).PolicyImpact(system(b), "2021-06", "2026-05", ""); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}

func searches(b *testing.B, db *database.DB) {
	finder := search.New(db)
	for _, c := range []struct{ name, text string }{
		{"rare-name", "quaresma"},
		{"common-name", "silva"},
		{"two-words", "maria fer"},
		{"rare-pair", "zwinglio silva"},
		{"one-letter", "m"},
		{"document", "100.000.44"},
		{"username", "joao.77"},
		{"number", "1000777"},
		{"nothing", "xyzzy"},
	} {
		page := func(b *testing.B) []int {
			where, err := finder.Contracts(system(b), c.text)
			if err != nil {
				b.Fatal(err)
			}
			return db.Reader().Contract.Query().Where(where).Order(ent.Asc(contract.FieldNumber, contract.FieldID)).Limit(51).IDsX(system(b))
		}
		b.Run(c.name+"/page", func(b *testing.B) {
			for b.Loop() {
				page(b)
			}
		})
		b.Run(c.name+"/totalCount", func(b *testing.B) {
			for b.Loop() {
				where, err := finder.Contracts(system(b), c.text)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(db.Reader().Contract.Query().Where(where).CountX(system(b))), "hits")
			}
		})
		b.Run(c.name+"/like", func(b *testing.B) {
			for b.Loop() {
				like(b, db.ReadSQL(), c.text)
			}
		})
	}
}

// like is the yardstick: the page by LIKE '%x%' on the same columns.
func like(b *testing.B, db *sql.DB, text string) []int {
	b.Helper()
	var names []string
	for _, word := range strings.Fields(text) {
		names = append(names, "u.search_name LIKE '%"+word+"%'")
	}
	document := strings.NewReplacer(".", "", "-", "").Replace(text)
	rows, err := db.QueryContext(b.Context(), `SELECT c.id FROM contracts c JOIN customers u ON u.id = c.customer_id
		WHERE c.number LIKE '%`+text+`%' OR (`+strings.Join(names, " AND ")+`) OR u.document LIKE '%`+document+`%'
		OR EXISTS (SELECT 1 FROM logins l WHERE l.contract_id = c.id AND l.username LIKE '%`+text+`%') ORDER BY c.number, c.id LIMIT 51`)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var ids []int
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			b.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return ids
}

func aggregates(b *testing.B, db *database.DB) {
	for _, c := range []struct {
		name   string
		by     []statistics.Dimension
		wanted statistics.Selection
	}{
		{"status", []statistics.Dimension{statistics.Status}, statistics.Selection{}},
		{"status-all-counts", []statistics.Dimension{statistics.Status}, statistics.AllCounts},
		{"reason-month", []statistics.Dimension{statistics.Reason, statistics.Month}, statistics.Selection{LoginData: true}},
		{"reason-month-all-counts", []statistics.Dimension{statistics.Reason, statistics.Month}, statistics.AllCounts},
	} {
		b.Run("stats/"+c.name, func(b *testing.B) {
			for b.Loop() {
				counted, err := statistics.New(db).Contracts(system(b), nil, c.by, c.wanted)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(counted.Rows)), "rows")
			}
		})
	}
}
