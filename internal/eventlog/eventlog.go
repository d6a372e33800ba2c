// Package eventlog writes the append-only log of what happened, in the transaction of what happened, and reads it for live
// followers, whichever process wrote it.
package eventlog

import (
	"context"
	"encoding/json"
	"fmt"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Entry is one thing that happened.
type Entry struct {
	Type event.Type `json:"t"`
	// ContractID is the contract whose history it belongs to; 0 for none.
	ContractID int `json:"c,omitempty"`
	// SubjectID is the record that it is about; 0 for none.
	SubjectID int `json:"s,omitempty"`
	// Reason is the user's own explanation, which may be about a person: it is kept separate from Data.
	Reason string `json:"r,omitempty"`
	// Data holds details: ids, codes, counts and values of settings, never personal data.
	Data map[string]any `json:"d,omitempty"`
}

// Log is the event log.
type Log struct {
	followers followers
	// committed wakes the reader, which reads from the database, so one token is enough.
	committed chan struct{}
	reader    *reader

	poll, warnAfter, lasts time.Duration

	// cause is the trace of this process's last commit, until a follower takes it.
	cause atomic.Pointer[[]byte]
}

// NewLog returns a log to append to. Followers receive nothing until it is started.
func NewLog() *Log {
	return &Log{committed: make(chan struct{}, 1), poll: poll, warnAfter: warnAfter, lasts: bound}
}

// appendAll inserts any number of entries, passed as JSON. A batch's chunk makes two thousand, for which ent's builders would cost
// more than the statement itself.
const appendAll = `INSERT INTO events (occurred_at, actor_name, actor_id, address, type, contract_id, subject_id, reason, data)
SELECT $1, $2, $3, $5, value ->> 't', CAST(value ->> 'c' AS BIGINT), CAST(value ->> 's' AS BIGINT),
  value ->> 'r', COALESCE(value -> 'd', '{}') FROM `

// elements are the names by which the engines expand a JSON list.
var elements = map[string]string{
	dialect.SQLite: "json_each($4)", dialect.Postgres: "json_array_elements($4) AS e(value)",
}

// Append writes the entries in the transaction, with the viewer as their actor and the address they act from. Followers receive
// them after the commit.
func (l *Log) Append(ctx context.Context, tx *database.Tx, entries ...Entry) error {
	if len(entries) == 0 {
		return nil
	}
	encoded, err := json.Marshal(entries)
	if err != nil {
		return fmt.Errorf("append events: %w", err)
	}
	v := viewer.FromContext(ctx)
	arguments := []any{tx.Now, v.Name, v.ActorID(), string(encoded), viewer.Address(ctx)}
	if _, err := tx.ExecContext(ctx, appendAll+elements[tx.Dialect], arguments...); err != nil {
		return fmt.Errorf("append events: %w", err)
	}
	tx.AfterCommit(func() {
		if carried, err := telemetry.Carry(ctx); err == nil {
			l.cause.Store(&carried)
		}
		Wake(l.committed)
	})
	return nil
}

// Cause puts what a follower does about its notices into the trace and request of this process's last commit. Each commit's is used
// once.
func (l *Log) Cause(ctx context.Context) context.Context {
	if carried := l.cause.Swap(nil); carried != nil {
		return telemetry.Resume(ctx, *carried)
	}
	return ctx
}

// Wake leaves a token for a loop that may be busy.
func Wake(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
