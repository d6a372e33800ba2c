package auth

import (
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"

	"github.com/vinculo/vinculo/internal/netaddr"
)

// How many failures are free, and how long each further one takes to be free again. An address fails more often than a user:
// an office shares one.
const (
	failuresPerAddress = 30
	failuresPerEmail   = 8
	forgiveAddress     = 10 * time.Second
	forgiveEmail       = 30 * time.Second
	// remembered bounds the memory; who was seen longest ago is forgotten first.
	remembered = 20_000
)

// throttle slows down guessing of passwords, by the client's address and by the e-mail.
type throttle struct {
	now                func() time.Time
	addresses, emails  *lru.Cache[string, *rate.Limiter]
	perAddress, perOne func() *rate.Limiter
}

func newThrottle(now func() time.Time) *throttle {
	return &throttle{
		now:        now,
		addresses:  newLimiters(),
		emails:     newLimiters(),
		perAddress: func() *rate.Limiter { return rate.NewLimiter(rate.Every(forgiveAddress), failuresPerAddress) },
		perOne:     func() *rate.Limiter { return rate.NewLimiter(rate.Every(forgiveEmail), failuresPerEmail) },
	}
}

func newLimiters() *lru.Cache[string, *rate.Limiter] {
	cache, err := lru.New[string, *rate.Limiter](remembered)
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
}

// begin takes a try from the address's and the e-mail's allowance; false when either is used up.
func (t *throttle) begin(clientIP, email string) (*attempt, bool) {
	a := &attempt{at: t.now()}
	for _, limiter := range []*rate.Limiter{
		limiterOf(t.addresses, network(clientIP), t.perAddress),
		limiterOf(t.emails, email, t.perOne),
	} {
		reservation := limiter.ReserveN(a.at, 1)
		if reservation.DelayFrom(a.at) > 0 {
			reservation.CancelAt(a.at)
			a.succeeded()
			return nil, false
		}
		a.reservations = append(a.reservations, reservation)
	}
	return a, true
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
