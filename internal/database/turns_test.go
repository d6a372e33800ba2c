package database

import (
	"context"
	"errors"
	"testing"
)

// queue makes an asker wait for a number of turns.
func (t *turns) queue(who string, n int) (turns []chan struct{}) {
	for range n {
		turns = append(turns, t.wait(who))
	}
	return turns
}

func given(turn chan struct{}) bool {
	select {
	case <-turn:
		return true
	default:
		return false
	}
}

func TestASingleAskerGetsAQuarterOfTheConnections(t *testing.T) {
	for connections, most := range map[int]int{1: 1, 2: 1, 4: 1, 10: 3, 16: 4} {
		s := newTurns(connections)
		s.queue("one", 50)
		if got := s.askers["one"].held; got != most {
			t.Errorf("of %d connections one has %d, want %d", connections, got, most)
		}
	}
}

// A small request gets a connection at once, however much up to three others have waiting for the four connections.
func TestASmallRequestIsServedAtOnceBesideThreeLargeOnes(t *testing.T) {
	s, many := newTurns(4), []string{"a", "b", "c"}
	for _, who := range many {
		s.queue(who, 100)
	}
	for round := range 60 {
		if !given(s.wait("little")) {
			t.Fatalf("round %d: it isn't served beside %d, %d and %d", round, s.askers["a"].held, s.askers["b"].held, s.askers["c"].held)
		}
		s.release("little")
		s.release(many[round%3])
	}
}

// With more askers than connections it waits for each of them once at most, however much they have waiting.
func TestASmallRequestIsServedSoonBesideMany(t *testing.T) {
	s, many := newTurns(4), []string{"a", "b", "c", "d", "e", "f"}
	for _, who := range many {
		s.queue(who, 300)
	}
	for range 100 {
		little := s.wait("little")
		for _, who := range many {
			if s.askers[who].held > 0 && !given(little) {
				s.release(who)
			}
		}
		if !given(little) {
			t.Fatal("it waits for more than that")
		}
		s.release("little")
	}
}

func TestEveryAskerIsServed(t *testing.T) {
	s := newTurns(4)
	patient := s.queue("patient", 10)
	for _, who := range []string{"a", "b", "c", "d", "e"} {
		s.queue(who, 10)
	}
	for len(s.askers) > 0 {
		for who, a := range s.askers {
			if a.held > 0 {
				s.release(who)
				break
			}
		}
	}
	if !given(patient[9]) || s.free != 4 {
		t.Errorf("somebody wasn't served, or kept a connection: %d are free", s.free)
	}
}

func TestAnAskerThatLeavesTakesNoTurn(t *testing.T) {
	s := newTurns(1)
	giveBack, err := s.acquire(t.Context(), "one")
	if err != nil {
		t.Fatal(err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.acquire(gone, "other"); !errors.Is(err, context.Canceled) {
		t.Errorf("take = %v", err)
	}
	turn := s.wait("other")
	giveBack()
	giveBack()
	s.leave("other", turn) // it came at the same moment
	if len(s.askers) != 0 || s.free != 1 {
		t.Errorf("%d are remembered, and %d connections free", len(s.askers), s.free)
	}
}
