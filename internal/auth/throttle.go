package auth

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/vinculo/vinculo/internal/netaddr"
)

// How many failures are free, and how long it takes to forgive one. An address fails more often than a user: an office shares one.
// From one address few are free for one e-mail. From all addresses together from which its user hasn't signed in recently, somewhat
// more are, and further ones wait for their turn: so guessing on from many addresses stays slow. The first ones from each place are
// apart from those, so that guesses from elsewhere never keep a user out, however many they are: where others' haven't come from,
// the right password is checked at once.
const (
	failuresPerAddress = 30
	forgiveAddress     = 10 * time.Second
	failuresPerEmail   = 8
	forgiveEmail       = 30 * time.Second
	firstFailures      = 3
	forgiveFirst       = time.Hour
	failuresOfAll      = 20
	forgiveAll         = 5 * time.Second
	// longestTurn is the maximum time that an attempt waits for its turn; it is refused when those before it would take longer.
	longestTurn = 15 * time.Second
	// remembered bounds the memory; the least recently seen are forgotten first.
	remembered = 20_000
)

// throttle slows down guessing of passwords, by the client's address and by the e-mail. It lives in this process's memory: each
// process counts for itself.
type throttle struct {
	now func() time.Time
	// addresses are by network, emails by network and e-mail, firsts by place and e-mail, ofAll by e-mail.
	addresses, emails, firsts, ofAll *lru.Cache[string, *allowance]
}

func newThrottle(now func() time.Time) *throttle {
	return &throttle{
		now: now, addresses: newCache[*allowance](), emails: newCache[*allowance](),
		firsts: newCache[*allowance](), ofAll: newCache[*allowance](),
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

// allowance is how many failures are free, of which one comes back each time that forgive has passed. Unlike with a rate.Limiter,
// what was taken is given back in full, whatever was taken since.
type allowance struct {
	free    int
	forgive time.Duration

	mu sync.Mutex
	// clear is when all failures are forgiven.
	clear time.Time
}

// consume takes a failure, unless it would have to wait longer than the given time, and returns the wait.
func (a *allowance) consume(now time.Time, within time.Duration) (wait time.Duration, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	after := a.owed(now) + a.forgive
	if wait = max(0, after-time.Duration(a.free)*a.forgive); wait > within {
		return 0, false
	}
	a.clear = now.Add(after)
	return wait, true
}

func (a *allowance) usedUp(now time.Time) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.owed(now) > time.Duration(a.free-1)*a.forgive
}

func (a *allowance) owed(now time.Time) time.Duration { return max(0, a.clear.Sub(now)) }

func (a *allowance) refund() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.clear = a.clear.Add(-a.forgive)
}

// attempt is one try of a password. It counts as failed unless it is given back, so that concurrent tries count, too.
type attempt struct {
	at    time.Time
	taken []*allowance
	// wait is how long it is until its turn.
	wait time.Duration
}

// begin takes a try from the allowances of a network, and of the e-mail from there; false when either is used up. Unless it is one
// of the first from its place, or the network is known to be the user's, it also takes its turn among all tries for the e-mail.
// Known is only called when it matters.
func (t *throttle) begin(from, email string, known func() bool) (*attempt, bool) {
	a := &attempt{at: t.now()}
	if !a.consume(allowanceOf(t.addresses, from, failuresPerAddress, forgiveAddress), 0) ||
		!a.consume(allowanceOf(t.emails, from+" "+email, failuresPerEmail, forgiveEmail), 0) {
		a.refund()
		return nil, false
	}
	if a.consume(allowanceOf(t.firsts, netaddr.Site(from)+" "+email, firstFailures, forgiveFirst), 0) {
		return a, true
	}
	all := allowanceOf(t.ofAll, email, failuresOfAll, forgiveAll)
	if all.usedUp(a.at) && known() {
		return a, true
	}
	if !a.consume(all, longestTurn) {
		a.refund()
		return nil, false
	}
	return a, true
}

// consume takes a try from an allowance, now or within a while.
func (a *attempt) consume(from *allowance, within time.Duration) bool {
	wait, ok := from.consume(a.at, within)
	if !ok {
		return false
	}
	a.wait = max(a.wait, wait)
	a.taken = append(a.taken, from)
	return true
}

// refund is for an attempt that wasn't a wrong guess: only those use up the allowances.
func (a *attempt) refund() {
	for _, from := range a.taken {
		from.refund()
	}
	a.taken = nil
}

func allowanceOf(cache *lru.Cache[string, *allowance], key string, free int, forgive time.Duration) *allowance {
	if len(key) > 320 {
		key = key[:320]
	}
	fresh := &allowance{free: free, forgive: forgive}
	if known, found, _ := cache.PeekOrAdd(key, fresh); found {
		// Get marks it as seen.
		cache.Get(key)
		return known
	}
	return fresh
}

// network is what counts as one address.
func network(address string) string { return netaddr.Network(address) }
