package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// soon waits for an event of the type that is written after its request, and returns the newest.
func soon(t *testing.T, s *apptest.Server, what event.Type, wanted func(*ent.Event) bool) *ent.Event {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		list := s.Reader().Event.Query().Where(event.TypeEQ(what)).Order(ent.Desc(event.FieldID)).AllX(apptest.System(t))
		for _, e := range list {
			if wanted(e) {
				return e
			}
		}
	}
	t.Fatalf("no such event %s", what)
	return nil
}

func about(id int) func(*ent.Event) bool {
	return func(e *ent.Event) bool {
		return id == 0 && e.SubjectID == nil || e.SubjectID != nil && *e.SubjectID == id
	}
}

// checkLogged checks who did something, from where, and what else is logged.
func checkLogged(t *testing.T, e *ent.Event, name string, actor int, data string) {
	t.Helper()
	encoded, _ := json.Marshal(e.Data)
	id := 0
	if e.ActorID != nil {
		id = *e.ActorID
	}
	if e.ActorName != name || id != actor || e.Address == nil || *e.Address != "127.0.0.1" || string(encoded) != data {
		t.Errorf("%s is by %q (%d) from %v: %s; want %q (%d): %s", e.Type, e.ActorName, id, e.Address, encoded, name, actor, data)
	}
}

func TestSigningInAndDenialsAreLogged(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleOperator)
		u := s.Reader().User.Query().OnlyX(apptest.System(t))
		checkLogged(t, soon(t, s, event.TypeUSER_SIGNED_IN, about(u.ID)), u.Name, u.ID, `{}`)
		post(t, s.Anonymous(), u.Email, "wrong")
		checkLogged(t, soon(t, s, event.TypeUSER_SIGN_IN_FAILED, about(u.ID)), "anonymous", 0, `{"reason":"WRONG_PASSWORD","times":1}`)
		post(t, s.Anonymous(), "my secret password", "wrong")
		checkLogged(t, soon(t, s, event.TypeUSER_SIGN_IN_FAILED, about(0)), "anonymous", 0, `{"reason":"WRONG_PASSWORD","times":1}`)

		c.Query(t, `{apiTokens{totalCount}}`, nil)
		denied := func(what string) func(*ent.Event) bool {
			return func(e *ent.Event) bool { return e.Data["what"] == what }
		}
		checkLogged(t, soon(t, s, event.TypeACCESS_DENIED, denied("apiTokens")), u.Name, u.ID, `{"times":1,"what":"apiTokens"}`)
		c.Query(t, `mutation{again:updateUser(input:{id:"1"}){userErrors{code}}}`, nil)
		soon(t, s, event.TypeACCESS_DENIED, denied("updateUser"))
		machine := s.MachineCalled(t, "coletor", viewer.ScopeContractsRead)
		machine.Query(t, `{apiTokens{totalCount}}`, nil)
		byMachine := func(e *ent.Event) bool { return e.ActorName == "coletor" }
		checkLogged(t, soon(t, s, event.TypeACCESS_DENIED, byMachine), "coletor", 0, `{"times":1,"what":"apiTokens"}`)

		for _, document := range []string{
			`mutation{createSavedQuery(input:{name:"q",document:"{viewer{name}}"}){savedQuery{id}}}`,
		} {
			c.Get(t, document, nil, nil)
		}
		saved := s.Reader().SavedQuery.Query().OnlyX(apptest.System(t))
		c.Get(t, `mutation($id:ID!){updateSavedQuery(input:{id:$id,name:"r"}){userErrors{code}} `+
			`deleteSavedQuery(input:{id:$id}){userErrors{code}}}`,
			apptest.Vars{"id": apptest.ID(saved.ID)}, nil)
		for _, what := range []event.Type{event.TypeSAVED_QUERY_CREATED, event.TypeSAVED_QUERY_UPDATED, event.TypeSAVED_QUERY_DELETED} {
			checkLogged(t, soon(t, s, what, about(saved.ID)), u.Name, u.ID, fmt.Sprintf(`{"createdBy":%d}`, u.ID))
		}
		c.Do(t, "DELETE", "/session", "", nil)
		checkLogged(t, soon(t, s, event.TypeUSER_SIGNED_OUT, about(u.ID)), u.Name, u.ID, `{}`)
		for _, e := range s.Reader().Event.Query().AllX(apptest.System(t)) {
			if text, _ := json.Marshal(e); strings.Contains(string(text), "my secret") || strings.Contains(string(text), u.Email) {
				t.Errorf("an event holds what a stranger typed: %s", text)
			}
		}
	})
}

// Whoever floods the server with failures and denials doesn't fill the base.
func TestFloodsLeaveFewEvents(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAnalyst)
		for range 100 {
			c.Query(t, `{apiTokens{totalCount}}`, nil)
		}
		for i := range 60 {
			post(t, s.Anonymous(), fmt.Sprintf("%d@example.com", i), "wrong")
		}
		soon(t, s, event.TypeUSER_SIGN_IN_FAILED, about(0))
		for _, what := range []event.Type{event.TypeACCESS_DENIED, event.TypeUSER_SIGN_IN_FAILED} {
			// More than one, when the flood takes more than a minute.
			if n := s.Reader().Event.Query().Where(event.TypeEQ(what)).CountX(apptest.System(t)); n == 0 || n > 5 {
				t.Errorf("%d events %s", n, what)
			}
		}
	})
}

