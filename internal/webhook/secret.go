package webhook

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
)

const (
	// secretPrefix is set by the standard; secret scanners recognise secrets by it.
	secretPrefix = "whsec_"
	secretLength = 32
	// secretPurpose binds the sealed secret to its column.
	secretPurpose = "webhook secret"
	// overlap is how long the previous secret also signs after a rotation.
	overlap = 24 * time.Hour
)

// newSecret makes a key and returns it as the partner gets it and as it is stored.
func (s *Service) newSecret() (shown string, sealed []byte, err error) {
	key := make([]byte, secretLength)
	if _, err := rand.Read(key); err != nil {
		return "", nil, err
	}
	sealed, err = s.box.Seal(secretPurpose, key)
	return secretPrefix + base64.StdEncoding.EncodeToString(key), sealed, err
}

// keys are those that currently sign: the endpoint's and, for a while, its previous one.
func (s *Service) keys(endpoint *ent.WebhookEndpoint, now time.Time) ([][]byte, error) {
	sealed := [][]byte{endpoint.Secret}
	if endpoint.PreviousSecret != nil && endpoint.PreviousSecretUntil != nil && now.Before(*endpoint.PreviousSecretUntil) {
		sealed = append(sealed, *endpoint.PreviousSecret)
	}
	keys := make([][]byte, 0, len(sealed))
	for _, one := range sealed {
		key, err := s.box.Open(secretPurpose, one)
		if err != nil {
			return nil, fmt.Errorf("the secret of webhook endpoint %d: %w", endpoint.ID, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// signatures are the values of webhook-signature, one for each key.
func signatures(keys [][]byte, id string, at time.Time, body string) string {
	signed := make([]string, 0, len(keys))
	for _, key := range keys {
		mac := hmac.New(sha256.New, key)
		_, _ = mac.Write([]byte(id + "." + strconv.FormatInt(at.Unix(), 10) + "." + body))
		signed = append(signed, "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	}
	return strings.Join(signed, " ")
}
