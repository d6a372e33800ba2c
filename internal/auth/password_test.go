package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/viewer"
)

const anotherPassword = "outra frase bem comprida"

func TestEachUserHasTheirOwnTriesAtTheCurrentPassword(t *testing.T) {
	inOffice(t, 6, func(t *testing.T, o *office) {
		last := o.users[5]
		for _, u := range o.users[:5] {
			for range 7 {
				if err := o.ChangePassword(as(t.Context(), u), "wrong", anotherPassword); err == nil {
					t.Fatal("a wrong password is taken")
				}
			}
		}
		if got := refusedFor(t, o.ChangePassword(as(t.Context(), last), rightPassword, anotherPassword)); got != nil {
			t.Errorf("after 35 wrong guesses of others the right password is refused: %v", got)
		}
	})
}

func TestWhatIsntCheckedIsNoWrongGuess(t *testing.T) {
	inOffice(t, 1, func(t *testing.T, o *office) {
		u := o.users[0]
		gone, leave := context.WithCancel(t.Context())
		leave()
		for range 2 * failuresPerEmail {
			if err := o.ChangePassword(as(gone, u), rightPassword, anotherPassword); err == nil {
				t.Fatal("somebody who had left changed their password")
			}
			if _, _, err := o.SignIn(gone, Browser{Address: "192.0.2.1"}, u.Email, rightPassword); errors.Is(err, ErrThrottled) ||
				err == nil {
				t.Fatalf("signing in and leaving: %v", err)
			}
		}
		if _, _, err := o.SignIn(t.Context(), Browser{Address: "192.0.2.1"}, u.Email, rightPassword); err != nil {
			t.Errorf("signing in afterwards: %v", err)
		}
		if got := refusedFor(t, o.ChangePassword(as(t.Context(), u), rightPassword, anotherPassword)); got != nil {
			t.Errorf("changing the password afterwards is refused: %v", got)
		}
	})
}

func TestWhoLeavesBeforeTheirTurnHasntFailed(t *testing.T) {
	inOffice(t, 1, func(t *testing.T, o *office) {
		u := o.users[0]
		// The first tries of an address don't wait.
		for i := range failuresOfAll {
			for range firstFailures + 1 {
				o.throttle.begin(fmt.Sprintf("192.0.2.%d", i), u.Email, stranger)
			}
		}
		for range firstFailures {
			o.throttle.begin("203.0.113.1", u.Email, stranger)
		}
		ctx, leave := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer leave()
		_, _, err := o.SignIn(ctx, Browser{Address: "203.0.113.1"}, u.Email, rightPassword)
		if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrThrottled) {
			t.Errorf("leaving before one's turn: %v", err)
		}
		w, r := httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, http.MethodPost, "/session",
			strings.NewReader(`{"email":"user0@example.com","password":"wrong"}`))
		r.Header.Set("Content-Type", "application/json")
		if o.Session(w, r); w.Code != http.StatusServiceUnavailable {
			t.Errorf("who had left is answered %d %s", w.Code, w.Body)
		}
		o.Close()
		if told := o.db.Reader().Event.Query().CountX(viewer.System(t.Context())); told != 0 {
			t.Errorf("%d failures are told", told)
		}
	})
}

// A password change with an Idempotency-Key has SQLite's only writer while it waits.
func TestNoSharedTransactionWaitsLongToHash(t *testing.T) {
	inOffice(t, 1, func(t *testing.T, o *office) {
		for range cap(o.hashing) {
			o.hashing <- struct{}{}
		}
		ctx, cancel := context.WithTimeout(as(t.Context(), o.users[0]), 30*time.Second)
		defer cancel()
		change := func() error {
			return o.db.InSharedTx(ctx, func(ctx context.Context, _ *database.Tx) error {
				return o.ChangePassword(ctx, rightPassword, anotherPassword)
			})
		}
		if err := change(); outage.Of(err) != outage.Busy {
			t.Fatalf("while others hash: %v", err)
		}
		for range cap(o.hashing) {
			<-o.hashing
		}
		if err := change(); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}
