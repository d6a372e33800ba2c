package policy_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// insignificant are the fields of a request that may change after its preview.
var insignificant = []string{
	"ReasonID", "Note", "OverrideReason", "RequestedByID", "RequestedByName", "MayCancel", "MayBackDate", "MayOverride",
}

// Each field of a request either belongs to what the preview stands for, or is named as one that doesn't: a new one belongs to it.
func TestATokenStandsForEachFieldOfTheRequestButTheNamedOnes(t *testing.T) {
	of := reflect.TypeFor[policy.Request]()
	token := func(r policy.Request) string {
		return policy.Fingerprint(policy.Parameters{}, facts(), r, policy.DiciEffect{})
	}
	for i := range of.NumField() {
		var r policy.Request
		change(reflect.ValueOf(&r).Elem().Field(i))
		if stale := token(r) != token(policy.Request{}); stale == slices.Contains(insignificant, of.Field(i).Name) {
			t.Errorf("another %s: stale %v", of.Field(i).Name, stale)
		}
	}
}

// change sets a field to something.
func change(f reflect.Value) {
	switch f.Kind() {
	case reflect.String:
		f.SetString("x")
	case reflect.Int:
		f.SetInt(7)
	case reflect.Bool:
		f.SetBool(true)
	case reflect.Pointer:
		f.Set(reflect.New(f.Type().Elem()))
	default:
		f.Set(reflect.ValueOf(now))
	}
}

func TestATokenIsEqualExactlyForEqualFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, f, r := drawParameters(t), drawFacts(t), drawRequest(t)
		var dici policy.DiciEffect
		before := policy.Fingerprint(p, f, r, dici, "plan 1")
		shuffled := f
		shuffled.Logins, shuffled.Comodatos = slices.Clone(f.Logins), slices.Clone(f.Comodatos)
		slices.Reverse(shuffled.Logins)
		slices.Reverse(shuffled.Comodatos)
		if policy.Fingerprint(p, shuffled, r, dici, "plan 1") != before {
			t.Fatal("the order of the facts makes it another token")
		}
		other := p
		other.Revision++
		lent := f
		lent.Comodatos = append(slices.Clone(f.Comodatos), policy.Comodato{ID: 99, Status: domain.ComodatoOpen})
		later := r
		later.EffectiveAt = r.EffectiveAt.Add(time.Microsecond)
		closed := policy.DiciEffect{MonthsLeft: []domain.MonthLeft{{Year: 2026, Month: 5, Accesses: 1, Closed: true}}}
		for name, token := range map[string]string{
			"another revision": policy.Fingerprint(other, f, r, dici, "plan 1"),
			"a lent comodato":  policy.Fingerprint(p, lent, r, dici, "plan 1"),
			"another date":     policy.Fingerprint(p, f, later, dici, "plan 1"),
			"another DICI":     policy.Fingerprint(p, f, r, closed, "plan 1"),
			"another plan":     policy.Fingerprint(p, f, r, dici, "plan 2"),
		} {
			if token == before {
				t.Fatalf("%s leaves the token the same", name)
			}
		}
	})
}
