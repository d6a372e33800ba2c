package app_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

type spanStub = tracetest.SpanStub

// spanOf waits for an ended span.
func spanOf(t *testing.T, spans *tracetest.InMemoryExporter, is func(spanStub) bool) spanStub {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		all := spans.GetSpans()
		if i := slices.IndexFunc(all, is); i >= 0 {
			return all[i]
		}
	}
	t.Fatal("a span is missing")
	return spanStub{}
}

// under are the names of a span's children.
func under(spans *tracetest.InMemoryExporter, parent spanStub) (names []string) {
	for _, span := range spans.GetSpans() {
		if span.Parent.SpanID() == parent.SpanContext.SpanID() {
			names = append(names, span.Name)
		}
	}
	return names
}

func TestARequestIsFollowedToItsStatementsAndItsJob(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			spans := tracetest.NewInMemoryExporter()
			s := apptest.Start(t, engine, app.WithTraces(sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))))
			ids := sell(t, s, 1)
			c := s.As(t, viewer.RoleAdmin)
			c.Header.Set("Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
			var out struct {
				CreateCancellationBatch struct{ CancellationBatch struct{ ID string } }
			}
			c.Get(t, fmt.Sprintf(`mutation anything{createCancellationBatch(input:{contractIds:["%d"],reasonId:"%d"}){`+
				`cancellationBatch{id}}}`,
				ids[0], s.Reader().CancellationReason.Query().FirstIDX(apptest.System(t))), nil, &out)
			s.StartTasks(t)
			batch := out.CreateCancellationBatch.CancellationBatch.ID
			job := spanOf(t, spans, func(span spanStub) bool {
				return span.Name == "job batch" && attributeOf(span, "vinculo.id") == batch
			})
			request := spanOf(t, spans, func(span spanStub) bool {
				return span.Name == "POST /graphql" && span.Parent.SpanID().String() == "b7ad6b7169203331"
			})
			operation := spanOf(t, spans, func(span spanStub) bool { return span.Name == "mutation createCancellationBatch" })
			if operation.Parent.SpanID() != request.SpanContext.SpanID() || job.Parent.SpanID() != operation.SpanContext.SpanID() {
				t.Errorf("the request's children are %q, the operation's %q", under(spans, request), under(spans, operation))
			}
			if cost := attributeOf(operation, "vinculo.cost"); len(cost) < 3 {
				t.Errorf("the mutation's cost is %q", cost)
			}
			for _, span := range []spanStub{request, operation, job} {
				if span.SpanContext.TraceID().String() != "0af7651916cd43dd8448eb211c80319c" {
					t.Errorf("%s left the caller's trace", span.Name)
				}
			}
			for _, parent := range []spanStub{operation, job} {
				if names := under(spans, parent); !slices.Contains(names, "BEGIN") || !slices.Contains(names, "COMMIT") ||
					!slices.ContainsFunc(names, isInsert) {
					t.Errorf("under %s are %q", parent.Name, names)
				}
			}
		})
	}
}

func TestAnEventIsFollowedToItsWebhook(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			received := make(chan string, 100)
			partner := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter,
				r *http.Request,
			) {
				received <- r.Header.Get("Traceparent")
			}))
			defer partner.Close()
			spans := tracetest.NewInMemoryExporter()
			s := apptest.StartConfig(t, app.Config{
				Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine),
				WebhooksPrivate: true,
			},
				app.WithTraces(sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))))
			s.StartTasks(t)
			c := s.As(t, viewer.RoleAdmin)
			c.Get(t, `mutation($u:String!){createWebhookEndpoint(input:{name:"x",url:$u}){userErrors{code}}}`,
				apptest.Vars{"u": partner.URL}, nil)
			spanOf(t, spans, func(span spanStub) bool { return span.Name == "job webhook" && span.Parent.IsValid() })
			for try := range 10 {
				traceID := fmt.Sprintf("%032x", 0xfeed+try)
				c.Header.Set("Traceparent", "00-"+traceID+"-b7ad6b7169203331-01")
				c.Get(t, `mutation($k:Boolean!){updateParameters(input:{keepLoginLink:$k,checkOpenComodatos:true,`+
					`inactivateCustomer:false}){userErrors{code}}}`,
					apptest.Vars{"k": try%2 == 0}, nil)
				traceparent := <-received
				call := spanOf(t, spans, func(span spanStub) bool { return strings.Contains(traceparent, span.SpanContext.SpanID().String()) })
				if call.SpanContext.TraceID().String() == traceID {
					checkChain(t, spans, call)
					return
				}
				// A sweep, or the job that the mutation before woke, found the event first: the delivery is in their trace.
			}
			t.Error("no delivery is in its mutation's trace")
		})
	}
}

func is(span spanStub, context trace.SpanContext) bool {
	return span.SpanContext.SpanID() == context.SpanID()
}

// checkChain looks from a delivery's call back to the request that caused it.
func checkChain(t *testing.T, spans *tracetest.InMemoryExporter, call spanStub) {
	t.Helper()
	job := spanOf(t, spans, func(span spanStub) bool { return is(span, call.Parent) })
	operation := spanOf(t, spans, func(span spanStub) bool { return is(span, job.Parent) })
	request := spanOf(t, spans, func(span spanStub) bool { return is(span, operation.Parent) })
	var names []string
	for _, span := range []spanStub{request, operation, job, call} {
		names = append(names, span.Name)
		if trace := span.SpanContext.TraceID(); trace != call.SpanContext.TraceID() {
			t.Errorf("%s is of the trace %s", span.Name, trace)
		}
	}
	if want := []string{"POST /graphql", "mutation updateParameters", "job webhook", "POST"}; !slices.Equal(names, want) {
		t.Errorf("the chain is %q", names)
	}
	for parent, statement := range map[*spanStub]string{&operation: "INSERT events", &job: "INSERT webhook_deliveries"} {
		if under := under(spans, *parent); !slices.Contains(under, statement) || !slices.Contains(under, "COMMIT") {
			t.Errorf("under %s are %q", parent.Name, under)
		}
	}
}

func TestOperationsOfAConnectionAreTracesOfTheirOwn(t *testing.T) {
	spans := tracetest.NewInMemoryExporter()
	s := apptest.Start(t, "sqlite", app.WithTraces(sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))))
	ctx := t.Context()
	conn, _, err := websocket.Dial(ctx, s.URL+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: s.Machine(t, viewer.RoleAnalyst).Header,
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, message := range []string{
		`{"type":"connection_init"}`,
		`{"id":"1","type":"subscribe","payload":{"query":"{viewer{name}}"}}`,
	} {
		if err := conn.Write(ctx, websocket.MessageText, []byte(message)); err != nil {
			t.Fatal(err)
		}
		if _, answer, err := conn.Read(ctx); err != nil {
			t.Fatalf("%s: %v", answer, err)
		}
	}
	_ = conn.CloseNow()
	operation := spanOf(t, spans, func(span spanStub) bool { return span.Name == "query viewer" })
	connection := spanOf(t, spans, func(span spanStub) bool { return span.Name == "GET /graphql" })
	if operation.Parent.IsValid() || len(operation.Links) != 1 ||
		operation.Links[0].SpanContext.SpanID() != connection.SpanContext.SpanID() {
		t.Errorf("the operation is under %v and linked to %v", operation.Parent, operation.Links)
	}
}

func isInsert(name string) bool { return strings.HasPrefix(name, "INSERT ") }

func attributeOf(span spanStub, key string) string {
	for _, a := range span.Attributes {
		if string(a.Key) == key {
			return a.Value.String()
		}
	}
	return ""
}
