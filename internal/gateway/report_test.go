package gateway

import (
	"slices"
	"testing"

	"github.com/vinculo/vinculo/graph"
)

// What a report reads isn't counted against the answer. A query is one by its price, so that whoever raises the price of another
// has to say here that it may read without a bound.
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
