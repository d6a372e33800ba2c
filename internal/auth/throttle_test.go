package auth

import (
	"fmt"
	"testing"
	"time"
)

func TestThrottle(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	throttle := newThrottle(func() time.Time { return now })
	fail := func(address, email string) bool {
		_, ok := throttle.begin(address, email)
		return ok
	}
	for i := range failuresPerEmail {
		if !fail(fmt.Sprintf("192.0.2.%d", i), "a@example.com") {
			t.Fatalf("failure %d was refused", i+1)
		}
	}
	if fail("192.0.2.100", "a@example.com") {
		t.Error("an e-mail's allowance has no end")
	}
	if !fail("192.0.2.100", "b@example.com") {
		t.Error("another e-mail is throttled too")
	}
	now = now.Add(forgiveEmail)
	if !fail("192.0.2.101", "a@example.com") || fail("192.0.2.102", "a@example.com") {
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

func TestSuccessCostsNothing(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	throttle := newThrottle(func() time.Time { return now })
	for i := range 10 * failuresPerAddress {
		attempt, ok := throttle.begin("192.0.2.1", "a@example.com")
		if !ok {
			t.Fatalf("success %d was refused", i+1)
		}
		now = now.Add(50 * time.Millisecond)
		attempt.succeeded()
	}
}

func TestTriesAtTheSameTimeCount(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	throttle := newThrottle(func() time.Time { return now })
	var open []*attempt
	for range 10 * failuresPerEmail {
		if a, ok := throttle.begin("192.0.2.1", "a@example.com"); ok {
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
		throttle.begin(fmt.Sprintf("10.%d.%d.%d", i>>16, i>>8&255, i&255), fmt.Sprintf("%d@example.com", i))
	}
	if throttle.addresses.Len() > remembered || throttle.emails.Len() > remembered {
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
