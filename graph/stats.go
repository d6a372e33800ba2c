package graph

import (
	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/predicate"
)

// predicateOf is the condition of a filter; nil for none, and for an empty one, as in lists.
func predicateOf(where *ent.ContractWhereInput) (predicate.Contract, error) {
	if where == nil {
		return nil, nil
	}
	condition, err := where.P()
	if err == ent.ErrEmptyContractWhereInput { //nolint:errorlint // lists refuse a filter of which only a part says nothing, too
		return nil, nil
	}
	return condition, err
}
