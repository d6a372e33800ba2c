package dici_test

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

func admin(t *testing.T) context.Context {
	return viewer.NewContext(t.Context(), viewer.Viewer{
		Kind: viewer.KindToken, ID: 1, Name: "Chefe",
		Scopes: viewer.RoleAdmin.Scopes(),
	})
}

// office is the declarations of the golden base.
type office struct {
	*dici.Service
	t  *testing.T
	db *database.DB
}

func inOffice(t *testing.T, f func(t *testing.T, o *office), opts ...database.Option) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		f(t, &office{Service: dici.New(db, eventlog.NewLog()), t: t, db: db})
	}, opts...)
}

func (o *office) close(cnpj string, year, month int) *ent.DiciDeclaration {
	o.t.Helper()
	return o.read(o.CloseMonth(admin(o.t), cnpj, year, month))
}

func (o *office) rectify(cnpj string, year, month int, note string) *ent.DiciDeclaration {
	o.t.Helper()
	return o.read(o.RectifyMonth(admin(o.t), cnpj, year, month, note))
}

func (o *office) read(id int, err error) *ent.DiciDeclaration {
	o.t.Helper()
	if err != nil {
		refusals, _ := fault.Refusals(err)
		o.t.Fatal(err, refusals)
	}
	d, err := o.Declaration(admin(o.t), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return d
}

// file is the month's file; version 0 is the one that is downloaded by default.
func (o *office) file(cnpj string, year, month, version int) (name, content string) {
	o.t.Helper()
	var bytes []byte
	var err error
	if version == 0 {
		name, bytes, err = o.File(analyst(o.t), cnpj, year, month)
	} else {
		name, bytes, err = o.VersionFile(analyst(o.t), cnpj, year, month, version)
	}
	if err != nil {
		o.t.Fatal(err)
	}
	return name, string(bytes)
}

// speed corrects the speed of a login of the golden base, for all time.
func (o *office) speed(username string, mbps float64) {
	o.t.Helper()
	o.edit(func(ctx context.Context, tx *database.Tx) error {
		of := history.Accesses{Logins: tx.Login.Query().Where(login.Username(username)).IDsX(ctx)}
		return history.Correct(ctx, tx, of, local("2020-01-01 00:00:00"), nil, history.Facts{SpeedMbps: &mbps})
	})
}

// zoneless takes the zone from a login of the golden base.
func (o *office) zoneless(username string) {
	o.t.Helper()
	o.edit(func(ctx context.Context, tx *database.Tx) error {
		return tx.AccessPeriod.Update().Where(accessperiod.HasLoginWith(login.Username(username))).ClearZone().Exec(ctx)
	})
}

func (o *office) edit(f func(ctx context.Context, tx *database.Tx) error) {
	o.t.Helper()
	if err := o.db.InTx(viewer.System(o.t.Context()), f); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) lastEvent() *ent.Event {
	o.t.Helper()
	return o.db.Reader().Event.Query().Order(ent.Desc(event.FieldID)).FirstX(analyst(o.t))
}

// refuses checks that a request is refused for one reason at the field, and writes nothing.
func (o *office) refuses(message fault.Message, field string, _ int, err error) {
	o.t.Helper()
	refusals, _ := fault.Refusals(err)
	if len(refusals) != 1 || refusals[0].Message != message || strings.Join(refusals[0].Field, ".") != field {
		o.t.Errorf("%v (%v), want %s at %q", err, refusals, message, field)
	}
}

func TestAClosedMonthIsFrozen(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		_, open := o.file(branchA, 2024, 5, 0)
		d := o.close("48.530.335/0001-48", 2024, 5)
		if d.Version != 1 || d.TotalAccesses != 19 || d.ContractsWithoutLoginData != 1 || d.Note != nil || d.ClosedByName != "Chefe" {
			t.Errorf("declaration %v", d)
		}
		want := `{"branch":` + id(d.BranchID) + `,"contractsWithoutLoginData":1,"month":"2024-05","totalAccesses":19,"version":1}`
		if e := o.lastEvent(); e.Type != event.TypeDICI_MONTH_CLOSED || *e.SubjectID != d.ID || jsonOf(t, e.Data) != want {
			t.Errorf("event %v", e)
		}
		o.speed("login01", 999)
		o.edit(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.AccessPeriod.Delete().Where(accessperiod.HasLoginWith(login.Username("login20"))).Exec(ctx)
			return err
		})
		// A login that is pending by now doesn't stop the file of what was declared.
		o.zoneless("login22")
		name, frozen := o.file(branchA, 2024, 5, 0)
		if name != "DICI_48530335000148_2024-05.csv" || frozen != open {
			t.Errorf("%s differs from what was closed (-closed +now):\n%s", name, cmp.Diff(open, frozen))
		}
		if _, first := o.file(branchA, 2024, 5, 1); first != open {
			t.Error("version 1 differs from what was closed")
		}
		// The months beside it stay open, and the other branch too.
		for _, month := range []int{4, 6} {
			report, err := o.Report(analyst(t), branchA, 2024, month)
			if err != nil || report.Closed() != nil {
				t.Errorf("2024-%02d: %v, %v", month, report.Closed(), err)
			}
		}
	})
}

