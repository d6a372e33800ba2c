package graph_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/migrate"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/secret"
)

// twice sends every mutation two times under one key: the second time nothing may happen.
func twice(s *apptest.Server) func(*testing.T, *apptest.Client, string, apptest.Vars) apptest.Answer {
	sent := 0
	return func(t *testing.T, c *apptest.Client, document string, variables apptest.Vars) apptest.Answer {
		t.Helper()
		if !strings.HasPrefix(document, "mutation") {
			return c.Query(t, document, variables)
		}
		sent++
		key := fmt.Sprintf("step %d", sent)
		first, answer := c.Keyed(t, key, document, variables)
		before := rows(t, s)
		second, again := c.Keyed(t, key, document, variables)
		if after := rows(t, s); after != before {
			t.Errorf("the second request changed\n%s\ninto\n%s", before, after)
		}
		switch replayed := second.Header.Get("Idempotent-Replay") == "true"; {
		case len(answer.Errors) > 0:
			if fmt.Sprint(again.Codes()) != fmt.Sprint(answer.Codes()) || replayed || answer.Data != nil {
				t.Errorf("first %s, then %s, replayed: %v", first.Body, second.Body, replayed)
			}
		case !bytes.Equal(secret.WithoutTokens(answer.Data), again.Data) || !replayed || first.Header.Get("Idempotent-Replay") != "":
			t.Errorf("first %s, then %s, replayed: %v", first.Body, second.Body, replayed)
		}
		return answer
	}
}

// rows counts what is in the tables of the program.
func rows(t *testing.T, s *apptest.Server) string {
	t.Helper()
	var counts []string
	for _, table := range migrate.Tables {
		switch table.Name {
		case "idempotency_keys":
		case "events": // denials are told after their request, whatever becomes of it
			counts = append(counts, "SELECT 'events', COUNT(*) FROM events WHERE type <> 'ACCESS_DENIED'")
		default:
			counts = append(counts, fmt.Sprintf("SELECT '%s', COUNT(*) FROM %s", table.Name, table.Name))
		}
	}
	found, err := s.DB.ReadSQL().QueryContext(t.Context(), strings.Join(counts, " UNION ALL "))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = found.Close() }()
	var all []string
	for found.Next() {
		var name string
		var n int
		if err := found.Scan(&name, &n); err != nil {
			t.Fatal(err)
		}
		all = append(all, fmt.Sprint(name, " ", n))
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	return strings.Join(all, "\n")
}
