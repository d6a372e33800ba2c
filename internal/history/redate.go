package history

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Redate makes the latest time in service of logins start and end according to their records, within the service of their
// contracts. It is for wrong dates, and for logins that go out of service.
func Redate(ctx context.Context, tx *database.Tx, logins []int) error {
	if len(logins) == 0 {
		return nil
	}
	return redate(ctx, tx, func(s statement) { columnIn(s.Builder, "l.id", logins) })
}

// RedateService makes the first service of contracts start, and the latest one start and end, according to their records. Their
// accesses follow.
func RedateService(ctx context.Context, tx *database.Tx, contracts []int) error {
	if len(contracts) == 0 {
		return nil
	}
	those := func(s statement) { columnIn(s.Builder, "c.id", contracts) }
	for _, step := range []func(context.Context, *database.Tx, func(statement)) error{
		deleteEmptyService, deleteEarlierServices,
		redateNewest,
		redateFirst,
	} {
		if err := step(ctx, tx, those); err != nil {
			return fmt.Errorf("redate service: %w", err)
		}
	}
	if err := Begin(ctx, tx, contracts, nil, nil); err != nil {
		return err
	}
	err := trim(ctx, tx, func(s statement, alias string) { columnIn(s.Builder, alias+".contract_id", contracts) })
	if err != nil {
		return fmt.Errorf("keep within service: %w", err)
	}
	return redate(ctx, tx, func(s statement) { columnIn(s.Builder, "l.contract_id", contracts) })
}

// isNewest is the condition that a period p is the latest of its contract, and the one that the record describes: it didn't end
// before the recorded start.
const isNewest = ` AND (p.ended_at IS NULL OR n.started_at < p.ended_at)
	AND NOT EXISTS (SELECT 1 FROM service_periods o WHERE o.contract_id = p.contract_id AND o.started_at > p.started_at)`

// deleteEmptyService deletes services that end when they start.
func deleteEmptyService(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := newStatement(tx)
	s.WriteString("DELETE FROM service_periods AS p WHERE EXISTS (SELECT 1 FROM (" + newest + " AND ")
	which(s)
	s.WriteString(") AS n WHERE n.id = p.contract_id AND n.ended_at <= n.started_at" + isNewest + ")")
	_, err := s.exec(ctx, tx)
	return err
}

// deleteEarlierServices deletes services before the latest one if that now starts before their end: they are part of it.
func deleteEarlierServices(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := newStatement(tx)
	s.WriteString("DELETE FROM service_periods AS p WHERE EXISTS (SELECT 1 FROM (" + newest + " AND ")
	which(s)
	s.WriteString(`) AS n WHERE n.id = p.contract_id AND n.started_at < p.ended_at)
		AND EXISTS (SELECT 1 FROM service_periods o WHERE o.contract_id = p.contract_id AND o.started_at > p.started_at)`)
	_, err := s.exec(ctx, tx)
	return err
}

func redateNewest(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := newStatement(tx)
	s.WriteString("UPDATE service_periods AS p SET started_at = n.started_at, ended_at = n.ended_at FROM (" + newest + " AND ")
	which(s)
	s.WriteString(") AS n WHERE n.id = p.contract_id AND (p.started_at <> n.started_at OR p.ended_at IS DISTINCT FROM n.ended_at)" +
		isNewest)
	_, err := s.exec(ctx, tx)
	return err
}

func redateFirst(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := newStatement(tx)
	s.WriteString("UPDATE service_periods AS p SET started_at = c.activated_at FROM contracts c WHERE ")
	which(s)
	s.WriteString(` AND c.id = p.contract_id AND p.started_at <> c.activated_at AND c.activated_at < p.ended_at
		AND NOT EXISTS (SELECT 1 FROM service_periods o WHERE o.contract_id = p.contract_id AND o.started_at < p.started_at)
		AND EXISTS (SELECT 1 FROM service_periods o WHERE o.contract_id = p.contract_id AND o.started_at > p.started_at)`)
	_, err := s.exec(ctx, tx)
	return err
}

// stretches starts a statement with the table stretches: the latest uninterrupted time in service of the logins (l), with the
// recorded dates.
func stretches(tx *database.Tx, which func(statement)) statement {
	s := newStatement(tx)
	s.WriteString(`WITH stretches AS (SELECT l.id AS login_id, l.activated_at, l.inactivated_at, f.started_at
		FROM logins l JOIN access_periods f ON f.login_id = l.id AND f.unlinked_at IS NULL
		WHERE NOT EXISTS (SELECT 1 FROM access_periods o WHERE o.login_id = f.login_id AND (o.ended_at = f.started_at
				OR o.started_at > f.started_at AND NOT EXISTS (SELECT 1 FROM access_periods m WHERE m.login_id = o.login_id
				AND m.ended_at = o.started_at)))
			AND EXISTS (SELECT 1 FROM access_periods e WHERE e.login_id = f.login_id AND (e.ended_at IS NULL OR e.ended_at > l.activated_at))
			AND `)
	which(s)
	s.WriteString(") ")
	return s
}

