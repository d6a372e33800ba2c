package export_test

import (
	"bytes"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// list is a source with as many rows as a test wants; before is called with the number of the next row.
type list struct {
	count, rows int
	value       string
	before      func(row int) error
}

func (l *list) Columns(string) ([]export.Column, error) {
	return []export.Column{{Path: "number"}, {Path: "note"}}, nil
}

func (l *list) Count(context.Context, export.Selection) (int, error) { return l.count, nil }

func (l *list) Read(_ context.Context, s export.Selection) iter.Seq2[export.Row, error] {
	return func(yield func(export.Row, error) bool) {
		row := make(export.Row, len(s.Columns))
		for i := range row {
			row[i] = []byte(l.value)
		}
		for i := range l.rows {
			if l.before != nil {
				if err := l.before(i); err != nil {
					yield(nil, err)
					return
				}
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// desk is where a test requests exports of a list.
type desk struct {
	*export.Service
	db   *database.DB
	list *list
	// now is the time, unless it is zero.
	now time.Time
	ana context.Context
}

// eachDesk runs the test on both engines. The list's file has several parts: 20,000 rows of 100 bytes.
func eachDesk(t *testing.T, f func(t *testing.T, d *desk)) {
	t.Helper()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) { f(t, newDesk(t, engine)) })
	}
}

func newDesk(t *testing.T, engine string) *desk {
	t.Helper()
	d := &desk{list: &list{count: 20_000, rows: 20_000, value: `"` + strings.Repeat("x", 40) + `"`}, now: time.Now()}
	d.db = dbtest.Open(t, engine, database.WithClock(func() time.Time { return d.now }))
	d.Service = export.New(d.db, eventlog.NewLog(), d.list)
	d.ana = viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Ana", "Ana", viewer.RoleAnalyst.Permissions()))
	return d
}

func (d *desk) ask(t *testing.T) *ent.Export {
	t.Helper()
	e, err := d.Create(d.ana, export.NewExport{
		Selection: export.Selection{
			List: "contracts", Columns: []string{"number", "note"}, Where: map[string]any{"search": "Ana"},
		}, Format: domain.ExportJSONL,
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (d *desk) run(t *testing.T, e *ent.Export) {
	t.Helper()
	if err := d.Run(t.Context(), e.ID); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) see(t *testing.T, e *ent.Export) *ent.Export {
	t.Helper()
	seen, err := d.Export(d.ana, e.ID)
	if err != nil || seen == nil {
		t.Fatalf("%+v, %v", seen, err)
	}
	if wanted := seen.FinishedAt == nil; (seen.Filter != nil) != wanted {
		t.Errorf("an export that is %s remembers what was searched for: %v", seen.Status, seen.Filter)
	}
	return seen
}

func (d *desk) chunks(t *testing.T) int {
	t.Helper()
	return d.db.Reader().ExportChunk.Query().CountX(viewer.System(t.Context()))
}

// whole checks that an export is ready with each of the list's rows once.
func (d *desk) whole(t *testing.T, e *ent.Export) {
	t.Helper()
	found, parts, err := d.File(d.ana, e.ID)
	if err != nil {
		t.Fatal(err)
	}
	var content bytes.Buffer
	for part, err := range parts {
		if err != nil {
			t.Fatal(err)
		}
		content.Write(part)
	}
	d.see(t, e)
	want := strings.Repeat(fmt.Sprintf("{\"number\":%s,\"note\":%s}\n", d.list.value, d.list.value), d.list.rows)
	if content.String() != want || found.Bytes != len(want) || found.Rows != d.list.rows || found.Status != domain.ExportReady {
		t.Errorf("%d bytes, want %d; %+v", content.Len(), len(want), found)
	}
}

func TestProgressRises(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		var told []int
		d.list.before = func(row int) error {
			if row%5_000 == 0 {
				told = append(told, d.see(t, e).Rows)
			}
			return nil
		}
		d.run(t, e)
		if len(told) != 4 || told[0] != 0 || told[1] != 0 || told[2] <= 0 || told[3] <= told[2] || told[3] > 15_000 {
			t.Errorf("of every 5,000 rows it tells %v", told)
		}
		d.whole(t, e)
	})
}

func TestAStoppedExportIsNotContinued(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		read := 0
		d.list.before = func(row int) (err error) {
			if read = row; row == 12_000 {
				_, err = d.Stop(d.ana, e.ID)
			}
			return err
		}
		d.run(t, e)
		stopped := d.see(t, e)
		if stopped.Status != domain.ExportStopped || stopped.FinishedAt == nil || d.chunks(t) != 0 || read == d.list.rows-1 {
			t.Errorf("%+v with %d parts after %d rows", stopped, d.chunks(t), read)
		}
	})
}

func TestAnExportSurvivesAClockSetBack(t *testing.T) {
	for _, back := range []time.Duration{2 * time.Hour, 365 * 24 * time.Hour} {
		eachDesk(t, func(t *testing.T, d *desk) {
			e := d.ask(t)
			err := d.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
				return tx.Export.UpdateOneID(e.ID).SetStatus(domain.ExportRunning).SetLeaseOwner("dead").
					SetLeaseUntil(tx.Now.Add(30 * time.Second)).Exec(ctx)
			})
			if err != nil {
				t.Fatal(err)
			}
			d.now = d.now.Add(-back)
			d.db.Now()
			d.now = d.now.Add(2 * time.Minute)
			d.run(t, e)
			d.whole(t, e)
		})
	}
}

