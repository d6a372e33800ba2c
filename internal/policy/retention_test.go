package policy_test

import (
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

func TestWhenTheYearlyTaskAnonymises(t *testing.T) {
	at := func(s string) time.Time {
		v, err := time.ParseInLocation("2006-01-02 15:04", s, domain.SaoPaulo)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range []struct{ now, cutoff string }{
		{"2026-12-31 23:59", ""},
		{"2027-01-01 23:59", ""},
		{"2027-01-02 00:00", "2022-01-02 00:00"},
		{"2027-01-31 23:59", "2022-01-02 00:00"},
		{"2027-02-01 00:00", ""},
	} {
		cutoff, due := policy.RetentionCutoff(at(c.now).UTC(), 5)
		if due != (c.cutoff != "") || due && !cutoff.Equal(at(c.cutoff)) {
			t.Errorf("on %s: %v, %v, want %s", c.now, cutoff, due, c.cutoff)
		}
	}
}

func TestDataAreKeptForTheYearsAfterTheLastService(t *testing.T) {
	ended := time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)
	if got, want := policy.KeptUntil(ended, 1), time.Date(2025, 3, 1, 12, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("kept until %v, want %v", got, want)
	}
}
