package statistics

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
)

// overviewMonths is how many months the overview goes back, the current one included.
const overviewMonths = 12

// Overview are counts of the whole base.
type Overview struct {
	ContractsByStatus        map[domain.ContractStatus]int
	CancellationsByMonth     []MonthCount
	OpenPickupOrders         int
	OpenComodatosOfCancelled int
	// SchedulesByStatus counts the open scheduled cancellations.
	SchedulesByStatus map[domain.ScheduleStatus]int
	// AwaitingReceipt counts the contracts whose receipt wasn't handed over.
	AwaitingReceipt int
}

// MonthCount is how many contracts were cancelled in a month for a reason.
type MonthCount struct {
	Year  int
	Month time.Month
	// Reason is nil for contracts that were imported as cancelled.
	Reason *ent.CancellationReason
	Count  int
}

// Overview counts the whole base in seven SQL statements, however large it is.
func (s *Service) Overview(ctx context.Context) (*Overview, error) {
	statuses, err := s.countStatuses(ctx)
	if err != nil {
		return nil, fmt.Errorf("count contracts: %w", err)
	}
	months, err := s.countCancellations(ctx, s.db.Now())
	if err != nil {
		return nil, fmt.Errorf("count cancellations: %w", err)
	}
	orders, err := s.db.Reader().ServiceOrder.Query().Where(
		serviceorder.CancellationIDNotNil(),
		serviceorder.StatusNotIn(domain.ServiceOrderDone, domain.ServiceOrderCancelled),
	).Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count service orders: %w", err)
	}
	open, err := s.db.Reader().Comodato.Query().Where(
		comodato.StatusEQ(domain.ComodatoOpen),
		comodato.HasContractWith(contract.StatusIn(domain.EndedStatuses()...)),
	).Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count comodatos: %w", err)
	}
	schedules, err := s.countSchedules(ctx)
	if err != nil {
		return nil, fmt.Errorf("count scheduled cancellations: %w", err)
	}
	awaiting, err := s.db.Reader().Contract.Query().Where(condition.AwaitsReceipt()).Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count receipts: %w", err)
	}
	return &Overview{
		ContractsByStatus: statuses, CancellationsByMonth: months,
		OpenPickupOrders: orders, OpenComodatosOfCancelled: open, SchedulesByStatus: schedules,
		AwaitingReceipt: awaiting,
	}, nil
}

func (s *Service) countSchedules(ctx context.Context) (map[domain.ScheduleStatus]int, error) {
	var rows []struct {
		Status domain.ScheduleStatus `json:"schedule_status"`
		Count  int                   `json:"count"`
	}
	err := s.db.Reader().ScheduledCancellation.Query().
		Where(scheduledcancellation.ScheduleStatusIn(domain.ScheduleWaiting, domain.ScheduleRefused)).
		GroupBy(scheduledcancellation.FieldScheduleStatus).Aggregate(ent.Count()).Scan(ctx, &rows)
	counts := map[domain.ScheduleStatus]int{}
	for _, row := range rows {
		counts[row.Status] = row.Count
	}
	return counts, err
}

func (s *Service) countStatuses(ctx context.Context) (map[domain.ContractStatus]int, error) {
	var rows []struct {
		Status domain.ContractStatus `json:"status"`
		Count  int                   `json:"count"`
	}
	err := s.db.Reader().Contract.Query().GroupBy(contract.FieldStatus).Aggregate(ent.Count()).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	counts := map[domain.ContractStatus]int{}
	for _, row := range rows {
		counts[row.Status] = row.Count
	}
	return counts, nil
}

// monthRow is one group of cancelled contracts: Ago is how many months ago.
type monthRow struct {
	Ago    int  `sql:"ago"`
	Reason *int `sql:"reason_id"`
	Count  int  `sql:"count"`
}

// countCancellations groups in the database, by the instants at which the months began in America/Sao_Paulo: neither engine
// need know that time zone, and a base of any size answers a few dozen rows.
func (s *Service) countCancellations(ctx context.Context, now time.Time) ([]MonthCount, error) {
	local := now.In(domain.SaoPaulo)
	begins := make([]time.Time, overviewMonths)
	for ago := range begins {
		begins[ago] = time.Date(local.Year(), local.Month()-time.Month(ago), 1, 0, 0, 0, 0, domain.SaoPaulo)
	}
	var rows []monthRow
	err := s.db.Reader().Contract.Query().
		Where(contract.StatusEQ(domain.ContractCancelled), contract.CancelledAtGTE(begins[overviewMonths-1].UTC())).
		Modify(groupByMonth(begins)).
		Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	reasons, err := s.reasonsOf(ctx, rows)
	if err != nil {
		return nil, err
	}
	// The newest month first, and in it the commonest reason.
	slices.SortFunc(rows, func(a, b monthRow) int {
		return cmp.Or(cmp.Compare(a.Ago, b.Ago), cmp.Compare(b.Count, a.Count),
			cmp.Compare(optional.Value(a.Reason), optional.Value(b.Reason)))
	})
	counts := make([]MonthCount, 0, len(rows))
	for _, row := range rows {
		month := MonthCount{Year: begins[row.Ago].Year(), Month: begins[row.Ago].Month(), Count: row.Count}
		if row.Reason != nil {
			month.Reason = reasons[*row.Reason]
		}
		counts = append(counts, month)
	}
	return counts, nil
}

// groupByMonth selects the month as a number, 0 for the current one, with the reason of the cancellation in force.
func groupByMonth(begins []time.Time) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		records := entsql.Dialect(s.Dialect()).Table(cancellation.Table)
		s.LeftJoin(records).On(s.C(contract.FieldCancellationID), records.C(cancellation.FieldID))
		month := entsql.ExprFunc(func(b *entsql.Builder) {
			b.WriteString("CASE")
			for ago, begin := range begins[:len(begins)-1] {
				b.WriteString(" WHEN " + s.C(contract.FieldCancelledAt) + " >= ").Arg(begin.UTC())
				b.WriteString(fmt.Sprintf(" THEN %d", ago))
			}
			b.WriteString(fmt.Sprintf(" ELSE %d END AS ago", len(begins)-1))
		})
		s.SelectExpr(month, entsql.Expr(records.C(cancellation.FieldReasonID)), entsql.Expr("COUNT(*) AS count")).
			GroupBy("ago", records.C(cancellation.FieldReasonID))
	}
}

func (s *Service) reasonsOf(ctx context.Context, rows []monthRow) (map[int]*ent.CancellationReason, error) {
	var ids []int
	for _, row := range rows {
		if row.Reason != nil && !slices.Contains(ids, *row.Reason) {
			ids = append(ids, *row.Reason)
		}
	}
	list, err := s.db.Reader().CancellationReason.Query().Where(cancellationreason.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	reasons := make(map[int]*ent.CancellationReason, len(list))
	for _, reason := range list {
		reasons[reason.ID] = reason
	}
	return reasons, nil
}
