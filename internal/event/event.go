// Package event writes the append-only log of what happened, in the transaction of what happened, and wakes live followers.
package event

import (
	"context"
	"fmt"

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
type Log struct{ followers followers }

// NewLog returns a log without followers.
func NewLog() *Log { return &Log{} }

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
		if v.Kind == viewer.KindUser {
			b.SetActorID(v.ID)
		}
		if e.ContractID != 0 {
			b.SetContractID(e.ContractID)
		}
		if e.SubjectID != 0 {
			b.SetSubjectID(e.SubjectID)
		}
		builders = append(builders, b)
	}
	events, err := tx.Event.CreateBulk(builders...).Save(ctx)
	if err != nil {
		return fmt.Errorf("append events: %w", err)
	}
	notices := make([]Notice, 0, len(events))
	for _, e := range events {
		n := Notice{EventID: e.ID}
		if e.ContractID != nil {
			n.ContractID = *e.ContractID
		}
		notices = append(notices, n)
	}
	tx.AfterCommit(func() { l.followers.publish(notices) })
	return nil
}
