package importer_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// BenchmarkImport imports 100,000 contracts, or as many as VINCULO_BENCH_CONTRACTS says, with their customers, logins and
// comodatos. It is to take less than two minutes and 512 MiB.
func BenchmarkImport(b *testing.B) {
	contracts := benchContracts(b)
	dir := largeFolder(b, contracts, false)
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(fmt.Sprintf("%s/%d", engine, contracts), func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				db := dbtest.Open(b, engine)
				b.StartTimer()
				result, err := importer.Run(viewer.System(b.Context()), db, importer.Options{Dir: dir})
				if err != nil || len(result.Problems) > 0 {
					b.Fatalf("%v, %d problems", err, len(result.Problems))
				}
				if n := result.Files[1].Created; n != contracts {
					b.Fatalf("%d contracts, want %d", n, contracts)
				}
			}
			b.ReportMetric(peakMemory(b), "peak-MiB")
		})
	}
}

func benchContracts(b *testing.B) int {
	b.Helper()
	if s := os.Getenv("VINCULO_BENCH_CONTRACTS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		return n
	}
	return 100_000
}

// BenchmarkImportAgain imports a base of that size again, in which each contract has another plan, each login began on another day
// and another third of the contracts is cancelled by the general parameters, as a dry run and for real: when no month is closed,
// and when two years are, of which all months change.
func BenchmarkImportAgain(b *testing.B) {
	contracts := benchContracts(b)
	first, again := largeFolder(b, contracts, false), largeFolder(b, contracts, true)
	for _, engine := range []string{"sqlite", "postgres"} {
		for _, closed := range []int{0, 24} {
			for _, dry := range []bool{true, false} {
				b.Run(fmt.Sprintf("%s/%d/closed=%d/dry=%t", engine, contracts, closed, dry), func(b *testing.B) {
					for range b.N {
						b.StopTimer()
						db := dbtest.Open(b, engine)
						if _, err := importer.Run(viewer.System(b.Context()), db, importer.Options{Dir: first}); err != nil {
							b.Fatal(err)
						}
						for i := range closed {
							declare(b, db, "48530335000148", 2021+i/12, 1+i%12)
						}
						b.StartTimer()
						result, err := importer.Run(viewer.System(b.Context()), db, importer.Options{Dir: again, DryRun: dry})
						if err != nil || len(result.Problems) > 0 || result.Files[1].Updated != contracts {
							b.Fatalf("%v, %+v", err, result)
						}
						b.ReportMetric(float64(len(result.ClosedMonths)), "closed-months")
						b.ReportMetric(peakMemory(b), "peak-MiB")
					}
				})
			}
		}
	}
}

// peakMemory is the most memory that the process ever had, on Linux.
func peakMemory(b *testing.B) float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, found := strings.CutPrefix(line, "VmHWM:"); found {
			kib, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 64)
			if err != nil {
				b.Fatal(err)
			}
			return kib / 1024
		}
	}
	return 0
}

// largeFolder writes the files of a base: a third of the contracts is cancelled. Again, it is two thirds, each contract has another
// plan, and each login began elsewhen.
func largeFolder(b *testing.B, contracts int, again bool) string {
	b.Helper()
	dir, plans, began := b.TempDir(), 0, ""
	if again {
		plans, began = 20, "05/04/2021"
	}
	write := func(name, header string, line func(w *bufio.Writer, i int)) {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			b.Fatal(err)
		}
		w := bufio.NewWriter(f)
		fmt.Fprintln(w, header)
		for i := range contracts {
			line(w, i)
		}
		if err := w.Flush(); err != nil {
			b.Fatal(err)
		}
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
	}
	write("customers.csv", "code;name;document;type;email;phone;active", func(w *bufio.Writer, i int) {
		cpf, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 100_000_000+i))
		if err != nil {
			b.Fatal(err)
		}
		fmt.Fprintf(w, "C%d;Cliente Número %d da Silva;%s;PF;cliente%d@example.com;(32) 9%08d;S\n", i, i, cpf.Format(), i, i)
	})
	write("contracts.csv", "number;customer_code;status;activated_at;cancelled_at;plan_code;plan_name;plan_speed_mbps;plan_medium;"+
		"plan_technology;plan_product;plan_price;branch_cnpj;branch_name;city_ibge;zone;street;street_number;district;postal_code",
		func(w *bufio.Writer, i int) {
			status, cancelled := "A", ""
			if i%3 == 0 || again && i%3 == 1 {
				status, cancelled = "I", "10/06/2024 14:00"
			}
			fmt.Fprintf(w, "K%d;C%d;%s;%02d/03/2021;%s;P%d;Plano %d;%d;fibra;FTTH;internet;99,90;48530335000148;Matriz;3136702;U;"+
				"Rua Halfeld;%d;Centro;36010-000\n", i, i, status, 1+i%28, cancelled, plans+i%20, i%20, 50*(1+plans+i%20), i)
		})
	write("logins.csv", "code;username;contract_number;customer_code;active;activated_at;inactivated_at",
		func(w *bufio.Writer, i int) {
			fmt.Fprintf(w, "L%d;cliente%d;K%d;C%d;;%s;\n", i, i, i, i, began)
		})
	write("comodatos.csv", "code;contract_number;description;serial_number;status;lent_at;closed_at", func(w *bufio.Writer, i int) {
		state := "ABERTO;28/03/2021;"
		if again && i%3 == 1 {
			state = "DEVOLVIDO;28/03/2021;10/06/2024"
		}
		fmt.Fprintf(w, "E%d;K%d;ONU GPON;ZTEG%08d;%s\n", i, i, i, state)
	})
	return dir
}
