package auth

import (
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"

	"github.com/vinculo/vinculo/internal/netaddr"
)

// How many failures are free, and how long each further one takes to be free again. An address fails more often than a user: an office
// shares one. From one address few are free for one e-mail; from all addresses from which its user hasn't signed in of late together
// somewhat more, and further ones wait for their turn. So nobody else's guesses keep a user out, and guessing from many addresses stays
// slow.
const (
	failuresPerAddress = 30
	forgiveAddress     = 10 * time.Second
	failuresPerEmail   = 8
	forgiveEmail       = 30 * time.Second
	failuresOfAll      = 20
	forgiveAll         = 5 * time.Second
	// longestTurn is how long a try waits for its turn at most; it is refused when so many are before it that it would take longer.
	longestTurn = 15 * time.Second
	// remembered bounds the memory; who was seen longest ago is forgotten first.
	remembered = 20_000
)

// throttle slows down guessing of passwords, by the client's address and by the e-mail. It lives in this process's memory: each process
// counts for itself.
type throttle struct {
	now                       func() time.Time
	addresses, emails, ofAll  *lru.Cache[string, *rate.Limiter]
	perAddress, perOne, toAll func() *rate.Limiter
}

func newThrottle(now func() time.Time) *throttle {
	limiter := func(forgive time.Duration, free int) func() *rate.Limiter {
		return func() *rate.Limiter { return rate.NewLimiter(rate.Every(forgive), free) }
	}
	return &throttle{
		now:        now,
		addresses:  newCache[*rate.Limiter](),
		emails:     newCache[*rate.Limiter](),
		ofAll:      newCache[*rate.Limiter](),
		perAddress: limiter(forgiveAddress, failuresPerAddress),
		perOne:     limiter(forgiveEmail, failuresPerEmail),
		toAll:      limiter(forgiveAll, failuresOfAll),
	}
}

func newCache[T any]() *lru.Cache[string, T] {
	cache, err := lru.New[string, T](remembered)
	if err != nil {
		// Only a size that isn't positive makes New fail, and this one is a constant.
		panic(err)
	}
	return cache
}

// attempt is one try at signing in. It counts as failed until it has succeeded, so that tries at the same time count too.
type attempt struct {
	at           time.Time
	reservations []*rate.Reservation
	// wait is how long it is until its turn.
	wait time.Duration
}

// begin takes a try from the allowances of the address, and of the e-mail from there; false when either is used up. Unless the address is
// known to be the user's, it also takes its turn among all tries for the e-mail. Known is asked only when it matters.
func (t *throttle) begin(clientIP, email string, known func() bool) (*attempt, bool) {
	a, from := &attempt{at: t.now()}, network(clientIP)
	if !a.reserve(limiterOf(t.addresses, from, t.perAddress), 0) || !a.reserve(limiterOf(t.emails, from+" "+email, t.perOne), 0) {
		return nil, false
	}
	all := limiterOf(t.ofAll, email, t.toAll)
	if all.TokensAt(a.at) < 1 && known() {
		return a, true
	}
	return a, a.reserve(all, longestTurn)
}

// reserve takes a try from an allowance, now or within a while. When there is none it gives back what the attempt has taken.
func (a *attempt) reserve(limiter *rate.Limiter, within time.Duration) bool {
	reservation := limiter.ReserveN(a.at, 1)
	wait := reservation.DelayFrom(a.at)
	if wait > within {
		reservation.CancelAt(a.at)
		a.succeeded()
		return false
	}
	a.wait = max(a.wait, wait)
	a.reservations = append(a.reservations, reservation)
	return true
}

// succeeded gives the try back: only failures use the allowance up.
func (a *attempt) succeeded() {
	for _, r := range a.reservations {
		r.CancelAt(a.at)
	}
}

func limiterOf(cache *lru.Cache[string, *rate.Limiter], key string, create func() *rate.Limiter) *rate.Limiter {
	if len(key) > 320 {
		key = key[:320]
	}
	limiter := create()
	if known, found, _ := cache.PeekOrAdd(key, limiter); found {
		// Get marks it as seen.
		cache.Get(key)
		return known
	}
	return limiter
}

// network is what counts as one address.
func network(address string) string { return netaddr.Network(address) }
