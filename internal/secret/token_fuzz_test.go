package secret

import (
	"strings"
	"testing"
)

func FuzzLooksLikeToken(f *testing.F) {
	token, err := NewToken()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{
		token, token[:len(token)-1], token + "0", strings.ToLower(token), "vnc_", "",
		"vnc_" + strings.Repeat("a", 43),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		likely := LooksLikeToken(s)
		if likely && len(s) != oldTokenLength &&
			(len(s) != tokenLength || checksum(s[:len(s)-checksumLength]) != s[len(s)-checksumLength:]) {
			t.Errorf("%q passes for a token", s)
		}
		// Any prefix with its checksum is one.
		if made := tokenPrefix + s; len(made) == tokenLength-checksumLength && !LooksLikeToken(made+checksum(made)) {
			t.Errorf("%q with its checksum doesn't pass for a token", made)
		}
	})
}
