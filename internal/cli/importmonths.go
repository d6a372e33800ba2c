package cli

import (
	"fmt"
	"io"

	"github.com/vinculo/vinculo/internal/importer"
)

// shownMonths bounds the list of closed months: an import may change all of many years and branches.
const shownMonths = 36

// reportClosedMonths says which closed DICI months an import changes, and by how much.
func reportClosedMonths(months []importer.ClosedMonth, dryRun bool, out io.Writer) {
	if len(months) == 0 {
		return
	}
	change := "mudaram"
	if dryRun {
		change = "mudariam"
	}
	fmt.Fprintf(out, "Meses fechados do DICI que %s (closed DICI months that change): %d\n", change, len(months))
	for _, m := range months[:min(len(months), shownMonths)] {
		before, after := 0, 0
		for _, r := range m.Rows {
			before, after = before+r.Before, after+r.Accesses
		}
		fmt.Fprintf(out, "  %s %04d-%02d: linhas diferentes: %d, com %d → %d acessos\n", m.CNPJ, m.Year, m.Month, len(m.Rows), before, after)
	}
	if more := len(months) - shownMonths; more > 0 {
		fmt.Fprintf(out, "  … e mais %d\n", more)
	}
	fmt.Fprintln(out, "O que foi declarado fica até ser retificado: na tela DICI, mês por mês, Retificar mês "+
		"(what was declared stays until you rectify it).")
}
