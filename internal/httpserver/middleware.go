package httpserver

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/telemetry"
)

const requestIDHeader = "X-Request-Id"

// goodRequestID is a random number as proxies write it, in hexadecimal or as a UUID. Anything else might be a person's document,
// telephone number or name, which must not be logged.
var goodRequestID = regexp.MustCompile(`^(?:[0-9A-Fa-f]{16,64}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$`)

// arrived records when a request came: whatever it waits for is part of its answer's time.
func arrived(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(problem.WithArrival(r.Context(), time.Now())))
	})
}

// withRequestID takes the id that a proxy gave the request, or makes one, and answers it. It also makes room for who sends the
// request.
func withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestIDHeader)
		if !goodRequestID.MatchString(id) {
			random := make([]byte, 8)
			_, _ = rand.Read(random) // it never fails
			id = hex.EncodeToString(random)
		}
		w.Header().Set(requestIDHeader, id)
		next.ServeHTTP(w, r.WithContext(telemetry.WithActor(telemetry.WithRequestID(r.Context(), id))))
	})
}

// recorder records what was answered. It can flush, as live streams need.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// Flush implements http.Flusher.
func (w *recorder) Flush() { _ = http.NewResponseController(w.ResponseWriter).Flush() }

// Unwrap serves http.ResponseController.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// accessLog logs, counts and names the span of each request by its route: a path may hold a CNPJ or a contract's number, and a
// query anything. Aborted answers are logged, too.
func accessLog(metrics *Metrics) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			started, rec := time.Now(), &recorder{ResponseWriter: w}
			defer func() { note(metrics, r, rec, time.Since(started)) }()
			next.ServeHTTP(rec, r)
		})
	}
}

func note(metrics *Metrics, r *http.Request, rec *recorder, elapsed time.Duration) {
	if rec.status == 0 {
		rec.status = http.StatusOK
	}
	route := chi.RouteContext(r.Context()).RoutePattern()
	if route == "" {
		route = "none"
	}
	metrics.request(route, r.Method, rec.status, elapsed)
	describe(trace.SpanFromContext(r.Context()), r.Method, route, rec.status)
	slog.LogAttrs(r.Context(), levelOf(route, rec.status), "request",
		slog.String("method", methodLabel(r.Method)), slog.String("route", route), slog.Int("status", rec.status),
		slog.Int64("bytes", rec.bytes), slog.Duration("elapsed", elapsed))
}

func levelOf(route string, status int) slog.Level {
	switch {
	case status >= http.StatusInternalServerError:
		return slog.LevelWarn
	case isMinor(route):
		return slog.LevelDebug
	}
	return slog.LevelInfo
}

// isMinor says whether a route is requested all the time without being worth a log line: files, health and metrics.
func isMinor(route string) bool {
	return route == "/*" || route == "/livez" || route == "/readyz" || route == "/metrics"
}

// recoverer answers a panic with a fault; its stack is for the log only.
func recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			panicked := recover()
			if panicked == nil {
				return
			}
			if err, ok := panicked.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(panicked)
			}
			slog.ErrorContext(r.Context(), "panic", "error", telemetry.Panicked(panicked), "stack", string(debug.Stack()))
			problem.Internal.Write(w, r)
		}()
		next.ServeHTTP(w, r)
	})
}

// contentPolicy lets pages load from here only. Styles may be inline: Mantine and GraphiQL's editor set them at run time.
// The editor's workers come from blobs.
const contentPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
	"form-action 'self'; frame-ancestors 'none'"

func securityHeaders(https bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			h := w.Header()
			h.Set("Content-Security-Policy", contentPolicy)
			h.Set("X-Content-Type-Options", "nosniff")
			h.Set("X-Frame-Options", "DENY")
			h.Set("Referrer-Policy", "same-origin")
			h.Set("Cross-Origin-Opener-Policy", "same-origin")
			h.Set("Cross-Origin-Resource-Policy", "same-origin")
			h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
			if https {
				h.Set("Strict-Transport-Security", "max-age=31536000")
			}
			next.ServeHTTP(w, r)
		})
	}
}

// refuseCrossOrigin refuses what pages of other origins would do with the user's cookie. A bearer token isn't sent by a browser
// on its own, so a request with one and without cookies needs no such protection.
func refuseCrossOrigin(trusted []string) (func(http.Handler) http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	for _, origin := range trusted {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("origin %q: %w", origin, err)
		}
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			machine := strings.HasPrefix(r.Header.Get("Authorization"), "Bearer ") && r.Header.Get("Cookie") == ""
			if !machine && protection.Check(r) != nil {
				problem.Problem{Status: http.StatusForbidden, Code: "CROSS_ORIGIN", Message: fault.CrossOrigin}.Write(w, r)
				return
			}
			next.ServeHTTP(w, r)
		})
	}, nil
}
