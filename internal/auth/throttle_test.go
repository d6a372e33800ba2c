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

// Strangers have guessed and go on, as fast as turns come free: from where they have signed in of late, the user gets in at once.
func TestStrangersGuessesKeepNobodyOutOfTheirOwnAddress(t *testing.T) {
	throttle, now := clocked()
	for i := range failuresOfAll {
		throttle.begin(fmt.Sprintf("192.0.2.%d", i), "a@example.com", stranger)
	}
	for i := range 30 {
		for j := range 10 {
			throttle.begin(fmt.Sprintf("203.0.%d.%d", i, j), "a@example.com", stranger)
		}
		own, ok := throttle.begin("198.51.100.1", "a@example.com", func() bool { return true })
		if !ok || own.wait > 0 {
			t.Fatalf("from an own address: %v, after %v", ok, own.wait)
		}
		own.giveBack()
		*now = now.Add(time.Second)
	}
}

// From elsewhere a guess at each turn only delays the user; a flood that takes all turns keeps them out until it ends.
func TestFromElsewhereTheUserTakesTheirTurn(t *testing.T) {
	throttle, now := clocked()
	guess := func(i int) { throttle.begin(fmt.Sprintf("192.0.%d.%d", i>>8, i&255), "a@example.com", stranger) }
	for i := range failuresOfAll {
		guess(i)
	}
	for i := range 30 {
		guess(failuresOfAll + i)
		elsewhere, ok := throttle.begin("203.0.113.1", "a@example.com", stranger)
		if !ok || elsewhere.wait == 0 || elsewhere.wait > longestTurn {
			t.Fatalf("from elsewhere: %v, after %v", ok, elsewhere.wait)
		}
		elsewhere.giveBack()
		*now = now.Add(forgiveAll)
	}
	for i := range 10 {
		guess(1_000 + i)
	}
	if _, ok := throttle.begin("203.0.113.1", "a@example.com", stranger); ok {
		t.Error("a try from elsewhere is one more than the turns")
	}
	*now = now.Add(forgiveAll)
	if _, ok := throttle.begin("203.0.113.1", "a@example.com", stranger); !ok {
		t.Error("a turn that has come free isn't given")
	}
}

// The bound that the guide tells: whoever guesses from any number of addresses has so many tries for one e-mail in an hour.
func TestGuessingFromManyAddressesStaysSlow(t *testing.T) {
	throttle, now := clocked()
	tries := 0
	for second := range 3600 {
		for i := range 100 {
			if _, ok := throttle.begin(fmt.Sprintf("10.%d.%d.%d", second>>8, second&255, i), "a@example.com", stranger); ok {
				tries++
			}
		}
		*now = now.Add(time.Second)
	}
	if most := failuresOfAll + int((time.Hour+longestTurn)/forgiveAll); tries > most || most > 750 {
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
			if a, ok := throttle.begin(fmt.Sprintf("10.%d.%d.%d", second>>8, second&255, i), "a@example.com", stranger); ok && a.wait > 0 {
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
				a.giveBack()
			default:
				stay = append(stay, a)
			}
		}
		waiting = stay
	}
	if most := failuresOfAll + int((time.Hour+longestTurn)/forgiveAll); checked > most {
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
			a.giveBack()
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
		attempt.giveBack()
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
