package graph_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

const fiftyContracts = `{ contracts(first: 50, orderBy: {field: NUMBER, direction: DESC}) {
  edges { cursor node { id number status customer { id name document } logins { username active } comodatos { description status }
  } }
  pageInfo { hasNextPage endCursor }
} }`

func TestFiftyContractsTakeAtMostFiveStatements(t *testing.T) {
	var statements atomic.Int32
	count := app.WithDatabase(database.WithStatements(func(context.Context, string) { statements.Add(1) }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		for range 60 {
			p.contract(t, "open", false)
		}
		analyst := s.As(t, viewer.RoleAnalyst)
		of := func(document string) int32 {
			statements.Store(0)
			analyst.Get(t, document, nil, nil)
			return statements.Load()
		}
		// What the session costs is counted too, and taken off.
		session := of(`{ viewer { name } }`)
		if n := of(fiftyContracts) - session; n > 5 {
			t.Errorf("%d statements, want at most 5", n)
		}
		var out struct {
			Contracts struct {
				Edges []struct {
					Node struct {
						Customer          struct{ Document string }
						Logins, Comodatos []struct{}
					}
				}
				PageInfo struct{ HasNextPage bool }
			}
		}
		analyst.Get(t, fiftyContracts, nil, &out)
		if len(out.Contracts.Edges) != 50 || !out.Contracts.PageInfo.HasNextPage {
			t.Fatalf("%d contracts, next page: %v", len(out.Contracts.Edges), out.Contracts.PageInfo.HasNextPage)
		}
		for _, e := range out.Contracts.Edges {
			if len(e.Node.Logins) != 2 || len(e.Node.Comodatos) != 1 || e.Node.Customer.Document[:4] != "***." {
				t.Fatalf("a contract of the list is %+v", e.Node)
			}
		}
	}, count)
}

// Pages follow each other without gaps or repeats, by every order of the contracts.
func TestPagesFollowEachOther(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		for range 25 {
			p.contract(t, "none", false)
		}
		analyst := s.As(t, viewer.RoleAnalyst)
		for _, order := range []string{"", "orderBy: {field: CREATED_AT}", "orderBy: {field: STATUS_CHANGED_AT, direction: DESC}"} {
			seen, after, pages := map[string]bool{}, any(nil), 0
			for more := true; more; pages++ {
				var out struct {
					Contracts struct {
						Edges    []struct{ Node struct{ ID string } }
						PageInfo struct {
							HasNextPage bool
							EndCursor   *string
						}
					}
				}
				analyst.Get(t, fmt.Sprintf(`query($after: Cursor) { contracts(after: $after, %s) {
					edges { node { id } } pageInfo { hasNextPage endCursor } } }`, order), apptest.Vars{"after": after}, &out)
				for _, e := range out.Contracts.Edges {
					if seen[e.Node.ID] {
						t.Fatalf("%q: a contract came twice", order)
					}
					seen[e.Node.ID] = true
				}
				more, after = out.Contracts.PageInfo.HasNextPage, out.Contracts.PageInfo.EndCursor
			}
			if len(seen) != 25 || pages != 2 {
				t.Errorf("%q: %d contracts on %d pages, want 25 on 2 of the default size", order, len(seen), pages)
			}
		}
	})
}

// The parameters' count of contracts without login data is that of the DICI report's list: one predicate serves both.
func TestContractsWithoutLoginDataAfterCancellations(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		operator := s.As(t, viewer.RoleOperator)
		for _, keep := range []bool{false, true} {
			p.set(t, keep, false, false, false)
			for range 2 {
				var out cancelAnswer
				operator.Get(t, cancel, apptest.Vars{"input": p.input(p.contract(t, "none", false))}, &out)
				if out.CancelContract.Contract.Status != string(domain.ContractCancelled) {
					t.Fatal(out.CancelContract.UserErrors)
				}
			}
		}
		var out struct {
			Parameters struct{ ContractsWithoutLoginData int }
		}
		operator.Get(t, `{ parameters { contractsWithoutLoginData } }`, nil, &out)
		if n := out.Parameters.ContractsWithoutLoginData; n != 2 {
			t.Errorf("%d contracts without login data, want the 2 that were cancelled before the link was kept", n)
		}
	})
}
