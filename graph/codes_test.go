package graph_test

import (
	"path/filepath"
	"testing"

	"github.com/vinculo/vinculo/graph/generated"
)

// A kind of refusal without a scenario would be an untested promise.
func TestEveryUserErrorCodeIsProducedByAScenario(t *testing.T) {
	files, _ := filepath.Glob("testdata/api/*.json")
	produced := map[string]bool{}
	for _, file := range files {
		for _, st := range readSteps(t, file) {
			codesIn(st.Want, produced)
		}
	}
	for _, code := range generated.NewExecutableSchema(generated.Config{}).Schema().Types["UserErrorCode"].EnumValues {
		if !produced[code.Name] && code.Directives.ForName("deprecated") == nil {
			t.Errorf("no scenario is refused with %s", code.Name)
		}
	}
}

// codesIn collects the codes of the errors in an answer.
func codesIn(answer any, found map[string]bool) {
	switch answer := answer.(type) {
	case map[string]any:
		if code, ok := answer["code"].(string); ok {
			found[code] = true
		}
		for _, part := range answer {
			codesIn(part, found)
		}
	case []any:
		for _, part := range answer {
			codesIn(part, found)
		}
	}
}
