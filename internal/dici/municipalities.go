package dici

import (
	"context"
	"fmt"
	"sync"

	"github.com/vinculo/vinculo/ent"
)

// municipalities are the cities by their codes. They only change with the program's version, so they are read once: the frozen
// rows of a list of declarations would otherwise look theirs up one declaration after the other.
type municipalities struct {
	mu     sync.Mutex
	byCode map[int]*ent.City
}

// of is the city with the code.
func (m *municipalities) of(ctx context.Context, client *ent.Client, code int) (*ent.City, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.byCode == nil {
		all, err := client.City.Query().All(ctx)
		if err != nil {
			return nil, fmt.Errorf("municipalities: %w", err)
		}
		m.byCode = make(map[int]*ent.City, len(all))
		for _, c := range all {
			m.byCode[c.IbgeCode] = c
		}
	}
	city, known := m.byCode[code]
	if !known {
		return nil, fmt.Errorf("no municipality has the code %d", code)
	}
	return city, nil
}
