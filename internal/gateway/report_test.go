package gateway

import (
	"slices"
	"testing"

	"github.com/vinculo/vinculo/graph"
)

// What a report reads isn't counted against the answer. Its price makes a query a report, so whether another one may read without a
// bound is decided here.
func TestOnlyReportsReadWithoutABound(t *testing.T) {
	t.Parallel()
	var reports []string
	for _, f := range graph.Schema().Query.Fields {
		if isReport(f) {
			reports = append(reports, f.Name)
		}
	}
	slices.Sort(reports)
	if want := []string{"contractStats", "diciReport", "overview", "policyImpact", "webhookPreview"}; !slices.Equal(reports, want) {
		t.Errorf("reports are %v, want %v", reports, want)
	}
}
