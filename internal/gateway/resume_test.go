package gateway_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

const newestEvents = `{events(first:2,orderBy:{field:OCCURRED_AT,direction:DESC}){edges{node{subjectID logCursor}}}}`

type listedEvents struct {
	Events struct {
		Edges []struct {
			Node struct {
				SubjectID, LogCursor string
			}
		}
	}
}

func appendEvent(s *apptest.Server, subject int) func(context.Context, *database.Tx) error {
	return func(ctx context.Context, tx *database.Tx) error {
		return s.Events.Append(ctx, tx, eventlog.Entry{Type: event.TypeLOGIN_CREATED, SubjectID: subject})
	}
}

func TestABrokenStreamIsntMarkedComplete(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.Machine(t, viewer.RoleAnalyst)
		s.Write(t, appendEvent(s, 1))
		var list listedEvents
		c.Get(t, newestEvents, nil, &list)
		s.Write(t, appendEvent(s, 2))
		if _, err := s.DB.WriteSQL().ExecContext(t.Context(), "ALTER TABLE events RENAME COLUMN subject_id TO gone"); err != nil {
			t.Fatal(err)
		}
		c.Header.Set("Accept", "text/event-stream")
		document := `subscription{events(after:"` + list.Events.Edges[0].Node.LogCursor + `"){subjectID}}`
		r := c.Do(t, "POST", "/graphql", "application/json", apptest.Marshal(t, map[string]string{"query": document}))
		if body := string(r.Body); !strings.Contains(body, `"INTERNAL"`) || strings.Contains(body, "event: complete") {
			t.Errorf("the stream is %s", body)
		}
	})
}

// A list shows what is committed; an earlier transaction may still be in progress, and its events come first in the log.
func TestResumingFromAListMissesNothing(t *testing.T) {
	s := apptest.Start(t, "postgres")
	c := s.Machine(t, viewer.RoleAnalyst)
	written, release, late := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		var once sync.Once
		late <- s.DB.InTx(viewer.System(context.Background()), func(ctx context.Context, tx *database.Tx) error {
			err := appendEvent(s, 111)(ctx, tx)
			once.Do(func() { close(written) })
			<-release
			return err
		})
	}()
	<-written
	s.Write(t, appendEvent(s, 222))
	var list listedEvents
	c.Get(t, newestEvents, nil, &list)
	newest := list.Events.Edges[0].Node
	if newest.SubjectID != "222" {
		t.Fatalf("the newest is %+v", list)
	}
	close(release)
	if err := <-late; err != nil {
		t.Fatal(err)
	}
	f := c.Follow(t, `subscription{events(after:"`+newest.LogCursor+`"){subjectID}}`)
	for message := ""; !strings.Contains(message, `"subjectID":"111"`); {
		message = f.Next(t)
	}
}
