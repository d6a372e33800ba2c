// Package bench measures the product against a yardstick in the same run: the same work as plain SQL.
package bench

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

var activated = time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)

// base is a database with n customers, each with one contract, two logins and one returned comodato, and the periods of their
// service. All parameters that have effects are on.
type base struct {
	url       string
	db        *database.DB
	contracts []*ent.Contract
	reason    *ent.CancellationReason
}

func system(b *testing.B) context.Context { return viewer.System(b.Context()) }

func newBase(b *testing.B, engine string, n int) *base {
	b.Helper()
	s := &base{url: dbtest.URL(b, engine)}
	s.db = dbtest.OpenURL(b, s.url)
	err := s.db.InTx(system(b), func(ctx context.Context, tx *database.Tx) error {
		s.fill(ctx, tx, n)
		return history.Fill(ctx, tx)
	})
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func (s *base) fill(ctx context.Context, tx *database.Tx, n int) {
	s.reason = tx.CancellationReason.Query().FirstX(ctx)
	template := tx.ServiceOrderTemplate.Create().SetName("Retirada").SaveX(ctx)
	p := tx.Parameters.Query().OnlyX(ctx)
	p.Update().SetKeepLoginLink(true).SetInactivateCustomer(true).SetPickupTemplate(template).AddRevision(1).ExecX(ctx)
	tx.ParametersRevision.Create().SetKeepLoginLink(true).SetInactivateCustomer(true).SetPickupTemplate(template).
		SetRevision(2).SetParameters(p).SetChangedByName("bench").ExecX(ctx)
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
	plan := tx.Plan.Create().SetCode("F100").SetName("Fibra").SaveX(ctx)
	const chunk = 500
	for from := 0; from < n; from += chunk {
		to := min(from+chunk, n)
		var customers []*ent.CustomerCreate
		for i := from; i < to; i++ {
			code := fmt.Sprintf("%011d", i)
			customers = append(customers, tx.Customer.Create().SetCode(code).SetDocument(code).SetName("Ana").
				SetSearchName("ana").SetType(domain.CustomerPF))
		}
		var contracts []*ent.ContractCreate
		for _, c := range tx.Customer.CreateBulk(customers...).SaveX(ctx) {
			contracts = append(contracts, tx.Contract.Create().SetNumber(c.Code).SetCustomer(c).SetPlan(plan).
				SetBranch(branch).SetActivatedAt(activated))
		}
		created := tx.Contract.CreateBulk(contracts...).SaveX(ctx)
		s.contracts = append(s.contracts, created...)
		var logins []*ent.LoginCreate
		var comodatos []*ent.ComodatoCreate
		for _, c := range created {
			for i := range 2 {
				logins = append(logins, tx.Login.Create().SetUsername(fmt.Sprintf("%s-%d", c.Number, i)).
					SetCustomerID(c.CustomerID).SetContract(c).SetActivatedAt(activated).SetCustomerType(domain.CustomerPF))
			}
			comodatos = append(comodatos, tx.Comodato.Create().SetDescription("ONU").SetContract(c).
				SetLentAt(activated).SetStatus(domain.ComodatoReturned))
		}
		tx.Login.CreateBulk(logins...).ExecX(ctx)
		tx.Comodato.CreateBulk(comodatos...).ExecX(ctx)
	}
}

func BenchmarkCancel(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine+"/vinculo", func(b *testing.B) {
			s := newBase(b, engine, b.N)
			service := cancellation.New(s.db, eventlog.NewLog())
			ctx := system(b)
			b.ResetTimer()
			for _, c := range s.contracts {
				if _, err := service.Cancel(ctx, cancellation.Command{ContractID: c.ID, ReasonID: s.reason.ID}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(engine+"/sql", func(b *testing.B) {
			s := newBase(b, engine, b.N)
			raw := openRaw(b, engine, s.url)
			b.ResetTimer()
			for _, c := range s.contracts {
				if err := cancelSQL(b.Context(), raw, c.ID, s.reason.ID); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkListOf50(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine+"/vinculo", func(b *testing.B) {
			s := newBase(b, engine, 1000)
			ctx := system(b)
			b.ResetTimer()
			for b.Loop() {
				list := s.db.Reader().Contract.Query().WithCustomer().WithLogins().WithComodatos().
					Order(ent.Asc("number")).Limit(50).AllX(ctx)
				if len(list) != 50 {
					b.Fatal(len(list))
				}
			}
		})
		b.Run(engine+"/sql", func(b *testing.B) {
			s := newBase(b, engine, 1000)
			raw := openRaw(b, engine, s.url)
			b.ResetTimer()
			for b.Loop() {
				if n, err := listSQL(b.Context(), raw); err != nil || n != 50 {
					b.Fatal(n, err)
				}
			}
		})
	}
}

func openRaw(b *testing.B, engine, databaseURL string) *sql.DB {
	b.Helper()
	driver, dsn := "pgx", databaseURL
	if engine == "sqlite" {
		driver = "sqlite"
		dsn = "file:" + databaseURL[len("sqlite:"):] +
			"?_time_format=sqlite&_timezone=UTC&_busy_timeout=5000&_foreign_keys=1&_txlock=immediate&_journal_mode=WAL&_synchronous=NORMAL"
	}
	raw, err := sql.Open(driver, dsn)
	if err != nil {
		b.Fatal(err)
	}
	raw.SetMaxOpenConns(1)
	b.Cleanup(func() { _ = raw.Close() })
	return raw
}
