package lease_test

import (
	"testing"
	"time"

	"entgo.io/ent"

	"github.com/vinculo/vinculo/internal/lease"
)

// row is a row that can be leased, as an ent mutation changes it.
type row map[string]ent.Value

func (r row) SetField(name string, value ent.Value) error {
	r[name] = value
	return nil
}

func (r row) ClearField(name string) error {
	delete(r, name)
	return nil
}

func (r row) held(now time.Time) bool {
	until, leased := r["lease_until"].(time.Time)
	return leased && lease.Held(&until, now)
}

func TestARowIsHeldUntilItsLeaseExpiresOrIsReleased(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	r, l := row{}, lease.Owned(time.Minute)
	l.Claim(r, now)
	if !r.held(now.Add(59*time.Second)) || r.held(now.Add(time.Minute)) {
		t.Errorf("claimed for a minute: %v", r)
	}
	l.Keep(r, now.Add(30*time.Second))
	if !r.held(now.Add(time.Minute)) {
		t.Errorf("kept after half a minute: %v", r)
	}
	l.PutOff(r, now.Add(2*time.Minute))
	if _, owned := r["lease_owner"]; owned || !r.held(now.Add(time.Minute)) || r.held(now.Add(2*time.Minute)) {
		t.Errorf("put off for two minutes: %v", r)
	}
	l.Release(r)
	if len(r) != 0 {
		t.Errorf("released: %v", r)
	}
}

func TestALeaseFromAClockFarAheadIsIgnored(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	r := row{}
	lease.Owned(time.Minute).Claim(r, now.Add(24*time.Hour))
	if r.held(now) {
		t.Errorf("held for a day: %v", r)
	}
}

func TestALeaseWithoutOwnerEndsAtAnotherTimeThanThePreviousOne(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	before := now.Add(time.Minute)
	r := row{}
	lease.Timed(time.Minute, before).Claim(r, now)
	if until := r["lease_until"]; until == before || !r.held(now) {
		t.Errorf("taken over until %v, as before", until)
	}
}
