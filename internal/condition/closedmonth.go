package condition

import (
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/domain"
)

// ClosedMonthCounting holds for the latest versions of the branch's closed DICI months that count an access in service between two
// instants, or until now if the second is nil.
func ClosedMonthCounting(branchID int, from time.Time, until *time.Time) predicate.DiciDeclaration {
	return func(s *entsql.Selector) {
		conditions := []*entsql.Predicate{
			entsql.EQ(s.C(dicideclaration.FieldBranchID), branchID), withoutLaterVersion(s), monthCompared(s, " >= ", from),
		}
		if until != nil {
			conditions = append(conditions, monthCompared(s, " < ", *until))
		}
		s.Where(entsql.And(conditions...))
	}
}

// withoutLaterVersion holds for the latest version of each month.
func withoutLaterVersion(s *entsql.Selector) *entsql.Predicate {
	d := entsql.Dialect(s.Dialect())
	later := d.Table(dicideclaration.Table).As("later")
	same := func(field string) *entsql.Predicate { return entsql.ColumnsEQ(later.C(field), s.C(field)) }
	return entsql.NotExists(d.Select(later.C(dicideclaration.FieldID)).From(later).Where(entsql.And(
		same(dicideclaration.FieldBranchID), same(dicideclaration.FieldYear), same(dicideclaration.FieldMonth),
		entsql.ColumnsGT(later.C(dicideclaration.FieldVersion), s.C(dicideclaration.FieldVersion)),
	)))
}

// monthCompared compares the declared month with the instant's month in America/Sao_Paulo. An access counts from the month of its
// start until the month before its end.
func monthCompared(s *entsql.Selector, operator string, at time.Time) *entsql.Predicate {
	local := at.In(domain.SaoPaulo)
	return entsql.P(func(b *entsql.Builder) {
		b.Ident(s.C(dicideclaration.FieldYear)).WriteString(" * 12 + ").Ident(s.C(dicideclaration.FieldMonth)).
			WriteString(operator).Arg(local.Year()*12 + int(local.Month()))
	})
}