// Who signed in and from where is for who manages users: in lists, by id, in streams and by webhooks.
func TestOnlyWhoManagesUsersReadsWhoSignedIn(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		admin, analyst := s.As(t, viewer.RoleAdmin), s.As(t, viewer.RoleAnalyst)
		integrator := s.MachineWith(t, viewer.ScopeIntegrationsWrite)
		var hidden *ent.Event
		s.Write(t, func(ctx context.Context, tx *database.Tx) (err error) {
			for _, what := range accessaudit.Types {
				hidden = tx.Event.Create().SetType(what).SetOccurredAt(tx.Now).SetActorName("x").SetAddress("192.0.2.1").
					SetData(map[string]any{}).SaveX(ctx)
			}
			return tx.Event.Create().SetType(event.TypeCUSTOMER_CREATED).SetOccurredAt(tx.Now).SetActorName("x").SetAddress("192.0.2.1").
				SetData(map[string]any{}).Exec(ctx)
		})
		var out struct {
			Events struct {
				TotalCount int
				Edges      []struct {
					Node struct{ Type, Address string }
				}
			}
			Node *struct{ Type string }
		}
		for _, c := range []*apptest.Client{analyst, integrator} {
			const document = `query($id:ID!){events{totalCount edges{node{type address}}} node(id:$id){... on Event{type}}}`
			some := out
			if a := c.Query(t, document, apptest.Vars{"id": apptest.ID(hidden.ID)}); json.Unmarshal(a.Data, &some) != nil ||
				some.Node != nil {
				t.Fatalf("%+v", a)
			}
			for _, e := range some.Events.Edges {
				if accessaudit.Is(event.Type(e.Node.Type)) || e.Node.Address != "" {
					t.Errorf("is shown %+v", e.Node)
				}
			}
			if some.Events.TotalCount != len(some.Events.Edges) {
				t.Errorf("%d events of %d", len(some.Events.Edges), some.Events.TotalCount)
			}
		}
		admin.Get(t, `{events(first:100){totalCount edges{node{type address}}}}`, nil, &out)
		for _, what := range accessaudit.Types {
			if !slices.ContainsFunc(out.Events.Edges, func(e struct {
				Node struct{ Type, Address string }
			},
			) bool {
				return e.Node.Type == string(what) && e.Node.Address != ""
			}) {
				t.Errorf("who manages users doesn't see %s", what)
			}
		}
		stream := analyst.Follow(t, `subscription{events(after:"`+eventlog.Cursor{}.String()+
			`",where:{typeIn:[USER_SIGNED_IN,ACCESS_DENIED,CUSTOMER_CREATED]}){type address}}`)
		if got, want := stream.Next(t), `{"events":{"type":"CUSTOMER_CREATED","address":null}}`; !strings.Contains(got, want) {
			t.Errorf("a stream begins with %s, want %s", got, want)
		}
		if got := refusedBy(t, admin, `mutation{createWebhookEndpoint(input:{name:"x",url:"https://example.com/x",`+
			`eventTypes:[USER_SIGNED_IN]}){userErrors{code field}}}`,
			nil); got != `[{"code":"INVALID","field":["input","eventTypes"]}]` {
			t.Errorf("a webhook of sign-ins: %s", got)
		}
		// One for all events gets none of them, not by a replay either.
		var made struct {
			CreateWebhookEndpoint struct{ WebhookEndpoint struct{ ID string } }
		}
		admin.Get(t, `mutation{createWebhookEndpoint(input:{name:"x",url:"https://example.com/x"}){webhookEndpoint{id}}}`, nil, &made)
		admin.Get(t, `mutation($id:ID!){replayWebhookDeliveries(input:{endpointId:$id,from:"2020-01-01T00:00:00Z"}){userErrors{code}}}`,
			apptest.Vars{"id": made.CreateWebhookEndpoint.WebhookEndpoint.ID}, nil)
		deliveries := s.Reader().WebhookDelivery.Query().WithEvent().AllX(apptest.System(t))
		if len(deliveries) == 0 || slices.ContainsFunc(deliveries,
			func(d *ent.WebhookDelivery) bool { return accessaudit.Is(d.Edges.Event.Type) }) {
			t.Errorf("%d deliveries, one of what only who manages users may read", len(deliveries))
		}
	})
}

func TestTheLogNamesActorsByASettingOnly(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		for _, with := range []bool{false, true} {
			o := &outputs{}
			before := slog.Default()
			handler := telemetry.LogHandler(o, slog.LevelInfo)
			if with {
				handler = telemetry.WithActors(handler)
			}
			slog.SetDefault(slog.New(handler))
			c := s.Anonymous()
			if with {
				c = s.As(t, viewer.RoleOperator)
			}
			c.Query(t, whoAmI, nil)
			slog.SetDefault(before)
			text := o.text()
			if got := strings.Contains(text, `"address":"127.0.0.1"`); got != with {
				t.Errorf("with the setting %v, the log says %s", with, text)
			}
			if !with {
				continue
			}
			id := s.Reader().User.Query().OnlyIDX(apptest.System(t))
			if !strings.Contains(text, fmt.Sprintf(`"actor":"user:%d"`, id)) || strings.Contains(text, "Test OPERATOR") {
				t.Errorf("the log says %s", text)
			}
		}
	})
}
