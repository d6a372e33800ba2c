package gateway

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/viewer"
)

// budget answerBounds what all answers of the process hold together, from when they are begun until they are written: a client that asks
// much and reads nothing would have them wait in memory otherwise.
type budget struct {
	mu     sync.Mutex
	spent  int64
	shares map[string]int64
}

func newBudget() *budget { return &budget{shares: map[string]int64{}} }

// lease is what one operation has of the budget; one that is nil needs none.
type lease struct {
	budget *budget
	owner  string
	bytes  atomic.Int64
	ended  bool
}

type leaseKey struct{}

// lease begins with nothing. It must be ended.
func (b *budget) lease(ctx context.Context, v viewer.Viewer) *lease {
	return &lease{budget: b, owner: ownerOf(v, clientOf(ctx).address)}
}

// ownerOf names whose share something is of: a viewer's, or of nobody's from a network address.
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

// cover makes the lease be of so many bytes at least; false, when the budget or its owner's share is spent.
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

// release gives everything back; the lease may grow again.
func (l *lease) release() {
	l.budget.mu.Lock()
	defer l.budget.mu.Unlock()
	l.grow(-l.bytes.Load())
}

// end gives everything back for good.
func (l *lease) end() {
	l.budget.mu.Lock()
	defer l.budget.mu.Unlock()
	l.ended = true
	l.grow(-l.bytes.Load())
}

// grow wants the lock to be held.
func (l *lease) grow(by int64) {
	l.bytes.Add(by)
	l.budget.spent += by
	if l.budget.shares[l.owner] += by; l.budget.shares[l.owner] == 0 {
		delete(l.budget.shares, l.owner)
	}
}

// overloaded is the error of an operation that changes nothing, since the answers at work leave no room for its own.
func overloaded(ctx context.Context) *gqlerror.Error {
	err := refusal(codeUnavailable, langOf(ctx),
		"Muitas respostas estão sendo montadas ou esperam que alguém as leia. Leia as suas e tente de novo em instantes.",
		"Many answers are being made or wait to be read. Read yours and try again in a moment.")
	err.Extensions["retryAfter"] = problem.RetryAfter
	return err
}

// noRoomForResult is the error of a mutation that was carried out, but whose answer found no room.
func noRoomForResult(ctx context.Context) *gqlerror.Error {
	return refusal(codeOutcomeUnknown, langOf(ctx),
		"Não há lugar para a resposta, porque muitas outras esperam que alguém as leia: confira o que foi alterado antes de repetir.",
		"There is no room for the answer, because many others wait to be read. Check what was changed before you retry.")
}
