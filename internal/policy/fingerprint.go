package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
)

// Fingerprint hashes the parameters and facts of a decision, independent of the order in which the facts were loaded.
func Fingerprint(parameters Parameters, facts Facts) string {
	facts.Logins = slices.SortedFunc(slices.Values(facts.Logins), func(a, b Login) int { return cmp.Compare(a.ID, b.ID) })
	facts.Comodatos = slices.SortedFunc(slices.Values(facts.Comodatos), func(a, b Comodato) int { return cmp.Compare(a.ID, b.ID) })
	facts.Siblings = slices.SortedFunc(slices.Values(facts.Siblings), func(a, b Contract) int { return cmp.Compare(a.ID, b.ID) })
	facts.Reason = Reason{} // part of the request, and it doesn't change the effects
	content, err := json.Marshal(struct {
		Parameters Parameters
		Facts      Facts
	}{parameters, facts})
	if err != nil {
		panic(err) // structs of numbers, flags and times can always be marshalled
	}
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:16])
}
