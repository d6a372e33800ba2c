package eventlog_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	patience = 20 * time.Second
	// never is longer than any test: the log must be woken.
	never = time.Hour
)

// process is what a server process has: connections and a log.
type process struct {
	*eventlog.Log
	db *database.DB
	t  *testing.T
}

func newProcess(t *testing.T, databaseURL string, log *eventlog.Log) process {
	t.Helper()
	return process{log, dbtest.OpenURL(t, databaseURL), t}
}

func startProcess(t *testing.T, databaseURL string, log *eventlog.Log) process {
	t.Helper()
	p := newProcess(t, databaseURL, log)
	if err := log.Start(t.Context(), p.db, databaseURL); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(log.Stop)
	return p
}

// append commits an event about each subject, in one transaction.
func (p process) append(subjects ...int) {
	p.t.Helper()
	if err := p.tryAppend(func() {}, subjects...); err != nil {
		p.t.Fatal(err)
	}
}

// tryAppend calls hold before it commits.
func (p process) tryAppend(hold func(), subjects ...int) error {
	return p.db.InTx(viewer.System(p.t.Context()), func(ctx context.Context, tx *database.Tx) error {
		entries := make([]eventlog.Entry, 0, len(subjects))
		for _, s := range subjects {
			entries = append(entries, eventlog.Entry{Type: event.TypePARAMETERS_UPDATED, SubjectID: s})
		}
		defer hold()
		return p.Append(ctx, tx, entries...)
	})
}

// hear returns the subject of the next notice.
func hear(t *testing.T, notices <-chan eventlog.Notice) int {
	t.Helper()
	select {
	case n, open := <-notices:
		if !open {
			t.Fatal("the follower was dropped")
		}
		return n.SubjectID
	case <-time.After(patience):
		t.Fatalf("nothing came in %s", patience)
		return 0
	}
}

func wantHeard(t *testing.T, notices <-chan eventlog.Notice, subjects ...int) {
	t.Helper()
	for _, want := range subjects {
		if got := hear(t, notices); got != want {
			t.Fatalf("heard of %d, want %d", got, want)
		}
	}
}

func each(t *testing.T, f func(t *testing.T, databaseURL string)) {
	t.Helper()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) { f(t, dbtest.URL(t, engine)) })
	}
}

func TestAFollowerReceivesWhatIsCommittedFromNowOn(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		p := startProcess(t, databaseURL, eventlog.NewLogPolling(never))
		p.append(1)
		notices := p.Follow(t.Context())
		if err := p.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			if err := p.Append(ctx, tx, eventlog.Entry{Type: event.TypePARAMETERS_UPDATED, SubjectID: 2}); err != nil {
				return err
			}
			return context.Canceled
		}); err == nil {
			t.Fatal("the transaction was to roll back")
		}
		p.append(3, 4)
		wantHeard(t, notices, 3, 4)
	})
}

func TestAProcessReceivesWhatAnotherCommits(t *testing.T) {
	databaseURL := dbtest.URL(t, "postgres")
	one, other := startProcess(t, databaseURL, eventlog.NewLogPolling(never)),
		startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	heardByOne, heardByOther := one.Follow(t.Context()), other.Follow(t.Context())
	one.append(1)
	wantHeard(t, heardByOther, 1)
	other.append(2)
	wantHeard(t, heardByOther, 2)
	wantHeard(t, heardByOne, 1, 2)
}

// A command, or a process killed before it could notify, wakes no reader.
func TestAProcessFindsEventsWithoutANotification(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		server := startProcess(t, databaseURL, eventlog.NewLogPolling(50*time.Millisecond))
		command := newProcess(t, databaseURL, eventlog.NewLog())
		notices := server.Follow(t.Context())
		command.append(1)
		command.append(2)
		wantHeard(t, notices, 1, 2)
	})
}

