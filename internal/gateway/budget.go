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

// allotment is one operation's part of the budget; a nil one needs none.
type allotment struct {
	budget *budget
	owner  string
	bytes  atomic.Int64
	ended  bool
}

type allotmentKey struct{}

// allot returns an empty allotment, which must be ended.
func (b *budget) allot(ctx context.Context, v viewer.Viewer) *allotment {
	return &allotment{budget: b, owner: ownerOf(v, clientOf(ctx).address)}
}

// ownerOf names the owner of a share: a viewer, or the network address of an anonymous client.
func ownerOf(v viewer.Viewer, address string) string {
	if v.SignedIn() {
		return v.Owner()
	}
	return "address:" + address
}

func allotmentOf(ctx context.Context) *allotment {
	a, _ := ctx.Value(allotmentKey{}).(*allotment)
	return a
}

// cover grows the allotment to at least that many bytes; false when the budget or its owner's share is used up.
func (a *allotment) cover(bytes int64) bool {
	if a == nil || bytes <= a.bytes.Load() {
		return true
	}
	a.budget.mu.Lock()
	defer a.budget.mu.Unlock()
	if a.ended {
		return false
	}
	more := bytes + bytes/8 - a.bytes.Load() // somewhat ahead, so that few fields wait for the lock
	if a.budget.spent+more > MaxAnswers || a.budget.shares[a.owner]+more > MaxAnswersOfOne {
		return false
	}
	a.grow(more)
	return true
}

// release returns all bytes; the allotment may grow again.
func (a *allotment) release() {
	a.budget.mu.Lock()
	defer a.budget.mu.Unlock()
	a.grow(-a.bytes.Load())
}

// end returns all bytes, and the allotment can't grow again.
func (a *allotment) end() {
	a.budget.mu.Lock()
	defer a.budget.mu.Unlock()
	a.ended = true
	a.grow(-a.bytes.Load())
}

// grow must be called with the lock held.
func (a *allotment) grow(by int64) {
	a.bytes.Add(by)
	a.budget.spent += by
	if a.budget.shares[a.owner] += by; a.budget.shares[a.owner] == 0 {
		delete(a.budget.shares, a.owner)
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
