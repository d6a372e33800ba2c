package dbtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Refuses runs a request that must be refused with the code at the field, and checks that it logged nothing.
func Refuses(t testing.TB, db *database.DB, code fault.Code, field string, request func() error) {
	t.Helper()
	count := func() int { return db.Reader().Event.Query().CountX(viewer.System(t.Context())) }
	before := count()
	err := request()
	refusals, ok := fault.Refusals(err)
	if !ok {
		t.Fatalf("not refused: %v, want %s at %s", err, code, field)
	}
	at := func(r fault.Refusal) bool {
		return r.Code == code && len(r.Field) > 0 && r.Field[len(r.Field)-1] == field && r.Field[0] == "input"
	}
	if !slices.ContainsFunc(refusals, at) {
		t.Errorf("refused with %+v, want %s at %s", refusals, code, field)
	}
	for _, r := range refusals {
		for _, lang := range []fault.Lang{fault.Portuguese, fault.English} {
			if text := r.Text(lang); text == string(r.Message) {
				t.Errorf("the refusal %s has no text in %s", r.Message, lang)
			}
		}
	}
	if after := count(); after != before {
		t.Errorf("the refused request wrote %d events", after-before)
	}
}

// ID fails the test if the request failed, and otherwise returns the id that it answered.
func ID(t testing.TB) func(id int, err error) int {
	return func(id int, err error) int {
		t.Helper()
		if err != nil {
			t.Fatalf("refused or failed: %v", Explain(err))
		}
		return id
	}
}

// Explain is an error's text with what was refused, and where.
func Explain(err error) string {
	text := err.Error()
	refusals, _ := fault.Refusals(err)
	for _, r := range refusals {
		text += fmt.Sprintf("; %s at %v", r.Message, r.Field)
	}
	return text
}

// Only is the error of a request whose answer doesn't matter.
func Only[T any](_ T, err error) error { return err }

// LastEvent is the newest event.
func LastEvent(t testing.TB, db *database.DB) *ent.Event {
	t.Helper()
	return db.Reader().Event.Query().Order(ent.Desc(event.FieldID)).FirstX(viewer.System(t.Context()))
}

// AtOnce runs the requests concurrently and returns their errors.
func AtOnce(n int, request func(i int) error) []error {
	errs := make([]error, n)
	var start, done sync.WaitGroup
	start.Add(1)
	for i := range n {
		done.Go(func() {
			start.Wait()
			errs[i] = request(i)
		})
	}
	start.Done()
	done.Wait()
	return errs
}

// JSON is a value as JSON, for comparing.
func JSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}
