package app_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/telemetry"
)

// What a provider's base and its users' requests hold, each unlike anything else. Whoever finds a part of it has found a leak.
const (
	theName     = "Melchior Canarinho"
	theWord     = "MelchiorCanarinho"
	theCPF      = "935.411.347-80"
	theCNPJ     = "11.222.333/0001-81"
	theNewCNPJ  = "12.ABC.345/01DE-35"
	theEmail    = "melchior.canarinho@provedor-gaiola.com.br"
	thePhone    = "+55 31 98765-0043"
	theUsername = "canarinho@pppoe"
	theSecret   = "Gaiola#Aberta-77"
	thePassword = "alpiste para sete pardais"
	theKey      = "poleiro-poleiro-poleiro-poleiro-poleiro"
	theDatabase = "bebedouro"
	theHook     = "https://hooks.example.com/gaiola?token=alpiste"
)

// plants are the texts that requests hold.
var plants = []string{
	theName, theWord, theCPF, "93541134780", "935411347-80", theCNPJ, theNewCNPJ, "12ABC34501DE35", theEmail, thePhone,
	"(31) 98765-0043",
	theUsername, theSecret, thePassword, theHook,
}

// tracks are parts of the plants, in lower case and however they are written.
var tracks = []string{
	"melchior", "canarinho", "935.411", "935411347", "11.222.333", "11222333000181", "12.abc.345", "12abc345", "98765-0043",
	"987650043", "gaiola", "alpiste",
	"poleiro", "bebedouro",
}

// outputs is everything that a program under test logs, traces and counts.
type outputs struct {
	mu     sync.Mutex
	log    bytes.Buffer
	spans  *tracetest.InMemoryExporter
	tracks []string
}

// Write implements io.Writer for the log.
func (o *outputs) Write(line []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.log.Write(line)
}

// logged says that the log has such a line of a task's job.
func (o *outputs) logged(message, task string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	for line := range strings.Lines(o.log.String()) {
		if strings.Contains(line, fmt.Sprintf("%q", message)) && strings.Contains(line, fmt.Sprintf(`"job":{"task":%q`, task)) {
			return true
		}
	}
	return false
}

// text is the log so far.
func (o *outputs) text() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.log.String()
}

// alsoTrack looks for a secret that the program made.
func (o *outputs) alsoTrack(secret string) { o.tracks = append(o.tracks, strings.ToLower(secret)) }

// search fails the test for every plant in an output.
func (o *outputs) search(t *testing.T, where, text string) {
	t.Helper()
	for line := range strings.Lines(strings.ToLower(text)) {
		for _, track := range o.tracks {
			if strings.Contains(line, track) {
				t.Errorf("%s holds %q: %.2000s", where, track, line)
			}
		}
	}
}

// texts are all texts of a span.
func texts(span tracetest.SpanStub) string {
	var b strings.Builder
	fmt.Fprintln(&b, span.Name, span.Status.Description, span.SpanContext.TraceState(), span.InstrumentationScope, span.Resource)
	for _, a := range span.Attributes {
		fmt.Fprintln(&b, a.Key, a.Value.String())
	}
	for _, event := range span.Events {
		fmt.Fprintln(&b, event.Name, event.Attributes)
	}
	for _, link := range span.Links {
		fmt.Fprintln(&b, link.Attributes, link.SpanContext.TraceState())
	}
	return b.String()
}

// watchAll starts the program with the planted settings and watches all its outputs, the log at its loudest.
func watchAll(t *testing.T, engine string) (*apptest.Server, app.Config, *outputs) {
	t.Helper()
	o := &outputs{spans: tracetest.NewInMemoryExporter(), tracks: slices.Clone(tracks)}
	before := slog.Default()
	slog.SetDefault(slog.New(telemetry.LogHandler(o, slog.LevelDebug)))
	t.Cleanup(func() { slog.SetDefault(before) })
	cfg := app.Config{Addr: "127.0.0.1:0", Secret: theKey, DatabaseURL: dbtest.URL(t, engine), WebhooksPrivate: true}
	if address, err := url.Parse(cfg.DatabaseURL); engine == "postgres" && err == nil {
		address.User = url.UserPassword(address.User.Username(), theDatabase)
		cfg.DatabaseURL = address.String()
	}
	return apptest.StartConfig(t, cfg, app.WithTraces(sdktrace.NewTracerProvider(sdktrace.WithSyncer(o.spans)))), cfg, o
}

