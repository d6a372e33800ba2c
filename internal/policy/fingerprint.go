package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
)

// Fingerprint hashes what a preview stands for: the parameters, the facts independent of the order in which they were loaded, the
// effect on DICI, whatever else was shown, and the request. A date of now stays now, whenever it is confirmed. What changes no
// consequence may change until then: the reason, the texts, and who confirms it with which permissions, which are checked anyhow.
func Fingerprint(parameters Parameters, facts Facts, request Request, dici DiciEffect, shown ...any) string {
	facts.Logins = slices.SortedFunc(slices.Values(facts.Logins), func(a, b Login) int { return cmp.Compare(a.ID, b.ID) })
	facts.Comodatos = slices.SortedFunc(slices.Values(facts.Comodatos), func(a, b Comodato) int { return cmp.Compare(a.ID, b.ID) })
	facts.Siblings = slices.SortedFunc(slices.Values(facts.Siblings), func(a, b Contract) int { return cmp.Compare(a.ID, b.ID) })
	facts.Reason = Reason{}
	content, err := json.Marshal(struct {
		Parameters Parameters
		Facts      Facts
		Request    Request
		DICI       DiciEffect
		Shown      []any
	}{parameters, facts, request.shown(), dici, shown})
	if err != nil {
		panic(err) // structs of texts, numbers, flags and times can always be marshalled
	}
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:16])
}

// shown is the part of the request that a preview stands for. New fields belong to it unless they are cleared here.
func (r Request) shown() Request {
	r.ReasonID, r.Note, r.OverrideReason = 0, "", ""
	r.RequestedByID, r.RequestedByName = nil, ""
	r.MayCancel, r.MayBackDate, r.MayOverride = false, false, false
	return r
}
