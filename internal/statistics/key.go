package statistics

import (
	"cmp"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
)

// firstYear is from when on months are distinguished: there were no internet providers before.
const firstYear = 1990

// monthsUntil are the instants at which the months began in America/Sao_Paulo, up to the one that is now.
func monthsUntil(now time.Time) []time.Time {
	var begins []time.Time
	for at := time.Date(firstYear, 1, 1, 0, 0, 0, 0, domain.SaoPaulo); !at.After(now); {
		begins = append(begins, at)
		at = time.Date(at.Year(), at.Month()+1, 1, 0, 0, 0, 0, domain.SaoPaulo)
	}
	return begins
}

// key identifies a group. A dimension that isn't grouped by, or that is missing, is "" or 0; a month is its index, from 1 on.
type key struct {
	status, origin, requester  string
	branch, city, plan, reason int
	month                      int
}

func (k key) compare(o key) int {
	return cmp.Or(
		cmp.Compare(k.month, o.month), cmp.Compare(k.status, o.status), cmp.Compare(k.branch, o.branch), cmp.Compare(k.city, o.city),
		cmp.Compare(k.plan, o.plan), cmp.Compare(k.reason, o.reason), cmp.Compare(k.origin, o.origin),
		cmp.Compare(k.requester, o.requester),
	)
}

// lasting is the key of the same group without what only its cancellations say.
func (k key) lasting() key { return key{branch: k.branch, city: k.city, plan: k.plan} }

// ofCancellation says whether a dimension belongs to cancellations rather than to contracts.
func (d Dimension) ofCancellation() bool {
	return d == Status || d == Reason || d == Origin || d == Requester || d == Month
}

// groupCount is one group as read from the database.
type groupCount struct {
	Status    *string `sql:"status"`
	Origin    *string `sql:"origin"`
	Requester *string `sql:"requester"`
	Branch    *int    `sql:"branch_id"`
	City      *int    `sql:"city_id"`
	Plan      *int    `sql:"plan_id"`
	Reason    *int    `sql:"reason_id"`
	Month     *int    `sql:"month_number"`
	// Bucket is the month of something else than the cancellation.
	Bucket *int `sql:"bucket"`
	Count  int  `sql:"row_count"`
	Some   *int `sql:"some_count"`
}

func (f groupCount) key() key {
	return key{
		status: optional.Value(f.Status), origin: optional.Value(f.Origin), requester: optional.Value(f.Requester),
		branch: optional.Value(f.Branch),
		city:   optional.Value(f.City), plan: optional.Value(f.Plan), reason: optional.Value(f.Reason),
		month: optional.Value(f.Month),
	}
}

// column is the dimension's column of the contracts.
func (d Dimension) column() string {
	switch d {
	case Status:
		return contract.FieldStatus
	case Branch:
		return contract.FieldBranchID
	case City:
		return contract.FieldCityID
	case Plan:
		return contract.FieldPlanID
	}
	return ""
}

// ending are the columns of the cancellation that ended a time in service, and of its date.
type ending struct{ cancellationID, at string }

// selectGroups selects the dimensions and groups by them.
func selectGroups(s *entsql.Selector, by []Dimension, begins []time.Time, end ending) {
	var record *entsql.SelectTable
	ofRecord := func(field string) string {
		if record == nil {
			record = entsql.Dialect(s.Dialect()).Table(cancellation.Table).As("record")
			s.LeftJoin(record).On(end.cancellationID, record.C(cancellation.FieldID))
		}
		return record.C(field)
	}
	for _, d := range by {
		switch d {
		case Reason:
			column := ofRecord(cancellation.FieldReasonID)
			s.AppendSelect(column).GroupBy(column)
		case Origin:
			column := ofRecord(cancellation.FieldOrigin)
			s.AppendSelect(column).GroupBy(column)
		case Requester:
			column := ofRecord(cancellation.FieldRequester)
			s.AppendSelect(column).GroupBy(column)
		case Month:
			byMonth(s, end.at, "month_number", begins)
		default:
			s.AppendSelect(s.C(d.column())).GroupBy(s.C(d.column()))
		}
	}
}

// byMonth selects the place of an instant's month, and groups by it.
func byMonth(s *entsql.Selector, instant, name string, begins []time.Time) {
	s.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) { condition.Bucket(b, instant, begins) }), name).GroupBy(name)
}
