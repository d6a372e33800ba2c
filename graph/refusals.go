package graph

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

// subjects are the comodatos that the refusals name.
func subjects(refusals []fault.Refusal) []int {
	var ids []int
	for _, r := range refusals {
		if r.Code == fault.OpenComodatos {
			ids = append(ids, r.Subjects...)
		}
	}
	return ids
}

// presentRefusals writes refusals in the language of the request.
func presentRefusals(ctx context.Context, refusals []fault.Refusal) ([]model.UserError, error) {
	read := perRequestOf(ctx).comodatos
	var open []*ent.Comodato
	if ids := subjects(refusals); len(ids) > 0 && read != nil {
		var err error
		if open, err = read(ctx, ids); err != nil {
			return nil, err
		}
	}
	return translate(request.Of(ctx).Lang, refusals, open), nil
}

// translate writes refusals in a language, with the comodatos that they name.
func translate(lang fault.Lang, refusals []fault.Refusal, comodatos []*ent.Comodato) []model.UserError {
	list := make([]model.UserError, 0, len(refusals))
	for _, r := range refusals {
		if r.Code != fault.OpenComodatos {
			list = append(list, model.GeneralUserError{Code: r.Code, Message: r.Text(lang), Field: r.Field})
			continue
		}
		var named []*ent.Comodato
		for _, c := range comodatos {
			if slices.Contains(r.Subjects, c.ID) {
				named = append(named, c)
			}
		}
		list = append(list, model.OpenComodatosError{Code: r.Code, Message: r.Text(lang), Field: r.Field, Comodatos: named})
	}
	return list
}

// presentStored writes the refusals that a record keeps. The comodatos that they name are read once for all records of the page
// that the record is shown on.
func presentStored(ctx context.Context, refusals []fault.Refusal) ([]model.UserError, error) {
	r := perRequestOf(ctx)
	own := subjects(refusals)
	page, all := pageOf(graphql.GetFieldContext(ctx))
	elsewhere := func(id int) bool { return !slices.Contains(all, id) }
	if len(own) == 0 || r.stored == nil || slices.ContainsFunc(own, elsewhere) {
		return presentRefusals(ctx, refusals)
	}
	comodatos, err := r.stored.of(page, func() ([]*ent.Comodato, error) { return r.comodatos(ctx, all) })
	if err != nil {
		return nil, err
	}
	return translate(request.Of(ctx).Lang, refusals, comodatos), nil
}

// pageOf finds the page that a field's record is on, and all comodatos that the stored refusals of the page name.
func pageOf(field *graphql.FieldContext) (page any, ids []int) {
	for ; field != nil; field = field.Parent {
		switch page := field.Result.(type) {
		case *ent.ScheduledCancellationConnection:
			for _, e := range page.Edges {
				ids = append(ids, subjects(e.Node.Refusals)...)
			}
			return page, ids
		case *ent.CancellationBatchRowConnection:
			for _, e := range page.Edges {
				ids = append(ids, subjects(e.Node.Refusals)...)
				ids = append(ids, ofSchedule(e.Node.Edges.ScheduledCancellation)...)
			}
			return page, ids
		case *ent.ContractConnection:
			for _, e := range page.Edges {
				ids = append(ids, ofSchedule(e.Node.Edges.ScheduledCancellation)...)
			}
			return page, ids
		}
	}
	return nil, nil
}

func ofSchedule(s *ent.ScheduledCancellation) []int {
	if s == nil {
		return nil
	}
	return subjects(s.Refusals)
}

// maxPages bounds what a long stream of answers keeps.
const maxPages = 10

// storedComodatos reads what a page names once.
type storedComodatos struct {
	mu     sync.Mutex
	byPage map[any][]*ent.Comodato
}

func (s *storedComodatos) of(page any, read func() ([]*ent.Comodato, error)) ([]*ent.Comodato, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if comodatos, known := s.byPage[page]; known {
		return comodatos, nil
	}
	comodatos, err := read()
	if err != nil {
		return nil, err
	}
	if len(s.byPage) == 0 || len(s.byPage) == maxPages {
		s.byPage = map[any][]*ent.Comodato{}
	}
	s.byPage[page] = comodatos
	return comodatos, nil
}
