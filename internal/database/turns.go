package database

import (
	"context"
	"database/sql"
	"slices"
	"sync"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/viewer"
)

// turns hands out the connections that requests read with, so that nobody who requests a lot keeps the others waiting. An asker
// gets another connection only while more than three times as many are free as they already have: a quarter of them when alone, and
// fewer with others, so that some stay free for newcomers. The asker with the fewest comes first, and among equals the one who has
// waited longest. See docs/adr/0011-reading-by-turns.md.
type turns struct {
	mu        sync.Mutex
	all, free int
	askers    map[string]*asker
	// count numbers events, in place of a clock.
	count uint64
	// waited is the total waiting time.
	waited time.Duration
}

// asker is a user or machine that has connections or waits for some.
type asker struct {
	held    int
	waiting []chan struct{}
	// since is when they began to wait, or last got or gave back a connection.
	since uint64
}

// spare is how many times as many connections as an asker has must be free for them to get another one.
const spare = 3

func newTurns(connections int) *turns {
	return &turns{all: connections, free: connections, askers: map[string]*asker{}}
}

func (t *turns) stats() sql.DBStats {
	t.mu.Lock()
	defer t.mu.Unlock()
	return sql.DBStats{MaxOpenConnections: t.all, OpenConnections: t.all, InUse: t.all - t.free, Idle: t.free, WaitDuration: t.waited}
}

// acquire waits for a connection, which must be given back.
func (t *turns) acquire(ctx context.Context, who string) (giveBack func(), err error) {
	turn, began := t.wait(who), time.Now()
	defer func() { t.note(time.Since(began)) }()
	select {
	case <-turn:
		return sync.OnceFunc(func() { t.release(who) }), nil
	case <-ctx.Done():
		t.leave(who, turn)
		return nil, ctx.Err()
	}
}

func (t *turns) wait(who string) (turn chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	a := t.askers[who]
	if a == nil {
		a = &asker{}
		t.askers[who] = a
	}
	if len(a.waiting) == 0 {
		t.stamp(a)
	}
	turn = make(chan struct{})
	a.waiting = append(a.waiting, turn)
	t.handOut()
	return turn
}

func (t *turns) note(waited time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.waited += waited
}

func (t *turns) release(who string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	a := t.askers[who]
	a.held--
	t.free++
	t.stamp(a)
	t.forget(who)
	t.handOut()
}

// leave is for an asker that stops waiting, and may have got the turn at the same moment.
func (t *turns) leave(who string, turn chan struct{}) {
	t.mu.Lock()
	a := t.askers[who]
	i := slices.Index(a.waiting, turn)
	if i >= 0 {
		a.waiting = slices.Delete(a.waiting, i, i+1)
		t.forget(who)
	}
	t.mu.Unlock()
	if i < 0 {
		t.release(who)
	}
}

// The caller of handOut, stamp and forget holds the lock.
func (t *turns) handOut() {
	for {
		var next *asker
		for _, a := range t.askers {
			if len(a.waiting) > 0 && spare*a.held < t.free && (next == nil || a.before(next)) {
				next = a
			}
		}
		if next == nil {
			return
		}
		close(next.waiting[0])
		next.waiting = next.waiting[1:]
		next.held++
		t.free--
		t.stamp(next)
	}
}

func (a *asker) before(b *asker) bool {
	return a.held < b.held || a.held == b.held && a.since < b.since
}

func (t *turns) stamp(a *asker) {
	t.count++
	a.since = t.count
}

func (t *turns) forget(who string) {
	if a := t.askers[who]; a.held == 0 && len(a.waiting) == 0 {
		delete(t.askers, who)
	}
}

// turn waits until the context's asker may read. Tasks need no turn, nor do reads in a transaction that writes, because others wait
// for it.
func (d statementDriver) turn(ctx context.Context) (giveBack func(), err error) {
	tx, _ := ctx.Value(txKey{}).(*Tx)
	who := viewer.Asker(ctx)
	if d.turns == nil || who == "" || tx != nil {
		return func() {}, nil
	}
	return d.turns.acquire(ctx, who)
}

// turnRows give the turn back after they have been read.
type turnRows struct {
	entsql.ColumnScanner
	giveBack func()
}

// Close implements sql.ColumnScanner.
func (r turnRows) Close() error {
	defer r.giveBack()
	return r.ColumnScanner.Close()
}

// untilRead keeps the turn until the rows are closed: v is what ent's drivers are given for them.
func untilRead(v any, giveBack func()) {
	rows, ok := v.(*entsql.Rows)
	if !ok {
		giveBack()
		return
	}
	rows.ColumnScanner = turnRows{rows.ColumnScanner, giveBack}
}