// A process that dies keeps its lease, and leaves behind the parts that it has written.
func TestAnotherProcessRestartsADeadProcesssExport(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		d.list.before = func(row int) error {
			if row == 12_000 {
				panic("killed")
			}
			return nil
		}
		func() {
			defer func() { _ = recover() }()
			d.run(t, e)
		}()
		left := d.see(t, e)
		if left.Status != domain.ExportRunning || left.Rows == 0 || d.chunks(t) == 0 {
			t.Fatalf("%+v with %d parts", left, d.chunks(t))
		}
		d.list.before = nil
		other := export.New(d.db, eventlog.NewLog(), d.list)
		if err := other.Sweep(t.Context()); err != nil || d.see(t, e).Status != domain.ExportRunning {
			t.Fatalf("%v: taken from a process that may live", err)
		}
		d.now = d.now.Add(time.Minute)
		if err := other.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		d.whole(t, e)
	})
}

// Servers die for reasons of their own: that isn't the export's failure.
func TestAnExportSurvivesManyCrashes(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		for range 10 {
			d.killed(t)
		}
		d.list.before = nil
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		d.whole(t, e)
	})
}

// An export that kills every process that starts it is given up.
func TestAnExportThatCrashesEveryProcessIsGivenUp(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		for died := range 30 {
			if status := d.see(t, e).Status; died > 0 && status != domain.ExportRunning {
				t.Fatalf("after %d crashes it is %s", died, status)
			}
			d.killed(t)
		}
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		if failed := d.see(t, e); failed.Status != domain.ExportFailed || failed.FinishedAt == nil || d.chunks(t) != 0 {
			t.Errorf("%+v with %d parts", failed, d.chunks(t))
		}
	})
}

// killed lets a process start what is due and die early, and its lease expire.
func (d *desk) killed(t *testing.T) {
	t.Helper()
	d.list.before = func(int) error { panic("killed") }
	func() {
		defer func() {
			if recover() == nil {
				t.Fatal("nothing was started")
			}
		}()
		_ = export.New(d.db, eventlog.NewLog(), d.list).Sweep(t.Context())
	}()
	d.now = d.now.Add(time.Minute)
}

// The database can be down while the list is read, and while the file is written: the export starts over, or continues.
func TestAnExportWaitsOutOutages(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		outages := 0
		d.list.before = func(row int) error {
			if row == 12_000 && outages < 3 {
				outages++
				return fmt.Errorf("read: %w", driver.ErrBadConn)
			}
			return nil
		}
		d.run(t, e)
		d.whole(t, e)
		if done := d.see(t, e); done.Attempts != 1 || outages != 3 {
			t.Errorf("after %d outages: %+v", outages, done)
		}
	})
}

func TestAnExportWaitsToWrite(t *testing.T) {
	d := newDesk(t, "postgres")
	e := d.ask(t)
	for _, statement := range []string{
		"CREATE SEQUENCE losses",
		`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF nextval('losses') <= 3 THEN RAISE EXCEPTION 'shut down' USING ERRCODE = '57P01'; END IF;
			RETURN NEW; END $$`,
		"CREATE TRIGGER lose BEFORE INSERT ON export_chunks FOR EACH ROW EXECUTE FUNCTION lose()",
	} {
		if _, err := d.db.WriteSQL().ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	d.run(t, e)
	d.whole(t, e)
}

// A process that was only slow has lost its export to another, and doesn't touch the file any more.
func TestASlowProcessDoesNotTouchTheFileAnyMore(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		other := export.New(d.db, eventlog.NewLog(), &list{rows: d.list.rows, value: d.list.value})
		d.list.before = func(row int) error {
			if row != 12_000 {
				return nil
			}
			d.now = d.now.Add(time.Minute)
			return other.Run(t.Context(), e.ID)
		}
		d.run(t, e)
		d.whole(t, e)
	})
}

