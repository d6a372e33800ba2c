package dici

import (
	"context"
	"fmt"
	"sync"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/viewer"
)

// reference caches the cities and branches that frozen rows and file names refer to. They never change while the program runs;
// without the cache, a list of declarations would look them up one by one.
type reference struct {
	mu     sync.Mutex
	cities map[int]*ent.City
	cnpjs  map[int]string
}

// city is the municipality with the code.
func (r *reference) city(ctx context.Context, client *ent.Client, code int) (*ent.City, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.cities == nil {
		all, err := client.City.Query().All(viewer.System(ctx))
		if err != nil {
			return nil, fmt.Errorf("municipalities: %w", err)
		}
		r.cities = make(map[int]*ent.City, len(all))
		for _, c := range all {
			r.cities[c.IbgeCode] = c
		}
	}
	city, known := r.cities[code]
	if !known {
		return nil, fmt.Errorf("no municipality has the code %d", code)
	}
	return city, nil
}

// cnpj is the branch's CNPJ, which never changes.
func (r *reference) cnpj(ctx context.Context, client *ent.Client, branchID int) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.cnpjs[branchID]; !known {
		all, err := client.Branch.Query().Select(branch.FieldID, branch.FieldCnpj).All(viewer.System(ctx))
		if err != nil {
			return "", fmt.Errorf("branches: %w", err)
		}
		r.cnpjs = make(map[int]string, len(all))
		for _, b := range all {
			r.cnpjs[b.ID] = b.Cnpj
		}
	}
	return r.cnpjs[branchID], nil
}
