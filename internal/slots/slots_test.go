package slots_test

import (
	"sync"
	"testing"

	"github.com/vinculo/vinculo/internal/slots"
)

func TestAPlaceIsFreeAgainOnce(t *testing.T) {
	p := slots.New(2)
	first, _ := p.Take("a")
	if _, ok := p.Take("a"); !ok {
		t.Fatal("the second place isn't given")
	}
	if _, ok := p.Take("a"); ok {
		t.Error("a third place is given")
	}
	if _, ok := p.Take("b"); !ok {
		t.Error("another key finds none")
	}
	first()
	first()
	if _, ok := p.Take("a"); !ok {
		t.Error("a freed place isn't given again")
	}
	if _, ok := p.Take("a"); ok {
		t.Error("a place that was freed twice is given twice")
	}
}

func TestNoLimitGivesAnyNumber(t *testing.T) {
	for _, p := range []*slots.Places{nil, slots.New(0)} {
		for range 1_000 {
			if _, ok := p.Take("a"); !ok {
				t.Fatal("a place is refused")
			}
		}
	}
}

func TestPlacesAreNeverMoreThanTheLimit(t *testing.T) {
	p, inUse, most := slots.New(5), 0, 0
	var mu sync.Mutex
	count := func(n int) {
		mu.Lock()
		defer mu.Unlock()
		inUse += n
		most = max(most, inUse)
	}
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			for range 100 {
				if free, ok := p.Take("a"); ok {
					count(1)
					count(-1)
					free()
				}
			}
		})
	}
	all.Wait()
	if most == 0 || most > 5 {
		t.Errorf("%d places were in use at once, want 1 to 5", most)
	}
}
