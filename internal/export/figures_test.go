package export_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// figuresRows is the variable with the number of contracts; a million takes several minutes.
	figuresRows = "VINCULO_EXPORT_ROWS"
	// figuresOf makes the test binary a process that exports from a database: URL, a space and the format.
	figuresOf = "VINCULO_TEST_EXPORT_OF"
	// mostMemory is the most that an exporting process may take, in KiB.
	mostMemory = (256 << 10) * raceFactor
)

// figuresColumns are twelve columns, from five records.
var figuresColumns = []string{
	"number", "status", "activatedAt", "street", "district", "postalCode", "customer.name", "customer.document", "plan.name",
	"plan.speedMbps", "branch.name", "city.name",
}

// The log shows the figures: go test -run ExportFigures -v, and VINCULO_EXPORT_ROWS=1000000 for a large base. Whatever the size, a
// process stays within its memory limit.
func TestExportFigures(t *testing.T) {
	if of := os.Getenv(figuresOf); of != "" {
		exportInThisProcess(t, of)
		return
	}
	rows := 20_000 / (raceFactor * raceFactor)
	if given := os.Getenv(figuresRows); given != "" {
		rows, _ = strconv.Atoi(given)
	}
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			url := dbtest.URL(t, engine)
			db := dbtest.OpenURL(t, url)
			fill := func(ctx context.Context, tx *database.Tx) error { return fillContracts(ctx, tx, rows) }
			if err := db.InTx(viewer.System(t.Context()), fill); err != nil {
				t.Fatal(err)
			}
			for _, format := range domain.ExportFormat("").Values() {
				took, memory, bytes := measure(t, url+" "+format, rows)
				t.Logf("%s %s: %d rows, %.1f MB, in %.1f s: %.0f rows/s, at most %d MiB", engine, format, rows, float64(bytes)/1e6,
					took.Seconds(), float64(rows)/took.Seconds(), memory>>10)
				if memory > mostMemory {
					t.Errorf("%d KiB, more than %d", memory, mostMemory)
				}
			}
		})
	}
}

// measure exports in a separate process and returns its peak memory, in KiB.
func measure(t *testing.T, of string, rows int) (took time.Duration, memory, bytes int) {
	t.Helper()
	command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestExportFigures$", "-test.v", "-test.timeout=30m")
	command.Env = append(os.Environ(), figuresOf+"="+of)
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	_, result, _ := strings.Cut(string(out), "FIGURES ")
	var exported int
	var milliseconds int64
	if _, err := fmt.Sscan(result, &exported, &milliseconds, &memory, &bytes); err != nil || exported != rows {
		t.Fatalf("%d rows, %v\n%s", exported, err, out)
	}
	return time.Duration(milliseconds) * time.Millisecond, memory, bytes
}

func exportInThisProcess(t *testing.T, of string) {
	url, format, _ := strings.Cut(of, " ")
	a, err := app.New(t.Context(), app.Config{
		Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: url,
	})
	if err != nil {
		t.Fatal(err)
	}
	a.Exports.Wake = nil
	asker := viewer.OnBehalfOf("machine:Ana", "Ana", viewer.RoleAnalyst.Permissions())
	e, err := a.Exports.Create(viewer.NewContext(t.Context(), asker), export.NewExport{
		Selection: export.Selection{List: "contracts", Columns: figuresColumns}, Format: domain.ExportFormat(format),
	})
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if err := a.Exports.Run(t.Context(), e.ID); err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	if e, err = a.Exports.Export(viewer.NewContext(t.Context(), asker), e.ID); err != nil || e.Status != domain.ExportReady {
		t.Fatalf("%+v, %v", e, err)
	}
	fmt.Println("FIGURES", e.Rows, took.Milliseconds(), peakMemory(t), e.Bytes)
	if err := a.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func peakMemory(t *testing.T) (kib int) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, peak, _ := strings.Cut(string(status), "VmHWM:")
	if _, err := fmt.Sscan(peak, &kib); err != nil {
		t.Fatal(err)
	}
	return kib
}

// fillContracts has the database generate the contracts, two per customer.
func fillContracts(ctx context.Context, tx *database.Tx, rows int) error {
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
	plan := tx.Plan.Create().SetCode("P").SetName("Fibra 100").SetSpeedMbps(100).SaveX(ctx)
	city := tx.City.Query().FirstIDX(ctx)
	first := tx.Customer.Create().SetCode("C").SetType("PF").
		SetName("Cliente").SetSearchName("cliente").SetDocument("00000000191").SaveX(ctx).ID
	const stamp = "2023-01-01 12:00:00+00:00"
	numbers := "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
	for _, statement := range []string{
		fmt.Sprintf(numbers+`INSERT INTO customers (id, created_at, updated_at, code, type, name, search_name, document, active)
			SELECT %d + i, '%s', '%s', 'C' || i, 'PF', 'José da Silva ' || i, 'jose da silva ' || i, 'D' || i, true FROM n`,
			rows/2, first, stamp, stamp),
		fmt.Sprintf(numbers+`INSERT INTO contracts (created_at, updated_at, number, status, status_changed_at, activated_at, street,
			district, postal_code, city_id, customer_id, plan_id, branch_id)
			SELECT '%s', '%s', 'K' || i, 'ACTIVE', '%s', '%s', 'Rua das Flores',
			'Centro', '30110000', %d + i %% 1000, %d + i %% %d, %d, %d FROM n`,
			rows, stamp, stamp, stamp, stamp, city, first, rows/2, plan.ID, branch.ID),
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}
