package dici_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

type periodsPage struct {
	TotalCount int
	PageInfo   struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       string
	}
	Edges []struct {
		Node struct {
			StartedAt string
			Login     struct{ Username string }
			Contract  *struct{ Number string }
		}
	}
}

func (p periodsPage) usernames() (list []string) {
	for _, e := range p.Edges {
		list = append(list, e.Node.Login.Username)
	}
	return list
}

const periodsFields = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
	edges { node { startedAt login { username } contract { number } } }`

type rowsAnswer struct {
	DiciReport struct {
		Rows []struct {
			Key           string
			Accesses      int
			AccessPeriods periodsPage
		}
	}
}

func TestEachRowLeadsToItsAccessesByAFixedNumberOfStatements(t *testing.T) {
	var statements atomic.Int32
	count := app.WithDatabase(database.WithStatements(func(context.Context, string) { statements.Add(1) }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		ask := func(year, month, first int) (got rowsAnswer, n int32) {
			statements.Store(0)
			c.Get(t, `query($cnpj: String!, $year: Int!, $month: Int!, $first: Int!) { diciReport(cnpj: $cnpj, year: $year, month: $month) {
				rows { key accesses accessPeriods(first: $first) {
					totalCount pageInfo { hasNextPage } edges { node { login { username } } } } } } }`,
				apptest.Vars{"cnpj": branchA, "year": year, "month": month, "first": first}, &got)
			return got, statements.Load()
		}
		got, many := ask(2024, 5, 10)
		seen := map[string]bool{}
		for _, row := range got.DiciReport.Rows {
			if p := row.AccessPeriods; p.TotalCount != row.Accesses || len(p.Edges) != row.Accesses || p.PageInfo.HasNextPage {
				t.Errorf("row %s of %d accesses leads to %d of %d", row.Key, row.Accesses, len(p.Edges), p.TotalCount)
			}
			for _, username := range row.AccessPeriods.usernames() {
				if seen[username] {
					t.Errorf("%s is behind two rows", username)
				}
				seen[username] = true
			}
		}
		if len(seen) != 19 {
			t.Errorf("%d accesses are behind the rows, want 19", len(seen))
		}
		less, few := ask(2023, 2, 1)
		if len(less.DiciReport.Rows) >= len(got.DiciReport.Rows) || few != many {
			t.Errorf("%d rows by %d statements, %d rows by %d",
				len(less.DiciReport.Rows), few, len(got.DiciReport.Rows), many)
		}
	}, count)
}

func TestTheAccessesOfARowComeInPages(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		var all rowsAnswer
		c.Get(t, `query($cnpj: String!) { diciReport(cnpj: $cnpj, year: 2024, month: 5) { rows { key accesses } } }`,
			apptest.Vars{"cnpj": branchA}, &all)
		largest := all.DiciReport.Rows[0]
		for _, row := range all.DiciReport.Rows {
			if row.Accesses > largest.Accesses {
				largest = row
			}
		}
		page := func(arguments string) periodsPage {
			t.Helper()
			var got struct {
				DiciReport struct {
					Row struct{ AccessPeriods periodsPage }
				}
			}
			c.Get(t, `query($cnpj: String!, $key: String!) { diciReport(cnpj: $cnpj, year: 2024, month: 5) { row(key: $key) {
				accessPeriods(`+arguments+`) { `+periodsFields+` } } } }`, apptest.Vars{"cnpj": branchA, "key": largest.Key}, &got)
			return got.DiciReport.Row.AccessPeriods
		}
		var forwards, backwards []string
		for p, arguments := (periodsPage{}), "first: 4"; ; arguments = fmt.Sprintf("first: 4, after: %q", p.PageInfo.EndCursor) {
			p = page(arguments)
			if p.TotalCount != largest.Accesses || p.PageInfo.HasPreviousPage != (len(forwards) > 0) {
				t.Errorf("page %+v", p)
			}
			if forwards = append(forwards, p.usernames()...); !p.PageInfo.HasNextPage {
				break
			}
		}
		for p, arguments := (periodsPage{}), "last: 4"; ; arguments = fmt.Sprintf("last: 4, before: %q", p.PageInfo.StartCursor) {
			p = page(arguments)
			if backwards = append(p.usernames(), backwards...); !p.PageInfo.HasPreviousPage {
				break
			}
		}
		whole := page("first: 100")
		want := whole.usernames()
		if diff := cmp.Diff(want, forwards); diff != "" || len(want) < 5 {
			t.Errorf("forwards (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want, backwards); diff != "" {
			t.Errorf("backwards (-want +got):\n%s", diff)
		}
		if p := page("first: 0"); p.TotalCount != largest.Accesses || len(p.Edges) != 0 || !p.PageInfo.HasNextPage {
			t.Errorf("nothing of them: %+v", p)
		}
		if p := page(fmt.Sprintf("first: 4, after: %q", whole.PageInfo.EndCursor)); p.TotalCount != largest.Accesses ||
			len(p.Edges) != 0 {
			t.Errorf("behind the last: %+v", p)
		}
	})
}

func TestTheAccessesOfARowAreForThoseWhoMayReadContracts(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		const document = `query($cnpj: String!) { diciReport(cnpj: $cnpj, year: 2024, month: 5) {
			totalAccesses row(key: "3106200-PF-URBANO-FIBRA-INTERNET-FTTH-600") { accesses accessPeriods(first: 1) { totalCount } } } }`
		vars := apptest.Vars{"cnpj": branchA}
		if codes := s.MachineWith(t, viewer.ScopeDICIRead).Query(t, document, vars).Codes(); len(codes) != 1 || codes[0] != "FORBIDDEN" {
			t.Errorf("who may only read declarations gets %v", codes)
		}
		answer := s.MachineWith(t, viewer.ScopeDICIRead, viewer.ScopeContractsRead).Query(t, document, vars)
		want := `{"diciReport":{"totalAccesses":19,"row":{"accesses":9,"accessPeriods":{"totalCount":9}}}}`
		if string(answer.Data) != want {
			t.Errorf("%s %v, want %s", answer.Data, answer.Errors, want)
		}
	})
}

func TestTheEvidenceByTheAPIAndByHTTP(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		closeByAPI(t, s.As(t, viewer.RoleAdmin), branchA, 5)
		c := s.As(t, viewer.RoleAnalyst)
		var got struct {
			DiciReport struct {
				Forecast bool
				Closed   struct {
					FileSha256 string
					Evidence   struct {
						FileName, FilePath string
						Accesses           int
					}
				}
			}
		}
		c.Get(t, `query($cnpj: String!) { diciReport(cnpj: $cnpj, year: 2024, month: 5) { forecast closed {
			fileSha256 evidence { fileName filePath accesses } } } }`, apptest.Vars{"cnpj": branchA}, &got)
		closed := got.DiciReport.Closed
		if len(closed.FileSha256) != 64 || closed.Evidence.Accesses != 19 || got.DiciReport.Forecast {
			t.Errorf("%+v", got)
		}
		file := c.Do(t, http.MethodGet, closed.Evidence.FilePath, "", nil)
		if file.StatusCode != http.StatusOK || strings.Count(string(file.Body), "\r\n") != 20 ||
			!strings.Contains(file.Header.Get("Content-Disposition"), closed.Evidence.FileName) ||
			file.Header.Get("Content-Type") != "text/csv; charset=utf-8" {
			t.Errorf("status %d, %v\n%s", file.StatusCode, file.Header, file.Body)
		}
		for path, want := range map[string]int{
			"/exports/dici/" + branchA + "/2024-05/evidence.csv":           http.StatusOK,
			"/exports/dici/" + branchA + "/2024-05/evidence.csv?version=2": http.StatusNotFound,
			"/exports/dici/" + branchA + "/2024-04/evidence.csv":           http.StatusUnprocessableEntity,
			"/exports/dici/" + branchA + "/9999-12/evidence.csv":           http.StatusUnprocessableEntity,
			"/exports/dici/11222333000181/2024-05/evidence.csv":            http.StatusNotFound,
			"/exports/dici/" + branchA + "/2024-5/evidence.csv":            http.StatusUnprocessableEntity,
		} {
			if got := c.Do(t, http.MethodGet, path, "", nil); got.StatusCode != want {
				t.Errorf("%s: %d %s", path, got.StatusCode, got.Body)
			}
		}
		if got := s.MachineWith(t, viewer.ScopeContractsRead).
			Do(t, http.MethodGet, closed.Evidence.FilePath, "", nil); got.StatusCode != http.StatusForbidden {
			t.Errorf("who may not read declarations gets %d", got.StatusCode)
		}
	})
}
