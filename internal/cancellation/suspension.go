package cancellation

import (
	"context"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// loadNotices loads the unsettled notices by contract, for requests of automation rules only.
func loadNotices(ctx context.Context, client *ent.Client, requests []policy.Request) (map[int][]*ent.Notice, error) {
	var ids []int
	for _, r := range requests {
		if r.Rule != nil {
			ids = append(ids, r.ContractID)
		}
	}
	if len(ids) == 0 {
		return nil, nil // not an error: there is nothing to load
	}
	list, err := client.Notice.Query().Where(notice.ContractIDIn(ids...), notice.SettledAtIsNil()).Order(notice.ByID()).All(ctx)
	return groupBy(list, func(n *ent.Notice) int { return n.ContractID }), err
}

// suspension converts the suspension and its notices for the policy.
func (l *cancellationRecords) suspension() policy.Suspension {
	s := policy.Suspension{Since: instant(l.contract.SuspendedAt)}
	for _, n := range l.notices {
		if n.Kind == domain.NoticeDefault {
			s.DefaultNotices = append(s.DefaultNotices, n.SentAt.UTC())
		} else {
			s.RescissionNotices = append(s.RescissionNotices, n.SentAt.UTC())
		}
	}
	return s
}
