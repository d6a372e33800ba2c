package auth

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The machine's clock is set back by three hours: what is kept of sessions goes on from the times that are written.
func TestSessionsGoByTheTimeThatDoesntGoBack(t *testing.T) {
	inOffice(t, 1, func(t *testing.T, o *office) {
		system, u := viewer.System(t.Context()), o.users[0]
		ahead := time.Now().Add(3 * time.Hour)
		o.db.NotBefore(ahead)
		token, _, err := o.SignIn(t.Context(), Browser{Address: "192.0.2.1"}, u.Email, rightPassword)
		if err != nil {
			t.Fatal(err)
		}
		row := o.db.Reader().Session.Query().OnlyX(system)
		earliest := domain.Instant(ahead)
		if row.CreatedAt == nil || row.CreatedAt.Before(earliest) || row.ExpiresAt.Before(earliest.Add(idleTimeout)) {
			t.Errorf("a session is dated %v and ends at %v", row.CreatedAt, row.ExpiresAt)
		}
		// It has ended by that time, though not by the machine's.
		err = o.db.InTx(system, func(ctx context.Context, tx *database.Tx) error {
			return tx.Session.Update().SetExpiresAt(domain.Instant(ahead.Add(-time.Hour))).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		v, err := o.sessionViewer(t.Context(), held{token: token})
		if err != nil || v.SignedIn() {
			t.Errorf("a session that is over: %v, %v", v, err)
		}
		if list, err := o.Sessions(as(t.Context(), u), nil); err != nil || len(list) != 0 {
			t.Errorf("it is listed: %v, %v", list, err)
		}
		if _, _, err = o.SignIn(t.Context(), Browser{Address: "192.0.2.1"}, u.Email, rightPassword); err != nil {
			t.Fatal(err)
		}
		if n := o.db.Reader().Session.Query().CountX(system); n != 1 {
			t.Errorf("%d sessions are kept, want the new one", n)
		}
	})
}

func TestABrowsersNameIsKeptAsReadableText(t *testing.T) {
	inOffice(t, 1, func(t *testing.T, o *office) {
		from := Browser{Address: "192.0.2.1", UserAgent: "Nave\xff\xc3gador\x00 1\x1b[2J\r\n\u202eó"}
		if _, _, err := o.SignIn(t.Context(), from, o.users[0].Email, rightPassword); err != nil {
			t.Fatal(err)
		}
		row := o.db.Reader().Session.Query().Select(session.FieldUserAgent).OnlyX(viewer.System(t.Context()))
		if row.UserAgent == nil || *row.UserAgent != "Navegador 1[2Jó" {
			t.Errorf("it is kept as %v", row.UserAgent)
		}
	})
}