func TestARectificationIsANewVersion(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		_, open := o.file(branchA, 2024, 5, 0)
		first := o.close(branchA, 2024, 5)
		o.speed("login15", 250) // the only access of its row
		o.speed("login24", 100) // joins the row of login23
		second := o.rectify(branchA, 2024, 5, "  Velocidade errada. ")
		if second.Version != 2 || *second.Note != "Velocidade errada." || second.TotalAccesses != 19 {
			t.Errorf("declaration %v", second)
		}
		if e := o.lastEvent(); e.Type != event.TypeDICI_MONTH_RECTIFIED || *e.SubjectID != second.ID || e.Data["note"] != nil {
			t.Errorf("event %v", e)
		}
		name, newest := o.file(branchA, 2024, 5, 0)
		if name != "DICI_48530335000148_2024-05_v2.csv" || newest == open ||
			!strings.Contains(newest, ";PJ;URBANO;fibra;internet;FTTB;250;1") {
			t.Errorf("%s:\n%s", name, newest)
		}
		if _, old := o.file(branchA, 2024, 5, 1); old != open {
			t.Errorf("version 1 changed (-was +is):\n%s", cmp.Diff(open, old))
		}
		got := o.changes(second, nil)
		want := []string{"PF FTTH 50: 1 → 0", "PF FTTH 100: 1 → 2", "PJ FTTB 100: 1 → 0", "PJ FTTB 250: 0 → 1"}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("changes (-want +got):\n%s", diff)
		}
		if got := o.changes(first, new(2)); len(got) != 4 || got[0] != "PF FTTH 50: 0 → 1" {
			t.Errorf("changes back to version 1: %v", got)
		}
		if got := append(o.changes(first, nil), o.changes(first, new(1))...); len(got) != 0 {
			t.Errorf("the first version changed %v", got)
		}
		_, err := o.Changes(analyst(t), second, new(3))
		o.refuses(fault.RecordNotFound, "from", 0, err)
		_, _, err = o.VersionFile(analyst(t), branchA, 2024, 5, 3)
		o.refuses(fault.RecordNotFound, "version", 0, err)
	})
}

// changes are the changed rows of a version, in short.
func (o *office) changes(d *ent.DiciDeclaration, from *int) []string {
	o.t.Helper()
	list, err := o.Changes(analyst(o.t), d, from)
	if err != nil {
		o.t.Fatal(err)
	}
	return inShort(list)
}

func TestWhatChangedSinceTheClosingAsksForARectification(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		report := func() *dici.Report {
			r, err := o.Report(analyst(t), branchA, 2024, 5)
			if err != nil {
				t.Fatal(err)
			}
			return r
		}
		changes := func() []string {
			list, err := o.ChangesSinceClosing(analyst(t), report())
			if err != nil {
				t.Fatal(err)
			}
			return inShort(list)
		}
		if r := report(); !r.Closable() || len(changes()) != 0 {
			t.Errorf("open month: closable %v, changes %v", r.Closable(), changes())
		}
		o.close(branchA, 2024, 5)
		if r := report(); r.Closable() || len(changes()) != 0 || r.FilePath() != "/exports/dici/48530335000148/2024-05.csv?version=1" {
			t.Errorf("closed month: closable %v, changes %v, file %s", r.Closable(), changes(), r.FilePath())
		}
		o.speed("login15", 250)
		if diff := cmp.Diff([]string{"PJ FTTB 100: 1 → 0", "PJ FTTB 250: 0 → 1"}, changes()); diff != "" {
			t.Errorf("changes (-want +got):\n%s", diff)
		}
		o.rectify(branchA, 2024, 5, "Velocidade errada")
		if got := changes(); len(got) != 0 {
			t.Errorf("changes after the rectification: %v", got)
		}
		list, err := o.Versions(analyst(t), report())
		if err != nil || len(list) != 2 || list[0].Version != 2 {
			t.Errorf("versions %v, %v", list, err)
		}
	})
}