func TestAFailingExportIsRetriedAndGivenUp(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		broken := errors.New("the database is away")
		d.list.before = func(row int) error {
			if row == 12_000 {
				return broken
			}
			return nil
		}
		for attempt := range 3 {
			if status := d.see(t, e).Status; attempt > 0 && status != domain.ExportRunning {
				t.Fatalf("after attempt %d it is %s", attempt, status)
			}
			if err := d.Sweep(t.Context()); !errors.Is(err, broken) {
				t.Fatalf("attempt %d: %v", attempt+1, err)
			}
			if err := d.Sweep(t.Context()); err != nil {
				t.Fatalf("tried again at once: %v", err)
			}
			d.now = d.now.Add(time.Minute)
		}
		if failed := d.see(t, e); failed.Status != domain.ExportFailed || failed.FinishedAt == nil || d.chunks(t) != 0 {
			t.Errorf("%+v with %d parts", failed, d.chunks(t))
		}
	})
}

// When a server stops, another continues at once, and the try doesn't count.
func TestAStoppingServerHandsItsExportOver(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		ctx, stop := context.WithCancel(t.Context())
		d.list.before = func(row int) error {
			if row == 12_000 {
				stop()
			}
			return ctx.Err()
		}
		if err := d.Run(ctx, e.ID); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if left := d.see(t, e); left.Attempts != 0 || left.LeaseUntil != nil {
			t.Fatalf("%+v", left)
		}
		d.list.before = nil
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		d.whole(t, e)
	})
}

func TestAListCanBeTooLarge(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.list.count = export.MaxRows + 1
		_, err := d.Create(d.ana, export.NewExport{
			Selection: export.Selection{List: "contracts", Columns: []string{"number"}}, Format: domain.ExportCSV,
		})
		refusals, refused := fault.Refusals(err)
		if !refused || refusals[0].Code != fault.Invalid ||
			!strings.HasPrefix(refusals[0].Text(fault.English), "There are 1000001 records; a file can have at most 1000000.") {
			t.Errorf("%v %+v", err, refusals)
		}
		if n := d.db.Reader().Export.Query().CountX(viewer.System(t.Context())); n != 0 {
			t.Errorf("%d exports", n)
		}
	})
}

// A sheet can't hold more, however the list has grown since it was counted.
func TestAListCanGrowTooLarge(t *testing.T) {
	d := &desk{list: &list{rows: 1 << 20, value: "1"}}
	d.db = dbtest.Open(t, "sqlite")
	d.Service = export.New(d.db, eventlog.NewLog(), d.list)
	d.ana = viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Ana", "Ana", viewer.RoleAnalyst.Permissions()))
	e := d.ask(t)
	if err := d.Run(t.Context(), e.ID); err == nil {
		t.Error("no error is logged")
	}
	if failed := d.see(t, e); failed.Status != domain.ExportFailed || d.chunks(t) != 0 {
		t.Errorf("%+v", failed)
	}
}

// A file holds personal data: it is deleted after a day, and the export's record after a month.
func TestFilesAreKeptForADay(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		e := d.ask(t)
		d.run(t, e)
		d.now = d.now.Add(24*time.Hour - time.Second)
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		d.whole(t, e)
		d.now = d.now.Add(time.Second)
		if _, _, err := d.File(d.ana, e.ID); err == nil {
			t.Error("the file outlives its day until the next poll")
		}
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		if over := d.see(t, e); over.Status != domain.ExportExpired || over.Bytes != 0 || d.chunks(t) != 0 {
			t.Errorf("%+v with %d parts", over, d.chunks(t))
		}
		d.now = d.now.Add(30 * 24 * time.Hour)
		if err := d.Sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		if all, err := d.Exports(d.ana); err != nil || len(all) != 0 {
			t.Errorf("%+v, %v", all, err)
		}
	})
}
