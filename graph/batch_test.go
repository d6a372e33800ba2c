package graph_test

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

const createBatch = `mutation($input: CreateCancellationBatchInput!) { createCancellationBatch(input: $input) {
  cancellationBatch { id status } userErrors { code message }
} }`

const batchRows = `query($id: ID!, $first: Int!) { node(id: $id) { ... on CancellationBatch {
  status cancelled refused remaining
  rows(first: $first, where: { outcome: REFUSED }) { edges { node {
    outcome contract { number } cancellation { id } refusals { code ... on OpenComodatosError { comodatos { description } } }
  } } }
} } }`

// batch asks for one over the API and returns its id.
func (p *provider) batch(t *testing.T, c *apptest.Client, input apptest.Vars) string {
	t.Helper()
	input["reasonId"] = apptest.ID(p.reason.ID)
	var out struct {
		CreateCancellationBatch struct {
			CancellationBatch *struct{ ID, Status string }
			UserErrors        []refusal
		}
	}
	c.Get(t, createBatch, apptest.Vars{"input": input}, &out)
	if got := out.CreateCancellationBatch; got.CancellationBatch == nil {
		t.Fatalf("refused with %v", got.UserErrors)
	}
	return out.CreateCancellationBatch.CancellationBatch.ID
}

func TestARowOfABatchCostsNoStatementOfItsOwn(t *testing.T) {
	var statements atomic.Int64
	count := app.WithDatabase(database.WithStatements(func(context.Context, string) { statements.Add(1) }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		p.admin.Get(t, updateParameters, apptest.Vars{"input": apptest.Vars{
			"expectedRevision": 1, "keepLoginLink": true, "checkOpenComodatos": true, "inactivateCustomer": false,
		}}, nil)
		ids := []string{apptest.ID(p.contract(t, "returned", false).ID)}
		for range 12 {
			ids = append(ids, apptest.ID(p.contract(t, "open", false).ID))
		}
		id := p.batch(t, p.admin, apptest.Vars{"contractIds": ids})
		if err := s.Cancellation.RunDueBatches(t.Context()); err != nil {
			t.Fatal(err)
		}
		var counts []int64
		for _, first := range []int{2, 12} {
			statements.Store(0)
			answer := p.admin.Query(t, batchRows, apptest.Vars{"id": id, "first": first})
			counts = append(counts, statements.Load())
			if got := string(answer.Data); strings.Count(got, `"comodatos":[{"description":"ONU"}]`) != first ||
				!strings.Contains(got, `"status":"DONE","cancelled":1,"refused":12,"remaining":0`) {
				t.Fatalf("answered %s, %v", got, answer.Errors)
			}
		}
		if counts[0] != counts[1] {
			t.Errorf("2 and 12 rows took %v statements", counts)
		}
	}, count)
}

func TestABatchIsFollowedUntilItHasEnded(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		id := p.batch(t, p.admin, apptest.Vars{"contractIds": []string{apptest.ID(p.contract(t, "none", false).ID)}})
		analyst := s.As(t, viewer.RoleAnalyst)
		stream := analyst.Follow(t, `subscription { cancellationBatch(id: "`+id+`") { status cancelled remaining } }`)
		if got := stream.Next(t); !strings.Contains(got, `"status":"PENDING","cancelled":0,"remaining":1`) {
			t.Fatalf("at first %s", got)
		}
		if err := s.Cancellation.RunDueBatches(t.Context()); err != nil {
			t.Fatal(err)
		}
		got := stream.Next(t)
		for strings.Contains(got, `"status":"RUNNING"`) {
			got = stream.Next(t)
		}
		if !strings.Contains(got, `"status":"DONE","cancelled":1,"remaining":0`) {
			t.Fatalf("at last %s", got)
		}
		if got := stream.Next(t); got != "complete" {
			t.Errorf("after its end %s", got)
		}
	})
}

// A list of contracts is longer than any filter may be.
func TestABatchTakesMoreContractsThanAFilterTakesValues(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		ids := make([]string, 20_000)
		id := apptest.ID(p.contract(t, "none", false).ID)
		for i := range ids {
			ids[i] = id
		}
		p.batch(t, p.admin, apptest.Vars{"contractIds": ids, "dryRun": true})
	})
}

// The place of a batch's first row is 0, which entgql leaves out of its cursors.
func TestRowsOfSeveralBatchesArePagedByTheirPlaces(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		for range 2 {
			first, second := apptest.ID(p.contract(t, "none", false).ID), apptest.ID(p.contract(t, "none", false).ID)
			p.batch(t, p.admin, apptest.Vars{"contractIds": []string{first, second}, "dryRun": true})
		}
		var places []int
		var after *string
		for {
			var out struct {
				CancellationBatchRows struct {
					Edges []struct {
						Cursor string
						Node   struct{ Position int }
					}
				}
			}
			p.admin.Get(t, `query($a: Cursor) { cancellationBatchRows(first: 1, after: $a, orderBy: { field: POSITION }) {
				edges { cursor node { position } }
			} }`, apptest.Vars{"a": after}, &out)
			if len(out.CancellationBatchRows.Edges) == 0 {
				break
			}
			row := out.CancellationBatchRows.Edges[0]
			places, after = append(places, row.Node.Position), &row.Cursor
		}
		if want := []int{0, 0, 1, 1}; !slices.Equal(places, want) {
			t.Errorf("the pages have the places %v, want %v", places, want)
		}
	})
}
