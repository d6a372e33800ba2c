// Package slots bounds how many of something each key may have at once.
package slots

import "sync"

// Places counts what each key has at once, in this process's memory: each process counts for itself.
type Places struct {
	limit int

	mu    sync.Mutex
	taken map[string]int
}

// New gives each key that many places; 0 is unlimited.
func New(limit int) *Places { return &Places{limit: limit, taken: map[string]int{}} }

// Take takes one of the key's places until free is called, which may be called more than once; false when there is none left.
func (p *Places) Take(key string) (free func(), ok bool) {
	if p == nil || p.limit == 0 {
		return func() {}, true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.taken[key] >= p.limit {
		return func() {}, false
	}
	p.taken[key]++
	return sync.OnceFunc(func() { p.free(key) }), true
}

func (p *Places) free(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.taken[key]--; p.taken[key] == 0 {
		delete(p.taken, key)
	}
}

// Limit is how many places each key has; 0 for any number.
func (p *Places) Limit() int {
	if p == nil {
		return 0
	}
	return p.limit
}
