// Package problem writes JSON responses outside GraphQL, mainly refusals: of requests on arrival, at sign-in, and of downloads.
package problem

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/telemetry"
)

// JSON writes a value.
func JSON(w http.ResponseWriter, status int, body any) {
	encoded, err := json.Marshal(body)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(encoded)
}

// Problem is why a request is refused.
type Problem struct {
	Status int
	Code   string
	// Message is what a person reads; Params fill its placeholders.
	Message fault.Message
	Params  map[string]string
	// More is further data for programs.
	More map[string]any
}

// RetryAfter is how many seconds a client waits before it retries.
const RetryAfter = 5

// Unavailable is the problem of a request that can't be carried out while the database is down, or full: nothing happened.
var Unavailable = Problem{Status: http.StatusServiceUnavailable, Code: "UNAVAILABLE", Message: fault.ServiceUnavailable}

// Internal is the problem of a fault of the program.
var Internal = Problem{Status: http.StatusInternalServerError, Code: "INTERNAL", Message: fault.InternalError}

// Write writes the problem in its own form and in GraphQL's: some handlers serve both.
func (p Problem) Write(w http.ResponseWriter, r *http.Request) {
	message := fault.Refusal{Message: p.Message, Params: p.Params}.Text(fault.LangOf(r.Header.Get("Accept-Language")))
	problem := map[string]any{"code": p.Code, "message": message}
	for name, value := range p.More {
		problem[name] = value
	}
	extensions := map[string]any{"requestId": telemetry.RequestID(r.Context())}
	if r.URL.Path == "/graphql" {
		// No document was read, and none may be sent like this.
		extensions["cost"] = map[string]any{"requested": 0, "available": nil, "limit": 0, "heaviest": nil}
	}
	if p.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", strconv.Itoa(RetryAfter))
	}
	JSON(w, p.Status, map[string]any{
		"error":      problem,
		"errors":     []any{map[string]any{"message": message, "extensions": map[string]any{"code": p.Code}}},
		"extensions": extensions,
	})
}
