package httpserver_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/vinculo/vinculo/internal/httpserver"
)

func zipped(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func built(t *testing.T) fstest.MapFS {
	return fstest.MapFS{
		".gitkeep":            {},
		"index.html":          {Data: []byte("<title>app</title>")},
		"graphiql.html":       {Data: []byte("<title>graphiql</title>")},
		"favicon.svg":         {Data: []byte("<svg/>")},
		"assets/main-1.js":    {Data: []byte("main")},
		"assets/main-1.js.gz": {Data: zipped(t, "main")},
		"assets/main-1.js.br": {Data: []byte("brotli")},
		"index.html.gz":       {Data: zipped(t, "<title>app</title>")},
	}
}

func options(files fstest.MapFS) httpserver.Options {
	as := func(name string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, name) })
	}
	return httpserver.Options{
		Addr:     "127.0.0.1:0",
		Identify: func(next http.Handler) http.Handler { return next },
		GraphQL:  as("graphql"), Session: as("session"), ExportDICI: as("dici"), ExportEvidence: as("evidence"),
		ExportRefused: as("refused"), ExportFile: as("file"), ExportReceipt: as("receipt"), Schema: as("schema"),
		Ready: func(context.Context) error { return nil },
		Files: files,
		Metrics: httpserver.NewMetrics("v1",
			func() map[string]sql.DBStats { return map[string]sql.DBStats{"read": {OpenConnections: 3}} }),
	}
}

func newServer(t *testing.T, o httpserver.Options) *httpserver.Server {
	t.Helper()
	s, err := httpserver.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func get(t *testing.T, h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), "GET", path, nil)
	r.RemoteAddr = "127.0.0.1:50000"
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestFiles(t *testing.T) {
	h := newServer(t, options(built(t))).Handler()
	const immutable = "public, max-age=31536000, immutable"
	cases := map[string]struct {
		path, accept          string
		status                int
		body, encoding, cache string
		contentType           string
	}{
		"the app":  {"/", "", 200, "<title>app</title>", "", "no-cache", "text/html; charset=utf-8"},
		"a screen": {"/contratos/123", "", 200, "<title>app</title>", "", "no-cache", "text/html; charset=utf-8"},
		"GraphiQL": {"/graphiql", "", 200, "<title>graphiql</title>", "", "no-cache", "text/html; charset=utf-8"},
		"an asset": {"/assets/main-1.js", "", 200, "main", "", immutable, "text/javascript; charset=utf-8"},
		"an asset by brotli": {
			"/assets/main-1.js", "gzip, deflate, br", 200, "brotli", "br", immutable,
			"text/javascript; charset=utf-8",
		},
		"an asset by gzip": {
			"/assets/main-1.js", "gzip, br;q=0", 200, string(zipped(t, "main")), "gzip", immutable,
			"text/javascript; charset=utf-8",
		},
		"no variant of it": {"/favicon.svg", "gzip, br", 200, "<svg/>", "", "no-cache", "image/svg+xml"},
		"the app by gzip": {
			"/", "gzip", 200, string(zipped(t, "<title>app</title>")), "gzip", "no-cache",
			"text/html; charset=utf-8",
		},
		"an asset that is gone":  {"/assets/main-0.js", "", 404, "404\n", "", "no-store", "text/plain; charset=utf-8"},
		"a file that isn't":      {"/robots.txt", "", 404, "404\n", "", "no-store", "text/plain; charset=utf-8"},
		"the placeholder":        {"/.gitkeep", "", 404, "404\n", "", "no-store", "text/plain; charset=utf-8"},
		"out of the folder":      {"/../../etc/passwd", "", 200, "<title>app</title>", "", "no-cache", "text/html; charset=utf-8"},
		"a variant by its name":  {"/assets/main-1.js.gz", "", 404, "404\n", "", "no-store", "text/plain; charset=utf-8"},
		"out, by encoded points": {"/%2e%2e/%2e%2e/secret.db", "", 404, "404\n", "", "no-store", "text/plain; charset=utf-8"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			w := get(t, h, tc.path, "Accept-Encoding", tc.accept)
			if w.Code != tc.status || w.Body.String() != tc.body {
				t.Errorf("%d %q, want %d %q", w.Code, w.Body, tc.status, tc.body)
			}
			for header, want := range map[string]string{
				"Content-Encoding": tc.encoding, "Cache-Control": tc.cache, "Content-Type": tc.contentType, "X-Content-Type-Options": "nosniff",
			} {
				if got := w.Header().Get(header); got != want {
					t.Errorf("%s is %q, want %q", header, got, want)
				}
			}
		})
	}
	first := get(t, h, "/")
	if again := get(t, h, "/", "If-None-Match", first.Header().Get("ETag")); again.Code != http.StatusNotModified {
		t.Errorf("the same page again: %d", again.Code)
	}
	if policy := first.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "frame-ancestors 'none'") ||
		strings.Contains(policy, "unsafe-eval") {
		t.Errorf("the content policy is %s", policy)
	}
}

