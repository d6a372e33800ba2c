package csvfile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"
)

func FuzzValues(f *testing.F) {
	for _, s := range []string{
		"31/05/2024 17:20", "2024-05-31T17:20:15-03:00", "0000-00-00", "12,5", "1.000", "R$ 1299,00", "-1",
		"NÃO", "Rádio", "AA", "3106200", "30.130-000", "é\xff",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if at, err := parseTime(s); err == nil && at.Location() != time.UTC {
			t.Errorf("the date %q is %v", s, at)
		}
		if n, err := ParseNumber(s); err == nil && (n != n || n > 1e300 || n < -1e300) {
			t.Errorf("the number %q is %v", s, n)
		}
		if n, err := ParsePrice(s); err == nil && (n > 1e14 || n < -1e14) {
			t.Errorf("the price %q is %v", s, n)
		}
		if status, err := ParseContractStatus(s); err == nil && status == "" {
			t.Errorf("the status %q is none", s)
		}
		if code, err := ParseIBGE(s); err == nil && (code < 1_000_000 || code > 9_999_999) {
			t.Errorf("the municipality %q is %d", s, code)
		}
		_, _ = ParseBool(s)
		_ = word(s)
	})
}

// FuzzFile reads a file of customers: whatever is in it, each line is a row or a problem, and none is read twice.
func FuzzFile(f *testing.F) {
	f.Add([]byte("code;name;document\nC1;Ana;529.982.247-25\n"))
	f.Add([]byte("\ufeffcode,name,document\r\nC1,\"Ana\nBia\",1\r\n\r\n \r\n"))
	f.Add([]byte("code;name;document\n\"C1;Ana;1\nC2;Bia;2\n"))
	f.Add([]byte("code;code;name\n;;\n"))
	f.Add([]byte(""))
	f.Add([]byte("code;name;document\nC1;A\x00;1;\n\xff;b;c\n"))
	path := filepath.Join(f.TempDir(), "customers.csv")
	columns := []Column{{"code", true}, {"name", false}, {"document", false}, {"active", false}}
	f.Fuzz(func(t *testing.T, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := Source{Name: "customers.csv", path: path, Size: int64(len(content))}.Open(columns)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = r.Close() }()
		rows, last := 0, 1
		for r.Next() {
			if row := r.Row(time.Now()); row.Line <= last {
				t.Errorf("line %d comes after line %d", row.Line, last)
			} else {
				last = row.Line
				row.RejectRepeated("code", map[string]int{})
				_, _ = Parsed(row, "active", ParseBool), row.Given("name")
			}
			rows++
		}
		if r.Err != nil && !errors.Is(r.Err, csv.ErrFieldCount) {
			t.Error(r.Err)
		}
		if lines := bytes.Count(content, []byte("\n")) + bytes.Count(content, []byte("\r")) + 1; rows+r.Broken > lines {
			t.Errorf("%d rows and %d broken ones in %d lines", rows, r.Broken, lines)
		}
		for _, p := range r.Problems {
			if !utf8.ValidString(p.Reason) || p.Reason == "" || p.Line < 1 {
				t.Errorf("the problem %+v", p)
			}
		}
	})
}
