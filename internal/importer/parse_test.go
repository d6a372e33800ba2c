package importer

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/policy"
)

func TestDates(t *testing.T) {
	for text, want := range map[string]string{
		"31/05/2024":                "2024-05-31T03:00:00Z",
		"31/05/2024 23:30":          "2024-06-01T02:30:00Z",
		"31/05/2024 23:30:15":       "2024-06-01T02:30:15Z",
		"15/01/2019":                "2019-01-15T02:00:00Z", // while Brazil had summer time
		"2024-05-31":                "2024-05-31T03:00:00Z",
		"2024-05-31 23:30":          "2024-06-01T02:30:00Z",
		"2024-05-31T23:30:15":       "2024-06-01T02:30:15Z",
		"2024-05-31T23:30:15Z":      "2024-05-31T23:30:15Z",
		"2024-05-31T23:30:15-03:00": "2024-06-01T02:30:15Z",
		"2024-05-31 23:30:15-03:00": "2024-06-01T02:30:15Z",
		"0000-00-00":                "0001-01-01T00:00:00Z",
		"0000-00-00 00:00:00":       "0001-01-01T00:00:00Z",
	} {
		if at, err := parseTime(text); err != nil || at.Format(time.RFC3339) != want {
			t.Errorf("parseTime(%q) = %v, %v; want %s", text, at, err, want)
		}
	}
	for _, text := range []string{"31/02/2024", "5/31/2024", "31-05-2024", "2024-13-01", "ontem", "31/05/24"} {
		if at, err := parseTime(text); !errors.Is(err, errDate) {
			t.Errorf("parseTime(%q) = %v, %v; want errDate", text, at, err)
		}
	}
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]float64{"100": 100, "12,5": 12.5, "12.5": 12.5, "0,512": 0.512, "0.512": 0.512, "1000,25": 1000.25, "-1": -1, "34,368": 34.368} {
		if n, err := parseNumber(text); err != nil || n != want {
			t.Errorf("parseNumber(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
	for text, want := range map[string]error{
		"1.000": errThousand, "1.000,5": errThousand, "1,000.5": errThousand, "1,000,000": errThousand, "12.500": errThousand,
		"": errNumber, "Inf": errNumber, "NaN": errNumber, "1e3": errNumber, "0x10": errNumber, "1-2": errNumber, "dez": errNumber,
	} {
		if n, err := parseNumber(text); !errors.Is(err, want) {
			t.Errorf("parseNumber(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
	for text, want := range map[string]int{"99,90": 9990, "99.9": 9990, "0": 0, "R$ 1299,00": 129_900} {
		if n, err := parsePrice(text); err != nil || n != want {
			t.Errorf("parsePrice(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
}

func TestStatusesHaveIXCsLettersToo(t *testing.T) {
	for text, want := range map[string]policy.ContractStatus{
		"A": policy.ContractActive, "I": policy.ContractCancelled, "CA": policy.ContractSuspended, "fa": policy.ContractSuspended,
		"CM": policy.ContractBlocked, "AA": policy.ContractAwaitingSignature, "AWAITING_SIGNATURE": policy.ContractAwaitingSignature,
		"cancelado": policy.ContractCancelled, "Aguardando assinatura": policy.ContractAwaitingSignature,
	} {
		if got, err := parseContractStatus(text); err != nil || got != want {
			t.Errorf("parseContractStatus(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	if medium, err := parseMedium("Cabo metálico"); err != nil || medium != policy.MediumCopper {
		t.Errorf("parseMedium = %v, %v", medium, err)
	}
}

func TestParsersNeverPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		_, _ = parseTime(s)
		_, _ = parsePrice(s)
		_, _ = parseBool(s)
		_, _ = parseIBGE(s)
		_, _ = parseContractStatus(s)
	})
}