func TestClosingIsRefused(t *testing.T) {
	// Noon of the first day in June in São Paulo: May is over, June isn't.
	may := local("2024-06-01 00:00:00")
	clock := may.Add(-time.Microsecond)
	inOffice(t, func(t *testing.T, o *office) {
		// The next engine's base begins before it, too: time doesn't go back.
		defer func() { clock = may.Add(-time.Microsecond) }()
		closing := func(cnpj string, year, month int) (int, error) { return o.CloseMonth(admin(t), cnpj, year, month) }
		rectifying := func(note string) (int, error) { return o.RectifyMonth(admin(t), branchA, 2024, 5, note) }
		refuses := func(message fault.Message, field string) func(int, error) {
			return func(id int, err error) { t.Helper(); o.refuses(message, field, id, err) }
		}
		refuses(fault.MonthNotOver, "input.month")(closing(branchA, 2024, 5))
		clock = may
		refuses(fault.MonthOpen, "input.month")(rectifying("x"))
		refuses(fault.CNPJInvalid, "input.cnpj")(closing("1", 2024, 5))
		refuses(fault.BranchUnknown, "input.cnpj")(closing("11222333000181", 2024, 5))
		refuses(fault.MonthInvalid, "input.month")(closing(branchA, 2024, 13))
		refuses(fault.DICIPending, "")(closing(branchB, 2024, 5))
		refuses(fault.DICIEmpty, "")(closing(branchA, 2022, 12))
		o.close(branchA, 2024, 5)
		refuses(fault.MonthClosed, "input.month")(closing(branchA, 2024, 5))
		refuses(fault.MonthUnchanged, "input.month")(rectifying("x"))
		refuses(fault.TextRequired, "input.note")(rectifying(" "))
		refuses(fault.TextTooLong, "input.note")(rectifying(strings.Repeat("ç", 2001)))
		o.zoneless("login22")
		refuses(fault.DICIPending, "")(rectifying("x"))
		if n := o.db.Reader().DiciDeclaration.Query().CountX(analyst(t)); n != 1 {
			t.Errorf("%d declarations after refusals, want 1", n)
		}
		if n := o.db.Reader().Event.Query().CountX(analyst(t)); n != 1 {
			t.Errorf("%d events after refusals, want 1", n)
		}
	}, database.WithClock(func() time.Time { return clock }))
}

func TestClosingIsForThoseWhoMayClose(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		operator := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleOperator})
		_, closing := o.CloseMonth(operator, branchA, 2024, 5)
		_, rectifying := o.RectifyMonth(operator, branchA, 2024, 5, "x")
		for _, err := range []error{closing, rectifying} {
			if err == nil || !strings.Contains(err.Error(), authz.ErrForbidden.Error()) {
				t.Errorf("an operator: %v", err)
			}
		}
	})
}

func TestOfManyClosingsAtOnceOneIsCarriedOut(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		var all sync.WaitGroup
		errs := make([]error, 6)
		for i := range errs {
			all.Go(func() { _, errs[i] = o.CloseMonth(admin(t), branchA, 2024, 5) })
		}
		all.Wait()
		closed := 0
		for _, err := range errs {
			if err == nil {
				closed++
				continue
			}
			o.refuses(fault.MonthClosed, "input.month", 0, err)
		}
		if n := o.db.Reader().DiciDeclaration.Query().CountX(analyst(t)); closed != 1 || n != 1 {
			t.Errorf("%d requests closed the month, and %d declarations are there", closed, n)
		}
	})
}

