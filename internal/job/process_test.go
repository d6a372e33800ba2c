package job_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/job"
)

// childVariable makes the test binary a process that polls on the database it names, until it is killed.
const childVariable = "VINCULO_TEST_SWEEP_ON"

func TestMain(m *testing.M) {
	if databaseURL := os.Getenv(childVariable); databaseURL != "" {
		if err := sweepForever(context.Background(), databaseURL); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

func sweepForever(ctx context.Context, databaseURL string) error {
	db, err := database.Open(ctx, databaseURL)
	if err != nil {
		return err
	}
	r, err := job.New(db, databaseURL, job.Observer{},
		job.Task{Name: "sweep", Every: time.Second, Run: func(context.Context, int) error {
			_, err := fmt.Println("swept")
			return err
		}})
	if err != nil {
		return err
	}
	if err := r.Start(ctx); err != nil {
		return err
	}
	select {}
}

func TestAnotherProcessKeepsPollingAfterAKill(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		child := exec.CommandContext(t.Context(), os.Args[0])
		child.Env = append(os.Environ(), childVariable+"="+databaseURL)
		child.Stderr = os.Stderr
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		swept := make(chan bool, 1)
		go func() { swept <- bufio.NewScanner(out).Scan() }()
		if !await(t, swept) {
			t.Fatal("the child ended before it polled")
		}
		ids := make(chan int)
		start(t, runner(t, databaseURL, job.Observer{}, job.Task{Name: "sweep", Every: time.Second, Run: told(ids)}))
		if err := child.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = child.Wait()
		db := dbtest.OpenURL(t, databaseURL)
		// The dead process's polls may still be pending; a later one was inserted by the new leader.
		before := pollTimes(t, db)
		for last := before[len(before)-1]; ; {
			await(t, ids)
			if now := pollTimes(t, db); now[len(now)-1].After(last) {
				return
			}
		}
	})
}
