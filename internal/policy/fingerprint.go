package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
)

// Fingerprint stands for the parameters and facts of a decision: two of them are equal when everything that the policy looks
// at is. The order in which the facts were loaded doesn't matter.
func Fingerprint(parameters Parameters, facts Facts) string {
	facts.Logins = slices.SortedFunc(slices.Values(facts.Logins), func(a, b Login) int { return cmp.Compare(a.ID, b.ID) })
	facts.Comodatos = slices.SortedFunc(slices.Values(facts.Comodatos), func(a, b Comodato) int { return cmp.Compare(a.ID, b.ID) })
	facts.Siblings = slices.SortedFunc(slices.Values(facts.Siblings), func(a, b Contract) int { return cmp.Compare(a.ID, b.ID) })
	facts.Reason = Reason{} // the reason is the request's: choosing another one changes no consequence
	content, err := json.Marshal(struct {
		Parameters Parameters
		Facts      Facts
	}{parameters, facts})
	if err != nil {
		panic(err) // structs of numbers, flags and times always have a JSON form
	}
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:16])
}
