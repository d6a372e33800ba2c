package auth

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// What is told of somebody's failures and denials at most: the same thing once a minute, and of all things so many at once and then
// one a minute. Whoever makes more of them can't fill the log of events; how often the same wasn't told is told with its next one.
const (
	toldEvery  = time.Minute
	toldAtOnce = 20
)

// ration bounds what is told. It lives in this process's memory: each process counts for itself.
type ration struct {
	now   func() time.Time
	mu    sync.Mutex
	whose *lru.Cache[string, *rate.Limiter]
	same  *lru.Cache[string, *told]
}

// told is what was told of one thing of somebody's, and how often it wasn't since.
type told struct {
	limiter *rate.Limiter
	untold  int
}

func newRation(now func() time.Time) *ration {
	return &ration{now: now, whose: newCache[*rate.Limiter](), same: newCache[*told]()}
}

// take says whether to tell something of somebody, and for how many times of the same it stands.
func (r *ration) take(who, what string) (times int, tell bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	all, known := r.whose.Get(who)
	if !known {
		all = rate.NewLimiter(rate.Every(toldEvery), toldAtOnce)
		r.whose.Add(who, all)
	}
	key := who + "\x00" + what
	same, known := r.same.Get(key)
	if !known {
		same = &told{limiter: rate.NewLimiter(rate.Every(toldEvery), 1)}
		r.same.Add(key, same)
	}
	same.untold++
	now := r.now()
	if same.limiter.TokensAt(now) < 1 || !all.AllowN(now, 1) {
		return 0, false
	}
	same.limiter.AllowN(now, 1)
	times, same.untold = same.untold, 0
	return times, true
}
