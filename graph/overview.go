package graph

import (
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/statistics"
)

func overviewPayload(counts *statistics.Overview) *model.Overview {
	payload := &model.Overview{
		OpenPickupOrders: counts.OpenPickupOrders, OpenComodatosOfCancelled: counts.OpenComodatosOfCancelled,
		ScheduledCancellations:        counts.SchedulesByStatus[domain.ScheduleWaiting],
		RefusedScheduledCancellations: counts.SchedulesByStatus[domain.ScheduleRefused],
		AwaitingReceipt:               counts.AwaitingReceipt,
		CancellationsByMonth:          make([]*model.CancellationCount, 0, len(counts.CancellationsByMonth)),
	}
	for _, value := range domain.ContractStatus("").Values() {
		status := domain.ContractStatus(value)
		payload.ContractsByStatus = append(payload.ContractsByStatus,
			&model.StatusCount{Status: status, Count: counts.ContractsByStatus[status]})
	}
	for _, m := range counts.CancellationsByMonth {
		payload.CancellationsByMonth = append(payload.CancellationsByMonth, &model.CancellationCount{
			Year: m.Year, Month: int(m.Month), Reason: m.Reason, Count: m.Count,
		})
	}
	return payload
}
