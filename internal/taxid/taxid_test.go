package taxid

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, in string
		raw      string
		kind     Kind
		err      error
	}{
		{"CPF bare", "52998224725", "52998224725", CPF, nil},
		{"CPF punctuated", "529.982.247-25", "52998224725", CPF, nil},
		{"CPF among spaces", "  529 982 247 25\n", "52998224725", CPF, nil},
		{"CPF whose check digits are zeros", "000.000.001-91", "00000000191", CPF, nil},
		{"CNPJ of the declaration's example", "48530335000148", "48530335000148", CNPJ, nil},
		{"CNPJ punctuated", "48.530.335/0001-48", "48530335000148", CNPJ, nil},
		{"alphanumeric CNPJ of the tax office's example", "12ABC34501DE35", "12ABC34501DE35", CNPJ, nil},
		{"alphanumeric CNPJ in small letters", "12.abc.345/01de-35", "12ABC34501DE35", CNPJ, nil},

		{"nothing", "", "", "", ErrLength},
		{"only punctuation", ".-/", "", "", ErrLength},
		{"ten digits", "5299822472", "", "", ErrLength},
		{"twelve digits", "529982247250", "", "", ErrLength},
		{"fifteen digits", "485303350001480", "", "", ErrLength},
		{"CPF with a letter", "5299822472A", "", "", ErrCharacter},
		{"CPF with a letter in its body", "A2998224725", "", "", ErrCharacter},
		{"CNPJ with a letter for a check digit", "12ABC34501DE3A", "", "", ErrCharacter},
		{"foreign character", "529_982_247_25", "", "", ErrCharacter},
		{"accented letter", "12ÁBC34501DE35", "", "", ErrCharacter},
		{"digits of another script", "٥٢٩٩٨٢٢٤٧٢٥", "", "", ErrCharacter},
		{"repeated CPF that would add up", "111.111.111-11", "", "", ErrRepeated},
		{"CPF of zeros", "00000000000", "", "", ErrRepeated},
		{"CNPJ of zeros", "00000000000000", "", "", ErrRepeated},
		{"CPF with a wrong first digit", "52998224735", "", "", ErrCheckDigit},
		{"CPF with a wrong second digit", "52998224724", "", "", ErrCheckDigit},
		{"CNPJ with a wrong digit", "48530335000149", "", "", ErrCheckDigit},
		{"alphanumeric CNPJ with letters swapped", "12BAC34501DE35", "", "", ErrCheckDigit},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			id, err := Parse(tt.in)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v", err, tt.err)
			}
			if id.Raw() != tt.raw || id.Kind() != tt.kind {
				t.Errorf("got %q of kind %q, want %q of kind %q", id.Raw(), id.Kind(), tt.raw, tt.kind)
			}
			if id.IsZero() != (tt.err != nil) {
				t.Errorf("IsZero is %v with error %v", id.IsZero(), tt.err)
			}
		})
	}
}

func TestParseCNPJRefusesOthers(t *testing.T) {
	if _, err := ParseCNPJ("52998224725"); !errors.Is(err, ErrLength) {
		t.Errorf("ParseCNPJ took a CPF: %v", err)
	}
	if _, err := ParseCNPJ("12#"); !errors.Is(err, ErrCharacter) {
		t.Errorf("ParseCNPJ took a foreign character: %v", err)
	}
	if id, err := ParseCNPJ("12.ABC.345/01DE-35"); err != nil || id.Kind() != CNPJ {
		t.Errorf("ParseCNPJ: %v, %v", id, err)
	}
}

func TestFormatAndMask(t *testing.T) {
	tests := []struct{ in, format, mask string }{
		{"52998224725", "529.982.247-25", "***.982.***-**"},
		{"48530335000148", "48.530.335/0001-48", "48.***.***/****-**"},
		{"12abc34501de35", "12.ABC.345/01DE-35", "12.***.***/****-**"},
	}
	for _, tt := range tests {
		id := mustParse(t, tt.in)
		if id.Format() != tt.format {
			t.Errorf("Format is %q, want %q", id.Format(), tt.format)
		}
		if id.Mask() != tt.mask {
			t.Errorf("Mask is %q, want %q", id.Mask(), tt.mask)
		}
	}
	if zero := (ID{}); zero.Format() != "" || zero.Mask() != "" || zero.Kind() != "" {
		t.Error("the zero ID prints something")
	}
}

// A number that reaches a message or a log by mistake must not be readable there.
func TestPrintingHides(t *testing.T) {
	id := mustParse(t, "529.982.247-25")
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "id", id)
	for _, printed := range []string{
		fmt.Sprint(id), fmt.Sprintf("%s %v %+v %q", id, id, id, id), fmt.Sprintf("%#v", id), log.String(),
	} {
		if strings.Contains(printed, "529") || !strings.Contains(printed, "***") {
			t.Errorf("printed as %s", printed)
		}
	}
}

func TestComplete(t *testing.T) {
	tests := []struct {
		name     string
		complete func(string) (ID, error)
		in, want string
		err      error
	}{
		{"CPF", CompleteCPF, "529982247", "52998224725", nil},
		{"CPF punctuated", CompleteCPF, "529.982.247", "52998224725", nil},
		{"CNPJ", CompleteCNPJ, "485303350001", "48530335000148", nil},
		{"alphanumeric CNPJ", CompleteCNPJ, "12abc34501de", "12ABC34501DE35", nil},
		{"short", CompleteCPF, "52998224", "", ErrLength},
		{"complete already", CompleteCNPJ, "48530335000148", "", ErrLength},
		{"letter in a CPF", CompleteCPF, "52998224A", "", ErrCharacter},
		{"foreign character", CompleteCNPJ, "48530335000!", "", ErrCharacter},
		{"repeated", CompleteCPF, "111111111", "", ErrRepeated},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			id, err := tt.complete(tt.in)
			if !errors.Is(err, tt.err) || id.Raw() != tt.want {
				t.Errorf("got %q, %v; want %q, %v", id.Raw(), err, tt.want, tt.err)
			}
		})
	}
}

func mustParse(t *testing.T, s string) ID {
	t.Helper()
	id, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return id
}
