package database

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/outage"
)

// Records are what a transaction holds: it changes them, or bases a decision on them.
type Records struct {
	query string
	// ids are those of records of customers; nil for everything.
	ids []any
}

var (
	// Nothing needs no lock: what is changed depends on nothing that others change.
	Nothing = Records{}
	// Everything is what decisions about any customer depend on: parameters, plans, closed months.
	Everything = Records{query: `WITH usual AS MATERIALIZED (SELECT current_setting('lock_timeout') AS timeout)
		SELECT set_config('lock_timeout', '1s', TRUE), pg_advisory_xact_lock($1), set_config('lock_timeout', timeout, TRUE) FROM usual`}
)

// Held in this order by every transaction, so that none waits for one that waits for it: first the gate, then the customers by id,
// each with the contracts that are named. The rows are locked FOR UPDATE, against which a foreign key waits, too: nobody can add
// something to a customer or a contract that is being decided about, not even a process of a version that doesn't lock.
const (
	// gate is the number of an advisory lock: shared among all who change records of their own customers, and exclusive for who
	// changes what all decisions depend on.
	gate    = 7_302_265
	through = "WITH gate AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared($1)) SELECT c.id FROM gate, customers c "
	inOrder = " ORDER BY c.id FOR UPDATE OF c"
)

// of selects nothing without ids.
func of(query string, ids []int) Records {
	if len(ids) == 0 {
		return Nothing
	}
	return Records{query, []any{ids}}
}

// Customers are customers and all records of theirs.
func Customers(ids ...int) Records {
	return of(through+"WHERE c.id = ANY($2)"+inOrder, ids)
}

// Contracts are contracts and all records of their customers.
func Contracts(ids ...int) Records {
	return of(through+"JOIN contracts k ON k.customer_id = c.id WHERE k.id = ANY($2) ORDER BY c.id, k.id FOR UPDATE OF c, k", ids)
}

// Logins are logins and all records of their customers.
func Logins(ids ...int) Records {
	return of(through+"WHERE c.id IN (SELECT customer_id FROM logins WHERE id = ANY($2))"+inOrder, ids)
}

// ServiceOrders are service orders and all records of their customers.
func ServiceOrders(ids ...int) Records {
	return of(through+"WHERE c.id IN (SELECT customer_id FROM service_orders WHERE id = ANY($2))"+inOrder, ids)
}

// Comodatos are comodatos and all records of their customers.
func Comodatos(ids ...int) Records { return under("comodatos", ids) }

// Cancellations are cancellations and all records of their customers.
func Cancellations(ids ...int) Records { return under("cancellations", ids) }

// Schedules are scheduled cancellations and all records of their customers.
func Schedules(ids ...int) Records { return under("scheduled_cancellations", ids) }

func under(table string, ids []int) Records {
	return of(through+"WHERE c.id IN (SELECT k.customer_id FROM contracts k JOIN "+table+
		" t ON t.contract_id = k.id WHERE t.id = ANY($2))"+inOrder, ids)
}

// Hold makes the transaction wait for others that hold the same records, and them for this one, until the commit. It comes before
// what it decides by is read, which then stays so. The first Hold dates the transaction anew: what it waited for happened before.
// Who wants to hold everything queues for a second only, because all others queue behind; see errQueue. Outside of PostgreSQL there
// is one writer at a time anyway.
func (tx *Tx) Hold(ctx context.Context, r Records) error {
	if tx.Dialect != dialect.Postgres || r.query == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, r.query, append([]any{gate}, r.ids...)...)
	switch {
	case err != nil && r.ids == nil && outage.LockTimeout(err):
		return errors.Join(errQueue, err)
	case err != nil:
		return fmt.Errorf("hold: %w", err)
	}
	if !tx.dated {
		tx.dated, tx.Now = true, tx.clock.now()
	}
	return nil
}

// errQueue says that a long transaction, such as an all-or-nothing import, holds something. Who wants to hold everything gives the
// others time before trying again.
var errQueue = errors.New("others hold records")

// TakeTurn makes the transaction wait for others about the same matter, and them for this one, until the commit. It is for rules
// about many rows that no index can keep, such as how many there may be.
func (tx *Tx) TakeTurn(ctx context.Context, matter string) error {
	if tx.Dialect != dialect.Postgres {
		return nil
	}
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", matter); err != nil {
		return fmt.Errorf("take turns: %w", err)
	}
	return nil
}

// TryTurn is TakeTurn for who doesn't wait: it says whether it is this transaction's turn.
func (tx *Tx) TryTurn(ctx context.Context, matter string) (taken bool, err error) {
	if tx.Dialect != dialect.Postgres {
		return true, nil
	}
	rows, err := tx.QueryContext(ctx, "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", matter)
	if err != nil {
		return false, fmt.Errorf("try a turn: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if taken, err = entsql.ScanBool(rows); err != nil {
		return false, err
	}
	return taken, rows.Err()
}

// ForUpdate lets a query lock the rows that it reads until the end of the transaction, or skip those that changed meanwhile and no
// longer fit: what is read of them may then decide how they are changed.
func ForUpdate[Q interface{ ForUpdate(...entsql.LockOption) Q }](tx *Tx, query Q) Q {
	if tx.Dialect == dialect.Postgres {
		return query.ForUpdate()
	}
	return query
}
