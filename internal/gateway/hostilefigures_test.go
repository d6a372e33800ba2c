package gateway_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// What answering a hostile document takes at most: memory in bytes, and time in answers to a plain request of the same run. It
// takes a tenth of that time; more means that something grows faster than the document.
const (
	mostMemory = 16 << 20
	mostTime   = 200
	// mostTimeBegun is for what is carried out.
	mostTimeBegun = 10 * mostTime
)

// figure is what it took to answer a hostile document.
type figure struct {
	hostile
	elapsed   time.Duration
	allocated uint64
	answered  int
}

// TestHostileFigures answers each document of the corpus by a typed error within the memory and the time: read the table with
// go test -v -run HostileFigures.
func TestHostileFigures(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	sellMany(t, s)
	c := s.As(t, viewer.RoleAnalyst)
	yardstick := measured(t, s, c, hostile{name: "the yardstick", document: "{contracts{totalCount}}"}).elapsed
	var list []figure
	var most uint64
	for _, h := range corpus() {
		f := measured(t, s, c, h)
		longest := mostTime * yardstick
		if h.begun {
			longest = mostTimeBegun * yardstick
		}
		if f.allocated > mostMemory || f.elapsed > longest {
			t.Errorf("%s: the answer took %.1f MiB and %.1f ms, the plain request %.1f ms", h.name, mebibytes(f.allocated),
				milliseconds(f.elapsed), milliseconds(yardstick))
		}
		most = max(most, f.allocated)
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b figure) int { return int(b.elapsed - a.elapsed) })
	for _, f := range list {
		t.Logf("%7.1f ms %6.1f times %5.1f MiB %7d B asked %7d B answered  %-25s %s", milliseconds(f.elapsed),
			float64(f.elapsed)/float64(yardstick), mebibytes(f.allocated), len(f.request()), f.answered, f.code, f.name)
	}
	t.Logf("%d documents, the slowest in %.1f ms, the largest in %.1f MiB; the plain request in %.1f ms", len(list),
		milliseconds(list[0].elapsed), mebibytes(most), milliseconds(yardstick))
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func mebibytes(n uint64) float64 { return float64(n) / (1 << 20) }

// request is the body that sends the document.
func (h hostile) request() []byte {
	if h.body != "" {
		return []byte(h.body)
	}
	body, err := json.Marshal(map[string]any{"query": h.document, "variables": h.variables, "operationName": h.operation})
	if err != nil {
		panic(err) // variables are plain values
	}
	return body
}

// measured sends the document three times, and takes the shortest time and the least memory, since other processes run, too.
func measured(t *testing.T, s *apptest.Server, c *apptest.Client, h hostile) figure {
	t.Helper()
	body, f := h.request(), figure{hostile: h}
	for range 3 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		started := time.Now()
		answer := send(t, s, c, body)
		if elapsed := time.Since(started); f.elapsed == 0 || elapsed < f.elapsed {
			f.elapsed = elapsed
		}
		runtime.ReadMemStats(&after)
		if allocated := after.TotalAlloc - before.TotalAlloc; f.allocated == 0 || allocated < f.allocated {
			f.allocated = allocated
		}
		f.answered = answer.Body.Len()
		checkRefusal(t, h, answer.Body.Bytes())
	}
	return f
}

// send asks the program's own handler, without a network whose buffers would count too.
func send(t testing.TB, s *apptest.Server, c *apptest.Client, body []byte) *httptest.ResponseRecorder {
	t.Helper()
	request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.AddCookie(c.Cookie)
	answer := httptest.NewRecorder()
	s.Handler().ServeHTTP(answer, request)
	return answer
}

// checkRefusal wants errors with codes, the expected one among them, and no fault.
func checkRefusal(t *testing.T, h hostile, body []byte) {
	t.Helper()
	var a apptest.Answer
	if err := json.Unmarshal(body, &a); err != nil {
		t.Fatalf("%s: %v", h.name, err)
	}
	if h.code == "" && len(a.Errors) == 0 {
		return
	}
	if !slices.Contains(a.Codes(), h.code) {
		t.Errorf("%s: the codes are %v (%.300s), want %s", h.name, a.Codes(), body, h.code)
	}
	for _, e := range a.Errors {
		if e.Code() == "INTERNAL" || e.Code() == "" || strings.Contains(strings.ToLower(e.Message), "sql") {
			t.Errorf("%s: the error %q shows a fault", h.name, e.Message)
		}
	}
}

func BenchmarkHostileDocuments(b *testing.B) {
	s := apptest.Start(b, "sqlite")
	sellMany(b, s)
	c := s.As(b, viewer.RoleAnalyst)
	for _, h := range append(corpus(), hostile{name: "the yardstick", document: "{contracts{totalCount}}"}) {
		b.Run(h.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				send(b, s, c, h.request())
			}
		})
	}
}
