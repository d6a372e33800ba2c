package bench

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// cancelSQL is the yardstick: the effects of one cancellation under the bench's parameters, by hand, one statement each.
func cancelSQL(ctx context.Context, db *sql.DB, contract, reason int) (err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{})
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	var customer, live, template, revision, order, record int
	now := time.Now().UTC().Truncate(time.Microsecond)
	if err = tx.QueryRowContext(ctx, `SELECT c.customer_id, (SELECT COUNT(*) FROM contracts s
		WHERE s.customer_id = c.customer_id AND s.status <> 'CANCELLED' AND s.id <> c.id)
		FROM contracts c WHERE c.id = $1 AND c.status <> 'CANCELLED'`, contract).Scan(&customer, &live); err != nil {
		return err
	}
	if err = tx.QueryRowContext(ctx, `SELECT id, pickup_template_id FROM parameters_revisions
		ORDER BY revision DESC LIMIT 1`).Scan(&revision, &template); err != nil {
		return err
	}
	if err = tx.QueryRowContext(ctx, `INSERT INTO cancellations (origin, requested_by_name, requested_at, effective_at,
		keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked,
		customer_inactivated, reason_id, parameters_id, contract_id)
		VALUES ('MANUAL', 'bench', $1, $1, true, false, true, $2, 2, 0, true, $3, $4, $5) RETURNING id`,
		now, template, reason, revision, contract).Scan(&record); err != nil {
		return err
	}
	if err = tx.QueryRowContext(ctx, `INSERT INTO service_orders (created_at, updated_at, instructions, customer_id,
		contract_id, template_id, cancellation_id) VALUES ($1, $1, '', $2, $3, $4, $5) RETURNING id`,
		now, customer, contract, template, record).Scan(&order); err != nil {
		return err
	}
	for _, s := range []struct {
		sql  string
		args []any
	}{
		{
			`UPDATE contracts SET status = 'CANCELLED', status_changed_at = $1, cancelled_at = $1, updated_at = $1 WHERE id = $2`,
			[]any{now, contract},
		},
		{`UPDATE access_periods SET ended_at = $1 WHERE contract_id = $2 AND (ended_at IS NULL OR ended_at > $1)`, []any{now, contract}},
		{
			`UPDATE service_periods SET ended_at = $1, cancellation_id = $2 WHERE contract_id = $3 AND ended_at IS NULL`,
			[]any{now, record, contract},
		},
		{`UPDATE logins SET active = false, secret = NULL, inactivated_at = COALESCE(inactivated_at, $1), facts_frozen_at = $1, ` +
			`updated_at = $1 WHERE contract_id = $2`, []any{now, contract}},
		{`UPDATE customers SET active = false, inactivated_at = $1, updated_at = $1 WHERE id = $2`, []any{now, customer}},
		{
			`INSERT INTO events (type, occurred_at, actor_name, data, contract_id) VALUES
			('CONTRACT_CANCELLED', $1, 'bench', '{}', $2), ('LOGIN_KEPT', $1, 'bench', '{}', $2),
			('CUSTOMER_INACTIVATED', $1, 'bench', '{}', $2), ('SERVICE_ORDER_OPENED', $1, 'bench', '{}', $2)`,
			[]any{now, contract},
		},
	} {
		if _, err = tx.ExecContext(ctx, s.sql, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// listSQL is the yardstick: 50 contracts with their customers, logins and comodatos, as one statement.
func listSQL(ctx context.Context, db *sql.DB) (contracts int, err error) {
	rows, err := db.QueryContext(ctx, `SELECT c.id, c.number, c.status, u.id, u.name, l.id, l.username, l.active, m.id, m.status
		FROM (SELECT * FROM contracts ORDER BY number, id LIMIT 50) c JOIN customers u ON u.id = c.customer_id
		LEFT JOIN logins l ON l.contract_id = c.id LEFT JOIN comodatos m ON m.contract_id = c.id
		ORDER BY c.number, c.id`)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	last := 0
	for rows.Next() {
		var id, customer, login, comodato int
		var number, status, name, username, state string
		var active bool
		if err := rows.Scan(&id, &number, &status, &customer, &name, &login, &username, &active, &comodato, &state); err != nil {
			return 0, err
		}
		if id != last {
			contracts, last = contracts+1, id
		}
	}
	return contracts, rows.Err()
}
