package job_test

import (
	"sync"
	"testing"

	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/job"
)

func TestManyProcessesMigrateAtOnce(t *testing.T) {
	t.Parallel()
	databaseURL := dbtest.EmptyPostgres(t, "")
	var all sync.WaitGroup
	for range 4 {
		db := dbtest.OpenURL(t, databaseURL)
		all.Go(func() {
			if err := job.Migrate(t.Context(), db, databaseURL); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestMigratingAgainChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		if err := job.Migrate(t.Context(), dbtest.OpenURL(t, databaseURL), databaseURL); err != nil {
			t.Error(err)
		}
	})
}
