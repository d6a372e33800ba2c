package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
)

const (
	// chunk is how many events one transaction reads.
	chunk = 1000
	// keepTrying is how long a delivery is retried.
	keepTrying = 72 * time.Hour
)

// errOvertaken says that another process is fanning out for the endpoint.
var errOvertaken = errors.New("another process was faster")

// fanOut makes the deliveries for what happened since the last run, in the order of the event log. It says whether a transaction is
// still running that may soon add more.
func (s *Service) fanOut(ctx context.Context, endpoint *ent.WebhookEndpoint) (more bool, err error) {
	at := eventlog.Cursor{Position: endpoint.CursorPosition, EventID: endpoint.CursorEventID}
	for {
		notices, next, more, err := eventlog.ReadToWatermark(ctx, s.db, at, chunk)
		if err != nil || len(notices) == 0 {
			return more, err
		}
		if err := s.advance(ctx, endpoint, at, next, notices); err != nil {
			if errors.Is(err, errOvertaken) {
				return true, nil
			}
			return false, err
		}
		if at = next; len(notices) < chunk {
			return more, nil
		}
	}
}

// advance moves the endpoint's place in the log and makes the deliveries for the events it passes, in one transaction.
func (s *Service) advance(
	ctx context.Context, endpoint *ent.WebhookEndpoint, from, to eventlog.Cursor, notices []eventlog.Notice,
) error {
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		moved, err := tx.WebhookEndpoint.Update().
			Where(
				webhookendpoint.ID(endpoint.ID), webhookendpoint.Active(true),
				webhookendpoint.CursorPosition(from.Position), webhookendpoint.CursorEventID(from.EventID),
			).
			SetCursorPosition(to.Position).SetCursorEventID(to.EventID).Save(ctx)
		if err != nil {
			return fmt.Errorf("move the place in the log: %w", err)
		}
		if moved == 0 {
			return errOvertaken
		}
		return insert(ctx, tx, endpoint, wantedOf(endpoint, notices), keepExisting)
	})
}

// wanted says whether an endpoint receives an event. Events about the endpoint itself aren't sent to it, tests are delivered
// separately, and what only user managers may read is never sent by webhook.
func wanted(endpoint *ent.WebhookEndpoint, what event.Type, subjectID int) bool {
	if what == event.TypeWEBHOOK_TESTED || subjectID == endpoint.ID || accessaudit.Is(what) {
		return false
	}
	return len(endpoint.EventTypes) == 0 || slices.Contains(endpoint.EventTypes, string(what))
}

// addressed is an event for an endpoint, as the insert statement takes it.
type addressed struct {
	EventID    int `json:"e"`
	ContractID int `json:"c,omitempty"`
}

func wantedOf(endpoint *ent.WebhookEndpoint, notices []eventlog.Notice) []addressed {
	var list []addressed
	for _, n := range notices {
		if wanted(endpoint, n.Type, n.SubjectID) {
			list = append(list, addressed{n.EventID, n.ContractID})
		}
	}
	return list
}

// insertAll inserts any number of deliveries, passed as JSON.
const insertAll = `INSERT INTO webhook_deliveries
  (status, created_at, next_attempt_at, give_up_at, attempts, attempt_count, endpoint_id, event_id, contract_id)
SELECT 'PENDING', $1, $1, $2, '[]', 0, $3, CAST(value ->> 'e' AS BIGINT), CAST(value ->> 'c' AS BIGINT) FROM `

// On conflict with an existing delivery: a replayed one is released, because a try in progress doesn't answer the replay request,
// and recording that try then finds no row.
const (
	keepExisting = "DO NOTHING"
	requeue      = `DO UPDATE SET status = 'PENDING', next_attempt_at = excluded.next_attempt_at, give_up_at = excluded.give_up_at,
  delivered_at = NULL, lease_until = NULL`
)

// elements are the names by which the engines expand a JSON list.
var elements = map[string]string{
	dialect.SQLite: "json_each($4)", dialect.Postgres: "json_array_elements($4) AS e(value)",
}

func insert(ctx context.Context, tx *database.Tx, endpoint *ent.WebhookEndpoint, list []addressed, there string) error {
	if len(list) == 0 {
		return nil
	}
	encoded, err := json.Marshal(list)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, insertAll+elements[tx.Dialect]+" WHERE TRUE ON CONFLICT (endpoint_id, event_id) "+there,
		tx.Now, tx.Now.Add(keepTrying), endpoint.ID, string(encoded))
	if err != nil {
		return fmt.Errorf("make the deliveries: %w", err)
	}
	return nil
}