func TestNothingPersonalIsLogged(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			s, cfg, o := watchAll(t, engine)
			s.StartTasks(t)
			e := exercise{t: t, server: s, outputs: o, engine: engine, databaseURL: cfg.DatabaseURL}
			e.signIn()
			delivered := e.connect()
			e.register()
			e.takeAway()
			e.askForEverything()
			e.sendNonsense()
			e.repeat()
			e.cancel()
			e.importRows(cfg)
			e.eventually("a delivery", delivered)
			metrics := string(e.admin.Do(t, http.MethodGet, "/metrics", "", nil).Body)
			e.checkEvents()
			e.breakThings()
			metrics += string(e.admin.Do(t, http.MethodGet, "/metrics", "", nil).Body)
			o.search(t, "the metrics", metrics)
			o.search(t, "the log", o.log.String())
			for _, span := range o.spans.GetSpans() {
				o.search(t, "a span", texts(span))
			}
			e.checkReach()
		})
	}
}

// checkEvents checks the data of events, which are sent by webhook.
func (e *exercise) checkEvents() {
	events := e.server.Reader().Event.Query().AllX(apptest.System(e.t))
	for _, event := range events {
		e.outputs.search(e.t, "an event", fmt.Sprint(event.Data))
	}
	if len(events) < 10 {
		e.t.Errorf("only %d events happened", len(events))
	}
}

// checkReach makes sure that the outputs were there to be searched, and that a line of the log says where it belongs.
func (e *exercise) checkReach() {
	spans := map[string]bool{}
	for _, span := range e.outputs.spans.GetSpans() {
		spans[span.Name] = true
	}
	for _, want := range []string{
		"POST /graphql", "POST /session", "GET /exports/dici/{cnpj}/{month}", "mutation createCustomer", "INSERT customers", "job batch",
		"job export", "query several", "POST",
	} {
		if !spans[want] {
			e.t.Errorf("no span is called %s", want)
		}
	}
	belongs := map[string]bool{"request": false, "internal error": false, "panic": false, "a task failed": false}
	for line := range strings.Lines(e.outputs.log.String()) {
		var l struct {
			Msg, Request string
			Job          *struct{ Task string }
		}
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			e.t.Errorf("the line %s: %v", line, err)
		}
		if _, known := belongs[l.Msg]; known {
			belongs[l.Msg] = true
			if l.Request == "" && l.Job == nil {
				e.t.Errorf("the line belongs nowhere: %s", line)
			}
		}
	}
	for message, seen := range belongs {
		if !seen {
			e.t.Errorf("the log has no line %q", message)
		}
	}
}

// asVariables are a plant in the places of variables.
func asVariables(plant string) []apptest.Vars {
	return []apptest.Vars{
		{plant: plant},
		{"w": plant},
		{"w": map[string]any{plant: plant}},
		{"w": map[string]any{"nameContainsFold": plant}},
		{"w": map[string]any{"type": plant}},
		{"w": map[string]any{"documentHasPrefix": plant}},
		{"w": map[string]any{"createdAtGT": plant}},
	}
}

// asName makes a plant a name of GraphQL.
func asName(plant string) string {
	return "p" + strings.Map(func(r rune) rune {
		if r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return r
		}
		return '_'
	}, plant)
}

// errorsOf are those of an answer, without the path, which has the names that the asker chose.
func errorsOf(a apptest.Answer, code string) string {
	var b strings.Builder
	for _, err := range a.Errors {
		if err.Code() == code {
			fmt.Fprintln(&b, err.Message, err.Extensions)
		}
	}
	return b.String()
}