func TestWithoutTheAppItSaysSo(t *testing.T) {
	h := newServer(t, options(fstest.MapFS{".gitkeep": {}})).Handler()
	if w := get(t, h, "/"); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "make build") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := get(t, h, "/livez"); w.Code != http.StatusOK {
		t.Errorf("/livez: %d", w.Code)
	}
}

func TestRequestID(t *testing.T) {
	h := newServer(t, options(built(t))).Handler()
	for _, good := range []string{"0af7651916cd43dd8448eb211c80319c", "0AF76519-16cd-43dd-8448-eb211c80319c"} {
		if id := get(t, h, "/livez", "X-Request-Id", good).Header().Get("X-Request-Id"); id != good {
			t.Errorf("the proxy's id %q became %q", good, id)
		}
	}
	for _, bad := range []string{
		"", "a b", strings.Repeat("0", 65), "<script>", "maria-silva-de-souza", "52998224725", "529.982.247-25", "48530335000148",
		"55-31-98765-0043", "5299822-4725-5299822-4725", "----------------",
	} {
		if id := get(t, h, "/livez", "X-Request-Id", bad).Header().Get("X-Request-Id"); len(id) != 16 {
			t.Errorf("for %q the id is %q", bad, id)
		}
	}
}

func TestHealthAndMetrics(t *testing.T) {
	o := options(built(t))
	broken := false
	o.Ready = func(context.Context) error {
		if broken {
			return errors.New("the disk is full")
		}
		return nil
	}
	s := newServer(t, o)
	if w := get(t, s.Handler(), "/readyz"); w.Code != http.StatusOK {
		t.Errorf("/readyz: %d", w.Code)
	}
	broken = true
	if w := get(t, s.Handler(), "/readyz"); w.Code != http.StatusServiceUnavailable || w.Body.String() != "the disk is full\n" {
		t.Errorf("/readyz without a database: %d %s", w.Code, w.Body)
	}
	if w := get(t, s.Handler(), "/livez"); w.Code != http.StatusOK {
		t.Errorf("/livez without a database: %d", w.Code)
	}
	o.Metrics.Operation("query", "contracts", "ok", time.Millisecond)
	get(t, s.Handler(), "/exports/dici/48530335000148/2026-05.csv")
	r := httptest.NewRequestWithContext(t.Context(), "BREW", "/coffee", nil)
	s.Handler().ServeHTTP(httptest.NewRecorder(), r)
	metrics := get(t, s.Handler(), "/metrics").Body.String()
	for _, want := range []string{
		`vinculo_http_request_duration_seconds_count{method="GET",route="/exports/dici/{cnpj}/{month}",status="200"} 1`,
		`vinculo_graphql_operation_duration_seconds_count{field="contracts",outcome="ok",type="query"} 1`,
		`vinculo_db_connections_open{pool="read"} 3`, `vinculo_build_info{version="v1"} 1`, "go_goroutines",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("the metrics lack %s", want)
		}
	}
	for _, unwanted := range []string{"48530335000148", "BREW", "coffee"} {
		if strings.Contains(metrics, unwanted) {
			t.Errorf("the metrics hold %s", unwanted)
		}
	}
}