func redate(ctx context.Context, tx *database.Tx, which func(statement)) error {
	for _, step := range []func(context.Context, *database.Tx, func(statement)) error{deleteOutside, redateStart, redateEnd} {
		if err := step(ctx, tx, which); err != nil {
			return fmt.Errorf("redate accesses: %w", err)
		}
	}
	return nil
}

// deleteOutside deletes periods before the start of a stretch or after its end; all of them if it is empty.
func deleteOutside(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := stretches(tx, which)
	s.WriteString(`DELETE FROM access_periods WHERE id IN (SELECT p.id FROM stretches t JOIN access_periods p
		ON p.login_id = t.login_id
		WHERE p.unlinked_at IS NULL AND p.started_at >= t.started_at AND (p.ended_at <= t.activated_at OR p.started_at >= t.inactivated_at
			OR t.inactivated_at <= t.activated_at))`)
	_, err := s.exec(ctx, tx)
	return err
}

// inService joins a period p with the service that it is in.
const inService = ` JOIN service_periods s ON s.contract_id = p.contract_id AND s.started_at <= p.started_at
	AND (s.ended_at IS NULL OR s.ended_at > p.started_at) `

func redateStart(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := stretches(tx, which)
	start := s.later("t.activated_at", "s.started_at")
	s.WriteString("UPDATE access_periods SET started_at = n.started_at FROM (SELECT p.id, " + start + ` AS started_at
		FROM stretches t JOIN access_periods p ON p.login_id = t.login_id AND p.started_at = t.started_at` + inService + `) AS n
		WHERE n.id = access_periods.id AND n.started_at <> access_periods.started_at AND (access_periods.ended_at IS NULL
		OR n.started_at < access_periods.ended_at)
			AND NOT EXISTS (SELECT 1 FROM access_periods o WHERE o.login_id = access_periods.login_id
			AND o.started_at < access_periods.started_at
				AND o.ended_at > n.started_at)`)
	_, err := s.exec(ctx, tx)
	return err
}

func redateEnd(ctx context.Context, tx *database.Tx, which func(statement)) error {
	s := stretches(tx, which)
	end := s.earlier("t.inactivated_at", "s.ended_at")
	s.WriteString("UPDATE access_periods SET ended_at = n.ended_at FROM (SELECT p.id, " + end + ` AS ended_at
		FROM stretches t JOIN access_periods p ON p.login_id = t.login_id AND p.unlinked_at IS NULL
			AND NOT EXISTS (SELECT 1 FROM access_periods o WHERE o.login_id = p.login_id
			AND o.started_at > p.started_at)` + inService + `) AS n
		WHERE n.id = access_periods.id AND n.ended_at IS DISTINCT FROM access_periods.ended_at
			AND (n.ended_at IS NULL OR n.ended_at > access_periods.started_at)`)
	_, err := s.exec(ctx, tx)
	return err
}

// Gap is the gap before the latest service of a contract.
type Gap struct {
	// EndedAt is when the service before it ended.
	EndedAt time.Time
	// Here says that it was reactivated in Vínculo.
	Here bool
}

// Gaps returns the gaps of the contracts that were reactivated.
func Gaps(ctx context.Context, tx *database.Tx, contracts []int) (map[int]Gap, error) {
	gaps := map[int]Gap{}
	if len(contracts) == 0 {
		return gaps, nil
	}
	list, err := tx.ServicePeriod.Query().Where(serviceperiod.ContractIDIn(contracts...)).
		Order(ent.Asc(serviceperiod.FieldContractID, serviceperiod.FieldStartedAt)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up service: %w", err)
	}
	for i, p := range list {
		if i > 0 && list[i-1].ContractID == p.ContractID && list[i-1].EndedAt != nil {
			gaps[p.ContractID] = Gap{*list[i-1].EndedAt, p.ReactivatedByName != nil}
		}
	}
	return gaps, nil
}

// PastAccess describes the periods of an access that have ended.
type PastAccess struct {
	// Ends are the ends of its periods, earliest first.
	Ends []time.Time
	// Unlinked says that the last one lost its link in a cancellation that was made here.
	Unlinked bool
}

// PastAccesses describes the ended periods of the logins.
func PastAccesses(ctx context.Context, tx *database.Tx, logins []int) (map[int]PastAccess, error) {
	lives := map[int]PastAccess{}
	if len(logins) == 0 {
		return lives, nil
	}
	list, err := tx.AccessPeriod.Query().Where(accessperiod.LoginIDIn(logins...), accessperiod.EndedAtNotNil()).
		Order(ent.Asc(accessperiod.FieldStartedAt)).
		WithUnlinkedBy().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up accesses: %w", err)
	}
	for _, p := range list {
		by := p.Edges.UnlinkedBy
		lives[p.LoginID] = PastAccess{append(lives[p.LoginID].Ends, *p.EndedAt), by != nil && by.Origin != domain.OriginImported}
	}
	return lives, nil
}
