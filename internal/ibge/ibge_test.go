package ibge

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func TestTheListIsWhole(t *testing.T) {
	all := All()
	if len(all) != 5571 {
		t.Fatalf("%d municipalities, want 5571", len(all))
	}
	ufs := map[int]string{}
	for _, s := range States() {
		ufs[s.Code] = s.UF
	}
	names := map[string]bool{}
	previous := 0
	for _, m := range all {
		if m.Code <= previous {
			t.Errorf("%d comes after %d: a repeat or out of order", m.Code, previous)
		}
		previous = m.Code
		if m.UF == "" || m.UF != ufs[m.Code/100_000] {
			t.Errorf("%d %s is in %q", m.Code, m.Name, m.UF)
		}
		if key := m.UF + m.Name; names[key] {
			t.Errorf("%s/%s is there twice", m.Name, m.UF)
		} else {
			names[key] = true
		}
		if strings.ContainsFunc(m.Name, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(" '-", r) }) ||
			m.Name != strings.TrimSpace(m.Name) || !norm.NFC.IsNormalString(m.Name) || m.Name == "" {
			t.Errorf("%d has an odd name: %q", m.Code, m.Name)
		}
	}
}

// These are known figures of IBGE: a list cut short or mixed up would miss one of them.
func TestCountByState(t *testing.T) {
	want := map[string]int{
		"RO": 52, "AC": 22, "AM": 62, "RR": 15, "PA": 144, "AP": 16, "TO": 139, "MA": 217, "PI": 224,
		"CE": 184, "RN": 167, "PB": 223, "PE": 185, "AL": 102, "SE": 75, "BA": 417, "MG": 853, "ES": 78,
		"RJ": 92, "SP": 645, "PR": 399, "SC": 295, "RS": 497, "MS": 79, "MT": 142, "GO": 246, "DF": 1,
	}
	got := map[string]int{}
	for _, m := range All() {
		got[m.UF]++
	}
	for uf, n := range want {
		if got[uf] != n {
			t.Errorf("%s has %d municipalities, want %d", uf, got[uf], n)
		}
	}
	if len(got) != len(want) || len(States()) != len(want) {
		t.Errorf("%d states in the list, %d in States, want %d", len(got), len(States()), len(want))
	}
}

func TestByCode(t *testing.T) {
	for _, want := range []Municipality{
		{3550308, "São Paulo", "SP"},
		{3106200, "Belo Horizonte", "MG"},
		{5300108, "Brasília", "DF"},
		{2605459, "Fernando de Noronha", "PE"},
		{5101837, "Boa Esperança do Norte", "MT"},
		{1100015, "Alta Floresta D'Oeste", "RO"}, // the first
		{5222302, "Vila Propício", "GO"},         // the last but the Distrito Federal
	} {
		if got, ok := ByCode(want.Code); !ok || got != want {
			t.Errorf("ByCode(%d) = %v, %v", want.Code, got, ok)
		}
	}
	for _, code := range []int{0, -1, 35, 355030, 3550309, 9999999, 35503080} {
		if got, ok := ByCode(code); ok {
			t.Errorf("ByCode(%d) = %v", code, got)
		}
	}
}

// The seventh digit is a check digit, with nine exceptions that IBGE itself made and keeps. A typing error in the list would
// be a tenth.
func TestCheckDigit(t *testing.T) {
	exceptions := []int{2201919, 2201988, 2202251, 2611533, 3117836, 3152131, 4305871, 5203939, 5203962}
	var odd []int
	for _, m := range All() {
		sum := 0
		for i, digit := range strconv.Itoa(m.Code)[:6] {
			p := int(digit-'0') * (i%2 + 1)
			sum += p/10 + p%10
		}
		if (10-sum%10)%10 != m.Code%10 {
			odd = append(odd, m.Code)
		}
	}
	if !slices.Equal(odd, exceptions) {
		t.Errorf("codes whose check digit is off: %v, want %v", odd, exceptions)
	}
}

func TestStateByUF(t *testing.T) {
	if s, ok := StateByUF("MG"); !ok || s != (State{31, "MG", "Minas Gerais"}) {
		t.Errorf("StateByUF(MG) = %v, %v", s, ok)
	}
	if s, ok := StateByUF("mg"); ok {
		t.Errorf("StateByUF(mg) = %v", s)
	}
}

// The package is shared by everything: what one caller does to its slice must not reach another.
func TestCallersGetCopies(t *testing.T) {
	All()[0].Name = "changed"
	States()[0].Name = "changed"
	if All()[0].Name == "changed" || States()[0].Name == "changed" {
		t.Error("a caller changed the list")
	}
}