func TestMetricsAreForThisMachine(t *testing.T) {
	o := options(built(t))
	for name, tc := range map[string]struct {
		from, header string
		public       bool
		status       int
	}{
		"this machine":                {from: "[::1]:50000", status: http.StatusOK},
		"this machine by IPv4":        {from: "[::ffff:127.0.0.1]:50000", status: http.StatusOK},
		"another one":                 {from: "10.0.0.7:50000", status: http.StatusForbidden},
		"a proxy":                     {from: "127.0.0.1:50000", header: "X-Forwarded-For", status: http.StatusForbidden},
		"another proxy":               {from: "127.0.0.1:50000", header: "Forwarded", status: http.StatusForbidden},
		"another one when public":     {from: "10.0.0.7:50000", public: true, status: http.StatusOK},
		"through a proxy when public": {from: "127.0.0.1:50000", header: "X-Forwarded-For", public: true, status: http.StatusOK},
	} {
		o.MetricsPublic = tc.public
		r := httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil)
		if r.RemoteAddr = tc.from; tc.header != "" {
			r.Header.Set(tc.header, "for=10.0.0.8")
		}
		w := httptest.NewRecorder()
		newServer(t, o).Handler().ServeHTTP(w, r)
		if named := strings.Contains(w.Body.String(), "vinculo_"); w.Code != tc.status || named != (tc.status == http.StatusOK) {
			t.Errorf("%s is answered %d %.100s", name, w.Code, w.Body)
		}
	}
}

func TestAPanicIsAFault(t *testing.T) {
	o := options(built(t))
	o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret detail") })
	w := get(t, newServer(t, o).Handler(), "/graphql")
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "secret") ||
		!strings.Contains(w.Body.String(), "INTERNAL") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestStoppingLetsRequestsFinish(t *testing.T) {
	o := options(built(t))
	begun, finish := make(chan struct{}), make(chan struct{})
	o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-finish
		_, _ = io.WriteString(w, "done")
	})
	s := newServer(t, o)
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	answered := make(chan string, 1)
	go func() {
		request, err := http.NewRequestWithContext(context.Background(), "GET", "http://"+s.Addr()+"/graphql", nil)
		if err != nil {
			answered <- err.Error()
			return
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			answered <- err.Error()
			return
		}
		defer func() { _ = response.Body.Close() }()
		body, _ := io.ReadAll(response.Body)
		answered <- string(body)
	}()
	<-begun
	stopped := make(chan error, 1)
	go func() {
		s.Drain(context.Background(), 50*time.Millisecond)
		stopped <- s.Stop(context.Background())
	}()
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(time.Millisecond) {
		if get(t, s.Handler(), "/readyz").Code == http.StatusServiceUnavailable {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("a stopping server says that it is ready")
		}
	}
	close(finish)
	if got := <-answered; got != "done" {
		t.Errorf("the request in progress was answered %q", got)
	}
	if err := <-stopped; err != nil {
		t.Errorf("Stop: %v", err)
	}
	if err := s.Stop(context.Background()); err != nil {
		t.Errorf("Stop again: %v", err)
	}
}

// A client that has connected when the server stops listening is answered, though its request comes only afterwards.
func TestStoppingAnswersWhoHasConnected(t *testing.T) {
	t.Parallel()
	s := newServer(t, options(built(t)))
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	dial := func() (net.Conn, error) { return new(net.Dialer).DialContext(t.Context(), "tcp", s.Addr()) }
	conn, err := dial()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	stopped := make(chan error, 1)
	go func() { stopped <- s.Stop(context.Background()) }()
	for err == nil {
		var late net.Conn
		if late, err = dial(); err == nil {
			_ = late.Close()
		}
	}
	if _, err := io.WriteString(conn, "GET /session HTTP/1.1\r\nHost: localhost\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatalf("the request wasn't answered: %v", err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK || !response.Close {
		t.Errorf("it was answered %d, and the connection closed: %t", response.StatusCode, response.Close)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

func TestAnAddressInUseIsReported(t *testing.T) {
	s := newServer(t, options(built(t)))
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Stop(context.Background()) }()
	o := options(built(t))
	o.Addr = s.Addr()
	if err := newServer(t, o).Start(t.Context()); err == nil || !strings.Contains(err.Error(), s.Addr()) {
		t.Errorf("Start = %v", err)
	}
}
