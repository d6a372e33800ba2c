package job_test

import (
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/job"
)

// A leader that died while the clock was two hours ahead would keep every process from polling until the clock has caught up.
func TestALeaderOfAClockThatWasAheadIsReplaced(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		db := dbtest.OpenURL(t, databaseURL)
		later := "datetime('now', 'subsec', '+2 hours')"
		if db.Dialect == dialect.Postgres {
			later = "now() + interval '2 hours'"
		}
		_, err := db.WriteSQL().ExecContext(t.Context(),
			"INSERT INTO river_leader (leader_id, elected_at, expires_at) VALUES ('dead', "+later+", "+later+")")
		if err != nil {
			t.Fatal(err)
		}
		swept := make(chan int, 10)
		start(t, runner(t, databaseURL, job.Observer{}, job.Task{Name: "sweep", Every: time.Hour, Run: told(swept)}))
		select {
		case <-swept:
		case <-time.After(patience):
			t.Error("no process polls")
		}
	})
}
