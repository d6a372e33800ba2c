package auth

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// How many of a client's failures and denials are logged: the same one once a minute, and overall a burst and then one a minute. So
// a client can't fill the event log; the next entry says how many of the same were left out.
const (
	logEvery     = time.Minute
	loggedAtOnce = 20
)

// auditLimit bounds what is logged. It lives in this process's memory: each process counts for itself.
type auditLimit struct {
	now   func() time.Time
	mu    sync.Mutex
	whose *lru.Cache[string, *rate.Limiter]
	same  *lru.Cache[string, *logEntry]
}

// logEntry is when one kind of a client's entries was logged, and how many were left out since.
type logEntry struct {
	limiter  *rate.Limiter
	unlogged int
}

func newAuditLimit(now func() time.Time) *auditLimit {
	return &auditLimit{now: now, whose: newCache[*rate.Limiter](), same: newCache[*logEntry]()}
}

// allow says whether to log an entry of a client, and how many of the same it represents.
func (l *auditLimit) allow(who, what string) (times int, log bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	all, known := l.whose.Get(who)
	if !known {
		all = rate.NewLimiter(rate.Every(logEvery), loggedAtOnce)
		l.whose.Add(who, all)
	}
	key := who + "\x00" + what
	same, known := l.same.Get(key)
	if !known {
		same = &logEntry{limiter: rate.NewLimiter(rate.Every(logEvery), 1)}
		l.same.Add(key, same)
	}
	same.unlogged++
	now := l.now()
	if same.limiter.TokensAt(now) < 1 || !all.AllowN(now, 1) {
		return 0, false
	}
	same.limiter.AllowN(now, 1)
	times, same.unlogged = same.unlogged, 0
	return times, true
}
