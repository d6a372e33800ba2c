package auth

import (
	"fmt"
	"testing"
	"time"
)

// stranger says that an address isn't known to be the user's.
func stranger() bool { return false }

// clocked is a throttle whose time the test sets.
func clocked() (*throttle, *time.Time) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	return newThrottle(func() time.Time { return now }), &now
}

func TestAnAddressFailsFewTimesForOneEmailAndMoreForAll(t *testing.T) {
	throttle, now := clocked()
	fail := func(address, email string) bool {
		_, ok := throttle.begin(address, email, stranger)
		return ok
	}
	for i := range failuresPerEmail {
		if !fail("192.0.2.1", "a@example.com") {
			t.Fatalf("failure %d was refused", i+1)
		}
	}
	if fail("192.0.2.1", "a@example.com") {
		t.Error("the allowance of an address for an e-mail has no end")
	}
	if !fail("192.0.2.1", "b@example.com") || !fail("192.0.2.2", "a@example.com") {
		t.Error("another e-mail or another address is throttled too")
	}
	*now = now.Add(forgiveEmail)
	if !fail("192.0.2.1", "a@example.com") || fail("192.0.2.1", "a@example.com") {
		t.Error("time doesn't give one try back")
	}
	for i := range failuresPerAddress {
		if !fail("198.51.100.7", fmt.Sprintf("%d@example.com", i)) {
			t.Fatalf("failure %d of an address was refused", i+1)
		}
	}
	if fail("198.51.100.7", "new@example.com") {
		t.Error("an address's allowance has no end")
	}
	if !fail("198.51.100.8", "new@example.com") {
		t.Error("another address is throttled too")
	}
}

// guesses makes n wrong tries for an e-mail from an address and returns how many are checked, now or in their turn.
func guesses(throttle *throttle, n int, address, email string) (checked int) {
	for range n {
		if _, ok := throttle.begin(address, email, stranger); ok {
			checked++
		}
	}
	return checked
}

// Strangers guess from a thousand addresses, as fast as turns come free, and go on: the user gets in at once, from where they have
// recently signed in and from where they never did.
func TestStrangersGuessesKeepNoUserOut(t *testing.T) {
	throttle, now := clocked()
	for second := range 30 {
		for i := range 1_000 {
			guesses(throttle, 2, fmt.Sprintf("192.0.%d.%d", i>>8, i&255), "a@example.com")
		}
		for address, known := range map[string]bool{"198.51.100.1": true, "203.0.113.1": false, "2001:db8:1:2::/64": false} {
			a, ok := throttle.begin(address, "a@example.com", func() bool { return known })
			if !ok || a.wait > 0 {
				t.Fatalf("in second %d, from %s: %v, after %v", second, address, ok, a.wait)
			}
			a.refund()
		}
		*now = now.Add(time.Second)
	}
}

// Whoever has mistyped a few times at a new address takes a turn among all who guess on: one is free, they wait for theirs, or all
// are taken.
func TestGuessingOnFromAnywhereTakesTurns(t *testing.T) {
	throttle, now := clocked()
	const elsewhere = "203.0.113.1"
	guesses(throttle, firstFailures, elsewhere, "a@example.com")
	for i := range failuresOfAll {
		guesses(throttle, firstFailures+1, fmt.Sprintf("192.0.2.%d", 100+i), "a@example.com")
	}
	for i := range 30 {
		a, ok := throttle.begin(elsewhere, "a@example.com", stranger)
		if !ok || a.wait == 0 || a.wait > longestTurn {
			t.Fatalf("from elsewhere: %v", ok)
		}
		a.refund()
		*now = now.Add(forgiveAll)
		throttle.begin(fmt.Sprintf("192.0.2.%d", 100+i%failuresOfAll), "a@example.com", stranger)
	}
	for i := range 10 {
		guesses(throttle, firstFailures+1, fmt.Sprintf("198.51.100.%d", i), "a@example.com")
	}
	if guesses(throttle, 1, elsewhere, "a@example.com") != 0 {
		t.Error("a further try from elsewhere is one more than the turns")
	}
	*now = now.Add(forgiveAll)
	if guesses(throttle, 1, elsewhere, "a@example.com") != 1 {
		t.Error("a turn that has come free isn't given")
	}
}

