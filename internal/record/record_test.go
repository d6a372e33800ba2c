package record_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
)

var now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

func on(year int, month time.Month, day int) *time.Time {
	return new(time.Date(year, month, day, 12, 0, 0, 0, time.UTC))
}

// messages lists the refused fields with their messages.
func told(wrong []fault.Refusal) []string {
	list := []string{}
	for _, r := range wrong {
		list = append(list, strings.Join(r.Field, ".")+" "+string(r.Message))
	}
	return list
}

// table has the refusals of records, and the expected ones; "" is none.
type table map[string]struct {
	wrong []fault.Refusal
	want  string
}

func wants(t *testing.T, cases table) {
	t.Helper()
	for name, c := range cases {
		if got := strings.Join(told(c.wrong), ", "); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
		for _, r := range c.wrong {
			for _, lang := range []fault.Lang{fault.Portuguese, fault.English} {
				if text := r.Text(lang); text == string(r.Message) || strings.Contains(text, "{") {
					t.Errorf("%s: the text in %s is %q", name, lang, text)
				}
			}
		}
	}
}

func TestCustomers(t *testing.T) {
	type said = record.Customer
	check := func(c said) []fault.Refusal { return c.Check() }
	wants(t, table{
		"one with everything": {check(said{
			Code: new(" 7 "), Name: new("Ana"), Document: new("111.444.777-35"), Email: new("ana@example.com"), Phone: new("31 9999"),
		}), ""},
		"an alphanumeric CNPJ":  {check(said{Document: new("12.ABC.345/01DE-35"), Type: new(domain.CustomerPJ)}), ""},
		"own use by a person":   {check(said{Document: new("11144477735"), Type: new(domain.CustomerUP)}), ""},
		"removed contacts":      {check(said{Email: new(" "), Phone: new("")}), ""},
		"no name":               {check(said{Name: new("  ")}), "name text.required"},
		"a name of 201 letters": {check(said{Name: new(strings.Repeat("ã", 201))}), "name text.too_long"},
		"no code":               {check(said{Code: new("")}), "code text.required"},
		"no document":           {check(said{Document: new(" ")}), "document text.required"},
		"a wrong digit":         {check(said{Document: new("111.444.777-36")}), "document document.invalid"},
		"a person with a CNPJ": {
			check(said{Document: new("48530335000148"), Type: new(domain.CustomerPF)}),
			"type customer.type_invalid",
		},
		"a company with a CPF": {
			check(said{Document: new("11144477735"), Type: new(domain.CustomerPJ)}),
			"type customer.type_invalid",
		},
		"no e-mail address":       {check(said{Email: new("isto nao e um e-mail")}), "email email.invalid"},
		"a name with the address": {check(said{Email: new("Ana <ana@example.com>")}), "email email.invalid"},
		"a long telephone":        {check(said{Phone: new(strings.Repeat("9", 31))}), "phone text.too_long"},
		"everything wrong is reported": {
			check(said{Name: new(""), Document: new("1"), Email: new("x")}),
			"name text.required, email email.invalid, document document.invalid",
		},
	})
	c := record.Customer{Code: new(" 7 "), Document: new("12.abc.345/01de-35"), Email: new(" ana@example.com ")}
	if c.Check(); *c.Code != "7" || *c.Email != "ana@example.com" || c.TaxID.Raw() != "12ABC34501DE35" {
		t.Errorf("checked as %v", c)
	}
}

