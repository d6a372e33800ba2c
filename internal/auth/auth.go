// Package auth identifies the viewer: a user with a session, or a machine with an API token.
package auth

import (
	"context"
	"net/http"
	"runtime"
	"sync"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// CookieName is the cookie that carries a browser's session, and SecureCookieName the one that does over https: browsers take it
// from this server only, by https only, and for all of it.
const (
	CookieName       = "vinculo_session"
	SecureCookieName = "__Host-vinculo_session"
)

// How long after its last request a session ends, and how long after signing in at the latest.
const (
	idleTimeout = 12 * time.Hour
	lifetime    = 7 * 24 * time.Hour
)

// Options are the settings of Service.
type Options struct {
	// SecureCookie has the cookie sent by https only, under its own name.
	SecureCookie bool
	// ClientIP returns the client's address; nil takes the connection's.
	ClientIP func(*http.Request) string
	// Events records who signed in, what was denied, and how users' access changed.
	Events *eventlog.Log
	// DemoUsers are shown on the sign-in screen of a demo base; empty elsewhere.
	DemoUsers []DemoUser
	// Version is public.
	Version string
}

// DemoUser is a user of a demo base, whose password is no secret.
type DemoUser struct {
	Email    string      `json:"email"`
	Password string      `json:"password"`
	Role     viewer.Role `json:"role"`
}

// Service signs users in and recognises them and their machines.
type Service struct {
	db         *database.DB
	box        *secret.Box
	options    Options
	events     *eventlog.Log
	throttle   *throttle
	auditLimit *auditLimit
	// hashing bounds how many passwords are checked at once: each takes 19 MiB and a core.
	hashing chan struct{}
	later   *later
	// unknown is checked for unknown e-mails, so that an answer takes as long as for a known one.
	unknown func() string
}

// New returns the service. Close it before the database.
func New(db *database.DB, box *secret.Box, o Options) *Service {
	if o.ClientIP == nil {
		o.ClientIP = func(r *http.Request) string { return r.RemoteAddr }
	}
	if o.Events == nil {
		o.Events = eventlog.NewLog()
	}
	return &Service{
		db: db, box: box, options: o, events: o.Events,
		throttle:   newThrottle(time.Now),
		auditLimit: newAuditLimit(time.Now),
		hashing:    make(chan struct{}, max(2, runtime.NumCPU())),
		later:      newLater(),
		unknown: sync.OnceValue(func() string {
			hash, err := secret.HashPassword("nobody has this password")
			if err != nil {
				return ""
			}
			return hash
		}),
	}
}

// Close waits for the writes that requests have deferred.
func (s *Service) Close() { s.later.close() }

// laterTime is how long a write after the request may take.
const laterTime = 30 * time.Second

// later does small writes, such as when a token was last used, after the request: it must not wait for a busy writer.
type later struct {
	tasks chan func()
	done  chan struct{}
	once  sync.Once
	mu    sync.RWMutex
	over  bool
}

func newLater() *later {
	l := &later{tasks: make(chan func(), 256), done: make(chan struct{})}
	go func() {
		defer close(l.done)
		for task := range l.tasks {
			task()
		}
	}()
	return l
}

// do defers a task of the context's request. When too many are queued it is dropped: the next request defers it again.
func (l *later) do(ctx context.Context, task func(context.Context)) {
	apart := viewer.System(telemetry.Apart(ctx))
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.over {
		return
	}
	select {
	case l.tasks <- func() {
		ctx, cancel := context.WithTimeout(apart, laterTime)
		defer cancel()
		task(ctx)
	}:
	default:
	}
}

func (l *later) close() {
	l.once.Do(func() {
		l.mu.Lock()
		l.over = true
		l.mu.Unlock()
		close(l.tasks)
	})
	<-l.done
}
