// Package savedquery keeps the GraphQL queries that users save.
package savedquery

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/viewer"
)

// maxQueryLength bounds a document and its variables, in characters.
const maxQueryLength = 100_000

// Service holds the use cases.
type Service struct {
	// Check returns what is wrong with a GraphQL document.
	Check func(ctx context.Context, document string) error

	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases for a database.
func New(db *database.DB, events *eventlog.Log, check func(ctx context.Context, document string) error) *Service {
	return &Service{Check: check, db: db, events: events}
}

// change runs f in a transaction, if the viewer has the permission READ.
func (s *Service) change(ctx context.Context, f func(context.Context, *database.Tx) error) error {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return err
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.TakeTurn(ctx, "saved queries"); err != nil {
			return err
		}
		return f(ctx, tx)
	})
}

// NewQuery is a query to save.
type NewQuery struct {
	Name     string
	Document string
	// Variables are the text of a JSON object; nil or empty for none.
	Variables *string
}

// Create saves a query and returns its id.
func (s *Service) Create(ctx context.Context, in NewQuery) (id int, err error) {
	err = s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		var c fault.Checks
		in.Name = c.Required(in.Name, 200, "input", "name")
		s.checkDocument(ctx, &c, &in.Document)
		jsonObject(&c, in.Variables, "input", "variables")
		if err := c.Err(); err != nil {
			return err
		}
		v := viewer.FromContext(ctx)
		if err := checkQuota(ctx, tx, v.Owner(), 1, len(in.Document)+len(optional.Value(in.Variables))); err != nil {
			return err
		}
		created, err := tx.SavedQuery.Create().SetName(in.Name).SetDocument(in.Document).
			SetNillableVariables(optional.NonEmpty(in.Variables)).
			SetOwner(v.Owner()).SetCreatedByName(v.Name).SetNillableCreatedByID(v.ActorID()).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the query: %w", err)
		}
		id = created.ID
		return s.logEvent(ctx, tx, event.TypeSAVED_QUERY_CREATED, created)
	})
	return id, err
}

// Change are the changes to a saved query; nil leaves a value unchanged.
type Change struct {
	ID       int
	Name     *string
	Document *string
	// Variables are the text of a JSON object; empty for none.
	Variables *string
}

// growth is by how many bytes the change makes a query longer.
func (in Change) growth(current *ent.SavedQuery) (bytes int) {
	if in.Document != nil {
		bytes += len(*in.Document) - len(current.Document)
	}
	if in.Variables != nil {
		bytes += len(*in.Variables) - len(optional.Value(current.Variables))
	}
	return bytes
}

// Update edits a saved query of the viewer, or of any user if the viewer manages users.
func (s *Service) Update(ctx context.Context, in Change) (int, error) {
	return in.ID, s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := ownQuery(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		var c fault.Checks
		in.Name = c.Edited(in.Name, 200, "input", "name")
		s.checkDocument(ctx, &c, in.Document)
		jsonObject(&c, in.Variables, "input", "variables")
		if err := c.Err(); err != nil {
			return err
		}
		if err := checkQuota(ctx, tx, current.Owner, 0, in.growth(current)); err != nil {
			return err
		}
		update := tx.SavedQuery.UpdateOne(current).SetUpdatedAt(tx.Now).SetNillableName(in.Name).SetNillableDocument(in.Document)
		if in.Variables != nil {
			optional.Assign(optional.NonEmpty(in.Variables), update.SetVariables, update.ClearVariables)
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return fmt.Errorf("save the query: %w", err)
		}
		return s.logEvent(ctx, tx, event.TypeSAVED_QUERY_UPDATED, changed)
	})
}

// Delete deletes a saved query of the viewer, or of any user if the viewer manages users.
func (s *Service) Delete(ctx context.Context, id int) error {
	return s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := ownQuery(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := tx.SavedQuery.DeleteOne(current).Exec(ctx); err != nil {
			return fmt.Errorf("delete the query: %w", err)
		}
		return s.logEvent(ctx, tx, event.TypeSAVED_QUERY_DELETED, current)
	})
}

// logEvent logs a change of a saved query with its owner, but without its text and name, which may hold personal data.
func (s *Service) logEvent(ctx context.Context, tx *database.Tx, what event.Type, q *ent.SavedQuery) error {
	data := map[string]any{}
	if q.CreatedByID != nil {
		data["createdBy"] = *q.CreatedByID
	}
	return s.events.Append(ctx, tx, eventlog.Entry{Type: what, SubjectID: q.ID, Data: data})
}

// Get reads one saved query.
func (s *Service) Get(ctx context.Context, id int) (*ent.SavedQuery, error) {
	return s.db.Reader().SavedQuery.Get(ctx, id)
}

// ownQuery finds a query that the viewer may change.
func ownQuery(ctx context.Context, tx *database.Tx, id int) (*ent.SavedQuery, error) {
	found, err := tx.SavedQuery.Get(ctx, id)
	if err != nil {
		return nil, database.Missing(err, "input", "id")
	}
	if v := viewer.FromContext(ctx); found.Owner != v.Owner() && !v.Can(viewer.ManageUsers) {
		return nil, fault.Reject(fault.Forbidden, fault.QueryOfAnother, "input", "id")
	}
	return found, nil
}

// checkDocument refuses a document that isn't one of the schema; nil passes, because it changes nothing.
func (s *Service) checkDocument(ctx context.Context, c *fault.Checks, document *string) {
	if document == nil {
		return
	}
	if wrong := fault.TextGiven(maxQueryLength, strings.TrimSpace(*document), "input", "document"); len(wrong) > 0 {
		c.Add(wrong...)
		return
	}
	if err := s.Check(ctx, *document); err != nil {
		c.Add(fault.New(fault.Invalid, fault.QueryInvalid).With("detail", err.Error()).At("input", "document"))
	}
}

// jsonObject refuses a text that isn't one; an empty one passes, because it removes the value.
func jsonObject(c *fault.Checks, text *string, path ...string) {
	c.Optional(text, maxQueryLength, path...)
	var object map[string]any
	if text != nil && *text != "" && (json.Unmarshal([]byte(*text), &object) != nil || object == nil) {
		c.Refuse(fault.Invalid, fault.QueryVariables, path...)
	}
}