func TestContracts(t *testing.T) {
	type said = record.Contract
	check := func(c said) []fault.Refusal { return c.Check(now) }
	const (
		active, blocked, suspended = domain.ContractActive, domain.ContractBlocked, domain.ContractSuspended
		cancelled, awaiting        = domain.ContractCancelled, domain.ContractAwaitingSignature
	)
	began, before := on(2024, 1, 1), on(2023, 1, 1)
	wants(t, table{
		"active":                     {check(said{Number: new("1"), Status: active, ActivatedAt: began}), ""},
		"cancelled at once":          {check(said{Status: cancelled, ActivatedAt: began, CancelledAt: began}), ""},
		"suspended":                  {check(said{Status: suspended, ActivatedAt: began, SuspendedAt: on(2024, 2, 1)}), ""},
		"suspended without a date":   {check(said{Status: suspended, ActivatedAt: began}), ""},
		"awaiting its signature":     {check(said{Status: awaiting}), ""},
		"since 1990":                 {check(said{Status: active, ActivatedAt: on(1990, 1, 1)}), ""},
		"without a number":           {check(said{Number: new("")}), "number text.required"},
		"a long number":              {check(said{Number: new(strings.Repeat("1", 61))}), "number text.too_long"},
		"active since 1989":          {check(said{Status: active, ActivatedAt: on(1989, 12, 31)}), "activatedAt date.too_early"},
		"active since tomorrow":      {check(said{Status: active, ActivatedAt: on(2026, 6, 6)}), "activatedAt date.future"},
		"active since never":         {check(said{Status: blocked}), "activatedAt date.required"},
		"begun before its signature": {check(said{Status: awaiting, ActivatedAt: began}), "activatedAt date.not_yet"},
		"cancelled, but active": {
			check(said{Status: active, ActivatedAt: began, CancelledAt: began}),
			"cancelledAt date.not_cancelled",
		},
		"cancelled at no time": {check(said{Status: cancelled, ActivatedAt: began}), "cancelledAt date.required"},
		"cancelled before it began": {
			check(said{Status: cancelled, ActivatedAt: began, CancelledAt: before}),
			"cancelledAt date.before_activation",
		},
		"suspended, but blocked": {
			check(said{Status: blocked, ActivatedAt: began, SuspendedAt: began}),
			"suspendedAt date.not_suspended",
		},
		"suspended before it began": {
			check(said{Status: suspended, ActivatedAt: began, SuspendedAt: before}),
			"suspendedAt date.before_activation",
		},
		"changed before it began": {check(said{ActivatedAt: began, EffectiveFrom: before}), "effectiveFrom date.before_activation"},
	})
	at := time.Date(2024, 1, 1, 9, 0, 0, 1999, time.FixedZone("", -3*3600))
	c := record.Contract{ActivatedAt: &at}
	if c.Check(now); c.ActivatedAt.Location() != time.UTC || c.ActivatedAt.Nanosecond() != 1000 || at.Nanosecond() != 1999 {
		t.Errorf("stored as %v, and %v came", c.ActivatedAt, at)
	}
}

func TestNotices(t *testing.T) {
	type said = record.Notice
	check := func(n said) []fault.Refusal { return n.Check(now) }
	began := on(2024, 1, 1)
	wants(t, table{
		"in service":     {check(said{SentAt: on(2024, 3, 1), Channel: new("SMS"), ActivatedAt: began}), ""},
		"before service": {check(said{SentAt: on(2023, 3, 1), ActivatedAt: began}), "sentAt date.before_activation"},
		"before the reactivation": {
			check(said{SentAt: on(2024, 3, 1), ActivatedAt: began, ReactivatedAt: on(2025, 1, 1)}),
			"sentAt date.before_activation",
		},
		"tomorrow":       {check(said{SentAt: on(2026, 6, 6)}), "sentAt date.future"},
		"a long channel": {check(said{Channel: new(strings.Repeat("x", 101))}), "channel text.too_long"},
	})
}

func TestLogins(t *testing.T) {
	type said = record.Login
	check := func(l said) []fault.Refusal { return l.Check(now) }
	wants(t, table{
		"active": {check(said{
			Code: new("1"), Username: new("ana@isp"), Active: new(true), Linked: true,
			SpeedMbps: new(12.5),
		}), ""},
		"inactive without contract": {check(said{Username: new("ana"), Active: new(false), InactivatedAt: on(2024, 1, 1)}), ""},
		"a name with spaces":        {check(said{Username: new("maria silva da costa")}), "username login.username_invalid"},
		"a name with a wide space":  {check(said{Username: new("maria\u3000silva")}), "username login.username_invalid"},
		"no name":                   {check(said{Username: new("")}), "username text.required"},
		"a long name":               {check(said{Username: new(strings.Repeat("a", 101))}), "username text.too_long"},
		"no password":               {check(said{Secret: new("")}), "secret login.secret_invalid"},
		"active without contract":   {check(said{Active: new(true)}), "contractId login.not_linked"},
		"active with an end": {
			check(said{Active: new(true), Linked: true, InactivatedAt: on(2024, 1, 1)}),
			"inactivatedAt date.still_active",
		},
		"since 1989":                 {check(said{ActivatedAt: on(1989, 1, 1)}), "activatedAt date.too_early"},
		"no speed":                   {check(said{SpeedMbps: new(0.0)}), "speedMbps speed.invalid"},
		"a speed with four decimals": {check(said{SpeedMbps: new(0.0001)}), "speedMbps speed.invalid"},
		"beyond 10 Tbps":             {check(said{SpeedMbps: new(10_000_000.5)}), "speedMbps speed.invalid"},
		"ended within service":       {record.AccessEnd(on(2024, 2, 1), *on(2024, 1, 1), on(2024, 2, 1)), ""},
		"ended at no time":           {record.AccessEnd(nil, *on(2024, 1, 1), nil), "inactivatedAt date.required"},
		"ended before it began":      {record.AccessEnd(on(2023, 2, 1), *on(2024, 1, 1), nil), "inactivatedAt date.before_access"},
		"ended after its contract": {
			record.AccessEnd(on(2024, 3, 1), *on(2024, 1, 1), on(2024, 2, 1)),
			"inactivatedAt date.after_cancelled",
		},
	})
}

