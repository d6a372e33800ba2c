package secret

import (
	"crypto/rand"
	"hash/crc32"
	"regexp"
	"strings"
)

// A token is vnc_, random characters, and the checksum of all that. The prefix and the checksum let secret scanners recognise one
// offline: vnc_[0-9A-Za-z]{42}.
const (
	tokenPrefix    = "vnc_"
	randomLength   = 36 // 214 bits
	checksumLength = 6
	tokenLength    = len(tokenPrefix) + randomLength + checksumLength
	// oldTokenLength is the length of tokens from before there were checksums.
	oldTokenLength = len(tokenPrefix) + 43
	base62         = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// NewToken returns an unguessable token.
func NewToken() (string, error) {
	// Using bytes from here on would make some characters more likely than others.
	const fair = 256 - 256%len(base62)
	token := []byte(tokenPrefix)
	for buffer := make([]byte, 2*randomLength); len(token) < tokenLength-checksumLength; {
		if _, err := rand.Read(buffer); err != nil {
			return "", err
		}
		for _, b := range buffer {
			if int(b) < fair && len(token) < tokenLength-checksumLength {
				token = append(token, base62[int(b)%len(base62)])
			}
		}
	}
	return string(token) + checksum(string(token)), nil
}

var quotedToken = regexp.MustCompile(`"vnc_[0-9A-Za-z]{42}"`)

// WithoutTokens replaces each token in a JSON text with null, because only the fingerprints of tokens may be stored.
func WithoutTokens(text []byte) []byte { return quotedToken.ReplaceAll(text, []byte("null")) }

// checksum is the CRC-32 of a text in base 62, the highest digit first.
func checksum(text string) string {
	digits := make([]byte, checksumLength)
	for i, rest := checksumLength-1, crc32.ChecksumIEEE([]byte(text)); i >= 0; i-- {
		digits[i] = base62[rest%uint32(len(base62))]
		rest /= uint32(len(base62))
	}
	return string(digits)
}

// LooksLikeToken says whether a text has the form of a token. It saves a database query for what can't be one, such as a token with
// a character missing.
func LooksLikeToken(token string) bool {
	if !strings.HasPrefix(token, tokenPrefix) {
		return false
	}
	if len(token) == oldTokenLength {
		return true
	}
	signed := len(token) - checksumLength
	return len(token) == tokenLength && token[signed:] == checksum(token[:signed])
}
