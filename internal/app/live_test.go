package app_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// stream opens a live stream and returns its data lines, one "complete" at its orderly end.
func stream(t *testing.T, c *apptest.Client, document string) <-chan string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, "POST", c.URL+"/graphql", strings.NewReader(string(apptest.Marshal(t, map[string]any{"query": document}))))
	if err != nil {
		t.Fatal(err)
	}
	request.Header = c.Header.Clone()
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream, multipart/mixed")
	if c.Cookie != nil {
		request.AddCookie(c.Cookie)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if got := response.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Fatalf("Content-Type is %q", got)
	}
	lines := make(chan string, 16)
	go func() {
		defer close(lines)
		defer func() { _ = response.Body.Close() }()
		for scanner := bufio.NewScanner(response.Body); scanner.Scan(); {
			if data, ok := strings.CutPrefix(scanner.Text(), "data: "); ok {
				lines <- data
			} else if scanner.Text() == "event: complete" {
				lines <- "complete"
			}
		}
	}()
	return lines
}

func receive(t *testing.T, lines <-chan string) string {
	t.Helper()
	select {
	case line, open := <-lines:
		if !open {
			return "closed"
		}
		return line
	case <-time.After(10 * time.Second):
		t.Fatal("nothing came in 10 seconds")
		return ""
	}
}

func TestLiveEvents(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		var contractID int
		for _, n := range everyNode(t, s) {
			if n.kind == "Contract" {
				contractID = n.id
			}
		}
		operator, analyst := s.As(t, viewer.RoleOperator), s.As(t, viewer.RoleAnalyst)
		everything := stream(t, analyst, `subscription{events{type actorName contract{number}}}`)
		one := stream(t, analyst, `subscription{events(contractId:"`+apptest.ID(contractID)+`"){type subjectID}}`)
		operator.Get(t, `mutation{createCustomer(input:{name:"Ana",document:"11144477735"}){userErrors{code}}}`, nil, nil)
		operator.Get(t, `mutation($c:ID!){lendComodato(input:{contractId:$c,description:"ONU"}){userErrors{code}}}`,
			apptest.Vars{"c": apptest.ID(contractID)}, nil)
		var got struct {
			Data struct {
				Events struct {
					Type, ActorName string
					Contract        *struct{ Number string }
				}
			}
		}
		for _, want := range []string{"CUSTOMER_CREATED", "COMODATO_LENT"} {
			line := receive(t, everything)
			if err := json.Unmarshal([]byte(line), &got); err != nil || got.Data.Events.Type != want || got.Data.Events.ActorName != "Test OPERATOR" {
				t.Fatalf("event is %s, want %s", line, want)
			}
		}
		if got.Data.Events.Contract == nil || got.Data.Events.Contract.Number != "1" {
			t.Errorf("the event's contract is %v", got.Data.Events.Contract)
		}
		if line := receive(t, one); !strings.Contains(line, "COMODATO_LENT") {
			t.Errorf("the contract's first event is %s", line)
		}
		// Stopping the program ends the streams.
		if err := s.Stop(context.Background()); err != nil {
			t.Fatal(err)
		}
		if line := receive(t, everything); line != "complete" && line != "closed" {
			t.Errorf("after the stop came %s", line)
		}
	})
}

func TestNobodyFollows(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	lines := stream(t, s.Anonymous(), `subscription{events{type}}`)
	if line := receive(t, lines); !strings.Contains(line, `"UNAUTHENTICATED"`) {
		t.Errorf("nobody got %s", line)
	}
	if line := receive(t, lines); line != "complete" {
		t.Errorf("then came %s", line)
	}
}
