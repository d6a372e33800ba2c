package bench

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"
)

// batchSQL is the yardstick: a batch by set-based SQL alone, a transaction a chunk, with every row that the product writes under
// the bench's parameters. It refuses nothing and looks at no more than it needs.
func batchSQL(ctx context.Context, db *sql.DB, engine string, batch, reason, chunk int) error {
	for {
		n, err := chunkSQL(ctx, db, dialects[engine], batch, reason, chunk)
		if err != nil || n < chunk {
			return errors.Join(err, finishSQL(ctx, db, batch))
		}
	}
}

// The statements of a chunk; NOW is the instant, $2 the batch, $3 and $4 bound the positions, $5 is the reason.
var chunkStatements = []string{
	`INSERT INTO cancellations (origin, requested_by_name, requested_at, effective_at, back_dated, keep_login_link,
	   check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated,
	   reason_id, parameters_id, contract_id)
	 SELECT 'BULK', b.requested_by_name, b.requested_at, NOW, false, p.keep_login_link, p.check_open_comodatos, p.inactivate_customer,
	   p.pickup_template_id, (SELECT COUNT(*) FROM logins l WHERE l.contract_id = c.id), 0,
	   NOT EXISTS (SELECT 1 FROM contracts o WHERE o.customer_id = c.customer_id AND o.id <> c.id AND o.status <> 'CANCELLED'),
	   $5, p.id, c.id
	 FROM cancellation_batch_rows r JOIN cancellation_batches b ON b.id = r.batch_id JOIN contracts c ON c.id = r.contract_id,
	   (SELECT * FROM parameters_revisions ORDER BY revision DESC LIMIT 1) p
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND c.status IN ('ACTIVE', 'SUSPENDED', 'BLOCKED')`,
	`UPDATE contracts SET status = 'CANCELLED', status_changed_at = NOW, updated_at = NOW, cancelled_at = k.effective_at,
	   cancellation_id = k.id, suspended_at = NULL, scheduled_cancellation_id = NULL
	 FROM cancellation_batch_rows r, cancellations k
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND contracts.id = r.contract_id AND k.contract_id = contracts.id`,
	`UPDATE access_periods SET ended_at = NOW FROM cancellation_batch_rows r
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND access_periods.contract_id = r.contract_id
	   AND access_periods.ended_at IS NULL`,
	`UPDATE service_periods SET ended_at = NOW, cancellation_id = c.cancellation_id FROM cancellation_batch_rows r, contracts c
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND c.id = r.contract_id AND service_periods.contract_id = c.id
	   AND service_periods.ended_at IS NULL`,
	`UPDATE logins SET active = false, secret = NULL, updated_at = NOW, facts_frozen_at = NOW, 
	   inactivated_at = COALESCE(inactivated_at, NOW)
	 FROM cancellation_batch_rows r
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND logins.contract_id = r.contract_id`,
	`UPDATE customers SET active = false, updated_at = NOW, inactivated_at = NOW
	 FROM cancellation_batch_rows r, contracts c
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4 AND c.id = r.contract_id AND customers.id = c.customer_id`,
	`INSERT INTO service_orders (created_at, updated_at, instructions, customer_id, contract_id, template_id, cancellation_id)
	 SELECT NOW, NOW, t.instructions, c.customer_id, c.id, t.id, c.cancellation_id
	 FROM cancellation_batch_rows r JOIN contracts c ON c.id = r.contract_id JOIN cancellations k ON k.id = c.cancellation_id
	   JOIN service_order_templates t ON t.id = k.pickup_template_id
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4`,
	`INSERT INTO events (type, occurred_at, actor_name, data, contract_id, subject_id)
	 SELECT e.column1, NOW, 'system', CASE e.column1 WHEN 'CONTRACT_CANCELLED' THEN OBJECT('origin', 'BULK', 'reason', 'MUDANCA',
	   'effectiveAt', c.cancelled_at, 'parametersRevision', 2) ELSE OBJECT('count', 2) END, c.id,
	   CASE e.column1 WHEN 'CONTRACT_CANCELLED' THEN c.cancellation_id
	   WHEN 'CUSTOMER_INACTIVATED' THEN c.customer_id WHEN 'SERVICE_ORDER_OPENED' THEN o.id END
	 FROM cancellation_batch_rows r JOIN contracts c ON c.id = r.contract_id 
	   JOIN service_orders o ON o.cancellation_id = c.cancellation_id,
	   (VALUES ('CONTRACT_CANCELLED'), ('LOGIN_KEPT'), ('CUSTOMER_INACTIVATED'), ('SERVICE_ORDER_OPENED')) e
	 WHERE r.batch_id = $2 AND r.position >= $3 AND r.position < $4`,
	`UPDATE cancellation_batch_rows SET outcome = 'CANCELLED', processed_at = NOW, cancellation_id = c.cancellation_id
	 FROM contracts c WHERE c.id = cancellation_batch_rows.contract_id AND cancellation_batch_rows.batch_id = $2
	   AND cancellation_batch_rows.position >= $3 AND cancellation_batch_rows.position < $4`,
}

// dialects turn the statements into an engine's own.
var dialects = map[string]*strings.Replacer{
	"sqlite":   strings.NewReplacer("NOW", "?1", "$", "?", "OBJECT", "json_object"),
	"postgres": strings.NewReplacer("NOW", "$1::timestamptz", "OBJECT", "jsonb_build_object"),
}

func chunkSQL(ctx context.Context, db *sql.DB, own *strings.Replacer, batch, reason, chunk int) (n int, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	var from int
	if err := tx.QueryRowContext(ctx, "SELECT cancelled FROM cancellation_batches WHERE id = $1", batch).Scan(&from); err != nil {
		return 0, err
	}
	now := time.Now().UTC().Truncate(time.Microsecond)
	for i, statement := range chunkStatements {
		args := []any{now, batch, from, from + chunk}
		if i == 0 {
			args = append(args, reason)
		}
		result, err := tx.ExecContext(ctx, own.Replace(statement), args...)
		if err != nil {
			return 0, fmt.Errorf("statement %d: %w", i, err)
		}
		if i == 0 {
			done, err := result.RowsAffected()
			if err != nil {
				return 0, err
			}
			n = int(done)
		}
	}
	if _, err := tx.ExecContext(ctx, "UPDATE cancellation_batches SET cancelled = cancelled + $1 WHERE id = $2", n,
		batch); err != nil {
		return 0, err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO events (type, occurred_at, actor_name, data, subject_id)
		VALUES ('BATCH_PROGRESSED', $1, 'system', '{"cancelled": 1}', $2)`, now, batch); err != nil {
		return 0, err
	}
	return n, tx.Commit()
}

func finishSQL(ctx context.Context, db *sql.DB, batch int) error {
	_, err := db.ExecContext(ctx, "UPDATE cancellation_batches SET status = 'DONE', finished_at = $1 WHERE id = $2",
		time.Now().UTC().Truncate(time.Microsecond), batch)
	return err
}
