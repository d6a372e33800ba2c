// Package registry creates and edits customers, contracts, logins, comodatos, service orders, registers and parameters.
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

// Registry holds the use cases of the registers.
type Registry struct {
	db     *database.DB
	events *eventlog.Log
	sealer Sealer
	looks  *documentLookups
}

// New returns the use cases on a database.
func New(db *database.DB, events *eventlog.Log, sealer Sealer) *Registry {
	return &Registry{db: db, events: events, sealer: sealer, looks: newDocumentLookups()}
}

// change runs one request of a viewer who needs the permission, in one transaction.
func (r *Registry) change(
	ctx context.Context, permission viewer.Permission, f func(context.Context, *database.Tx) error,
) error {
	err := authz.Require(ctx, permission)
	if err == nil {
		err = r.db.InTx(ctx, f)
	}
	if sqlgraph.IsUniqueConstraintError(err) {
		// Every use case looks for the value first, so this is a race that a request outside of this package won.
		return fault.Reject(fault.Duplicate, fault.RecordDuplicate, "input")
	}
	return err
}

// Number is the number by which people call a record: its id without the part that names its type.
func Number(id int) int { return id & (1<<32 - 1) }