// The bound that the guide states: an attacker with many addresses has the first tries of each place, and together so many in an
// hour.
func TestGuessingFromManyAddressesStaysSlow(t *testing.T) {
	throttle, now := clocked()
	const places = 100
	tries := 0
	for range 3600 {
		for i := range places {
			// The networks of one IPv6 place are one.
			tries += guesses(throttle, 1, fmt.Sprintf("2001:db8:%x:%x::/64", i, now.Second()), "a@example.com")
		}
		*now = now.Add(time.Second)
	}
	together := failuresOfAll + int((time.Hour+longestTurn)/forgiveAll)
	if most := places*(firstFailures+1) + together; tries > most || together > 750 {
		t.Errorf("%d tries in an hour, want %d at most", tries, most)
	}
}

// A guesser who leaves just before their turn gets it back, for another guess: no more of them are checked.
func TestLeavingBeforeOnesTurnMakesNoMoreGuesses(t *testing.T) {
	throttle, now := clocked()
	var waiting []*attempt
	checked := 0
	for second := range 3600 {
		for i := range 4 {
			// Of few places, so that their first tries are soon used up.
			if a, ok := throttle.begin(fmt.Sprintf("2001:db8:%x:%x::/64", i, second), "a@example.com", stranger); ok && a.wait > 0 {
				waiting = append(waiting, a)
			} else if ok {
				checked++
			}
		}
		*now = now.Add(time.Second)
		var stay []*attempt
		for i, a := range waiting {
			switch left := a.at.Add(a.wait).Sub(*now); {
			case left <= 0:
				checked++
			case left <= time.Second && i%2 == 0:
				a.refund()
			default:
				stay = append(stay, a)
			}
		}
		waiting = stay
	}
	if most := 4*(firstFailures+1) + failuresOfAll + int((time.Hour+longestTurn)/forgiveAll); checked > most {
		t.Errorf("%d guesses are checked in an hour, want %d at most", checked, most)
	}
}

// Many sign in at the same time and take a while: what they took is free again, all of it.
func TestSuccessesAtTheSameTimeCostNothing(t *testing.T) {
	throttle, now := clocked()
	for range 5 {
		var open []*attempt
		for i := range failuresPerAddress {
			a, ok := throttle.begin("192.0.2.1", fmt.Sprintf("%d@example.com", i), stranger)
			if !ok {
				t.Fatalf("%d at the same time are refused", i+1)
			}
			open = append(open, a)
			*now = now.Add(50 * time.Millisecond)
		}
		for _, a := range open {
			a.refund()
		}
	}
}

func TestSuccessCostsNothing(t *testing.T) {
	throttle, now := clocked()
	for i := range 10 * failuresPerAddress {
		attempt, ok := throttle.begin("192.0.2.1", "a@example.com", stranger)
		if !ok {
			t.Fatalf("success %d was refused", i+1)
		}
		*now = now.Add(50 * time.Millisecond)
		attempt.refund()
	}
}

func TestTriesAtTheSameTimeCount(t *testing.T) {
	throttle, _ := clocked()
	var open []*attempt
	for range 10 * failuresPerEmail {
		if a, ok := throttle.begin("192.0.2.1", "a@example.com", stranger); ok {
			open = append(open, a)
		}
	}
	if len(open) != failuresPerEmail {
		t.Errorf("%d tries at once, want %d", len(open), failuresPerEmail)
	}
}

func TestTheThrottleForgetsInsteadOfGrowing(t *testing.T) {
	throttle := newThrottle(time.Now)
	for i := range remembered + 1000 {
		throttle.begin(fmt.Sprintf("10.%d.%d.%d", i>>16, i>>8&255, i&255), fmt.Sprintf("%d@example.com", i), stranger)
	}
	if throttle.addresses.Len() > remembered || throttle.emails.Len() > remembered || throttle.ofAll.Len() > remembered {
		t.Errorf("it remembers %d addresses and %d e-mails", throttle.addresses.Len(), throttle.emails.Len())
	}
}

func TestNetwork(t *testing.T) {
	for address, want := range map[string]string{
		"192.0.2.1:1234":        "192.0.2.1",
		"192.0.2.1":             "192.0.2.1",
		"[2001:db8:1:2::3]:443": "2001:db8:1:2::/64",
		"2001:db8:1:2:9:9:9:9":  "2001:db8:1:2::/64",
		"::ffff:192.0.2.1":      "192.0.2.1",
		"not an address":        "not an address",
	} {
		if got := network(address); got != want {
			t.Errorf("network(%q) = %q, want %q", address, got, want)
		}
	}
}
