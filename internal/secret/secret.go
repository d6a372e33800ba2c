// Package secret encrypts what must be read again, fingerprints what must only be recognised, and knows the format of tokens and
// passwords. Its keys are derived from one secret of the installation, so a copy of the database alone reveals nothing.
package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
)

// MinLength is the minimum length of a secret, in characters.
const MinLength = 32

// sealVersion is the first byte of everything sealed, so that another cipher can follow one day.
const sealVersion = 1

// ErrOpen says that a sealed text was sealed with another secret or for another purpose, or is damaged.
var ErrOpen = errors.New("the sealed text can't be opened")

// Box seals, opens and fingerprints with keys derived from one secret.
type Box struct {
	aead   cipher.AEAD
	macKey []byte
}

// New derives the keys from the installation's secret.
func New(secret string) (*Box, error) {
	if len(secret) < MinLength {
		return nil, fmt.Errorf("the secret has fewer than %d characters", MinLength)
	}
	sealKey, err := hkdf.Key(sha256.New, []byte(secret), nil, "vinculo seal v1", 32)
	if err != nil {
		return nil, err
	}
	macKey, err := hkdf.Key(sha256.New, []byte(secret), nil, "vinculo mac v1", 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(sealKey)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Box{aead: aead, macKey: macKey}, nil
}

// Seal encrypts a text with AES-256-GCM. The purpose is bound to it: a text sealed for one column can't be opened as another's.
func (b *Box) Seal(purpose string, plain []byte) ([]byte, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	sealed := append([]byte{sealVersion}, nonce...)
	return b.aead.Seal(sealed, nonce, plain, []byte(purpose)), nil
}

// Open decrypts what Seal sealed for the same purpose.
func (b *Box) Open(purpose string, sealed []byte) ([]byte, error) {
	n := 1 + b.aead.NonceSize()
	if len(sealed) < n || sealed[0] != sealVersion {
		return nil, ErrOpen
	}
	plain, err := b.aead.Open(nil, sealed[1:n], sealed[n:], []byte(purpose))
	if err != nil {
		return nil, ErrOpen
	}
	return plain, nil
}

// MAC is the fingerprint of a value for a purpose, by HMAC-SHA256, in hexadecimal.
func (b *Box) MAC(purpose, value string) string {
	mac := hmac.New(sha256.New, b.macKey)
	// The length keeps ("ab", "c") and ("a", "bc") apart.
	_, _ = fmt.Fprintf(mac, "%d:%s:%s", len(purpose), purpose, value)
	return hex.EncodeToString(mac.Sum(nil))
}
