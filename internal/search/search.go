// Package search finds contracts, customers and logins by the words that a user types, using the database's own indexes.
package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// commonFrom is from how many hits on a search is common: then the records are walked in list order and tested, because a page
// needs few. The hits of a rarer search are found first and then sorted.
const commonFrom = 5_000

// Finder finds records by words.
type Finder struct {
	db *database.DB
	// commonFrom is the constant, except in tests.
	commonFrom int
}

// New returns a finder in a database.
func New(db *database.DB) *Finder { return &Finder{db: db, commonFrom: commonFrom} }

// asked parses a search for its viewer. Users who may not see documents find nothing by a part of one: otherwise they could guess
// the hidden digits one by one.
func asked(ctx context.Context, text string) searchquery.Query {
	q := searchquery.Parse(text)
	if _, err := taxid.Parse(q.Document); err != nil && !viewer.FromContext(ctx).Can(viewer.SeeDocuments) {
		q.Document = ""
	}
	return q
}

// Contracts are those whose number begins with the text, whose login has its words, whose customer the text finds, or the one that
// was cancelled under the protocol. An empty text finds all.
func (f *Finder) Contracts(ctx context.Context, text string) (predicate.Contract, error) {
	q := asked(ctx, text)
	ways := customers(contract.FieldCustomerID, q)
	for _, number := range caseVariants(q.Text) {
		ways = append(ways, lookup{contract.FieldID, byPrefix(contract.Table, contract.FieldNumber, number)})
	}
	for _, words := range usernames(q) {
		ways = append(ways, lookup{contract.FieldID, byLogin(words)})
	}
	ways = append(ways, lookup{contract.FieldID, byProtocol(q)})
	return f.find(ctx, q, lookups{contract.Table, ways})
}

// Customers are those who have all words in their names, or whose code is the text, or whose document begins with it; without
// the right to see documents, whose document it is. An empty text finds all.
func (f *Finder) Customers(ctx context.Context, text string) (predicate.Customer, error) {
	q := asked(ctx, text)
	return f.find(ctx, q, lookups{customer.Table, customers(customer.FieldID, q)})
}

// Logins are those who have all words in their user names, which are cut at their punctuation, or whose customer the text finds. An
// empty text finds all.
func (f *Finder) Logins(ctx context.Context, text string) (predicate.Login, error) {
	q := asked(ctx, text)
	ways := customers(login.FieldCustomerID, q)
	for _, words := range usernames(q) {
		ways = append(ways, lookup{login.FieldID, byUsername(words)})
	}
	return f.find(ctx, q, lookups{login.Table, ways})
}

// caseVariants is a number as typed, and in upper and lower case, because the index is case-sensitive.
func caseVariants(number string) []string {
	return slices.Compact(slices.Sorted(slices.Values([]string{number, strings.ToUpper(number), strings.ToLower(number)})))
}

// usernames are the words as they were typed, and without accents, which few user names have and few people leave out.
func usernames(q searchquery.Query) []searchquery.Words {
	if slices.Equal(q.Usernames, q.Names) {
		return []searchquery.Words{q.Names}
	}
	return []searchquery.Words{q.Usernames, q.Names}
}

// customers are the ways to be found by the customer whose id the column has.
func customers(column string, q searchquery.Query) []lookup {
	return []lookup{
		{column, byName(q)},
		{column, byDocument(q)},
		{column, byCode(q)},
	}
}

// find chooses the way to the hits.
func (f *Finder) find(ctx context.Context, q searchquery.Query, what lookups) (func(*entsql.Selector), error) {
	if q.Text == "" {
		return where(always), nil
	}
	what = what.possible()
	if len(what.branches) == 0 {
		return where(never), nil
	}
	hits, err := f.count(ctx, what)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	if hits >= f.commonFrom {
		return what.onThePages, nil
	}
	return where(what.rare), nil
}

// onThePages is the condition of a common search. Only a page needs few of the rows; what counts or reads all hits asks otherwise.
func (f lookups) onThePages(s *entsql.Selector) {
	write := f.all
	if query := ent.QueryFromContext(s.Context()); query != nil && query.Limit != nil {
		write = f.common
	}
	where(write)(s)
}

// count counts the hits, up to commonFrom.
func (f *Finder) count(ctx context.Context, what lookups) (hits int, err error) {
	b := &entsql.Builder{}
	b.SetDialect(f.db.Dialect)
	b.WriteString("SELECT COUNT(*) FROM (")
	what.ids(b, f.commonFrom)
	b.WriteString(fmt.Sprintf(" LIMIT %d) AS hits", f.commonFrom))
	query, args := b.Query()
	rows, err := f.db.Reader().QueryContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := rows.Scan(&hits); err != nil {
			return 0, err
		}
	}
	return hits, rows.Err()
}

// always and never are the conditions that every record meets, and none.
func always(b *entsql.Builder, _ columns) { b.WriteString("1 = 1") }
func never(b *entsql.Builder, _ columns)  { b.WriteString("1 = 0") }

func where(write condition) func(*entsql.Selector) {
	return func(s *entsql.Selector) { s.Where(entsql.P(func(b *entsql.Builder) { write(b, s.C) })) }
}
