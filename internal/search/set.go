package search

import (
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
)

// columns says how the query names the columns of the table that is searched.
type columns func(string) string

// condition writes a condition on a row of that table.
type condition func(*entsql.Builder, columns)

// set writes a SELECT of ids, by an index; nil for one that can have none.
type set func(*entsql.Builder)

// byPrefix are the ids of a table's rows whose column begins with the text. The bounds are of the characters' codes: LIKE would
// take % and _ for its own, and find by no index when the database's language sorts otherwise.
func byPrefix(table, column, text string) set {
	if text == "" {
		return nil
	}
	return func(b *entsql.Builder) {
		from, below := " >= ", " < "
		if b.Dialect() == dialect.Postgres {
			from, below = " ~>=~ ", " ~<~ "
		}
		b.WriteString("SELECT id FROM " + table + " WHERE " + column + from).Arg(text).
			WriteString(" AND " + column + below).Arg(text + "\U0010ffff")
	}
}

// byDocument are the ids of the customers whose documents begin with the text. A full CPF must not match a CNPJ that begins with
// it.
func byDocument(q searchquery.Query) set {
	if id, err := taxid.Parse(q.Document); err == nil {
		return func(b *entsql.Builder) {
			b.WriteString("SELECT id FROM " + customer.Table + " WHERE " + customer.FieldDocument + " = ").Arg(id.Raw())
		}
	}
	return byPrefix(customer.Table, customer.FieldDocument, q.Document)
}

// byName are the ids of the customers whose names have the words.
func byName(q searchquery.Query) set {
	return worded(customer.Table, customer.FieldID, customer.FieldSearchName, q.Names)
}

// byUsername are the ids of the logins whose user names have the words.
func byUsername(words searchquery.Words) set {
	return worded(login.Table, login.FieldID, login.FieldUsername, words)
}

// byLogin are the ids of the contracts of such logins.
func byLogin(words searchquery.Words) set {
	logins := worded(login.Table, login.FieldContractID, login.FieldUsername, words)
	if logins == nil {
		return nil
	}
	return func(b *entsql.Builder) {
		logins(b)
		b.WriteString(" AND " + login.FieldContractID + " IS NOT NULL")
	}
}

// byCode is the id of the customer with the code.
func byCode(q searchquery.Query) set {
	return func(b *entsql.Builder) {
		b.WriteString("SELECT id FROM " + customer.Table + " WHERE " + customer.FieldCode + " = ").Arg(q.Text)
	}
}

// byProtocol is the id of the contract of the cancellation with the protocol.
func byProtocol(q searchquery.Query) set {
	id, ok := domain.ParseProtocol(q.Text)
	if !ok {
		return nil
	}
	return func(b *entsql.Builder) {
		b.WriteString("SELECT " + cancellation.FieldContractID + " FROM " + cancellation.Table + " WHERE id = ").Arg(id)
	}
}

func worded(table, id, column string, words searchquery.Words) set {
	if len(words) == 0 {
		return nil
	}
	return func(b *entsql.Builder) {
		if b.Dialect() == dialect.Postgres {
			b.WriteString("SELECT " + id + " FROM " + table + " WHERE search_words(" + column + ") @@ ").
				Arg(words.TSQuery()).WriteString("::tsquery")
			return
		}
		index := "search_" + table
		ids := "SELECT rowid FROM " + index + " WHERE " + index + " MATCH "
		if id == contract.FieldID {
			// The index has them itself: the table isn't looked at.
			b.WriteString(ids).Arg(words.FTS5())
			return
		}
		b.WriteString("SELECT " + id + " FROM " + table + " WHERE id IN (" + ids).Arg(words.FTS5()).WriteString(")")
	}
}

// lookup is one of the ways to be found: the row's column is in the set.
type lookup struct {
	column string
	set    set
}

// lookups are all the ways in which a table's rows are found.
type lookups struct {
	table    string
	branches []lookup
}

// possible leaves out the sets that can have no ids.
func (f lookups) possible() lookups {
	possible := lookups{table: f.table}
	for _, way := range f.branches {
		if way.set != nil {
			possible.branches = append(possible.branches, way)
		}
	}
	return possible
}

// ids writes a SELECT of the hits' ids, some of them more than once: each branch by an index of its own. No branch looks through
// more than most; 0 is for all.
func (f lookups) ids(b *entsql.Builder, most int) {
	for i, way := range f.branches {
		if i > 0 {
			b.WriteString(" UNION ALL ")
		}
		if way.column == contract.FieldID {
			way.set(b)
			continue
		}
		// PostgreSQL knows next to nothing of how many rows have the words, and would rather read the whole table; of an array it expects
		// few.
		before, after := " IN (", ")"
		if b.Dialect() == dialect.Postgres {
			before, after = " = ANY(ARRAY(", "))"
		}
		b.WriteString("SELECT id FROM " + f.table + " WHERE " + way.column + before)
		way.set(b)
		if most > 0 {
			b.WriteString(fmt.Sprintf(" LIMIT %d", most))
		}
		b.WriteString(after)
	}
}

// rare writes a condition that finds the hits first.
func (f lookups) rare(b *entsql.Builder, outer columns) {
	b.WriteString(outer(contract.FieldID) + " IN (")
	f.ids(b, 0)
	b.WriteString(")")
}

// all writes a condition for those who want every hit of a common search: the sets are made once, and the rows are found by them.
func (f lookups) all(b *entsql.Builder, outer columns) {
	b.WriteString("(")
	for i, way := range f.branches {
		if i > 0 {
			b.WriteString(" OR ")
		}
		b.WriteString(outer(way.column) + " IN (")
		way.set(b)
		b.WriteString(")")
	}
	b.WriteString(")")
}

// common writes a condition that is asked of each row on the way. It is written so that neither engine turns it back into a search
// of all hits: PostgreSQL asks by the row's key, or keeps the ids in memory when it expects to ask of many rows; SQLite always
// keeps them.
func (f lookups) common(b *entsql.Builder, outer columns) {
	if b.Dialect() == dialect.Postgres {
		b.WriteString("(")
		for i, way := range f.branches {
			if i > 0 {
				b.WriteString(" OR ")
			}
			b.WriteString("EXISTS (SELECT 1 FROM (")
			way.set(b)
			b.WriteString(") AS found(id) WHERE found.id = " + outer(way.column) + ")")
		}
		b.WriteString(")")
		return
	}
	b.WriteString("NOT (")
	for i, way := range f.branches {
		if i > 0 {
			b.WriteString(" AND ")
		}
		b.WriteString(outer(way.column) + " NOT IN (")
		way.set(b)
		b.WriteString(")")
	}
	b.WriteString(")")
}
