package searchquery

import "testing"

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"São José": "sao jose", "  ÇÃO   d'Água ": "cao d'agua", "": "", "Muller": "muller", "Ñandú": "nandu",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}
