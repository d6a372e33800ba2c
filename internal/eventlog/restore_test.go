package eventlog_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// far is a transaction number that no test server reaches.
const far = int64(1) << 60

// dump is a database that was restored from another server. Its events 1 to 4 are from there, 1 from long ago, and 2 after 3; a
// command has written 5 on this one.
func dump(t *testing.T) (databaseURL string, p process, ids map[int]int) {
	t.Helper()
	databaseURL, ids = dbtest.URL(t, "postgres"), map[int]int{}
	p = newProcess(t, databaseURL, eventlog.NewLog())
	for subject := range 5 {
		p.append(subject + 1)
		var id int
		if err := p.db.ReadSQL().QueryRowContext(t.Context(), "SELECT MAX(id) FROM events").Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids[subject+1] = id
	}
	for subject, position := range map[int]int64{1: 1, 2: far + 2, 3: far + 1, 4: far + 3} {
		const move = "UPDATE events SET position = $1 WHERE id = $2"
		if _, err := p.db.WriteSQL().ExecContext(t.Context(), move, position, ids[subject]); err != nil {
			t.Fatal(err)
		}
	}
	return databaseURL, p, ids
}

// subjects are those of the events after a place.
func subjects(t *testing.T, db *database.DB, after eventlog.Cursor) (list []int) {
	t.Helper()
	notices, _, err := eventlog.Read(t.Context(), db, after, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range notices {
		list = append(list, n.SubjectID)
	}
	return list
}

func TestEventsFromAnotherServersDumpAreRead(t *testing.T) {
	databaseURL, _, _ := dump(t)
	p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	notices := p.Follow(t.Context())
	p.append(6)
	wantHeard(t, notices, 6)
	if got := subjects(t, p.db, eventlog.Cursor{}); fmt.Sprint(got) != "[1 2 3 4 5 6]" {
		t.Errorf("read %v, want all events", got)
	}
}

// TestWebhooksContinueAfterADump: what was sent may be looked at again, but nothing is passed over.
func TestWebhooksContinueAfterADump(t *testing.T) {
	databaseURL, restored, ids := dump(t)
	places, wanted := map[string]eventlog.Cursor{}, map[string]string{}
	place := func(name string, position int64, eventID int, want string) {
		places[name], wanted[name] = eventlog.Cursor{Position: position, EventID: eventID}, want
	}
	place("nothing was sent", 0, 0, "[1 2 3 4 5 6]")
	place("long ago", 1, ids[1], "[2 3 4 5 6]")
	place("two are out of order", far+1, ids[3], "[2 3 4 5 6]")
	place("one was left", far+2, ids[2], "[4 5 6]")
	place("all was sent", far+3, ids[4], "[5 6]")
	place("the endpoint is new", far+3, 0, "[4 5 6]")
	made := map[string]int{}
	err := restored.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		for name, at := range places {
			made[name] = tx.WebhookEndpoint.Create().SetName(name).SetURL("https://example.com").SetEventTypes([]string{}).
				SetSecret([]byte("x")).SetCreatedByName("test").SetCursorPosition(at.Position).SetCursorEventID(at.EventID).SaveX(ctx).ID
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	started := make(chan error)
	for range 2 { // servers start at once
		go func() {
			log := eventlog.NewLogPolling(never)
			started <- log.Start(t.Context(), restored.db, databaseURL)
			log.Stop()
		}()
	}
	if err := errors.Join(<-started, <-started); err != nil {
		t.Fatal(err)
	}
	p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	notices := p.Follow(t.Context())
	p.append(6)
	wantHeard(t, notices, 6)
	for name, id := range made {
		e := p.db.Reader().WebhookEndpoint.GetX(viewer.System(t.Context()), id)
		got := subjects(t, p.db, eventlog.Cursor{Position: e.CursorPosition, EventID: e.CursorEventID})
		if fmt.Sprint(got) != wanted[name] {
			t.Errorf("%s: it is sent %v, want %s", name, got, wanted[name])
		}
	}
}

func TestClientsResumeAfterADump(t *testing.T) {
	databaseURL, _, ids := dump(t)
	p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	for _, kept := range []struct {
		place eventlog.Cursor
		next  int
	}{
		{eventlog.Cursor{Position: 1, EventID: ids[1]}, 2},
		{eventlog.Cursor{Position: far + 2, EventID: ids[2]}, 3},
		{eventlog.Cursor{Position: far + 3, EventID: ids[4]}, 5},
	} {
		if list := next(t, follow(t, p, again(t, kept.place)), 10); list[0].SubjectID != kept.next {
			t.Errorf("after %v comes %d, want %d", kept.place, list[0].SubjectID, kept.next)
		}
	}
	_, err := p.FollowFrom(t.Context(), &eventlog.Cursor{Position: far + 4, EventID: ids[5] + 1})
	if !errors.Is(err, eventlog.ErrCursor) {
		t.Errorf("a place after the dump: %v", err)
	}
}

// Housekeeping deletes events, but places at them remain valid.
func TestClientsResumeAfterADumpAtADeletedEvent(t *testing.T) {
	databaseURL, _, ids := dump(t)
	p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	if _, err := p.db.WriteSQL().ExecContext(t.Context(), "DELETE FROM events WHERE id = $1", ids[2]); err != nil {
		t.Fatal(err)
	}
	place := eventlog.Cursor{Position: far + 2, EventID: ids[2]}
	if list := next(t, follow(t, p, again(t, place)), 10); list[0].SubjectID != 3 {
		t.Errorf("after %v comes %d, want 3", place, list[0].SubjectID)
	}
}