func TestComodatos(t *testing.T) {
	type said = record.Comodato
	check := func(c said) []fault.Refusal { return c.Check(now) }
	const open, isBack = domain.ComodatoOpen, domain.ComodatoReturned
	lent := on(2024, 1, 1)
	returned := func(at *time.Time) []fault.Refusal { _, wrong := record.Return(*at, *lent, now); return wrong }
	written := func(reason *string) []fault.Refusal { _, wrong := record.WriteOff(reason); return wrong }
	wants(t, table{
		"open":                      {check(said{Code: new("1"), Description: new("ONU"), Status: open, LentAt: lent}), ""},
		"returned":                  {check(said{Status: isBack, LentAt: lent, ClosedAt: lent}), ""},
		"no description":            {check(said{Description: new(" ")}), "description text.required"},
		"a long serial number":      {check(said{SerialNumber: new(strings.Repeat("1", 101))}), "serialNumber text.too_long"},
		"lent at no time":           {check(said{Status: open}), "lentAt date.required"},
		"lent in 1900":              {check(said{LentAt: on(1900, 1, 1)}), "lentAt date.too_early"},
		"open with an end":          {check(said{Status: open, LentAt: lent, ClosedAt: lent}), "closedAt date.still_open"},
		"returned at no time":       {check(said{Status: isBack, LentAt: lent}), "closedAt date.required"},
		"returned before":           {check(said{Status: isBack, LentAt: lent, ClosedAt: on(2023, 1, 1)}), "closedAt date.before_lent"},
		"came back":                 {returned(on(2024, 2, 1)), ""},
		"came back before":          {returned(on(2023, 2, 1)), "closedAt date.before_lent"},
		"comes back tomorrow":       {returned(on(2026, 6, 6)), "closedAt date.future"},
		"written off":               {written(new("perdido")), ""},
		"written off for no reason": {written(nil), "reason text.required"},
		"for a long reason":         {written(new(strings.Repeat("x", 501))), "reason text.too_long"},
	})
}

func TestPlansPlacesAndBranches(t *testing.T) {
	plan := func(p record.Plan) []fault.Refusal { return p.Check() }
	address := func(a record.Address) []fault.Refusal { return a.Check() }
	branch := func(b record.Branch) []fault.Refusal { return b.Check() }
	wants(t, table{
		"a plan": {plan(record.Plan{
			Code: new("P"), Name: new("Fibra"), SpeedMbps: new(0.512),
			PriceCents: new(0),
		}), ""},
		"a negative price":          {plan(record.Plan{PriceCents: new(-1)}), "priceCents price.invalid"},
		"a price beyond 10 million": {plan(record.Plan{PriceCents: new(1_000_000_001)}), "priceCents price.invalid"},
		"a negative speed":          {plan(record.Plan{SpeedMbps: new(-1.0)}), "speedMbps speed.invalid"},
		"an address": {address(record.Address{
			Street: new("Rua A"), StreetNumber: new(""),
			PostalCode: new("36.010-000"),
		}), ""},
		"a CEP of 7 digits":   {address(record.Address{PostalCode: new("3601000")}), "postalCode postal_code.invalid"},
		"a CEP with a letter": {address(record.Address{PostalCode: new("3601000a")}), "postalCode postal_code.invalid"},
		"a long number": {
			address(record.Address{StreetNumber: new(strings.Repeat("1", 21))}),
			"streetNumber text.too_long",
		},
		"a branch":                     {branch(record.Branch{Name: new("Matriz"), CNPJ: new("48.530.335/0001-48")}), ""},
		"a branch with a CPF":          {branch(record.Branch{CNPJ: new("11144477735")}), "cnpj document.cnpj_invalid"},
		"a branch without CNPJ":        {branch(record.Branch{CNPJ: new("")}), "cnpj text.required"},
		"a technology in use":          {record.Technology(new("FTTH"), nil, true), ""},
		"one that isn't, and is there": {record.Technology(new("ADSL"), new("ADSL"), false), ""},
		"one that isn't":               {record.Technology(new("ADSL"), new("FTTH"), false), "technology technology.unknown"},
	})
	a := record.Address{Street: new(" Rua A "), PostalCode: new("36.010-000")}
	a.Check()
	if diff := cmp.Diff([]string{"Rua A", "36010000"}, []string{*a.Street, *a.PostalCode}); diff != "" {
		t.Error(diff)
	}
}
