package gateway

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/viewer"
)

// budget bounds the memory that all answers of the process hold, from their start until they are written: otherwise a client that
// requests much and reads nothing would make them pile up in memory.
type budget struct {
	mu     sync.Mutex
	spent  int64
	shares map[string]int64
}

func newBudget() *budget { return &budget{shares: map[string]int64{}} }

// lease is one operation's part of the budget; a nil lease needs none.
type lease struct {
	budget *budget
	owner  string
	bytes  atomic.Int64
	ended  bool
}

type leaseKey struct{}

// lease returns an empty lease, which must be ended.
func (b *budget) lease(ctx context.Context, v viewer.Viewer) *lease {
	return &lease{budget: b, owner: ownerOf(v, clientOf(ctx).address)}
}

// ownerOf names the owner of a share: a viewer, or the network address of an anonymous client.
func ownerOf(v viewer.Viewer, address string) string {
	if v.SignedIn() {
		return v.Owner()
	}
	return "address:" + address
}

func leaseOf(ctx context.Context) *lease {
	l, _ := ctx.Value(leaseKey{}).(*lease)
	return l
}

// cover grows the lease to at least that many bytes; false when the budget or its owner's share is used up.
func (l *lease) cover(bytes int64) bool {
	if l == nil || bytes <= l.bytes.Load() {
		return true
	}
	l.budget.mu.Lock()
	defer l.budget.mu.Unlock()
	if l.ended {
		return false
	}
	more := bytes + bytes/8 - l.bytes.Load() // somewhat ahead, so that few fields wait for the lock
	if l.budget.spent+more > MaxAnswers || l.budget.shares[l.owner]+more > MaxAnswersOfOne {
		return false
	}
	l.grow(more)
	return true
}

// release returns all bytes; the lease may grow again.
func (l *lease) release() {
	l.budget.mu.Lock()
	defer l.budget.mu.Unlock()
	l.grow(-l.bytes.Load())
}

// end returns all bytes, and the lease can't grow again.
func (l *lease) end() {
	l.budget.mu.Lock()
	defer l.budget.mu.Unlock()
	l.ended = true
	l.grow(-l.bytes.Load())
}

// grow must be called with the lock held.
func (l *lease) grow(by int64) {
	l.bytes.Add(by)
	l.budget.spent += by
	if l.budget.shares[l.owner] += by; l.budget.shares[l.owner] == 0 {
		delete(l.budget.shares, l.owner)
	}
}

// overloaded is the error of a read operation when the answers in progress leave no room for its own.
func overloaded(ctx context.Context) *gqlerror.Error {
	err := refusal(codeUnavailable, langOf(ctx), fault.AnswersOverloaded)
	err.Extensions["retryAfter"] = problem.RetryAfter
	return err
}

// noRoomForResult is the error of a mutation that was carried out, but for whose answer there was no room.
func noRoomForResult(ctx context.Context) *gqlerror.Error {
	return refusal(codeOutcomeUnknown, langOf(ctx), fault.NoRoomForResult)
}
