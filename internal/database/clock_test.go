package database_test

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

var noon = time.Date(2026, 6, 5, 12, 0, 0, 0, time.UTC)

func TestTimeContinuesWhenTheClockIsSetBack(t *testing.T) {
	machine := noon
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		machine = noon
		last := db.Now()
		at := func(set time.Time, want time.Time) {
			t.Helper()
			machine = set
			now := db.Now()
			if !now.Equal(want) || now.Before(last) && last.Sub(noon) < 6*time.Hour {
				t.Errorf("at %v it is %v, want %v", set, now, want)
			}
			last = now
		}
		at(noon.Add(-2*time.Hour), noon)
		at(noon.Add(-time.Hour), noon.Add(30*time.Minute)) // at half its speed
		at(noon.Add(-90*time.Minute), noon.Add(30*time.Minute))
		at(noon.Add(2*time.Hour), noon.Add(2*time.Hour)) // caught up
		at(noon.AddDate(1, 0, 0), noon.AddDate(1, 0, 0))
		at(noon, noon) // no time zone is a year off
	}, database.WithClock(func() time.Time { return machine }))
}

func TestARestartContinuesFromTheNewestEvent(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			url := dbtest.URL(t, engine)
			started := func(machine time.Time) *database.DB {
				db := dbtest.OpenURL(t, url, database.WithClock(func() time.Time { return machine }))
				if _, err := db.Migrate(t.Context()); err != nil {
					t.Fatal(err)
				}
				return db
			}
			write := func(db *database.DB) {
				err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
					return tx.Event.Create().SetType(event.TypePARAMETERS_UPDATED).SetOccurredAt(tx.Now).SetActorName("x").
						SetData(map[string]any{}).Exec(ctx)
				})
				if err != nil {
					t.Fatal(err)
				}
			}
			write(started(noon))
			if now := started(noon.Add(-2 * time.Hour)).Now(); now.Before(noon) {
				t.Errorf("after a restart with the clock set back it is %v", now)
			}
			write(started(noon.AddDate(1, 0, 0)))
			if now := started(noon).Now(); !now.Equal(noon) {
				t.Errorf("a clock that was a year ahead once makes it %v", now)
			}
		})
	}
}

func TestATransactionIsNoEarlierThanWhatItChanges(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, ahead := range []time.Duration{-time.Hour, 0, time.Microsecond, 2 * time.Hour} {
			err := db.InTx(t.Context(), func(_ context.Context, tx *database.Tx) error {
				written := tx.Now.Add(ahead)
				if tx.NotBefore(written); tx.Now.Before(written) || ahead > 0 && !tx.Now.After(written) {
					t.Errorf("a record of %v is changed at %v", written, tx.Now)
				}
				if now := tx.Now; now.Before(noon.AddDate(1, 0, 0)) {
					if tx.NotBefore(noon.AddDate(1, 0, 0)); !tx.Now.Equal(now) {
						t.Errorf("a year ahead is believed: %v", tx.Now)
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}, database.WithClock(func() time.Time { return noon }))
}
