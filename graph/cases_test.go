package graph_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// step is one request of a scenario, as data. Texts that begin with $ stand for what an earlier step saved, $nextWeek for
// the time in a week; "*" in want stands for anything but null.
type step struct {
	Name      string
	As        string
	Language  string
	Query     string
	Variables map[string]any
	// Want is the data of the answer; WantErrors are the codes of its errors instead.
	Want       any
	WantErrors []string
	// Batches carries out the batches that wait, before the request.
	Batches bool
	// Unset puts the parameters into the state of a new installation, before the request.
	Unset bool
	// Save names parts of the data, by their paths.
	Save map[string]string
}

// Each file of testdata/api is a scenario on a fresh database; its steps build on each other.
func TestScenariosThroughTheAPI(t *testing.T) {
	files, err := filepath.Glob("testdata/api/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			t.Parallel()
			steps := readSteps(t, file)
			apptest.Each(t, func(t *testing.T, s *apptest.Server) { (&scenario{s: s}).run(t, steps) })
		})
	}
}

// The same scenarios, with a key on each mutation, which is sent twice.
func TestScenariosWithEachMutationSentTwice(t *testing.T) {
	files, err := filepath.Glob("testdata/api/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			t.Parallel()
			steps := readSteps(t, file)
			apptest.Each(t, func(t *testing.T, s *apptest.Server) { (&scenario{s: s, query: twice(s)}).run(t, steps) })
		})
	}
}

func readSteps(t *testing.T, file string) []step {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var steps []step
	if err := json.Unmarshal(content, &steps); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return steps
}

type scenario struct {
	s       *apptest.Server
	clients map[string]*apptest.Client
	saved   map[string]any
	// query sends a step's document; nil sends it as it is.
	query func(t *testing.T, c *apptest.Client, document string, variables apptest.Vars) apptest.Answer
}

func (sc *scenario) run(t *testing.T, steps []step) {
	sc.clients = map[string]*apptest.Client{}
	sc.saved = map[string]any{"$nextWeek": time.Now().AddDate(0, 0, 7).UTC().Format(time.RFC3339)}
	for _, st := range steps {
		// A step that fails leaves the next ones without what they build on.
		if !t.Run(st.Name, func(t *testing.T) { sc.ask(t, st) }) {
			return
		}
	}
}

func (sc *scenario) ask(t *testing.T, st step) {
	if st.Batches {
		if err := sc.s.Cancellation.RunDueBatches(apptest.System(t)); err != nil {
			t.Fatal(err)
		}
	}
	if st.Unset {
		dbtest.Unconfigure(t, sc.s.DB)
	}
	variables, _ := sc.fill(t, st.Variables).(map[string]any)
	client := sc.client(t, st.As)
	client.Header.Set("Accept-Language", st.Language)
	send := func(t *testing.T, c *apptest.Client, document string, variables apptest.Vars) apptest.Answer {
		return c.Query(t, document, variables)
	}
	if sc.query != nil {
		send = sc.query
	}
	answer := send(t, client, st.Query, variables)
	if codes := answer.Codes(); fmt.Sprint(codes) != fmt.Sprint(st.WantErrors) {
		t.Fatalf("errors %+v, want %v", answer.Errors, st.WantErrors)
	}
	if st.WantErrors != nil {
		return
	}
	var data any
	if err := json.Unmarshal(answer.Data, &data); err != nil {
		t.Fatal(err)
	}
	if want := sc.fill(t, st.Want); !matches(data, want) {
		got, _ := json.MarshalIndent(data, "", "  ")
		wanted, _ := json.MarshalIndent(want, "", "  ")
		t.Fatalf("got %s\nwant %s", got, wanted)
	}
	for name, path := range st.Save {
		part := data
		for key := range strings.SplitSeq(path, ".") {
			if list, isList := part.([]any); isList {
				position, _ := strconv.Atoi(key)
				part = list[position]
				continue
			}
			object, _ := part.(map[string]any)
			part = object[key]
		}
		sc.saved["$"+name] = part
	}
}

// client signs in once per role; "" is anonymous.
func (sc *scenario) client(t *testing.T, role string) *apptest.Client {
	t.Helper()
	if sc.clients[role] == nil {
		if role == "" {
			sc.clients[role] = sc.s.Anonymous()
		} else {
			sc.clients[role] = sc.s.As(t, viewer.Role(role))
		}
	}
	return sc.clients[role]
}

// fill puts what was saved into a value's texts.
func (sc *scenario) fill(t *testing.T, v any) any {
	t.Helper()
	switch v := v.(type) {
	case string:
		if !strings.HasPrefix(v, "$") {
			return v
		}
		saved, ok := sc.saved[v]
		if !ok {
			t.Fatalf("no step saved %s", v)
		}
		return saved
	case map[string]any:
		filled := make(map[string]any, len(v))
		for key, value := range v {
			filled[key] = sc.fill(t, value)
		}
		return filled
	case []any:
		filled := make([]any, len(v))
		for i, value := range v {
			filled[i] = sc.fill(t, value)
		}
		return filled
	}
	return v
}

func matches(got, want any) bool {
	switch want := want.(type) {
	case string:
		return got == want || want == "*" && got != nil
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok || len(object) != len(want) {
			return false
		}
		for key, value := range want {
			if _, there := object[key]; !there || !matches(object[key], value) {
				return false
			}
		}
		return true
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			return false
		}
		for i, value := range want {
			if !matches(list[i], value) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(got, want)
}

// A mutation that no scenario asks for would go out untried.
func TestEveryMutationHasAScenario(t *testing.T) {
	files, _ := filepath.Glob("testdata/api/*.json")
	var asked strings.Builder
	for _, file := range files {
		for _, st := range readSteps(t, file) {
			asked.WriteString(st.Query + "\n")
		}
	}
	schemas, _ := filepath.Glob("schema/*.graphqls")
	blocks := regexp.MustCompile(`(?s)extend type Mutation \{(.*?)\n\}`)
	field := regexp.MustCompile(`(?m)^  (\w+)\(`)
	found := 0
	for _, file := range schemas {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range blocks.FindAllStringSubmatch(string(content), -1) {
			for _, m := range field.FindAllStringSubmatch(block[1], -1) {
				found++
				// cancelContract has tests of its own, in cancellation_test.go.
				if !strings.Contains(asked.String(), m[1]+"(") && m[1] != "cancelContract" {
					t.Errorf("no scenario asks for %s", m[1])
				}
			}
		}
	}
	if found < 20 {
		t.Fatalf("only %d mutations found in the schema", found)
	}
}
