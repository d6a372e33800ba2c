package httpserver

import (
	"context"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/rs/cors"
)

func (s *Server) routes() (http.Handler, error) {
	o := s.options
	files, err := newFiles(o.Files)
	if err != nil {
		return nil, err
	}
	sameOrigin, err := refuseCrossOrigin(o.CORSOrigins)
	if err != nil {
		return nil, err
	}
	r := chi.NewRouter()
	r.Use(arrived, s.lastAnswer, withRequestID)
	if o.Traces != nil {
		r.Use(traced(o.Traces, r.Find))
	}
	r.Use(accessLog(o.Metrics), recoverer, securityHeaders(o.HTTPS))
	r.Get("/livez", func(w http.ResponseWriter, _ *http.Request) { answerText(w, http.StatusOK, "ok") })
	r.Get("/readyz", s.ready)
	known := refuseUnknownHosts(o.Hosts)
	metrics := forThisMachine(o.MetricsPublic, o.Metrics.Handler())
	if !o.MetricsPublic {
		metrics = known(metrics)
	}
	r.Method(http.MethodGet, "/metrics", metrics)
	r.Group(func(r chi.Router) {
		r.Use(known)
		if len(o.CORSOrigins) > 0 {
			r.Use(crossOrigin(o.CORSOrigins))
		}
		r.Use(sameOrigin, o.Identify)
		r.Handle("/graphql", noStore(o.GraphQL))
		r.Handle("/session", o.Session)
		r.Method(http.MethodGet, "/schema.graphql", o.Schema)
		r.Method(http.MethodGet, "/exports/dici/{cnpj}/{month}", noStore(o.ExportDICI))
		r.Method(http.MethodGet, "/exports/dici/{cnpj}/{month}/evidence.csv", noStore(o.ExportEvidence))
		r.Method(http.MethodGet, "/exports/cancellation-batches/{id}/refused.csv", noStore(o.ExportRefused))
		r.Method(http.MethodGet, "/exports/cancellations/{protocol}/receipt.pdf", noStore(o.ExportReceipt))
		r.Method(http.MethodGet, "/exports/files/{id}/{name}", noStore(o.ExportFile))
	})
	r.Method(http.MethodGet, "/*", known(files))
	r.Method(http.MethodHead, "/*", known(files))
	return r, nil
}

// crossOrigin lets the pages of exactly these origins read answers and send the user's cookie along.
func crossOrigin(origins []string) func(http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodDelete},
		AllowedHeaders: []string{
			"Accept", "Accept-Language", "Authorization", "Content-Type", "Idempotency-Key", "Vinculo-Dry-Run", requestIDHeader,
			"Traceparent", "Tracestate",
		},
		ExposedHeaders: []string{
			requestIDHeader, "RateLimit", "RateLimit-Policy", "Retry-After", "Idempotent-Replay", "Content-Disposition",
		},
		AllowCredentials: true,
		MaxAge:           600,
	}).Handler
}

// lastAnswer closes the connections of a stopping server, each with an answer.
func (s *Server) lastAnswer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.draining.Load() && r.Header.Get("Upgrade") == "" {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}

// ready says whether the server should get requests: not while it stops, nor while the database can't serve them, and why.
func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		answerText(w, http.StatusServiceUnavailable, "stopping")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), pingTimeout)
	defer cancel()
	if err := s.options.Ready(ctx); err != nil {
		answerText(w, http.StatusServiceUnavailable, err.Error())
		return
	}
	answerText(w, http.StatusOK, "ok")
}

func answerText(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text + "\n"))
}

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}
