// Package registry creates and edits customers, contracts, logins, comodatos, service orders, registers and parameters.
package registry

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/auth"
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
	looks  *documentLooks
	// RetentionYears is how long the data of a former customer are kept at least; 0 is policy.DefaultRetentionYears.
	RetentionYears int
	// CheckQuery tells what is wrong with a GraphQL document; saving queries needs it.
	CheckQuery func(ctx context.Context, document string) error
}

// New returns the use cases on a database.
func New(db *database.DB, events *eventlog.Log, sealer Sealer) *Registry {
	return &Registry{db: db, events: events, sealer: sealer, looks: newDocumentLooks()}
}

// change runs one request of a viewer who needs the permission, in one transaction.
func (r *Registry) change(
	ctx context.Context, permission viewer.Permission, f func(context.Context, *database.Tx) error,
) error {
	var err error
	if permission == viewer.ManageUsers {
		err = auth.InStanding(ctx, r.db, permission, f)
	} else if err = authz.Require(ctx, permission); err == nil {
		err = r.db.InTx(ctx, f)
	}
	if sqlgraph.IsUniqueConstraintError(err) {
		// Every use case looks for the value first, so this is a race that a request outside of this package won.
		return refuse(fault.Duplicate, fault.RecordDuplicate, "input")
	}
	return err
}

// refuse is the error of a request with one reason against it.
func refuse(code fault.Code, message fault.Message, path ...string) error {
	return fault.Refuse(fault.New(code, message).At(path...))
}

// actor is the id of the user who acts; nil for tokens, commands and tasks.
func actor(ctx context.Context) *int {
	v := viewer.FromContext(ctx)
	if v.Kind != viewer.KindUser {
		return nil
	}
	return &v.ID
}

// missing refuses a request whose field names a record that doesn't exist; other errors stay what they are.
func missing(err error, path ...string) error {
	if ent.IsNotFound(err) {
		return refuse(fault.NotFound, fault.RecordNotFound, path...)
	}
	return fmt.Errorf("read %s: %w", strings.Join(path, "."), err)
}

// Number is the number by which people call a record: its id without the part that names its type.
func Number(id int) int { return id & (1<<32 - 1) }
