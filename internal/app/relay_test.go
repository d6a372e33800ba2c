package app_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A program that uses Relay must find what Relay relies on: its compiler takes the documents of clients/relay, and what it
// makes of them is answered.
func TestRelayCompilesAndIsAnswered(t *testing.T) {
	documents := compileRelay(t)
	if len(documents) < 15 {
		t.Fatalf("the compiler made %d documents", len(documents))
	}
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		s.ImportExamples(t)
		c := s.As(t, viewer.RoleAdmin)
		asked := map[string]bool{}
		for _, step := range relaySteps(t, s) {
			asked[step.name] = true
			for field, value := range c.Map(t, documents[step.name], step.variables()) {
				if refused := refusals(value); value == nil || len(refused) > 0 {
					t.Errorf("%s: %s is %v", step.name, field, value)
				}
			}
		}
		for name := range documents {
			if !asked[name] && !strings.HasSuffix(name, "Subscription") {
				t.Errorf("nobody asks for %s", name)
			}
		}
	})
}

// refusals are the userErrors of a payload.
func refusals(payload any) []any {
	fields, _ := payload.(map[string]any)
	list, _ := fields["userErrors"].([]any)
	return list
}

type relayStep struct {
	name      string
	variables func() apptest.Vars
}

// relaySteps asks for each document once; what ends a contract comes last.
func relaySteps(t *testing.T, s *apptest.Server) []relayStep {
	t.Helper()
	ctx := apptest.System(t)
	found := s.Reader().Contract.Query().Where(contract.Number("2002")).WithComodatos().OnlyX(ctx)
	id, reason := apptest.ID(found.ID), apptest.ID(s.Reader().CancellationReason.Query().FirstIDX(ctx))
	with := func(variables apptest.Vars) func() apptest.Vars { return func() apptest.Vars { return variables } }
	input := func(fields apptest.Vars) func() apptest.Vars { return with(apptest.Vars{"input": fields}) }
	cancel := input(apptest.Vars{"contractId": id, "reasonId": reason})
	return []relayStep{
		{"ContractsPageQuery", with(apptest.Vars{"first": 2, "where": apptest.Vars{"status": "ACTIVE"}})},
		{"ContractListPaginationQuery", with(apptest.Vars{"first": 1})},
		{"ContractPageQuery", with(apptest.Vars{"id": id})},
		{"ContractHistoryPaginationQuery", with(apptest.Vars{"id": id})},
		{"DiciPageQuery", with(apptest.Vars{"cnpj": "06.123.456/7001-00", "year": 2026, "month": 1})},
		{"CancelDialogReasonsQuery", with(nil)},
		{"NewCustomerMutation", with(apptest.Vars{
			"input":       apptest.Vars{"name": "Ana", "document": "390.533.447-05"},
			"connections": []string{},
		})},
		{"ParametersFormMutation", input(apptest.Vars{"keepLoginLink": true, "checkOpenComodatos": true, "inactivateCustomer": false})},
		{"ReturnEquipmentMutation", input(apptest.Vars{"id": apptest.ID(found.Edges.Comodatos[0].ID)})},
		{"BatchPageMutation", input(apptest.Vars{"dryRun": true, "onRefusal": "SKIP", "reasonId": reason, "contractIds": []string{id}})},
		{"BatchPageRowsQuery", func() apptest.Vars {
			return apptest.Vars{"id": apptest.ID(s.Reader().CancellationBatch.Query().OnlyIDX(ctx))}
		}},
		{"CancelDialogPreviewQuery", cancel},
		{"CancelDialogMutation", cancel},
	}
}

// compileRelay runs the compiler on a copy, for it writes into its folder, and returns the documents that it made by their names.
func compileRelay(t *testing.T) map[string]string {
	t.Helper()
	dir := t.TempDir()
	client := filepath.Join(dir, "clients", "relay")
	source := os.DirFS("../../clients/relay")
	if err := fs.WalkDir(source, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(path, "__generated__") {
			return err
		}
		content, err := fs.ReadFile(source, path)
		if err != nil {
			return err
		}
		return write(filepath.Join(client, path), content)
	}); err != nil {
		t.Fatal(err)
	}
	persisted := filepath.Join(client, "__generated__", "queries.json")
	for path, content := range map[string][]byte{
		filepath.Join(dir, "graph", "schema.graphql"): graph.Published,
		persisted: []byte("{}"),
	} {
		if err := write(path, content); err != nil {
			t.Fatal(err)
		}
	}
	program, err := filepath.Abs("../../node_modules/.bin/relay-compiler")
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), program, "--noWatchman", "relay.config.json")
	command.Dir = client
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("relay-compiler: %v\n%s", err, out)
	}
	content, err := os.ReadFile(persisted)
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]string
	if err := json.Unmarshal(content, &texts); err != nil {
		t.Fatal(err)
	}
	documents := make(map[string]string, len(texts))
	name := regexp.MustCompile(`^(?:query|mutation|subscription) (\w+)`)
	for _, text := range texts {
		documents[name.FindStringSubmatch(text)[1]] = text
	}
	return documents
}

func write(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o600)
}
