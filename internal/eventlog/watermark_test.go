package eventlog_test

import (
	"bytes"
	"context"
	"database/sql"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// foreign opens a transaction of another program, which writes something and then stays open until the test ends.
func foreign(t *testing.T, databaseURL, begin string) {
	t.Helper()
	db, err := sql.Open("pgx", databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(); _ = db.Close() })
	if _, err := conn.ExecContext(t.Context(), begin); err != nil {
		t.Fatal(err)
	}
}

const takesANumber = "BEGIN; CREATE TEMPORARY TABLE left_open (x int)"

// A transaction is left open, in the program's database or in another one of the same server: no events wait for it.
func TestEventsDoNotWaitForOtherProgramsTransactions(t *testing.T) {
	eventlog.SetBound(500 * time.Millisecond)
	t.Cleanup(func() { eventlog.SetBound(time.Minute) })
	for name, of := range map[string]func(own string) string{
		"in this database":    func(own string) string { return own },
		"in another database": func(string) string { return os.Getenv(dbtest.URLVariable) },
	} {
		t.Run(name, func(t *testing.T) {
			databaseURL := dbtest.URL(t, "postgres")
			foreign(t, of(databaseURL), takesANumber)
			p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
			notices := p.Follow(t.Context())
			p.append(1)
			wantHeard(t, notices, 1)
			later := p.Follow(t.Context())
			p.append(2)
			wantHeard(t, notices, 2)
			wantHeard(t, later, 2)
			follower, err := p.FollowFrom(t.Context(), &eventlog.Cursor{})
			if err != nil {
				t.Fatal(err)
			}
			if list, err := follower.Next(t.Context(), 10); err != nil || len(list) != 2 {
				t.Errorf("read from the beginning: %v, %v", list, err)
			}
		})
	}
}

// What the process has already published isn't published again: a follower that resumes reads it from the log, even if a
// transaction of another program seems to be in the way just then.
func TestWhoResumesReadsWhatWasPublishedBefore(t *testing.T) {
	eventlog.SetBound(time.Nanosecond)
	t.Cleanup(func() { eventlog.SetBound(time.Minute) })
	databaseURL := dbtest.URL(t, "postgres")
	foreign(t, databaseURL, takesANumber)
	p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	notices := p.Follow(t.Context())
	p.append(1)
	wantHeard(t, notices, 1)
	eventlog.SetBound(time.Hour)
	follower, err := p.FollowFrom(t.Context(), &eventlog.Cursor{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if list, err := follower.Next(ctx, 10); err != nil || len(list) != 1 {
		t.Errorf("read %v, %v", list, err)
	}
}

// A transaction of the program itself may still write events: they are waited for, however long it is open, and the log says so.
func TestEventsWaitForTheProgramsOwnTransactions(t *testing.T) {
	eventlog.SetBound(time.Nanosecond)
	t.Cleanup(func() { eventlog.SetBound(time.Minute) })
	said := capture(t)
	databaseURL := dbtest.URL(t, "postgres")
	log := eventlog.NewLogPolling(never)
	log.LogWaits(time.Millisecond)
	p, other := startProcess(t, databaseURL, log), newProcess(t, databaseURL, eventlog.NewLog())
	notices := p.Follow(t.Context())
	written, release, late := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		var once sync.Once
		late <- other.tryAppend(func() {
			once.Do(func() { close(written) })
			<-release
		}, 1)
	}()
	<-written
	p.append(2)
	deadline := time.Now().Add(patience)
	for ; p.Waiting() == 0 || !strings.Contains(said.String(), "wait for a transaction"); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the log doesn't say whom the events wait for: %s", said)
		}
	}
	close(release)
	if err := <-late; err != nil {
		t.Fatal(err)
	}
	wantHeard(t, notices, 1, 2)
	for deadline := time.Now().Add(patience); p.Waiting() != 0; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("it says that it still waits")
		}
	}
	for _, want := range []string{"application=vinculo", `state="idle in transaction"`, "pid="} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("the log lacks %s: %s", want, said)
		}
	}
}

// Changes wait for what another program has locked: the log names its connection, but never its statements.
func TestTransactionsThatStayOpenAreLogged(t *testing.T) {
	said := capture(t)
	databaseURL := dbtest.URL(t, "postgres")
	foreign(t, databaseURL+"&application_name=psql",
		"BEGIN; CREATE TEMP TABLE \"Maria\" ()")
	log := eventlog.NewLogPolling(never)
	log.LogWaits(10 * time.Millisecond)
	startProcess(t, databaseURL, log)
	for deadline := time.Now().Add(patience); !strings.Contains(said.String(), "application=psql"); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the log says %s", said)
		}
	}
	if strings.Contains(said.String(), "Maria") {
		t.Errorf("the log says %s", said)
	}
}

// buffer is written to concurrently.
type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// capture redirects the log until the test ends.
func capture(t *testing.T) *buffer {
	t.Helper()
	before, said := slog.Default(), new(buffer)
	slog.SetDefault(slog.New(slog.NewTextHandler(said, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	return said
}

// An import's dry run takes as long as the import, but writes temporary tables only: no events wait for it.
func TestEventsDoNotWaitForARehearsal(t *testing.T) {
	databaseURL := dbtest.URL(t, "postgres")
	p, other := startProcess(t, databaseURL, eventlog.NewLogPolling(never)), newProcess(t, databaseURL, eventlog.NewLog())
	notices := p.Follow(t.Context())
	err := other.db.Rehearse(viewer.System(t.Context()), []string{"events"}, func(ctx context.Context, tx *database.Tx) error {
		if err := other.Append(ctx, tx, eventlog.Entry{Type: event.TypePARAMETERS_UPDATED, SubjectID: 1}); err != nil {
			return err
		}
		var numbered int
		const open = "SELECT COUNT(*) FROM pg_stat_activity" +
			" WHERE datname = current_database() AND backend_xid IS NOT NULL AND state LIKE 'idle in%'"
		if err := p.db.ReadSQL().QueryRowContext(ctx, open).Scan(&numbered); err != nil || numbered != 1 {
			t.Errorf("%d transactions have a number: %v", numbered, err)
		}
		p.append(2)
		wantHeard(t, notices, 2)
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