// Contracts are cancelled and logins edited while the month is closed: what is frozen is of one instant.
func TestAClosingBesideOtherWork(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		stop := make(chan struct{})
		var editors sync.WaitGroup
		for _, usernames := range [][]string{{"login01", "login02"}, {"login23", "login24"}} {
			editors.Go(func() {
				for i := 0; ; i++ {
					select {
					case <-stop:
						return
					default:
					}
					err := o.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
						tx.DiciDeclaration.Query().CountX(ctx)
						for _, username := range usernames {
							err := tx.AccessPeriod.Update().Where(accessperiod.HasLoginWith(login.Username(username))).
								SetSpeedMbps(float64(1000 + i)).Exec(ctx)
							if err != nil {
								return err
							}
						}
						return nil
					})
					if err != nil {
						t.Errorf("edit: %v", err)
						return
					}
				}
			})
		}
		d := o.close(branchA, 2024, 5)
		close(stop)
		editors.Wait()
		total := 0
		pairs := map[float64]int{}
		for _, r := range d.Rows {
			total += r.Accesses
			if r.SpeedMbps >= 1000 && r.Technology == "FTTH" {
				pairs[r.SpeedMbps] += r.Accesses
			}
		}
		for mbps, n := range pairs {
			if n%2 != 0 {
				t.Errorf("%d logins with %v Mbps: half of an edit was frozen", n, mbps)
			}
		}
		if total != 19 {
			t.Errorf("%d accesses, want 19", total)
		}
	})
}

func TestAClosingCostsAFixedNumberOfStatements(t *testing.T) {
	n := 0
	count := database.WithStatements(func(context.Context, string) { n++ })
	inOffice(t, func(t *testing.T, o *office) {
		n = 0
		if _, err := o.CloseMonth(admin(t), branchA, 2024, 5); err != nil {
			t.Fatal(err)
		}
		// Branch, technologies, groups, cities, newest declaration, contracts without login data, declaration, finding, reading and
		// writing a part of the evidence, event; PostgreSQL also locks twice, and finds its settings.
		if n > 14 {
			t.Errorf("%d statements", n)
		}
	}, count)
}

func TestOpenMonthsAreWarnedOf(t *testing.T) {
	clock := local("2024-06-01 00:30:00")
	inOffice(t, func(t *testing.T, o *office) {
		o.edit(func(ctx context.Context, tx *database.Tx) error {
			return tx.Branch.Create().SetName("Nova").SetCnpj("11222333000181").Exec(ctx)
		})
		at := func(s string, want int) {
			t.Helper()
			clock = local(s)
			// Two processes look, and look again.
			for range 2 {
				var both sync.WaitGroup
				for range 2 {
					both.Go(func() {
						if err := dici.New(o.db, eventlog.NewLog()).WarnPending(viewer.System(t.Context())); err != nil {
							t.Error(err)
						}
					})
				}
				both.Wait()
			}
			if n := len(o.warnings()); n != want {
				t.Errorf("%d warnings by %s, want %d", n, s, want)
			}
		}
		at("2024-06-01 00:30:00", 2)
		at("2024-06-11 23:59:59", 2)
		o.close(branchA, 2024, 5)
		at("2024-06-12 00:00:00", 3)
		at("2024-06-30 23:59:59", 3)
		at("2024-07-01 00:00:00", 5)
		got := o.warnings()[0]
		branch := o.db.Reader().Branch.Query().Order(ent.Asc("id")).FirstX(analyst(t))
		want := `{"accesses":19,"branch":` + id(branch.ID) + `,"dueDate":"2024-06-15","month":"2024-05",` +
			`"pendingLogins":0,"withoutLoginData":1}`
		if jsonOf(t, got.Data) != want || *got.SubjectID != branch.ID {
			t.Errorf("the first warning is %v", got)
		}
		if last := o.warnings()[2]; last.Data["month"] != "2024-05" || last.Data["pendingLogins"] != 3.0 {
			t.Errorf("the warning on the 12th is %v", last)
		}
	}, database.WithClock(func() time.Time { return clock }))
}

func (o *office) warnings() []*ent.Event {
	o.t.Helper()
	return o.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeDICI_MONTH_PENDING)).
		Order(ent.Asc(event.FieldID)).AllX(analyst(o.t))
}

// The frozen rows survive what a rewrite of the base would do to them.
func TestTheFileOfAClosedMonthNeedsNoLogins(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		_, want := o.file(branchB, 2024, 4, 0)
		o.close(branchB, 2024, 4)
		o.edit(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.AccessPeriod.Delete().Exec(ctx)
			return err
		})
		if _, got := o.file(branchB, 2024, 4, 0); got != want || !bytes.Contains([]byte(got), []byte("12ABC34501DE35;2024;04;")) {
			t.Errorf("(-want +got):\n%s", cmp.Diff(want, got))
		}
	})
}
