package apptest

import (
	"encoding/json"
	"strconv"
	"testing"
)

// ID is a global id as the API writes it.
func ID(id int) string { return strconv.Itoa(id) }

// Vars are the variables of a document.
type Vars = map[string]any

// Error is a GraphQL error.
type Error struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Extensions map[string]any `json:"extensions"`
}

// Code is its extensions.code.
func (e Error) Code() string {
	code, _ := e.Extensions["code"].(string)
	return code
}

// Answer is the answer to a document.
type Answer struct {
	Status int
	Data   json.RawMessage `json:"data"`
	Errors []Error         `json:"errors"`
}

// Codes are the errors' codes, in order.
func (a Answer) Codes() []string {
	var codes []string
	for _, e := range a.Errors {
		codes = append(codes, e.Code())
	}
	return codes
}

// Query sends a document and returns its answer, errors and all.
func (c *Client) Query(t testing.TB, document string, variables Vars) Answer {
	t.Helper()
	r := c.Do(t, "POST", "/graphql", "application/json", Marshal(t, map[string]any{"query": document, "variables": variables}))
	a := Answer{Status: r.StatusCode}
	if err := json.Unmarshal(r.Body, &a); err != nil {
		t.Fatalf("POST /graphql: %d %q isn't JSON", r.StatusCode, r.Body)
	}
	return a
}

// Get sends a document that must be answered without errors, and decodes its data into out, a pointer, unless that is nil.
func (c *Client) Get(t testing.TB, document string, variables Vars, out any) {
	t.Helper()
	a := c.Query(t, document, variables)
	if len(a.Errors) > 0 {
		t.Fatalf("GraphQL errors: %+v\nof %s", a.Errors, document)
	}
	if out == nil {
		return
	}
	if err := json.Unmarshal(a.Data, out); err != nil {
		t.Fatalf("decode the data %s: %v", a.Data, err)
	}
}

// Map sends a document that must be answered without errors and returns its data as nested maps.
func (c *Client) Map(t testing.TB, document string, variables Vars) map[string]any {
	t.Helper()
	var data map[string]any
	c.Get(t, document, variables, &data)
	return data
}

// Keyed sends a document under an Idempotency-Key; "" sends it without.
func (c *Client) Keyed(t testing.TB, key, document string, variables Vars) (Response, Answer) {
	t.Helper()
	client := *c
	client.Header = c.Header.Clone()
	if key != "" {
		client.Header.Set("Idempotency-Key", key)
	}
	r := client.Do(t, "POST", "/graphql", "application/json", Marshal(t, map[string]any{"query": document, "variables": variables}))
	answer := Answer{Status: r.StatusCode}
	if err := json.Unmarshal(r.Body, &answer); err != nil {
		t.Fatalf("%d %q isn't JSON", r.StatusCode, r.Body)
	}
	return r, answer
}
