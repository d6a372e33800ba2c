package webhook_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
)

// refusals are the fields for which a request about an endpoint is refused.
func refusals(t *testing.T, a *apptest.Client, input apptest.Vars) (fields []string) {
	t.Helper()
	var out struct {
		CreateWebhookEndpoint struct{ UserErrors []struct{ Field []string } }
	}
	input["name"], input["url"] = "ERP", "https://example.com"
	a.Get(t, `mutation($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){userErrors{field}}}`,
		apptest.Vars{"input": input}, &out)
	for _, refused := range out.CreateWebhookEndpoint.UserErrors {
		fields = append(fields, strings.Join(refused.Field, "."))
	}
	return fields
}

func TestASelectionThatFailsIsRefusedWhenItIsSaved(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a := admin(t, s)
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		for name, selection := range map[string]string{
			"no selection":      "id",
			"two selections":    "{ id }{ id }",
			"another operation": "{ id }}} query other{viewer{name}} {x{y{",
			"a fragment":        "{ ...a } fragment a on Event { id }",
			"an unknown field":  "{ id nome }",
			"a variable":        "{ contract { events(first: $n) { totalCount } } }",
			"too deep": "{ contract { customer " + strings.Repeat("{ contracts(first: 1) { edges { node { customer ", 8) +
				"{ id }" + strings.Repeat(" } } } }", 8) + " } }",
			"too many aliases": "{ " + aliases(2000) + " }",
			"too costly": "{ contract { customer { contracts(first: 100) { edges { node { customer { contracts(first: 100) { edges " +
				"{ node { number } } } } } } } } } }",
			"too long": "{ id " + strings.Repeat(" ", 9<<10) + "}",
		} {
			if got := refusals(t, a, apptest.Vars{"selection": selection}); strings.Join(got, " ") != "input.selection" {
				t.Errorf("%s: refused for %q", name, got)
			}
		}
		for name, selection := range map[string]string{
			"the default":     "",
			"what READ shows": "{ id type contract { number status customer { name document } logins { username } } }",
			"__typename":      "{ __typename }",
		} {
			if got := refusals(t, a, apptest.Vars{"selection": selection}); len(got) > 0 {
				t.Errorf("%s: refused for %q", name, got)
			}
		}
	})
}

func aliases(count int) string {
	var b strings.Builder
	for range count {
		b.WriteString("a: id ")
	}
	return b.String()
}

func TestAPayloadHasTheSelectionsShape(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, nil)
		endpoint(t, a, apptest.Vars{"url": p.URL, "selection": "{ contract { no: number customer { name } } }"})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		if got := p.wait(t, 1)[0]; !strings.HasSuffix(got.Body, `"data":{"contract":{"no":"1001","customer":{"name":"Ana"}}}}`) {
			t.Errorf("received %s", got.Body)
		}
	})
}

// TestAPayloadDoesNotOutliveAnonymisation: the payload is rendered, or read, outside the transaction that leases the delivery. Of
// the two, the first was already tried.
func TestAPayloadDoesNotOutliveAnonymisation(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, always(http.StatusBadGateway))
		id, _ := endpoint(t, a,
			apptest.Vars{"url": p.URL, "selection": "{ contract { customer { name } } }", "eventTypes": []string{"CONTRACT_UPDATED"}})
		made := contracts(t, s, 2)
		happen(t, s, "CONTRACT_UPDATED", made[0])
		run(t, s)
		happen(t, s, "CONTRACT_UPDATED", made[1])
		var once sync.Once
		s.Webhooks.AfterRender(func() {
			once.Do(func() {
				s.Write(t, func(ctx context.Context, tx *database.Tx) error {
					return errors.Join(
						tx.Customer.Update().SetName("Cliente anonimizado").SetAnonymizedAt(tx.Now).Exec(ctx),
						tx.WebhookDelivery.Update().ClearPayload().Exec(ctx),
					)
				})
			})
		})
		now.set(now.Now().Add(10 * time.Second))
		run(t, s)
		run(t, s)
		got := p.received()
		for i, m := range got {
			if before := i == 0; strings.Contains(m.Body, "Ana") != before {
				t.Errorf("number %d is %s", i+1, m.Body)
			}
		}
		for _, d := range deliveries(t, s, id) {
			if len(got) != 3 || d.Payload == nil || strings.Contains(*d.Payload, "Ana") {
				t.Errorf("%d are received, and %v is kept", len(got), d.Payload)
			}
		}
	}, now.option())
}
