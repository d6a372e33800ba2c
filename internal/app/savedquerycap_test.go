package app_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

const saveQuery = `mutation($v:String){createSavedQuery(input:{name:"x",document:"{viewer{name}}",variables:$v}){savedQuery{id} ` +
	`userErrors{code message field}}}`

// save saves a query with variables of that many bytes and returns the codes of the refusals.
func save(t *testing.T, c *apptest.Client, bytes int) (codes []string) {
	t.Helper()
	var answer struct {
		CreateSavedQuery struct {
			UserErrors []struct{ Code, Message string }
		}
	}
	c.Get(t, saveQuery, apptest.Vars{"v": `{"x":"` + strings.Repeat("a", bytes) + `"}`}, &answer)
	for _, e := range answer.CreateSavedQuery.UserErrors {
		codes = append(codes, e.Code)
	}
	return codes
}

// keep writes queries of an owner that are there already.
func keep(t *testing.T, s *apptest.Server, owner string, count, bytes int) (ids []int) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		var list []*ent.SavedQueryCreate
		for i := range count {
			list = append(list, tx.SavedQuery.Create().SetName(fmt.Sprint(i)).SetDocument("{viewer{name}}").SetOwner(owner).
				SetVariables(`{"x":"`+strings.Repeat("a", bytes)+`"}`).SetCreatedByName("x"))
		}
		ids = nil
		for _, q := range tx.SavedQuery.CreateBulk(list...).SaveX(ctx) {
			ids = append(ids, q.ID)
		}
		return nil
	})
	return ids
}

func ownerOf(u *ent.User) string { return viewer.Viewer{Kind: viewer.KindUser, ID: u.ID}.Owner() }

func TestOneOwnersSavedQueriesAreBounded(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		full, other := s.As(t, viewer.RoleOperator), s.As(t, viewer.RoleAnalyst)
		owner := ownerOf(s.Reader().User.Query().Order(ent.Asc("id")).FirstX(apptest.System(t)))
		ids := keep(t, s, owner, 199, 1)
		if codes := save(t, full, 1); len(codes) > 0 {
			t.Fatalf("the 200th query is refused: %v", codes)
		}
		if codes := save(t, full, 1); !slices.Equal(codes, []string{"INVALID_STATE"}) {
			t.Errorf("the 201st query: %v", codes)
		}
		if codes := save(t, other, 1); len(codes) > 0 {
			t.Errorf("somebody else's first query: %v", codes)
		}
		full.Get(t, `mutation($id:ID!){deleteSavedQuery(input:{id:$id}){userErrors{code}}}`, apptest.Vars{"id": apptest.ID(ids[0])}, nil)
		if codes := save(t, full, 1); len(codes) > 0 {
			t.Errorf("a query in the place of a deleted one: %v", codes)
		}
	})
}

func TestOneOwnersSavedQueriesAreBoundedInSize(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleOperator)
		owner := ownerOf(s.Reader().User.Query().OnlyX(apptest.System(t)))
		ids := keep(t, s, owner, 52, 99_000) // 5,149,768 of 5,242,880 bytes
		if codes := save(t, c, 99_000); !slices.Equal(codes, []string{"INVALID_STATE"}) {
			t.Errorf("what makes more than 5 MiB: %v", codes)
		}
		if codes := save(t, c, 90_000); len(codes) > 0 {
			t.Errorf("what makes less than 5 MiB: %v", codes)
		}
		const update = `mutation($id:ID!,$v:String){updateSavedQuery(input:{id:$id,variables:$v}){userErrors{code}}}`
		longer, shorter := `{"x":"`+strings.Repeat("a", 99_900)+`","y":"`+strings.Repeat("é", 40)+`"}`, `{}`
		for _, variables := range []string{longer, shorter} {
			if got := string(c.Query(t, update, apptest.Vars{"id": apptest.ID(ids[0]), "v": variables}).Data); !strings.Contains(got,
				`"userErrors":[]`) {
				t.Errorf("%d bytes answer %s", len(variables), got)
			}
		}
		keep(t, s, owner, 1, 95_000)
		if got := string(c.Query(t, update, apptest.Vars{"id": apptest.ID(ids[0]), "v": longer}).Data); !strings.Contains(got,
			`INVALID_STATE`) {
			t.Errorf("a change beyond 5 MiB answers %s", got)
		}
	})
}
