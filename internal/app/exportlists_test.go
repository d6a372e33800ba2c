package app_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Every list of the API can be exported with all of its columns, and each of them has a title in both languages.
func TestEveryListCanBeExported(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		everyNode(t, s)
		admin := s.As(t, viewer.RoleAdmin)
		lists := 0
		for _, field := range schema().Query.Fields {
			if !strings.HasSuffix(field.Type.Name(), "Connection") {
				continue
			}
			lists++
			paths := columnsOf(t, admin, field.Name)
			for i := 0; i < len(paths); i += export.MaxColumns {
				columns := paths[i:min(i+export.MaxColumns, len(paths))]
				e, r := download(t, s, admin, apptest.Vars{"list": field.Name, "columns": columns, "format": "JSONL"})
				if field.Name == "events" {
					e.Total++ // asking for the export is one more
				}
				if e.Rows == 0 || e.Rows != e.Total || e.Rows != bytes.Count(r.Body, []byte("\n")) {
					t.Errorf("%s: %+v", field.Name, e)
				}
			}
			if e, _ := download(t, s, admin, apptest.Vars{
				"list": field.Name, "columns": []string{"id"},
				"format": "CSV",
			}); strings.HasPrefix(e.FileName, field.Name) && field.Name != "comodatos" && field.Name != "logins" {
				t.Errorf("the file of %s has no Portuguese name: %s", field.Name, e.FileName)
			}
		}
		if lists < 20 {
			t.Errorf("only %d lists", lists)
		}
	})
}

// below are the lists below a record. Each is also that of a query, which is exported with the filter that has the record's only;
// of the parameters there is one record.
var below = map[string]string{
	"AutomationRule.runs":              "automationRuns hasRuleWith",
	"Contract.cancellationsConnection": "cancellations hasContractWith",
	"Contract.comodatosConnection":     "comodatos hasContractWith",
	"Contract.loginsConnection":        "logins hasContractWith",
	"Contract.noticesConnection":       "notices hasContractWith",
	"Contract.serviceOrdersConnection": "serviceOrders hasContractWith",
	"Customer.contractsConnection":     "contracts hasCustomerWith",
	"Customer.loginsConnection":        "logins hasCustomerWith",
	"CancellationBatch.rows":           "cancellationBatchRows hasBatchWith",
	"Contract.events":                  "events hasContractWith",
	"DiciReport.withoutLoginData":      "contracts withoutLoginDataIn",
	"Parameters.revisions":             "parametersRevisions",
	"WebhookEndpoint.deliveries":       "webhookDeliveries hasEndpointWith",
}

// inFiles are the lists below records that have a file of their own: the evidence of a closed month names the accesses of its rows.
var inFiles = []string{"DiciRow.accessPeriods"}

func TestEveryListBelowARecordCanBeExported(t *testing.T) {
	found := 0
	for name, record := range schema().Types {
		for _, field := range record.Fields {
			if name == "Query" || !strings.HasSuffix(field.Type.Name(), "Connection") || slices.Contains(inFiles, name+"."+field.Name) {
				continue
			}
			found++
			query, filter, _ := strings.Cut(below[name+"."+field.Name], " ")
			list := schema().Query.Fields.ForName(query)
			if list == nil || list.Type.Name() != field.Type.Name() {
				t.Errorf("no query answers the records of %s.%s, so that nobody can export them", name, field.Name)
				continue
			}
			where := schema().Types[list.Arguments.ForName("where").Type.Name()]
			if filter != "" && where.Fields.ForName(filter) == nil {
				t.Errorf("%s can't be filtered by %s", query, filter)
			}
		}
	}
	if found != len(below) {
		t.Errorf("%d lists below records, want %d", found, len(below))
	}
}

func columnsOf(t *testing.T, c *apptest.Client, list string) (paths []string) {
	t.Helper()
	var out struct {
		ExportColumns []struct {
			Path, Description string
			Default           bool
		}
	}
	c.Get(t, `query($list: String!) { exportColumns(list: $list) { path description default } }`, apptest.Vars{"list": list}, &out)
	defaults := 0
	for _, column := range out.ExportColumns {
		paths = append(paths, column.Path)
		if column.Default {
			defaults++
		}
		for _, lang := range []fault.Lang{fault.Portuguese, fault.English} {
			if title := export.Title(column.Path, lang); title == column.Path || column.Description == "" {
				t.Errorf("%s of %s has the title %q and the description %q", column.Path, list, title, column.Description)
			}
		}
	}
	if defaults == 0 || defaults > export.MaxColumns {
		t.Errorf("%s has %d columns to begin with", list, defaults)
	}
	return paths
}
