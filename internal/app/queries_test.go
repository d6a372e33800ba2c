package app_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/viewer"
)

// TestAnalystsCanRunEveryWorkedExample runs the queries that GraphiQL offers, as they are, on the base that the import's example
// makes.
func TestAnalystsCanRunEveryWorkedExample(t *testing.T) {
	const folder = "../../examples/queries"
	files, err := filepath.Glob(folder + "/*.graphql")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d examples, %v", len(files), err)
	}
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			o := cli.ImportOptions{Dir: "../../examples/import", Progress: progress(t)}
			if err := cli.Import(t.Context(), cfg, o, io.Discard); err != nil {
				t.Fatal(err)
			}
			analyst := apptest.StartConfig(t, cfg).As(t, viewer.RoleAnalyst)
			for _, file := range files {
				t.Run(filepath.Base(file), func(t *testing.T) { runExample(t, analyst, file) })
			}
		})
	}
}

// counted are the answers of the examples that count. Of the two cancelled contracts of the import's example one has its login, and
// the login of the other one came without a link.
var counted = map[string]struct {
	variables apptest.Vars
	want      string
}{
	"05-cancelamentos-por-motivo-e-mes.graphql": {want: `{"contractStats":{"rows":[` +
		`{"month":"2021-01","reason":null,"cancellations":1,"cancelled":1,"cancelledWithLoginData":0,"cancelledWithoutLoginData":1},` +
		`{"month":"2024-05","reason":null,"cancellations":1,"cancelled":1,"cancelledWithLoginData":1,"cancelledWithoutLoginData":0}],` +
		`"total":{"cancellations":2,"cancelled":2,"cancelledWithLoginData":1,"cancelledWithoutLoginData":1}}}`},
	"07-churn-por-mes.graphql": {want: `{"contractStats":{"rows":[` +
		`{"month":null,"cancellations":0,"inServiceAtStart":null,"churn":null},` +
		`{"month":"2021-01","cancellations":1,"inServiceAtStart":3,"churn":0.3333333333333333},` +
		`{"month":"2024-05","cancellations":1,"inServiceAtStart":5,"churn":0.2}]}}`},
	"08-e-se-os-vinculos-fossem-mantidos.graphql": {
		variables: apptest.Vars{"de": "2020-12", "ate": "2021-01"},
		want: `{"policyImpact":[` +
			`{"month":"2020-12","branch":{"name":"Matriz Juiz de Fora"},"accesses":2,"lost":0,"accessesWithLinksKept":2,` +
			`"contractsWithoutLoginData":1},` +
			`{"month":"2021-01","branch":{"name":"Matriz Juiz de Fora"},"accesses":2,"lost":0,"accessesWithLinksKept":2,` +
			`"contractsWithoutLoginData":0}]}`,
	},
}

func runExample(t *testing.T, analyst *apptest.Client, file string) {
	document, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	answer := analyst.Query(t, string(document), nil)
	if len(answer.Errors) > 0 || len(answer.Data) == 0 || string(answer.Data) == "null" {
		t.Errorf("it answers %d %+v %s", answer.Status, answer.Errors, answer.Data)
	}
	of, counts := counted[filepath.Base(file)]
	if !counts {
		return
	}
	if got := string(analyst.Query(t, string(document), of.variables).Data); got != of.want {
		t.Errorf("it counts\n%s, want\n%s", got, of.want)
	}
}

// The app's list of contracts with all of its filters set, as frontend/src/features/contracts/filters.ts writes them.
func TestAllFiltersOfTheAppFitIntoOne(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	id := []any{map[string]any{"id": "1"}}
	where := map[string]any{"and": []any{
		map[string]any{"search": "529.982"},
		map[string]any{"status": "CANCELLED"},
		map[string]any{"hasBranchWith": id},
		map[string]any{"hasPlanWith": id},
		map[string]any{"hasCancellationWith": []any{map[string]any{"hasReasonWith": id}}},
		map[string]any{"cancelledAtGTE": "2026-01-01T03:00:00Z", "cancelledAtLT": "2026-02-01T03:00:00Z"},
		map[string]any{
			"status": "CANCELLED", "hasLogins": false,
			"not": map[string]any{"hasCancellationWith": []any{map[string]any{"loginsUnlinked": 0}}},
		},
		map[string]any{"hasScheduledCancellationWith": []any{map[string]any{"scheduleStatus": "SCHEDULED"}}},
	}}
	var out struct{ Contracts struct{ TotalCount int } }
	s.As(t, viewer.RoleOperator).Get(t, `query($where:ContractWhereInput){contracts(first:100,where:$where){totalCount edges{node{
		number status customer{name document} plan{name} branch{name} logins{username active} cancellation{effectiveAt reason{name}}}}}}`,
		apptest.Vars{"where": where}, &out)
}
