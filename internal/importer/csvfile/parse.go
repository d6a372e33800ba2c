package csvfile

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/searchquery"
)

// The reasons that parsing gives.
var (
	errDate     = errors.New(Say(fault.DateUnreadable))
	errNumber   = errors.New(Say(fault.NumberUnreadable))
	errThousand = errors.New(Say(fault.NumberAmbiguous))
	errPrice    = errors.New(Say(fault.PriceDecimals))
	errBool     = errors.New(Say(fault.YesOrNo))
	errValue    = errors.New(Say(fault.ValueUnknown))
)

// local are the layouts of times without a zone: they are of America/Sao_Paulo.
var local = []string{
	"02/01/2006", "02/01/2006 15:04", "02/01/2006 15:04:05",
	"2006-01-02", "2006-01-02 15:04", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02T15:04:05",
}

// zeroDate is how MySQL writes no date.
const zeroDate = "0000-00-00"

// parseTime reads a Brazilian or an ISO date, with or without the time of day. The zero dates of MySQL, which many systems
// export for "none", are the zero time.
func parseTime(s string) (time.Time, error) {
	if strings.HasPrefix(s, zeroDate) {
		return time.Time{}, nil
	}
	for _, layout := range local {
		if wall, err := time.Parse(layout, s); err == nil {
			return inSaoPaulo(wall).UTC(), nil
		}
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02 15:04:05Z07:00"} {
		if at, err := time.Parse(layout, s); err == nil {
			return at.UTC(), nil
		}
	}
	return time.Time{}, errDate
}

// inSaoPaulo is the instant at which clocks in São Paulo show what a wall clock does. An hour that daylight saving left out, until
// 2019 the first one of a day, is the hour after it: the day stays the day, and midnight is its first instant.
func inSaoPaulo(wall time.Time) time.Time {
	y, m, d := wall.Date()
	at := time.Date(y, m, d, wall.Hour(), wall.Minute(), wall.Second(), wall.Nanosecond(), domain.SaoPaulo)
	_, offset := at.Zone()
	shown := time.Unix(at.Unix()+int64(offset), 0)
	return at.Add(max(0, wall.Sub(shown).Truncate(time.Second)))
}

// ParseNumber reads a number with a decimal comma or dot. "1.000" is refused: it may be one or a thousand.
func ParseNumber(s string) (float64, error) {
	whole, decimals, dot := strings.Cut(s, ".")
	switch {
	case dot && strings.Contains(s, ","), strings.Count(s, ",") > 1:
		return 0, errThousand
	case dot && len(decimals) == 3 && strings.Trim(whole, "0") != "":
		return 0, errThousand
	}
	s = strings.Replace(s, ",", ".", 1)
	if strings.Trim(s, "0123456789.-") != "" {
		return 0, errNumber // ParseFloat knows Inf, NaN, hexadecimals and exponents
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, errNumber
	}
	return n, nil
}

// ParsePrice reads reais as centavos.
func ParsePrice(s string) (int, error) {
	n, err := ParseNumber(strings.TrimSpace(strings.TrimPrefix(s, "R$")))
	if err != nil {
		return 0, err
	}
	if math.Abs(n) > 1e12 || math.Abs(n*100-math.Round(n*100)) > 1e-4 { // beyond it no number of centavos is exact
		return 0, errPrice
	}
	return int(math.Round(n * 100)), nil
}

// word is a value as the tables below write it: capitals without accents, with underscores.
func word(s string) string {
	return strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToUpper(searchquery.Fold(s)))
}

// ParseBool reads yes or no in either language.
func ParseBool(s string) (bool, error) {
	switch word(s) {
	case "S", "SIM", "1", "TRUE", "Y", "YES", "A", "ATIVO":
		return true, nil
	case "N", "NAO", "0", "FALSE", "NO", "I", "INATIVO":
		return false, nil
	}
	return false, errBool
}

// oneOf reads a value of an enum, or one of its other names.
func oneOf[E interface {
	~string
	Values() []string
}](others map[string]E) func(string) (E, error) {
	return func(s string) (E, error) {
		var e E
		w := word(s)
		for _, value := range e.Values() {
			if w == value {
				return E(value), nil
			}
		}
		if other, found := others[w]; found {
			return other, nil
		}
		return e, errValue
	}
}

var (
	// ParseCustomerType reads PF, PJ or UP, or IXC's F and J.
	ParseCustomerType = oneOf(map[string]domain.CustomerType{"F": domain.CustomerPF, "J": domain.CustomerPJ})
	// ParseContractStatus reads a contract's state; the letters are those of IXC's status and status_internet.
	ParseContractStatus = oneOf(map[string]domain.ContractStatus{
		"A": domain.ContractActive, "ATIVO": domain.ContractActive,
		"I": domain.ContractCancelled, "CANCELADO": domain.ContractCancelled, "INATIVO": domain.ContractCancelled,
		"CA": domain.ContractSuspended, "FA": domain.ContractSuspended, "SUSPENSO": domain.ContractSuspended,
		"CM": domain.ContractBlocked, "BLOQUEADO": domain.ContractBlocked,
		"AA": domain.ContractAwaitingSignature, "AGUARDANDO_ASSINATURA": domain.ContractAwaitingSignature,
		"D": domain.ContractWithdrawn, "DESISTIU": domain.ContractWithdrawn, "DESISTENCIA": domain.ContractWithdrawn,
	})
	// ParseComodatoStatus reads a comodato's state, in Portuguese, too.
	ParseComodatoStatus = oneOf(map[string]domain.ComodatoStatus{
		"ABERTO": domain.ComodatoOpen, "EMPRESTADO": domain.ComodatoOpen, "DEVOLVIDO": domain.ComodatoReturned,
		"BAIXADO": domain.ComodatoWrittenOff,
	})
	// ParseRequester reads who wanted a cancellation, in the API's words or in Portuguese.
	ParseRequester = oneOf(map[string]domain.Requester{
		"CONSUMIDOR": domain.RequesterConsumer, "CLIENTE": domain.RequesterConsumer, "PROVEDOR": domain.RequesterProvider,
		"INADIMPLENCIA": domain.RequesterNonPayment, "INADIMPLENTE": domain.RequesterNonPayment,
	})
	// ParseZone reads the regulator's TIPO_ATENDIMENTO, or one of its common spellings.
	ParseZone = oneOf(map[string]domain.Zone{"U": domain.ZoneUrban, "URBANA": domain.ZoneUrban, "R": domain.ZoneRural})
	// ParseMedium reads the regulator's TIPO_MEIO, or one of its common spellings.
	ParseMedium = oneOf(map[string]domain.Medium{"FIBRA_OPTICA": domain.MediumFiber})
	// ParseProduct reads the regulator's TIPO_PRODUTO.
	ParseProduct = oneOf(map[string]domain.Product{})
)

// ParseIBGE reads the code of a municipality; whether there is one is looked up later.
func ParseIBGE(s string) (int, error) {
	code, err := strconv.Atoi(s)
	if err != nil || code < 1_000_000 || code > 9_999_999 {
		return 0, errors.New(Say(fault.CityUnknown))
	}
	return code, nil
}
