package csvfile

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
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

// Daylight saving, until 2019, left out the first hour of a day in spring, and had the last one of a day twice in autumn.
func TestADayOnADaylightSavingEdgeStaysThatDay(t *testing.T) {
	for text, want := range map[string]string{
		"14/10/2017":       "2017-10-14T03:00:00Z",
		"15/10/2017":       "2017-10-15T03:00:00Z", // 01:00, the day's first instant
		"15/10/2017 00:30": "2017-10-15T03:30:00Z", // 01:30: 00:30 never was
		"15/10/2017 01:00": "2017-10-15T03:00:00Z",
		"16/10/2017":       "2017-10-16T02:00:00Z",
		"17/02/2018":       "2018-02-17T02:00:00Z",
		"17/02/2018 22:59": "2018-02-18T00:59:00Z",
		"18/02/2018":       "2018-02-18T03:00:00Z",
		"04/11/2018":       "2018-11-04T03:00:00Z",
		"2018-11-04":       "2018-11-04T03:00:00Z",
		"16/02/2019":       "2019-02-16T02:00:00Z",
		"17/02/2019":       "2019-02-17T03:00:00Z",
		"03/11/2019":       "2019-11-03T03:00:00Z", // there was none any more
	} {
		at, err := parseTime(text)
		if err != nil || at.Format(time.RFC3339) != want {
			t.Errorf("parseTime(%q) = %v, %v; want %s", text, at, err, want)
		}
	}
	// The hour that was twice is one of the two, and of that day.
	if at, err := parseTime("17/02/2018 23:30"); err != nil || at.In(domain.SaoPaulo).Format("02 15:04") != "17 23:30" {
		t.Errorf("23:30 is %v, %v", at.In(domain.SaoPaulo), err)
	}
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]float64{
		"100": 100, "12,5": 12.5, "12.5": 12.5, "0,512": 0.512, "0.512": 0.512,
		"1000,25": 1000.25, "-1": -1, "34,368": 34.368,
	} {
		if n, err := ParseNumber(text); err != nil || n != want {
			t.Errorf("parseNumber(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
	for text, want := range map[string]error{
		"1.000": errThousand, "1.000,5": errThousand, "1,000.5": errThousand, "1,000,000": errThousand, "12.500": errThousand,
		"": errNumber, "Inf": errNumber, "NaN": errNumber, "1e3": errNumber, "0x10": errNumber, "1-2": errNumber, "dez": errNumber,
	} {
		if n, err := ParseNumber(text); !errors.Is(err, want) {
			t.Errorf("parseNumber(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
	for text, want := range map[string]int{"99,90": 9990, "99.9": 9990, "0": 0, "R$ 1299,00": 129_900} {
		if n, err := ParsePrice(text); err != nil || n != want {
			t.Errorf("parsePrice(%q) = %v, %v; want %v", text, n, err, want)
		}
	}
}

func TestStatusesHaveIXCsLettersToo(t *testing.T) {
	for text, want := range map[string]domain.ContractStatus{
		"A": domain.ContractActive, "I": domain.ContractCancelled, "CA": domain.ContractSuspended, "fa": domain.ContractSuspended,
		"CM": domain.ContractBlocked, "AA": domain.ContractAwaitingSignature, "AWAITING_SIGNATURE": domain.ContractAwaitingSignature,
		"cancelado": domain.ContractCancelled, "Aguardando assinatura": domain.ContractAwaitingSignature,
		"D": domain.ContractWithdrawn, "Desistiu": domain.ContractWithdrawn, "desistência": domain.ContractWithdrawn,
	} {
		if got, err := ParseContractStatus(text); err != nil || got != want {
			t.Errorf("parseContractStatus(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	if medium, err := ParseMedium("Cabo metálico"); err != nil || medium != domain.MediumCopper {
		t.Errorf("parseMedium = %v, %v", medium, err)
	}
}

func TestParsersNeverPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		_, _ = parseTime(s)
		_, _ = ParsePrice(s)
		_, _ = ParseBool(s)
		_, _ = ParseIBGE(s)
		_, _ = ParseContractStatus(s)
	})
}
