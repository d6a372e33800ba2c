// Package problem writes JSON outside GraphQL, above all why there is nothing else: where requests come in, at sign-in, and where
// files are downloaded.
package problem

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/telemetry"
)

// JSON answers a value.
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
	// More is what a program may want to know besides.
	More map[string]any
}

// RetryAfter is how many seconds a client waits before it repeats what can't be done now.
const RetryAfter = 5

// Unavailable is that of a request that can't be carried out while the database is down, or full: nothing happened.
var Unavailable = Problem{Status: http.StatusServiceUnavailable, Code: "UNAVAILABLE", Message: fault.ServiceUnavailable}

// Internal is that of a fault of the program.
var Internal = Problem{Status: http.StatusInternalServerError, Code: "INTERNAL", Message: fault.InternalError}

// Write answers a request with the problem in a form of its own and in GraphQL's: some stand before both.
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
