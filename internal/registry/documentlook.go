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

// What somebody may ask by whole documents who may not see them. A mask fits a million CPFs, so that a day's guesses come to
// nothing.
const (
	LooksPerMinute = 10
	LooksPerDay    = 200
	// sameLook is how long a document may be asked for again, as for the next page: it is one look.
	sameLook = 10 * time.Minute
	// forgetLooksFrom is how many looks are remembered before those that are over are forgotten.
	forgetLooksFrom = 10_000
)

// TooManyLookups is the error of somebody who has asked by too many documents.
type TooManyLookups struct {
	// RetryAfter is when they may ask again.
	RetryAfter time.Duration
}

func (*TooManyLookups) Error() string { return "too many documents were asked for" }

// Wait is RetryAfter, for those who know the error by that alone.
func (t *TooManyLookups) Wait() time.Duration { return t.RetryAfter }

// documentLookups are what people asked by documents lately. They live in this process's memory: each process counts for itself.
type documentLookups struct {
	minute, day *ratelimit.Buckets
	seed        maphash.Seed

	mu sync.Mutex
	// since has the looks by person and document, as hashes: nothing here tells a document.
	since map[uint64]time.Time
}

func newDocumentLookups() *documentLookups {
	return &documentLookups{
		minute: ratelimit.New(LooksPerMinute, time.Minute), day: ratelimit.New(LooksPerDay, 24*time.Hour),
		seed: maphash.MakeSeed(), since: map[uint64]time.Time{},
	}
}

// count counts a look, and says whether it is a new one.
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

// undo undoes a look: it wasn't logged.
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

// LookUpDocument is for somebody who asks by a whole CPF or CNPJ and may not see any: it logs that they do, whether or not a
// customer has it, and refuses with TooManyLooks when they have asked by many. It writes before anything is answered, but only once
// for a document in a while, so that reading stays reading.
func (r *Registry) LookUpDocument(ctx context.Context, document taxid.ID) error {
	owner := viewer.FromContext(ctx).Owner()
	fresh, err := r.looks.count(owner, document, r.db.Now())
	if err != nil || !fresh {
		return err
	}
	err = r.change(ctx, viewer.Read, func(ctx context.Context, tx *database.Tx) error {
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
