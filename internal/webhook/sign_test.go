package webhook_test

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
)

// rotate rotates an endpoint's secret and returns the new one.
func rotate(t *testing.T, a *apptest.Client, id int) string {
	t.Helper()
	var out struct{ RotateWebhookSecret struct{ Secret string } }
	a.Get(t, `mutation($id:ID!){rotateWebhookSecret(input:{id:$id}){secret}}`, apptest.Vars{"id": apptest.ID(id)}, &out)
	return out.RotateWebhookSecret.Secret
}

// signedBy returns the secrets under which a message is valid. The standard's library expects HTTP's canonical header names.
func signedBy(t *testing.T, m message, secrets ...string) (valid []bool) {
	t.Helper()
	for _, secret := range secrets {
		verifier, err := standard.NewWebhook(secret)
		if err != nil {
			t.Fatal(err)
		}
		err = verifier.VerifyIgnoringTimestamp([]byte(m.Body), m.Header)
		if tampered := verifier.VerifyIgnoringTimestamp([]byte(m.Body+" "), m.Header); tampered == nil {
			t.Error("another body is valid too")
		}
		valid = append(valid, err == nil)
	}
	return valid
}

// verifyByNode verifies messages with the standard's npm library.
func verifyByNode(t *testing.T, messages []message, wrong string, secrets ...string) string {
	t.Helper()
	type received struct {
		Headers map[string]string `json:"headers"`
		Body    string            `json:"body"`
	}
	list := make([]received, 0, len(messages))
	for _, m := range messages {
		headers := map[string]string{}
		for name := range m.Header {
			headers[strings.ToLower(name)] = m.Header.Get(name)
		}
		list = append(list, received{headers, m.Body})
	}
	printed := apptest.Node(t, "clients/webhook.mjs",
		string(apptest.Marshal(t, map[string]any{"messages": list, "secrets": secrets, "wrong": wrong})))
	return strings.TrimSpace(printed)
}

func TestTheStandardsLibrariesVerifyWhatIsSent(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p, other := admin(t, s), newPartner(t, nil), newPartner(t, nil)
		id, first := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		_, foreign := endpoint(t, a, apptest.Vars{"url": other.URL, "eventTypes": []string{"CONTRACT_CREATED"}})
		ids := contracts(t, s, 3)
		happen(t, s, "CONTRACT_UPDATED", ids...)
		run(t, s)
		second := rotate(t, a, id)
		happen(t, s, "CONTRACT_UPDATED", ids[0])
		run(t, s)
		got := p.wait(t, 4)
		if count := verifyByNode(t, got[:3], foreign, first); count != "3" {
			t.Errorf("npm's library verified %s messages, want 3", count)
		}
		if count := verifyByNode(t, got[3:], foreign, first, second); count != "2" {
			t.Errorf("after the rotation npm's library verified by %s secrets, want both", count)
		}
		verifier, err := standard.NewWebhook(second)
		if err != nil {
			t.Fatal(err)
		}
		if err := verifier.Verify([]byte(got[3].Body), got[3].Header); err != nil {
			t.Errorf("Go's library, with its tolerance of time: %v", err)
		}
		if valid := signedBy(t, got[0], first, second, foreign); !valid[0] || valid[1] || valid[2] {
			t.Errorf("before the rotation the secrets are valid: %v", valid)
		}
	})
}

func TestEveryTryIsSignedWithItsOwnTime(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		p := newPartner(t, always(http.StatusBadGateway))
		_, secret := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		for tries := 1; tries <= 2; tries++ {
			run(t, s)
			got := p.received()[tries-1]
			if sent := got.Header.Get("webhook-timestamp"); sent != fmt.Sprint(now.Now().Unix()) || !signedBy(t, got, secret)[0] {
				t.Errorf("try %d is of %s, want %d", tries, sent, now.Now().Unix())
			}
			now.set(now.Now().Add(10 * time.Minute))
		}
	}, now.option())
}

func TestTheOldSecretSignsForADayAfterARotation(t *testing.T) {
	for _, tc := range []struct {
		name                 string
		later                time.Duration
		first, second, third bool
	}{
		{"at once", 0, false, true, true},
		{"just before a day is over", 24*time.Hour - time.Second, false, true, true},
		{"after a day", 24 * time.Hour, false, false, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			now := newClock()
			each(t, func(t *testing.T, s *apptest.Server) {
				a, p := admin(t, s), newPartner(t, nil)
				id, first := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
				second, third := rotate(t, a, id), rotate(t, a, id)
				now.set(now.Now().Add(tc.later))
				happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
				run(t, s)
				valid := signedBy(t, p.wait(t, 1)[0], first, second, third)
				if valid[0] != tc.first || valid[1] != tc.second || valid[2] != tc.third {
					t.Errorf("the secrets are valid: %v", valid)
				}
			}, now.option())
		})
	}
}

// TestASecretThatCantBeOpenedIsReplaced: it was sealed before the installation's own secret was changed.
func TestASecretThatCantBeOpenedIsReplaced(t *testing.T) {
	now := newClock()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			databaseURL, p := dbtest.URL(t, engine), newPartner(t, nil)
			id, _ := endpoint(t, admin(t, start(t, databaseURL, now.option())),
				apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
			s := apptest.StartConfig(t, app.Config{
				LogLevel: "error", Secret: strings.Repeat("else", 8), DatabaseURL: databaseURL, WebhooksPrivate: true,
			}, now.option())
			happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
			for tries := 1; tries <= 3; tries++ {
				run(t, s)
				run(t, s)
				d := deliveries(t, s, id)[0]
				if len(d.Attempts) != tries || d.Attempts[0].Error != "the endpoint's secret can't be opened" || d.NextAttemptAt == nil {
					t.Fatalf("it is %s after %v", d.Status, d.Attempts)
				}
				if wait := d.NextAttemptAt.Sub(now.Now()); wait < waits[tries-1] {
					t.Errorf("after try %d it waits %s", tries, wait)
				}
				now.set(*d.NextAttemptAt)
			}
			secret, err := s.Webhooks.RotateSecret(apptest.System(t), id)
			if err != nil {
				t.Fatal(err)
			}
			run(t, s)
			if got := p.received(); len(got) != 1 || !signedBy(t, got[0], secret)[0] {
				t.Errorf("after the rotation %d are received", len(got))
			}
		})
	}
}

func TestASecretIsStoredSealed(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a := admin(t, s)
		id, first := endpoint(t, a, apptest.Vars{"url": "https://example.com"})
		second := rotate(t, a, id)
		e, err := s.Webhooks.Endpoint(apptest.System(t), id)
		if err != nil {
			t.Fatal(err)
		}
		for sealed, secret := range map[*[]byte]string{&e.Secret: second, e.PreviousSecret: first} {
			key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
			if err != nil || len(key) < 24 || len(key) > 64 {
				t.Errorf("the key of %q isn't the standard's: %v", secret, err)
			}
			if bytes.Contains(*sealed, key) || bytes.Contains(*sealed, []byte(secret)) {
				t.Error("the secret is stored in plain text")
			}
		}
		answer := a.Query(t, `{webhookEndpoints{edges{node{secret}}}}`, nil)
		if answer.Status == http.StatusOK && len(answer.Errors) == 0 {
			t.Errorf("a secret can be read: %s", answer.Data)
		}
	})
}
