package plaintext_test

import (
	"testing"
	"unicode"

	"github.com/vinculo/vinculo/internal/plaintext"
)

func TestWhatPeopleWritePasses(t *testing.T) {
	for _, s := range []string{"", "José d'Ávila & Cia. Ltda", "Zé 100%", "日本", "👩‍👩‍👧", "נועה", "مريم", "a\u00a0b"} {
		if fault := plaintext.Line(s); fault != nil {
			t.Errorf("%q: %v", s, fault)
		}
	}
	if fault := plaintext.Lines("Linha 1\r\nLinha 2\n\tfim"); fault != nil {
		t.Error(fault)
	}
}

func TestInvisibleCharactersAreRefused(t *testing.T) {
	for s, code := range map[string]string{
		"a\x00": "U+0000", "\x1b[2J": "U+001B", "a\u007f": "U+007F", "a\u0085b": "U+0085",
		"\u202egpj.exe": "U+202E", "a\u2066b": "U+2066",
		"\u200eAna": "U+200E", "a\u2028b": "U+2028", "a\rb": "U+000D",
	} {
		if fault := plaintext.Lines(s); fault == nil || fault.Code() != code || fault.Break {
			t.Errorf("%q: %v, want %s", s, fault, code)
		}
		if fault := plaintext.Line(s); fault == nil || fault.Code() != code {
			t.Errorf("%q in a line: %v, want %s", s, fault, code)
		}
	}
	for _, s := range []string{"Ana\nBia", "Ana\r\nBia"} {
		if fault := plaintext.Line(s); fault == nil || !fault.Break {
			t.Errorf("%q: %v", s, fault)
		}
	}
	if plaintext.Line("a\tb") == nil {
		t.Error("a tab passes for a space")
	}
}

func TestAllUnicodeControlsAreRefused(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		controls := unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == 0x2028 || r == 0x2029
		if got := plaintext.Line(string(r)) != nil; got != controls {
			t.Fatalf("%U is refused: %v", r, got)
		}
	}
}
