package taxid

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// drawID makes any valid number of either kind.
func drawID(t *rapid.T) ID {
	complete, pattern := CompleteCPF, `[0-9]{9}`
	if rapid.Bool().Draw(t, "company") {
		complete, pattern = CompleteCNPJ, `[0-9A-Z]{12}`
	}
	body := rapid.StringMatching(pattern).Filter(func(s string) bool { return strings.Count(s, s[:1]) < len(s) }).Draw(t, "body")
	id, err := complete(body)
	if err != nil {
		t.Fatalf("completing %s: %v", body, err)
	}
	return id
}

func TestEveryWritingOfANumberIsThatNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := drawID(t)
		for _, s := range []string{id.Raw(), id.Format(), strings.ToLower(id.Format()), " " + id.Raw() + "\t"} {
			if got, err := Parse(s); err != nil || got != id {
				t.Fatalf("Parse(%q) = %q, %v", s, got.Raw(), err)
			}
		}
	})
}

func TestOneWrongDigitIsNoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := []byte(drawID(t).Raw())
		// A character is worth up to 42, so two of them can be equal modulo 11; two digits can't, but for the rest 10
		// that is written as 0. A check digit has no such twin.
		i := rapid.IntRange(len(value)-checkLength, len(value)-1).Draw(t, "place")
		value[i] = '0' + (value[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "shift")))%10
		if _, err := Parse(string(value)); err == nil {
			t.Fatalf("%s passed", value)
		}
	})
}

func TestMaskAndErrorsKeepTheSecret(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := drawID(t)
		hidden := strings.Count(id.Mask(), "*")
		if want := map[Kind]int{CPF: 8, CNPJ: 12}[id.Kind()]; hidden != want || len(id.Mask()) != len(id.Format()) {
			t.Fatalf("%s is masked as %s", id.Format(), id.Mask())
		}
		if _, err := Parse(id.Raw() + "?"); err == nil || strings.Contains(err.Error(), id.Raw()) {
			t.Fatalf("error is %v", err)
		}
	})
}

func TestParseNeverPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id, err := Parse(rapid.String().Draw(t, "text"))
		if (err == nil) == id.IsZero() {
			t.Fatalf("got %v, %v", id, err)
		}
	})
}
