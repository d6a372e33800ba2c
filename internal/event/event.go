// Package event writes the append-only log of what happened, in the transaction of what happened, and reads it for live followers,
// whichever process wrote.
package event

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Entry is one thing that happened.
type Entry struct {
	Type event.Type
	// ContractID is the contract to whose history it belongs; 0 for none.
	ContractID int
	// SubjectID is the record that it is about; 0 for none.
	SubjectID int
	// Data holds particulars: ids, codes, counts and values of settings, never personal data.
	Data map[string]any
}

// Log is the event log.
type Log struct {
	followers followers
	// committed wakes the reader; what it reads stands in the database, so one token is enough.
	committed chan struct{}
	poll      time.Duration
	reader    *reader
}

// NewLog returns a log to append to. Followers hear something once it is started.
func NewLog() *Log { return &Log{committed: make(chan struct{}, 1), poll: poll} }

// Append writes the entries in the transaction, in the viewer's name; followers hear of them once it is committed.
func (l *Log) Append(ctx context.Context, tx *database.Tx, entries ...Entry) error {
	if len(entries) == 0 {
		return nil
	}
	v := viewer.FromContext(ctx)
	builders := make([]*ent.EventCreate, 0, len(entries))
	for _, e := range entries {
		b := tx.Event.Create().SetType(e.Type).SetOccurredAt(tx.Now).SetActorName(v.Name).SetData(e.Data)
		if e.Data == nil {
			b.SetData(map[string]any{})
		}
		b.SetNillableActorID(v.ActorID())
		if e.ContractID != 0 {
			b.SetContractID(e.ContractID)
		}
		if e.SubjectID != 0 {
			b.SetSubjectID(e.SubjectID)
		}
		builders = append(builders, b)
	}
	if err := tx.Event.CreateBulk(builders...).Exec(ctx); err != nil {
		return fmt.Errorf("append events: %w", err)
	}
	tx.AfterCommit(func() { wake(l.committed) })
	return nil
}

// wake leaves a token for a loop that may be busy.
func wake(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
