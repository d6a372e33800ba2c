package registry

import (
	"context"
	"fmt"
	"hash/maphash"
	"sync"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/ratelimit"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Limits on searching by full documents for users who may not see them. A mask fits a million CPFs, so guessing is hopeless within
// the limits.
const (
	LooksPerMinute = 10
	LooksPerDay    = 200
	// sameLook is how long repeated lookups of a document, such as for the next page, count as one.
	sameLook = 10 * time.Minute
	// forgetLooksFrom is from how many lookups on expired ones are purged.
	forgetLooksFrom = 10_000
)

// TooManyLookups is returned when a user has looked up too many documents.
type TooManyLookups struct {
	// RetryAfter is how long to wait before the next lookup.
	RetryAfter time.Duration
}

func (*TooManyLookups) Error() string { return "too many document lookups" }

// Wait returns RetryAfter, for callers that only know this interface.
func (t *TooManyLookups) Wait() time.Duration { return t.RetryAfter }

// documentLookups are the recent lookups, in memory: each process counts its own.
type documentLookups struct {
	minute, day *ratelimit.Buckets
	seed        maphash.Seed

	mu sync.Mutex
	// since has the lookups by hashes of user and document, so that no document is kept.
	since map[uint64]time.Time
}

func newDocumentLookups() *documentLookups {
	return &documentLookups{
		minute: ratelimit.New(LooksPerMinute, time.Minute), day: ratelimit.New(LooksPerDay, 24*time.Hour),
		seed: maphash.MakeSeed(), since: map[uint64]time.Time{},
	}
}

// count counts a lookup, and says whether it is a new one.
func (l *documentLookups) count(owner string, document taxid.ID, now time.Time) (fresh bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	look := l.of(owner, document)
	if at, known := l.since[look]; known && now.Sub(at) < sameLook {
		return false, nil
	}
	if wait := max(l.minute.Wait(l.minute.Balance(owner, now), 1), l.day.Wait(l.day.Balance(owner, now), 1)); wait > 0 {
		return false, &TooManyLookups{RetryAfter: wait}
	}
	l.minute.Take(owner, 1, now)
	l.day.Take(owner, 1, now)
	if len(l.since) >= forgetLooksFrom {
		for known, at := range l.since {
			if now.Sub(at) >= sameLook {
				delete(l.since, known)
			}
		}
	}
	l.since[look] = now
	return true, nil
}

// undo discards a lookup that couldn't be logged.
func (l *documentLookups) undo(owner string, document taxid.ID, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.since, l.of(owner, document))
	l.minute.Give(owner, 1, now)
	l.day.Give(owner, 1, now)
}

func (l *documentLookups) of(owner string, document taxid.ID) uint64 {
	return maphash.Comparable(l.seed, [2]string{owner, document.Raw()})
}

// LookUpDocument is for searches by a full CPF or CNPJ of users who may not see documents: it logs the lookup, whether or not a
// customer has the document, and returns TooManyLookups beyond the limit. It logs repeated lookups of a document only once in a
// while.
func (r *Registry) LookUpDocument(ctx context.Context, document taxid.ID) error {
	owner := viewer.FromContext(ctx).Owner()
	fresh, err := r.looks.count(owner, document, r.db.Now())
	if err != nil || !fresh {
		return err
	}
	err = r.change(ctx, viewer.Read, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		id, err := tx.Customer.Query().Where(customer.Document(document.Raw())).OnlyID(ctx)
		if err != nil && !ent.IsNotFound(err) {
			return fmt.Errorf("find the customer: %w", err)
		}
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeCUSTOMER_DOCUMENT_SEARCHED, SubjectID: id, Data: map[string]any{"found": id != 0},
		})
	})
	if err != nil {
		r.looks.undo(owner, document, r.db.Now())
	}
	return err
}
