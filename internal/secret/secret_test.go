package secret

import (
	"errors"
	"strings"
	"testing"
)

func newBox(t *testing.T, secret string) *Box {
	t.Helper()
	box, err := New(secret)
	if err != nil {
		t.Fatal(err)
	}
	return box
}

func TestSealedOpensOnlyWithTheSameSecretAndPurpose(t *testing.T) {
	box, other := newBox(t, strings.Repeat("a", 32)), newBox(t, strings.Repeat("b", 32))
	sealed, err := box.Seal("login", []byte("pppoe"))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(sealed), "pppoe") {
		t.Error("the sealed text shows the plain one")
	}
	if plain, err := box.Open("login", sealed); err != nil || string(plain) != "pppoe" {
		t.Errorf("Open = %q, %v", plain, err)
	}
	damaged := append([]byte{}, sealed...)
	damaged[len(damaged)-1] ^= 1
	for name, open := range map[string]func() ([]byte, error){
		"another purpose": func() ([]byte, error) { return box.Open("token", sealed) },
		"another secret":  func() ([]byte, error) { return other.Open("login", sealed) },
		"damage":          func() ([]byte, error) { return box.Open("login", damaged) },
		"nothing":         func() ([]byte, error) { return box.Open("login", nil) },
		"another version": func() ([]byte, error) { return box.Open("login", append([]byte{9}, sealed[1:]...)) },
	} {
		if _, err := open(); !errors.Is(err, ErrOpen) {
			t.Errorf("%s: %v, want ErrOpen", name, err)
		}
	}
	again, err := box.Seal("login", []byte("pppoe"))
	if err != nil || string(again) == string(sealed) {
		t.Error("the same text sealed twice looks the same")
	}
}

func TestMACDependsOnSecretPurposeAndValue(t *testing.T) {
	box := newBox(t, strings.Repeat("a", 32))
	mac := box.MAC("session", "token")
	if mac != box.MAC("session", "token") {
		t.Error("the fingerprint of the same value differs")
	}
	for _, other := range []string{
		box.MAC("api", "token"), box.MAC("session", "Token"), box.MAC("sessiont", "oken"),
		newBox(t, strings.Repeat("b", 32)).MAC("session", "token"),
	} {
		if other == mac {
			t.Error("two different values share a fingerprint")
		}
	}
}

func TestShortSecretIsRefused(t *testing.T) {
	if _, err := New(strings.Repeat("a", 31)); err == nil {
		t.Error("31 characters were taken")
	}
}

func TestPassword(t *testing.T) {
	hash, err := HashPassword("correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	if !CheckPassword("correct horse battery", hash) ||
		CheckPassword("wrong horse battery", hash) || CheckPassword("x", "not a hash") {
		t.Error("a password was taken for another")
	}
}
