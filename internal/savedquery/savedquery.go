package registry

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// longestQuery bounds a document and its variables, in characters.
const longestQuery = 100_000

// NewSavedQuery is a query to keep.
type NewSavedQuery struct {
	Name     string
	Document string
	// Variables are the text of a JSON object; nil or empty for none.
	Variables *string
}

// CreateSavedQuery keeps a query and returns its id.
func (r *Registry) CreateSavedQuery(ctx context.Context, in NewSavedQuery) (id int, err error) {
	err = r.change(ctx, viewer.Read, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Name = c.required(in.Name, 200, "input", "name")
		r.checkQuery(ctx, &c, &in.Document)
		c.jsonObject(in.Variables, "input", "variables")
		if err := c.err(); err != nil {
			return err
		}
		v := viewer.FromContext(ctx)
		if err := roomForQuery(ctx, tx, v.Owner(), 1, len(in.Document)+lengthOf(in.Variables)); err != nil {
			return err
		}
		created, err := tx.SavedQuery.Create().SetName(in.Name).SetDocument(in.Document).SetNillableVariables(absent(in.Variables)).
			SetOwner(v.Owner()).SetCreatedByName(v.Name).SetNillableCreatedByID(v.ActorID()).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the query: %w", err)
		}
		id = created.ID
		return r.tellQuery(ctx, tx, event.TypeSAVED_QUERY_CREATED, created)
	})
	return id, err
}

// SavedQueryChange is what to change of a kept query; nil stays.
type SavedQueryChange struct {
	ID       int
	Name     *string
	Document *string
	// Variables are the text of a JSON object; empty for none.
	Variables *string
}

// growth is by how many bytes the change makes a query longer.
func (in SavedQueryChange) growth(current *ent.SavedQuery) (bytes int) {
	if in.Document != nil {
		bytes += len(*in.Document) - len(current.Document)
	}
	if in.Variables != nil {
		bytes += len(*in.Variables) - lengthOf(current.Variables)
	}
	return bytes
}

// UpdateSavedQuery edits a kept query of the viewer's, or anybody's when they manage users.
func (r *Registry) UpdateSavedQuery(ctx context.Context, in SavedQueryChange) (int, error) {
	return in.ID, r.change(ctx, viewer.Read, func(ctx context.Context, tx *database.Tx) error {
		current, err := ownQuery(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		var c checks
		in.Name = c.edited(in.Name, 200, "input", "name")
		r.checkQuery(ctx, &c, in.Document)
		c.jsonObject(in.Variables, "input", "variables")
		if err := c.err(); err != nil {
			return err
		}
		if err := roomForQuery(ctx, tx, current.Owner, 0, in.growth(current)); err != nil {
			return err
		}
		update := tx.SavedQuery.UpdateOne(current).SetUpdatedAt(tx.Now).SetNillableName(in.Name).SetNillableDocument(in.Document)
		if in.Variables != nil {
			assign(absent(in.Variables), update.SetVariables, update.ClearVariables)
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return fmt.Errorf("save the query: %w", err)
		}
		return r.tellQuery(ctx, tx, event.TypeSAVED_QUERY_UPDATED, changed)
	})
}

// DeleteSavedQuery forgets a kept query of the viewer's, or anybody's when they manage users.
func (r *Registry) DeleteSavedQuery(ctx context.Context, id int) error {
	return r.change(ctx, viewer.Read, func(ctx context.Context, tx *database.Tx) error {
		current, err := ownQuery(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := tx.SavedQuery.DeleteOne(current).Exec(ctx); err != nil {
			return fmt.Errorf("delete the query: %w", err)
		}
		return r.tellQuery(ctx, tx, event.TypeSAVED_QUERY_DELETED, current)
	})
}

// tellQuery tells what was done to a kept query, and who keeps it. What it asks for and its name may hold personal data.
func (r *Registry) tellQuery(ctx context.Context, tx *database.Tx, what event.Type, q *ent.SavedQuery) error {
	data := map[string]any{}
	if q.CreatedByID != nil {
		data["createdBy"] = *q.CreatedByID
	}
	return r.events.Append(ctx, tx, eventlog.Entry{Type: what, SubjectID: q.ID, Data: data})
}

// SavedQuery reads one kept query.
func (r *Registry) SavedQuery(ctx context.Context, id int) (*ent.SavedQuery, error) {
	return r.db.Reader().SavedQuery.Get(ctx, id)
}

// ownQuery finds a query that the viewer may change.
func ownQuery(ctx context.Context, tx *database.Tx, id int) (*ent.SavedQuery, error) {
	found, err := tx.SavedQuery.Get(ctx, id)
	if err != nil {
		return nil, missing(err, "input", "id")
	}
	if v := viewer.FromContext(ctx); found.Owner != v.Owner() && !v.Can(viewer.ManageUsers) {
		return nil, refuse(fault.Forbidden, fault.QueryOfAnother, "input", "id")
	}
	return found, nil
}

// checkQuery refuses a document that isn't one of the schema; nil passes, because it changes nothing.
func (r *Registry) checkQuery(ctx context.Context, c *checks, document *string) {
	if document == nil {
		return
	}
	said := len(c.refusals)
	c.required(*document, longestQuery, "input", "document")
	if len(c.refusals) > said {
		return
	}
	if err := r.CheckQuery(ctx, *document); err != nil {
		c.add(fault.New(fault.Invalid, fault.QueryInvalid).With("detail", err.Error()).At("input", "document"))
	}
}

// jsonObject refuses a text that isn't one; an empty one passes, because it removes the value.
func (c *checks) jsonObject(text *string, path ...string) {
	c.optional(text, longestQuery, path...)
	var object map[string]any
	if text != nil && *text != "" && (json.Unmarshal([]byte(*text), &object) != nil || object == nil) {
		c.refuse(fault.Invalid, fault.QueryVariables, path...)
	}
}
