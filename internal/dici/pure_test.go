package dici

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
)

func TestAMonthEndsWhereTheNextBegins(t *testing.T) {
	for _, c := range []struct {
		month, end, due string
	}{
		{"2023-02", "2023-03-01T03:00:00Z", "2023-03-15"}, // 28 days
		{"2024-02", "2024-03-01T03:00:00Z", "2024-03-15"}, // 29 days
		{"2024-04", "2024-05-01T03:00:00Z", "2024-05-15"}, // 30 days
		{"2024-05", "2024-06-01T03:00:00Z", "2024-06-15"}, // 31 days
		{"2023-12", "2024-01-01T03:00:00Z", "2024-01-15"}, // into the next year
		{"2019-01", "2019-02-01T02:00:00Z", "2019-02-15"}, // while Brazil had summer time
	} {
		m, err := ParseMonth(c.month)
		if err != nil {
			t.Fatalf("ParseMonth(%s): %v", c.month, err)
		}
		if got := m.End().Format(time.RFC3339); got != c.end {
			t.Errorf("%s ends at %s, want %s", c.month, got, c.end)
		}
		if got := m.DueDate(); got != c.due {
			t.Errorf("%s is due on %s, want %s", c.month, got, c.due)
		}
		if m.String() != c.month {
			t.Errorf("%s is written as %s", c.month, m)
		}
	}
}

func TestMonthsThatAreRefused(t *testing.T) {
	for _, s := range []string{"", "2024", "2024-13", "2024-00", "24-05", "2024-5", "1999-12", "2024-05-01", "maio"} {
		if m, err := ParseMonth(s); err == nil {
			t.Errorf("ParseMonth(%q) = %v, want a refusal", s, m)
		}
	}
	if _, err := NewMonth(2024, 13); err == nil {
		t.Error("month 13 was taken")
	}
}

func TestSpeedsHaveADecimalCommaAndNoTrailingZeros(t *testing.T) {
	for mbps, want := range map[float64]string{
		100: "100", 1000: "1000", 12.5: "12,5", 0.512: "0,512", 2.50: "2,5", 0.1 + 0.2: "0,3", 1e6: "1000000",
		34.368: "34,368", 0.001: "0,001", minSpeed: "0,001", 599.9999: "600",
	} {
		if got := formatSpeed(mbps); got != want {
			t.Errorf("formatSpeed(%v) = %s, want %s", mbps, got, want)
		}
	}
}

func TestWhatFactsLack(t *testing.T) {
	technologies := []string{"FTTH"}
	whole := func() DeclaredFacts {
		return DeclaredFacts{ptr(1), ptr(domain.ZoneUrban), ptr(domain.MediumFiber), ptr(domain.ProductInternet), ptr("FTTH"), ptr(600.0)}
	}
	for name, c := range map[string]struct {
		spoil func(*DeclaredFacts)
		want  []Field
	}{
		"nothing":             {func(*DeclaredFacts) {}, nil},
		"the city":            {func(f *DeclaredFacts) { f.CityID = nil }, []Field{FieldCity}},
		"the zone":            {func(f *DeclaredFacts) { f.Zone = nil }, []Field{FieldZone}},
		"the medium":          {func(f *DeclaredFacts) { f.Medium = nil }, []Field{FieldMedium}},
		"the product":         {func(f *DeclaredFacts) { f.Product = nil }, []Field{FieldProduct}},
		"the technology":      {func(f *DeclaredFacts) { f.Technology = nil }, []Field{FieldTechnology}},
		"a known technology":  {func(f *DeclaredFacts) { f.Technology = ptr("ftth") }, []Field{FieldTechnology}},
		"the speed":           {func(f *DeclaredFacts) { f.SpeedMbps = nil }, []Field{FieldSpeed}},
		"a positive speed":    {func(f *DeclaredFacts) { f.SpeedMbps = ptr(0.0) }, []Field{FieldSpeed}},
		"a speed in decimals": {func(f *DeclaredFacts) { f.SpeedMbps = ptr(0.0004) }, []Field{FieldSpeed}},
		"everything":          {func(f *DeclaredFacts) { *f = DeclaredFacts{} }, Fields},
	} {
		f := whole()
		c.spoil(&f)
		if got := f.missing(technologies); len(got) != len(c.want) || strings.Join(names(got), " ") != strings.Join(names(c.want), " ") {
			t.Errorf("lacking %s: %v, want %v", name, got, c.want)
		}
	}
}

func TestMergingKeepsEveryAccessOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOf(rapid.Custom(drawRow)).Draw(t, "rows")
		shuffled := rapid.Permutation(rows).Draw(t, "shuffled")
		merged := merge(rows)
		if total(merged) != total(rows) {
			t.Fatalf("%d accesses became %d", total(rows), total(merged))
		}
		for i := 1; i < len(merged); i++ {
			if merged[i-1].columns().compare(merged[i].columns()) >= 0 {
				t.Fatalf("rows %d and %d are equal or out of order", i-1, i)
			}
		}
		m := Month{2024, 5}
		file := string(writeFile("48530335000148", m, declared(merged)))
		if again := string(writeFile("48530335000148", m, declared(merge(shuffled)))); again != file {
			t.Fatal("another order of the accesses gives another file")
		}
		lines := strings.Split(strings.TrimPrefix(file, byteOrderMark), "\r\n")
		if len(lines) != len(merged)+2 || lines[0] != header || lines[len(lines)-1] != "" {
			t.Fatalf("%d rows make %d lines", len(merged), len(lines))
		}
		seen := map[string]bool{}
		for _, line := range lines[1 : len(lines)-1] {
			columns := strings.Split(line, ";")
			if len(columns) != 11 || strings.ContainsAny(line, ".\n\" ") {
				t.Fatalf("malformed line %q", line)
			}
			if key := strings.Join(columns[:10], ";"); seen[key] {
				t.Fatalf("%q appears twice", key)
			} else {
				seen[key] = true
			}
		}
	})
}

func TestTheDifferenceLeadsFromOneVersionToTheOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) []domain.DeclaredRow {
			return declared(merge(rapid.SliceOf(rapid.Custom(drawRow)).Draw(t, label)))
		}
		before, after := draw("before"), draw("after")
		counts := map[domain.DeclaredRow]int{}
		for _, r := range before {
			counts[keyOf(r)] = r.Accesses
		}
		changes := difference(before, after)
		for i, c := range changes {
			if i > 0 && frozenColumns(changes[i-1].row).compare(frozenColumns(c.row)) >= 0 {
				t.Fatalf("changes %d and %d are equal or out of order", i-1, i)
			}
			if c.before == c.row.Accesses || counts[keyOf(c.row)] != c.before {
				t.Fatalf("%+v is no change of %v", c, before)
			}
			counts[keyOf(c.row)] = c.row.Accesses
		}
		for _, r := range after {
			if counts[keyOf(r)] != r.Accesses {
				t.Fatalf("%+v is missed", r)
			}
			delete(counts, keyOf(r))
		}
		for r, n := range counts {
			if n != 0 {
				t.Fatalf("%+v is gone and missed", r)
			}
		}
	})
}

func drawRow(t *rapid.T) Row {
	return Row{
		City:         &ent.City{IbgeCode: rapid.SampledFrom([]int{3106200, 4106902}).Draw(t, "city")},
		CustomerType: domain.CustomerType(rapid.SampledFrom(domain.CustomerType("").Values()).Draw(t, "type")),
		Zone:         domain.Zone(rapid.SampledFrom(domain.Zone("").Values()).Draw(t, "zone")),
		Medium:       domain.Medium(rapid.SampledFrom(domain.Medium("").Values()).Draw(t, "medium")),
		Product:      domain.Product(rapid.SampledFrom(domain.Product("").Values()).Draw(t, "product")),
		Technology:   rapid.SampledFrom([]string{"FTTH", "ETHERNET"}).Draw(t, "technology"),
		SpeedMbps:    rapid.OneOf(rapid.SampledFrom([]float64{1, 2.5, 600}), rapid.Float64Range(minSpeed, 1e6)).Draw(t, "speed"),
		Accesses:     rapid.IntRange(1, 9).Draw(t, "accesses"),
	}
}

func total(rows []Row) (n int) {
	for _, r := range rows {
		n += r.Accesses
	}
	return n
}

func names(fields []Field) []string {
	list := make([]string, 0, len(fields))
	for _, f := range fields {
		list = append(list, string(f))
	}
	return list
}

func ptr[T any](v T) *T { return &v }
