package app_test

import (
	"slices"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestACursorOfAnotherOrderIsBadInput(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		everyNode(t, s)
		c := s.As(t, viewer.RoleAnalyst)
		var page struct {
			Cities struct{ PageInfo struct{ EndCursor string } }
		}
		c.Get(t, `{cities(first:2,orderBy:{field:NAME}){edges{node{id}} pageInfo{endCursor}}}`, nil, &page)
		cursor := apptest.Vars{"a": page.Cities.PageInfo.EndCursor}
		c.Get(t, `query($a:Cursor){cities(after:$a,orderBy:{field:NAME}){edges{node{id}}}}`, cursor, nil)
		for _, list := range []string{
			"cities(after:$a)", "contracts(after:$a,orderBy:{field:CREATED_AT})", "plans(before:$a)",
			"comodatos(after:$a,orderBy:{field:LENT_AT})",
		} {
			a := c.Query(t, `query($a:Cursor){`+list+`{edges{node{id}}}}`, cursor)
			if !slices.Contains(a.Codes(), "BAD_USER_INPUT") {
				t.Errorf("%s: %v", list, a.Errors)
			}
		}
		eachOrderPages(t, s.As(t, viewer.RoleAdmin))
	})
}

// eachOrderPages follows a cursor in every order of every list that has rows.
func eachOrderPages(t *testing.T, c *apptest.Client) {
	t.Helper()
	w := writer{schema: schema()}
	for _, f := range w.schema.Query.Fields {
		order := f.Arguments.ForName("orderBy")
		if order == nil {
			continue
		}
		fields := w.schema.Types[w.schema.Types[order.Type.Name()].Fields.ForName("field").Type.Name()]
		for _, value := range fields.EnumValues {
			list := f.Name + "(first:1,orderBy:{field:" + value.Name + "}"
			var out map[string]struct{ Edges []struct{ Cursor string } }
			c.Get(t, "{"+list+"){edges{cursor node{id}}}}", nil, &out)
			if len(out[f.Name].Edges) == 1 {
				c.Get(t, "query($a:Cursor){"+list+",after:$a){edges{node{id}}}}", apptest.Vars{"a": out[f.Name].Edges[0].Cursor}, nil)
			}
		}
	}
}
