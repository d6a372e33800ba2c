// Package registry creates and edits customers, contracts, logins, comodatos, service orders, reference data and parameters, and
// answers the lists of all records.
package registry

import (
	"context"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Sealer encrypts what is kept encrypted at rest: the logins' secrets.
type Sealer interface {
	Seal(purpose string, plain []byte) ([]byte, error)
}

// Registry holds the use cases.
type Registry struct {
	db     *database.DB
	events *eventlog.Log
	sealer Sealer
	looks  *documentLookups
}

// New returns the use cases for a database.
func New(db *database.DB, events *eventlog.Log, sealer Sealer) *Registry {
	return &Registry{db: db, events: events, sealer: sealer, looks: newDocumentLookups()}
}

// change runs f in a transaction that holds the records, if the viewer has the permission.
func (r *Registry) change(
	ctx context.Context, permission viewer.Permission, held database.Records, f func(context.Context, *database.Tx) error,
) error {
	err := authz.Require(ctx, permission)
	if err == nil {
		err = r.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			if err := tx.Hold(ctx, held); err != nil {
				return err
			}
			return f(ctx, tx)
		})
	}
	if sqlgraph.IsUniqueConstraintError(err) {
		// Every use case checks for duplicates first, so a concurrent request took the value.
		return fault.Reject(fault.Duplicate, fault.RecordDuplicate, "input")
	}
	return err
}