func TestEventsOfALateCommitAreNotLost(t *testing.T) {
	databaseURL := dbtest.URL(t, "postgres")
	p, other := startProcess(t, databaseURL, eventlog.NewLogPolling(never)),
		startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	notices := other.Follow(t.Context())
	written, release, late := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		var once sync.Once
		late <- p.tryAppend(func() {
			once.Do(func() { close(written) })
			<-release
		}, 1)
	}()
	<-written
	// It begins later and commits earlier, so its ids are the higher ones.
	p.append(2)
	if got, _, err := eventlog.Read(t.Context(), p.db, eventlog.Cursor{}, 10); err != nil || len(got) != 0 {
		t.Errorf("read %v, %v while an earlier transaction runs", got, err)
	}
	close(release)
	if err := <-late; err != nil {
		t.Fatal(err)
	}
	wantHeard(t, notices, 1, 2)
}

func TestNoEventIsReceivedTwice(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		const each, writers = 60, 3
		one := startProcess(t, databaseURL, eventlog.NewLog())
		other := newProcess(t, databaseURL, eventlog.NewLog())
		notices := one.Follow(t.Context())
		var all sync.WaitGroup
		for w := range writers {
			p := []process{one, other}[w%2]
			all.Go(func() {
				for i := range each {
					if err := p.tryAppend(func() {}, w*each+i+1); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		const last = each*writers + 1
		one.append(last)
		heard := map[int]int{}
		for s := 0; s != last; {
			s = hear(t, notices)
			heard[s]++
		}
		for s := 1; s <= last; s++ {
			if heard[s] != 1 {
				t.Errorf("event %d was heard %d times", s, heard[s])
			}
		}
	})
}

func TestTheListeningConnectionIsReplaced(t *testing.T) {
	databaseURL := dbtest.URL(t, "postgres")
	one, other := startProcess(t, databaseURL, eventlog.NewLogPolling(never)),
		startProcess(t, databaseURL, eventlog.NewLogPolling(never))
	notices := other.Follow(t.Context())
	const listening = `FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN vinculo_events'`
	count := func(query string) (n int) {
		if err := one.db.ReadSQL().QueryRowContext(t.Context(), query+listening).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for deadline := time.Now().Add(patience); count("SELECT COUNT(*) ") < 2; {
		if time.Now().After(deadline) {
			t.Fatal("the two processes don't listen")
		}
	}
	if n := count("SELECT COUNT(pg_terminate_backend(pid)) "); n != 2 {
		t.Fatalf("cut %d connections, want 2", n)
	}
	one.append(1)
	wantHeard(t, notices, 1)
}

func TestReadContinuesWhereItStopped(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		p := newProcess(t, databaseURL, eventlog.NewLog())
		p.append(1, 2, 3)
		p.append(4)
		var got []int
		var place eventlog.Cursor
		for deadline := time.Now().Add(patience); len(got) < 4 && time.Now().Before(deadline); {
			notices, next, err := eventlog.Read(t.Context(), p.db, place, 2)
			if err != nil {
				t.Fatal(err)
			}
			for _, n := range notices {
				got = append(got, n.SubjectID)
			}
			place = next
		}
		for i, s := range got {
			if s != i+1 {
				t.Fatalf("read the events %v, want 1 to 4", got)
			}
		}
		if again, same, err := eventlog.Read(t.Context(), p.db, place, 2); err != nil || len(again) != 0 || same != place {
			t.Errorf("at the end: %v, %v, %v", again, same, err)
		}
	})
}

func TestALaggingFollowerIsDropped(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		p := startProcess(t, databaseURL, eventlog.NewLog())
		slow := p.Follow(t.Context())
		choosy := p.FollowOnly(t.Context(), func(n eventlog.Notice) bool { return n.SubjectID%1000 == 0 })
		subjects := make([]int, 2000)
		for i := range subjects {
			subjects[i] = i + 1
		}
		p.append(subjects...)
		wantHeard(t, choosy, 1000, 2000)
		n := 0
		for range slow {
			n++
		}
		if n != 1024 {
			t.Errorf("the slow follower heard %d notices before it was dropped, want its backlog of 1024", n)
		}
	})
}
