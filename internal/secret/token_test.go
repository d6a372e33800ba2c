package secret

import (
	"regexp"
	"strings"
	"testing"
)

// scanner is what a secret scanner looks for.
var scanner = regexp.MustCompile(`^vnc_[0-9A-Za-z]{42}$`)

func TestATokenIsRecognisedByItsForm(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		token, err := NewToken()
		if err != nil {
			t.Fatal(err)
		}
		if !scanner.MatchString(token) || !LooksLikeToken(token) || seen[token] {
			t.Fatalf("%s isn't a token, or there are two of it", token)
		}
		seen[token] = true
	}
}

// GitHub's published algorithm, so that other scanners compute the same.
func TestTheChecksumIsCRC32InBase62(t *testing.T) {
	for text, want := range map[string]string{"": "000000", "123456789": "3jZRME"} {
		if got := checksum(text); got != want {
			t.Errorf("the checksum of %q is %s, want %s", text, got, want)
		}
	}
}

// Any wrong character is detected, so that typing errors and guesses don't reach the database.
func TestAWrongCharacterIsFound(t *testing.T) {
	token, err := NewToken()
	if err != nil {
		t.Fatal(err)
	}
	for i := range token {
		other := "A"
		if token[i:i+1] == other {
			other = "B"
		}
		if wrong := token[:i] + other + token[i+1:]; LooksLikeToken(wrong) {
			t.Errorf("%s looks like a token", wrong)
		}
	}
	for _, wrong := range []string{"", "vnc_", token[1:], token + "AA", token[:len(token)-1], strings.Repeat("x", tokenLength)} {
		if LooksLikeToken(wrong) {
			t.Errorf("%q looks like a token", wrong)
		}
	}
}

// Each of the 62 characters is equally likely: of 36,000, each appears about 581 times. The variance is about 571, so six standard
// deviations either way are exceeded less than once in ten million runs.
func TestTheCharactersAreEquallyLikely(t *testing.T) {
	counts := map[rune]int{}
	for range 1000 {
		token, err := NewToken()
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range token[len(tokenPrefix) : len(tokenPrefix)+randomLength] {
			counts[c]++
		}
	}
	for _, c := range base62 {
		if n := counts[c]; n < 581-144 || n > 581+144 {
			t.Errorf("%c came %d times", c, n)
		}
	}
}
