package predicate

import (
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/policy"
)

// ClosedMonthCounting holds for the newest versions of the branch's closed DICI months that count an access: one in service from
// an instant until another, or until now when that is nil.
func ClosedMonthCounting(branchID int, from time.Time, until *time.Time) predicate.DiciDeclaration {
	return func(s *sql.Selector) {
		conditions := []*sql.Predicate{
			sql.EQ(s.C(dicideclaration.FieldBranchID), branchID), withoutLaterVersion(s), monthCompared(s, " >= ", from),
		}
		if until != nil {
			conditions = append(conditions, monthCompared(s, " < ", *until))
		}
		s.Where(sql.And(conditions...))
	}
}

// withoutLaterVersion holds for the newest version of each month.
func withoutLaterVersion(s *sql.Selector) *sql.Predicate {
	d := sql.Dialect(s.Dialect())
	later := d.Table(dicideclaration.Table).As("later")
	same := func(field string) *sql.Predicate { return sql.ColumnsEQ(later.C(field), s.C(field)) }
	return sql.NotExists(d.Select(later.C(dicideclaration.FieldID)).From(later).Where(sql.And(
		same(dicideclaration.FieldBranchID), same(dicideclaration.FieldYear), same(dicideclaration.FieldMonth),
		sql.ColumnsGT(later.C(dicideclaration.FieldVersion), s.C(dicideclaration.FieldVersion)),
	)))
}

// monthCompared compares the declared month with the one in which the instant lies in America/Sao_Paulo. An access counts from
// the month of its beginning on, and in the months before that of its end.
func monthCompared(s *sql.Selector, operator string, at time.Time) *sql.Predicate {
	local := at.In(policy.SaoPaulo)
	return sql.P(func(b *sql.Builder) {
		b.Ident(s.C(dicideclaration.FieldYear)).WriteString(" * 12 + ").Ident(s.C(dicideclaration.FieldMonth)).
			WriteString(operator).Arg(local.Year()*12 + int(local.Month()))
	})
}
