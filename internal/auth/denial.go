package auth

import (
	"context"
	"log/slog"
	"strconv"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// anonymous is the actor of what was done without signing in.
const anonymous = "anonymous"

// Denied records in the event log that the context's viewer asked for something without permission; what are names of the API,
// nothing that the client wrote. It is written after the request, and bounded: see auditLimit.
func (s *Service) Denied(ctx context.Context, what string) {
	v := viewer.FromContext(ctx)
	if v.Kind != viewer.KindUser && v.Kind != viewer.KindToken {
		return
	}
	if times, tell := s.auditLimit.allow(actorOf(v), what); tell {
		s.logLater(ctx, viewer.SystemFor(ctx, v.ActorID(), v.Name), eventlog.Entry{
			Type: event.TypeACCESS_DENIED, Data: map[string]any{"what": what, "times": times},
		})
	}
}

// failed records a failed sign-in. Of the e-mail address only the user it belongs to is kept: it may be a password, typed into the
// wrong field.
func (s *Service) failed(ctx context.Context, userID int, reason string) {
	address := ""
	if known := viewer.Address(ctx); known != nil {
		address = network(*known)
	}
	if times, tell := s.auditLimit.allow("sign-in "+strconv.Itoa(userID), address); tell {
		s.logLater(ctx, viewer.SystemFor(ctx, nil, anonymous), eventlog.Entry{
			Type: event.TypeUSER_SIGN_IN_FAILED, SubjectID: userID, Data: map[string]any{"reason": reason, "times": times},
		})
	}
}

// logLater writes an event after the request, in the name of a context's viewer: it doesn't delay the answer, and isn't rolled back
// with the request.
func (s *Service) logLater(ctx, as context.Context, entry eventlog.Entry) {
	who, address := viewer.FromContext(as), viewer.Address(ctx)
	s.later.do(ctx, func(ctx context.Context) {
		ctx = viewer.NewContext(ctx, who)
		if address != nil {
			ctx = viewer.WithAddress(ctx, *address)
		}
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error { return s.events.Append(ctx, tx, entry) })
		if err != nil {
			slog.WarnContext(ctx, "an event couldn't be written", "type", entry.Type, "error", err)
		}
	})
}

// actorOf is what the log calls the viewer: never by name.
func actorOf(v viewer.Viewer) string {
	switch v.Kind {
	case viewer.KindUser:
		return "user:" + strconv.Itoa(v.ID)
	case viewer.KindToken:
		return "token:" + strconv.Itoa(v.ID)
	}
	return ""
}
