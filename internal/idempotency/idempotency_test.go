package idempotency_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/idempotency"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// desk takes requests that add one technology each, at a time that the test sets.
type desk struct {
	db   *database.DB
	keys *idempotency.Keys
	now  *atomic.Pointer[time.Time]
}

func each(t *testing.T, f func(t *testing.T, d desk)) {
	now := &atomic.Pointer[time.Time]{}
	clock := database.WithClock(func() time.Time { return *now.Load() })
	start := time.Date(2026, 6, 5, 12, 0, 0, 0, time.UTC)
	now.Store(&start)
	box, err := secret.New(strings.Repeat("test", 8))
	if err != nil {
		t.Fatal(err)
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		now.Store(&start)
		f(t, desk{db, idempotency.New(db, box, registry.LoginSecret), now})
	}, clock)
}

func (d desk) wait(time time.Duration) {
	later := d.now.Load().Add(time)
	d.now.Store(&later)
}

func (d desk) added(t *testing.T) int {
	t.Helper()
	return d.db.Reader().Technology.Query().Where(technology.CodeHasPrefix("X-")).CountX(viewer.System(t.Context()))
}

func keyed(owner, key, body string) request.Keyed {
	return request.Keyed{Owner: owner, Key: key, Body: []byte(body)}
}

// add carries out a request for the code, and fails at its end if told to.
func (d desk) add(code string, fail error) func(context.Context) ([]byte, error) {
	return func(ctx context.Context) ([]byte, error) {
		err := d.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return tx.Technology.Create().SetCode(code).Exec(ctx)
		})
		return []byte("added " + code), errors.Join(err, fail)
	}
}

func TestARequestIsCarriedOutOnce(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		ctx := viewer.System(t.Context())
		for i := range 3 {
			// A second execution would show by its code.
			answer, err := d.keys.Once(ctx, keyed("a", "1", "x"), d.add(fmt.Sprint("X-", i), nil))
			if err != nil || string(answer.Body) != "added X-0" || answer.Replayed != (i > 0) {
				t.Errorf("time %d: %s, %v, %v", i, answer.Body, answer.Replayed, err)
			}
			d.wait(30*24*time.Hour - time.Second)
			if i == 0 {
				if err := d.keys.Purge(ctx); err != nil {
					t.Fatal(err)
				}
			}
		}
		if _, err := d.keys.Once(ctx, keyed("a", "1", "y"), d.add("X-y", nil)); !errors.Is(err, request.ErrKeyMismatch) {
			t.Errorf("another body: %v", err)
		}
		if _, err := d.keys.Once(ctx, keyed("b", "1", "y"), d.add("X-b", nil)); err != nil {
			t.Errorf("the same key of another owner: %v", err)
		}
		if n := d.added(t); n != 2 {
			t.Errorf("%d codes were added, want 2", n)
		}
	})
}

func TestAnswersAreKept30DaysAndSealed(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		ctx := viewer.System(t.Context())
		for _, key := range []string{"old", "new"} {
			if _, err := d.keys.Once(ctx, keyed("a", key, "x"), d.add("X-"+key, nil)); err != nil {
				t.Fatal(err)
			}
			d.wait(15*24*time.Hour + time.Second)
		}
		if err := d.keys.Purge(ctx); err != nil {
			t.Fatal(err)
		}
		left := d.db.Reader().IdempotencyKey.Query().OnlyX(ctx)
		if left.Key != "new" || strings.Contains(string(*left.Answer), "added") || strings.Contains(left.RequestHash, "x") {
			t.Errorf("what is left is %v", left)
		}
	})
}

func TestARequestThatFailsCanBeRepeated(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		ctx, errNo := viewer.System(t.Context()), errors.New("no")
		if _, err := d.keys.Once(ctx, keyed("a", "1", "x"), d.add("X-1", errNo)); !errors.Is(err, errNo) || d.added(t) != 0 {
			t.Errorf("a failing request = %v, and %d codes", err, d.added(t))
		}
		// The client hangs up while its request is carried out.
		hung, hangUp := context.WithCancel(ctx)
		_, err := d.keys.Once(hung, keyed("a", "1", "x"), func(ctx context.Context) ([]byte, error) {
			answer, err := d.add("X-1", nil)(ctx)
			hangUp()
			return answer, err
		})
		if err == nil || d.added(t) != 0 {
			t.Errorf("a request without a client = %v, and %d codes", err, d.added(t))
		}
		if _, err := d.keys.Once(ctx, keyed("a", "1", "another body"), d.add("X-1", nil)); err != nil || d.added(t) != 1 {
			t.Errorf("after failures = %v, and %d codes", err, d.added(t))
		}
	})
}

