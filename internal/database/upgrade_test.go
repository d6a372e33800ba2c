package database_test

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/migrate/migrations"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// released are the versions that existing data may have: every migration, each with a database of that version under testdata.
func released(t *testing.T, engine string) []int64 {
	files, err := fs.Glob(migrations.FS, engine+"/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no migrations of %s: %v", engine, err)
	}
	var versions []int64
	for _, f := range files {
		number, _, _ := strings.Cut(filepath.Base(f), "_")
		v, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		versions = append(versions, v)
	}
	return versions
}

func TestUpgradingFromEveryReleasedVersionKeepsItsData(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		for _, version := range released(t, engine) {
			t.Run(fmt.Sprintf("%s/%d", engine, version), func(t *testing.T) { upgrade(t, engine, version) })
		}
	}
}

func upgrade(t *testing.T, engine string, version int64) {
	content, err := os.ReadFile(fmt.Sprintf("testdata/versions/%d.sql", version))
	if err != nil {
		t.Fatalf("a released version has no base to upgrade: %v", err)
	}
	databaseURL, driver, dsn := emptyDatabase(t, engine)
	db, err := database.Open(t.Context(), databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.MigrateTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	raw, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := raw.ExecContext(t.Context(), string(content)); err != nil {
		t.Fatalf("fill the old base: %v", err)
	}
	if err := raw.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	checkUpgraded(viewer.System(t.Context()), t, db)
	checkPeriods(viewer.System(t.Context()), t, db)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func emptyDatabase(t *testing.T, engine string) (databaseURL, driver, dsn string) {
	if engine == "sqlite" {
		path := filepath.Join(t.TempDir(), "old.db")
		return "sqlite:" + path, "sqlite", "file:" + path + "?_foreign_keys=1"
	}
	u := dbtest.EmptyPostgres(t, "")
	return u, "pgx", u
}

func checkUpgraded(ctx context.Context, t *testing.T, db *database.DB) {
	r := db.Reader()
	p := r.Parameters.Query().WithPickupTemplate().OnlyX(ctx)
	if !p.KeepLoginLink || p.Revision != 2 || p.Edges.PickupTemplate == nil {
		t.Errorf("the parameters became %v", p)
	}
	c := r.Cancellation.Query().Where(cancellation.HasContractWith(contract.Number("1"))).
		WithContract().WithReason().WithParameters().WithServiceOrder().
		WithCustomerKeptActiveBy().OnlyX(ctx)
	if c.Edges.Contract.Number != "1" || c.Edges.Reason.Code != "OUTROS" || c.Edges.Parameters.Revision != 2 ||
		c.Edges.ServiceOrder == nil || len(c.Edges.CustomerKeptActiveBy) != 1 {
		t.Errorf("the cancellation became %v", c)
	}
	if logins := r.Contract.QueryLogins(c.Edges.Contract).AllX(ctx); len(logins) != 1 || *logins[0].SpeedMbps != 100 {
		t.Errorf("the kept logins became %v", logins)
	}
	if n := r.City.Query().CountX(ctx); n != 5571 {
		t.Errorf("%d cities, want the one there was and those that were missing", n)
	}
	items := r.ServiceOrder.QueryItems(c.Edges.ServiceOrder).CountX(ctx)
	if events := r.Event.Query().Where(event.ContractID(c.Edges.Contract.ID)).CountX(ctx); items != 1 || events != 1 {
		t.Error("the service order's item or the event is gone")
	}
	if token := r.ApiToken.Query().OnlyX(ctx); !slices.Equal(token.Scopes, viewer.RoleOperator.Scopes()) {
		t.Errorf("the operator's token became one for %v", token.Scopes)
	}
}

// checkPeriods checks the periods of records with every kind of history: the months before the upgrade count as they did.
func checkPeriods(ctx context.Context, t *testing.T, db *database.DB) {
	r := db.Reader()
	want := map[string][]string{
		"10": {"01-05 -"}, "11": {"01-05 03-10 8589940011"}, "12": {"01-05 01-20 8589940012"}, "13": {"01-05 02-20"},
		"ativo": {"01-05 - 10 100"}, "mantido": {"01-05 03-10 11 100"}, "desvinculado": {"01-05 01-20 unlinked 01-20 by 8589940012 100"},
		"importado": {"01-05 02-20 13 100"}, "bia": {"01-01 - 2 100", "01-01 06-05 1 100"},
	}
	if r.Contract.Query().Where(contract.Number("15")).ExistX(ctx) { // the first version had no reactivations
		want["15"] = []string{"01-05 03-01", "04-01 - Ana: Voltou"}
		want["reativado"] = []string{"01-05 03-01 15 50", "04-01 - 15 100"}
	}
	got := map[string][]string{}
	for _, p := range r.ServicePeriod.Query().WithContract().Order(ent.Asc(serviceperiod.FieldStartedAt)).AllX(ctx) {
		number := p.Edges.Contract.Number
		if len(number) == 1 {
			continue // those of the upgrades before
		}
		line := day(&p.StartedAt) + " " + day(p.EndedAt)
		if p.CancellationID != nil {
			line += fmt.Sprint(" ", *p.CancellationID)
		}
		if p.Note != nil {
			line += fmt.Sprintf(" %s: %s", *p.ReactivatedByName, *p.Note)
		}
		got[number] = append(got[number], line)
	}
	for _, p := range r.AccessPeriod.Query().WithLogin().WithContract().AllX(ctx) {
		of := "no contract"
		if p.UnlinkedByID != nil {
			of = fmt.Sprintf("unlinked %s by %d", day(p.UnlinkedAt), *p.UnlinkedByID)
		}
		if p.Edges.Contract != nil {
			of = p.Edges.Contract.Number
		}
		name := p.Edges.Login.Username
		got[name] = append(got[name], fmt.Sprintf("%s %s %s %v", day(&p.StartedAt), day(p.EndedAt), of, *p.SpeedMbps))
		slices.Sort(got[name])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("periods (-want +got):\n%s", diff)
	}
}

func day(at *time.Time) string {
	if at == nil {
		return "-"
	}
	return at.UTC().Format("01-02")
}
