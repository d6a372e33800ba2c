package gateway_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestAStreamEndsWithItsSession(t *testing.T) {
	var signedIn atomic.Bool
	signedIn.Store(true)
	h := newGateway(&graph.Resolver{Events: eventlog.NewLog()}, gateway.Options{
		Recheck: 5 * time.Millisecond, StillSignedIn: func(*http.Request) bool { return signedIn.Load() },
	})
	ctx := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAnalyst})
	r := httptest.NewRequestWithContext(ctx, "POST", "/graphql", strings.NewReader(`{"query":"subscription{events{id}}"}`))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		h.ServeHTTP(httptest.NewRecorder(), r)
	}()
	select {
	case <-ended:
		t.Fatal("the stream ended by itself")
	case <-time.After(50 * time.Millisecond):
	}
	signedIn.Store(false)
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Fatal("the stream outlives its session")
	}
}

func TestAPanicIsMasked(t *testing.T) {
	// A resolver without its use cases panics.
	h := newGateway(&graph.Resolver{}, gateway.Options{RequestID: func(context.Context) string { return "id-1" }})
	ctx := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAnalyst})
	r := httptest.NewRequestWithContext(ctx, "POST", "/graphql", strings.NewReader(`{"query":"{plans{edges{node{id}}}}"}`))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if body := w.Body.String(); !strings.Contains(body, `"code":"INTERNAL","requestId":"id-1"`) ||
		strings.Contains(body, "nil pointer") || strings.Contains(body, ".go") {
		t.Errorf("the answer is %s", body)
	}
}

// An unrecovered panic in a goroutine would end the process.
func TestAPanicOfAStreamEndsTheStreamAlone(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	// Without its use cases the resolver panics as soon as there is an event.
	h := newGateway(&graph.Resolver{Events: s.Events}, gateway.Options{})
	ctx := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAnalyst})
	r := httptest.NewRequestWithContext(ctx, "POST", "/graphql",
		strings.NewReader(`{"query":"subscription{events(after:\"MC4w\"){id}}"}`))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		return s.Events.Append(ctx, tx, eventlog.Entry{Type: event.TypeLOGIN_CREATED})
	})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if body := w.Body.String(); !strings.Contains(body, `"INTERNAL"`) || strings.Contains(body, "event: complete") {
		t.Errorf("the stream is %s", body)
	}
}