// die is a request whose process dies in its midst.
func (d desk) die(ctx context.Context, r request.Keyed) {
	defer func() { _ = recover() }()
	_, _ = d.keys.Once(ctx, r, func(ctx context.Context) ([]byte, error) {
		_, _ = d.add("X-dead", nil)(ctx)
		panic("killed")
	})
}

func TestTheKeyOfADeadProcessIsFree(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		ctx, r := viewer.System(t.Context()), keyed("a", "1", "x")
		d.die(ctx, r)
		if answer, err := d.keys.Once(ctx, r, d.add("X-1", nil)); err != nil || answer.Replayed || d.added(t) != 1 {
			t.Errorf("after the death: %v, and %d codes", err, d.added(t))
		}
	})
}

// Servers of earlier versions reserve a key before they carry its request out, for a minute.
func TestAKeyThatAnEarlierVersionReserved(t *testing.T) {
	for _, back := range []time.Duration{0, 2 * time.Hour, 365 * 24 * time.Hour} {
		each(t, func(t *testing.T, d desk) {
			ctx, r := viewer.System(t.Context()), keyed("a", "1", "x")
			if _, err := d.keys.Once(ctx, r, d.add("X-0", nil)); err != nil {
				t.Fatal(err)
			}
			err := d.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
				return errors.Join(
					tx.IdempotencyKey.Update().SetLeaseUntil(tx.Now.Add(time.Minute)).ClearAnswer().Exec(ctx),
					tx.Technology.Update().Where(technology.Code("X-0")).SetActive(false).Exec(ctx),
				)
			})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := d.keys.Once(ctx, r, d.add("X-1", nil)); !errors.Is(err, request.ErrKeyInProgress) {
				t.Errorf("during the lease: %v", err)
			}
			d.wait(-back) // the clock may be set back
			d.db.Now()
			d.wait(3 * time.Minute)
			for replayed := range 2 {
				answer, err := d.keys.Once(ctx, r, d.add("X-2", nil))
				if err != nil || answer.Replayed != (replayed == 1) || d.added(t) != 2 {
					t.Errorf("%v back: %v, %v, and %d codes", back, err, answer.Replayed, d.added(t))
				}
			}
		})
	}
}

// Twenty concurrent requests with one key have one effect; the others get its answer or an in-progress error.
func TestConcurrentRequestsHaveOneEffect(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		ctx := viewer.System(t.Context())
		var wait sync.WaitGroup
		var carriedOut atomic.Int32
		for i := range 20 {
			wait.Go(func() {
				answer, err := d.keys.Once(ctx, keyed("a", "1", "x"), d.add(fmt.Sprint("X-", i), nil))
				switch {
				case errors.Is(err, request.ErrKeyInProgress):
				case err != nil:
					t.Errorf("request %d: %v", i, err)
				case !answer.Replayed:
					carriedOut.Add(1)
				}
			})
		}
		wait.Wait()
		if carriedOut.Load() != 1 || d.added(t) != 1 {
			t.Errorf("%d were carried out, %d effects", carriedOut.Load(), d.added(t))
		}
	})
}

func TestALostRaceIsRetried(t *testing.T) {
	each(t, func(t *testing.T, d desk) {
		attempts := 0
		answer, err := d.keys.Once(viewer.System(t.Context()), keyed("a", "1", "x"), func(ctx context.Context) ([]byte, error) {
			if attempts++; attempts < 10 {
				return d.add("X-1", &pgconn.PgError{Code: "40001"})(ctx)
			}
			return d.add("X-1", nil)(ctx)
		})
		if err != nil || answer.Replayed || attempts != 10 || d.added(t) != 1 {
			t.Errorf("after %d attempts %v, and %d codes", attempts, err, d.added(t))
		}
	})
}
