// Package idquery reads the ids of a list instead of its records.
package idquery

import (
	"context"
	"errors"
	"fmt"

	entgo "entgo.io/ent"

	"github.com/vinculo/vinculo/ent"
)

// errOnlyIDs ends the query for a list of which only the ids are wanted.
var errOnlyIDs = errors.New("only the ids of the list were wanted")

type idsKey struct{}

// wantedIDs collects the ids that a list of such records would have.
type wantedIDs struct {
	record string
	found  []int
}

// Read calls read, which queries a list of records of a type such as "Contract", and returns their ids in the list's order instead:
// all from one statement, so they are a snapshot however many there are. The list's filter and rights apply.
func Read(ctx context.Context, record string, read func(context.Context) error) ([]int, error) {
	wanted := &wantedIDs{record: record}
	err := read(context.WithValue(ctx, idsKey{}, wanted))
	if errors.Is(err, errOnlyIDs) {
		return wanted.found, nil
	}
	if err == nil {
		err = fmt.Errorf("no list of %s was read", record)
	}
	return nil, err
}

// Interceptor runs before every query for records.
func Interceptor(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, query ent.Query) (ent.Value, error) {
		wanted, _ := ctx.Value(idsKey{}).(*wantedIDs)
		list, isList := query.(interface {
			IDs(ctx context.Context) ([]int, error)
		})
		if about := entgo.QueryFromContext(ctx); wanted == nil || !isList || about.Type != wanted.record || about.Op != entgo.OpQueryAll {
			return next.Query(ctx, query)
		}
		found, err := list.IDs(context.WithValue(ctx, idsKey{}, nil))
		if err == nil {
			wanted.found, err = found, errOnlyIDs
		}
		return nil, err
	})
}
