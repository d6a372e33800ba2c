package cli

import (
	"fmt"
	"io"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/importer"
)

// shownMonths bounds the list of closed months: an import may change all of many years and branches.
const shownMonths = 36

// reportClosedMonths says which closed DICI months an import changes, and by how much.
func reportClosedMonths(months []importer.ClosedMonth, dryRun bool, out io.Writer) {
	if len(months) == 0 {
		return
	}
	change := fault.CommandMonthsChanged
	if dryRun {
		change = fault.CommandMonthsWouldChange
	}
	fmt.Fprintf(out, "%s: %d\n", change.Bilingual(), len(months))
	for _, m := range months[:min(len(months), shownMonths)] {
		before, after := 0, 0
		for _, r := range m.Rows {
			before, after = before+r.Before, after+r.Accesses
		}
		fmt.Fprintf(out, "  %s %04d-%02d: %s\n", m.CNPJ, m.Year, m.Month,
			fault.CommandMonthRows.In(fault.Portuguese, "rows", len(m.Rows), "before", before, "after", after))
	}
	if more := len(months) - shownMonths; more > 0 {
		fmt.Fprintln(out, " ", fault.CommandMoreMonths.In(fault.Portuguese, "count", more))
	}
	fmt.Fprintln(out, fault.CommandMonthsStay.Bilingual()+".")
}
