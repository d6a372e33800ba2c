package cli

import (
	"strings"
	"testing"
)

func TestProgressIsABarOnATerminalAndALineElsewhere(t *testing.T) {
	var plain, bar strings.Builder
	for _, show := range []func(progress){showProgress(&plain, false), showProgress(&bar, true)} {
		for _, name := range []string{"customers.csv", "contracts.csv"} {
			show(progress{name: name, rows: 1, done: 5, total: 10})
			show(progress{name: name, rows: 2, done: 10, total: 10, finished: true})
		}
	}
	if got, want := plain.String(), "customers.csv        2 linhas\ncontracts.csv        2 linhas\n"; got != want {
		t.Errorf("plain progress %q, want %q", got, want)
	}
	if !strings.Contains(bar.String(), "\r") || strings.Count(bar.String(), "100 %") != 2 {
		t.Errorf("the bar is %q", bar.String())
	}
}
