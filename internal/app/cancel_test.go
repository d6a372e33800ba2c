package app_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// sell makes n contracts, numbered =1, =2 … of one customer; the last one is cancelled.
func sell(t *testing.T, s *apptest.Server, n int) (ids []int) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).SetName("Ana").SetSearchName("ana").
			SetDocument("52998224725").SaveX(ctx)
		for i := range n {
			c := tx.Contract.Create().SetNumber(fmt.Sprintf("=%d", i+1)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).
				SetActivatedAt(time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC))
			if i == n-1 {
				c.SetStatus(domain.ContractCancelled)
			}
			ids = append(ids, c.SaveX(ctx).ID)
		}
		return nil
	})
	return ids
}

func TestTheRefusedOfABatchAreDownloaded(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		ids := sell(t, s, 3)
		system := viewer.System(t.Context())
		b, err := s.Cancellation.CreateBatch(system, cancellation.NewBatch{
			ContractIDs: ids, ReasonID: s.Reader().CancellationReason.Query().FirstIDX(system), OnRefusal: domain.OnRefusalSkip,
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Cancellation.RunBatch(t.Context(), b.ID, nil); err != nil {
			t.Fatal(err)
		}
		path := fmt.Sprintf("/exports/cancellation-batches/%d/refused.csv", b.ID)
		analyst := s.As(t, viewer.RoleAnalyst)
		r := analyst.Do(t, http.MethodGet, path, "", nil)
		want := "\ufeffcontrato;codigo;motivo\r\n'=3;ALREADY_CANCELLED;Este contrato já está cancelado.\r\n"
		if r.StatusCode != http.StatusOK || string(r.Body) != want || r.Header.Get("Content-Type") != "text/csv; charset=utf-8" {
			t.Errorf("%d %v %q, want %q", r.StatusCode, r.Header, r.Body, want)
		}
		for path, status := range map[string]int{
			fmt.Sprintf("/exports/cancellation-batches/%d/refused.csv", ids[0]): http.StatusNotFound,
			"/exports/cancellation-batches/x/refused.csv":                       http.StatusNotFound,
		} {
			if r := analyst.Do(t, http.MethodGet, path, "", nil); r.StatusCode != status {
				t.Errorf("%s: %d, want %d", path, r.StatusCode, status)
			}
		}
		if r := s.Anonymous().Do(t, http.MethodGet, path, "", nil); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("nobody: %d", r.StatusCode)
		}
	})
}

func TestCancelByCommand(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			s := apptest.StartConfig(t, cfg)
			sell(t, s, 4)
			s.Write(t, func(ctx context.Context, tx *database.Tx) error {
				k := tx.Contract.Query().Where(contract.Number("=1")).OnlyX(ctx)
				tx.Login.Create().SetUsername("ana").SetCustomerType(domain.CustomerPF).SetCustomerID(k.CustomerID).SetContract(k).
					SetActivatedAt(*k.ActivatedAt).ExecX(ctx)
				return history.Fill(ctx, tx)
			})
			path := filepath.Join(t.TempDir(), "contracts.csv")
			run := func(content string, o cli.CancelOptions) (string, error) {
				t.Helper()
				if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
				o.File = path
				if o.Reason == "" {
					o.Reason = "OUTROS"
				}
				if o.OnRefusal == "" {
					o.OnRefusal = "SKIP"
				}
				var out strings.Builder
				err := cli.Cancel(t.Context(), cfg, o, progress(t), &out)
				return out.String(), err
			}
			cancelled := func() int {
				return s.Reader().Cancellation.Query().CountX(apptest.System(t))
			}
			for name, c := range map[string]struct {
				content string
				options cli.CancelOptions
				says    string
			}{
				"unknown number": {"contrato\n=1\n99\n", cli.CancelOptions{}, "99: não há contrato"},
				"no column":      {"a;b\n=1;2\n", cli.CancelOptions{}, ""},
				"unknown reason": {"contrato\n=1\n", cli.CancelOptions{Reason: "?"}, ""},
				"an empty file":  {"", cli.CancelOptions{}, ""},
				"no numbers":     {"contrato\n", cli.CancelOptions{}, ""},
			} {
				out, err := run(c.content, c.options)
				if err == nil || !strings.Contains(out, c.says) || cancelled() != 0 {
					t.Errorf("%s: %v\n%s", name, err, out)
				}
			}
			dbtest.Unconfigure(t, s.DB)
			out, err := run("contrato\n=1\n", cli.CancelOptions{DryRun: true})
			if err == nil || !strings.Contains(err.Error(), "quatro parâmetros gerais") || cancelled() != 0 {
				t.Errorf("before the parameters are set: %v\n%s", err, out)
			}
			s.Write(t, func(ctx context.Context, tx *database.Tx) error {
				return tx.Parameters.Update().SetConfigured(true).Exec(ctx)
			})
			all := "\ufeffnome;Número\r\nAna;=1\r\nAna;=2\r\nAna;=1\r\nAna;=4\r\n"
			out, err = run(all, cli.CancelOptions{DryRun: true})
			if err != nil || !strings.Contains(out, "=4: ALREADY_CANCELLED: ") ||
				!strings.Contains(out, "3 contratos: 2 cancelados, 1 recusados, 0 não processados") ||
				!strings.Contains(out, "desvinculados para sempre: 1;") || cancelled() != 0 {
				t.Errorf("dry run: %v\n%s", err, out)
			}
			out, err = run(all, cli.CancelOptions{OnRefusal: "ALL_OR_NOTHING"})
			if !errors.Is(err, cli.ErrRefused) || !strings.Contains(out, "0 cancelados, 1 recusados, 2 não") || cancelled() != 0 {
				t.Errorf("all or nothing: %v\n%s", err, out)
			}
			out, err = run(all, cli.CancelOptions{Note: "fim"})
			if !errors.Is(err, cli.ErrRefused) || !strings.Contains(out, "2 cancelados, 1 recusados") || cancelled() != 2 {
				t.Errorf("for real: %v\n%s", err, out)
			}
			out, err = run("number,x\n=3,1\n", cli.CancelOptions{})
			if err != nil || !strings.Contains(out, "1 contratos: 1 cancelados, 0 recusados") || cancelled() != 3 {
				t.Errorf("without refusals: %v\n%s", err, out)
			}
			c := s.Reader().Cancellation.Query().Order(ent.Desc("id")).FirstX(apptest.System(t))
			if c.RequestedByName != "vinculo cancel" || c.Origin != domain.OriginBulk {
				t.Errorf("recorded %v", c)
			}
		})
	}
}
