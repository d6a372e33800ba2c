package app_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// door is how a kind of record comes in: by a mutation's input and by a row of a file. Both are valid but for what a case puts
// there.
type door struct {
	mutation, input string
	file            string
	record          func(p *doors, n int) (input apptest.Vars, row map[string]string)
}

// oneValue is a value that comes in by both ways: at a path of the input, and in the column of the row.
type oneValue struct {
	door, path string
	value      any
	column     string
	// cell is the value as a file has it; "" is the same text.
	cell string
}

// doors is a provider's base with both ways in.
type doors struct {
	*apptest.Server
	t        *testing.T
	operator *apptest.Client
	// The records of the base.
	customer, plan, inactivePlan, branch, contract, comodato string
}

const (
	cnpjOfDoors = "06123456700100"
	began       = "2024-01-01T12:00:00Z"
)

// byDoor are the kinds of records; n makes each one another.
var byDoor = map[string]door{
	"customer": {"createCustomer", "CreateCustomerInput", "customers.csv", func(_ *doors, n int) (apptest.Vars, map[string]string) {
		api, _ := taxid.CompleteCPF(fmt.Sprintf("%09d", 200_000_000+2*n))
		file, _ := taxid.CompleteCPF(fmt.Sprintf("%09d", 200_000_001+2*n))
		return apptest.Vars{"name": "Ana", "document": api.Raw()},
			map[string]string{"code": fmt.Sprint("i", n), "name": "Ana", "document": file.Raw()}
	}},
	"contract": {"createContract", "CreateContractInput", "contracts.csv", func(p *doors, n int) (apptest.Vars, map[string]string) {
		return apptest.Vars{
			"number": fmt.Sprint("a", n), "customerId": p.customer, "planId": p.plan, "branchId": p.branch, "activatedAt": began,
		}, contractRow(fmt.Sprint("i", n))
	}},
	"login": {"createLogin", "CreateLoginInput", "logins.csv", func(p *doors, n int) (apptest.Vars, map[string]string) {
		return apptest.Vars{"username": fmt.Sprint("a", n), "contractId": p.contract},
			map[string]string{"code": fmt.Sprint("i", n), "username": fmt.Sprint("i", n), "contract_number": "K"}
	}},
	"comodato": {"lendComodato", "LendComodatoInput", "comodatos.csv", func(p *doors, n int) (apptest.Vars, map[string]string) {
		return apptest.Vars{"description": "ONU", "contractId": p.contract}, comodatoRow(fmt.Sprint("i", n))
	}},
	"return": {"returnComodato", "ReturnComodatoInput", "comodatos.csv", func(p *doors, _ int) (apptest.Vars, map[string]string) {
		row := comodatoRow("M")
		row["status"] = "DEVOLVIDO"
		return apptest.Vars{"id": p.comodato}, row
	}},
	"write-off": {
		"writeOffComodato", "WriteOffComodatoInput", "comodatos.csv",
		func(p *doors, _ int) (apptest.Vars, map[string]string) {
			row := comodatoRow("M")
			row["status"], row["closed_at"] = "BAIXADO", "2025-01-01"
			return apptest.Vars{"id": p.comodato}, row
		},
	},
	"plan": {"createPlan", "CreatePlanInput", "contracts.csv", func(_ *doors, n int) (apptest.Vars, map[string]string) {
		row := contractRow(fmt.Sprint("p", n))
		row["plan_code"] = fmt.Sprint("i", n)
		return apptest.Vars{"code": fmt.Sprint("a", n), "name": "Fibra"}, row
	}},
	"branch": {"createBranch", "CreateBranchInput", "contracts.csv", func(_ *doors, n int) (apptest.Vars, map[string]string) {
		api, _ := taxid.CompleteCNPJ(fmt.Sprintf("%012d", 480_000_000_000+2*n))
		file, _ := taxid.CompleteCNPJ(fmt.Sprintf("%012d", 480_000_000_001+2*n))
		row := contractRow(fmt.Sprint("b", n))
		row["branch_cnpj"] = file.Raw()
		return apptest.Vars{"name": "Filial", "cnpj": api.Raw()}, row
	}},
	"notice": {"recordNotice", "RecordNoticeInput", "contracts.csv", func(p *doors, _ int) (apptest.Vars, map[string]string) {
		return apptest.Vars{"contractId": p.contract, "kind": "DEFAULT"}, contractRow("K")
	}},
	"suspension": {
		"suspendContract", "SuspendContractInput", "contracts.csv",
		func(p *doors, _ int) (apptest.Vars, map[string]string) {
			row := contractRow("K")
			row["status"] = "CA"
			return apptest.Vars{"contractId": p.contract}, row
		},
	},
}

func contractRow(number string) map[string]string {
	return map[string]string{
		"number": number, "customer_code": "C", "status": "A", "activated_at": began, "plan_code": "P", "branch_cnpj": cnpjOfDoors,
	}
}

func comodatoRow(code string) map[string]string {
	return map[string]string{"code": code, "contract_number": "K", "description": "ONU", "lent_at": began}
}

// badValues are refused by both ways.
var badValues = []oneValue{
	{"customer", "email", "isto nao e um e-mail", "email", ""},
	{"customer", "email", "Ana <ana@example.com>", "email", ""},
	{"customer", "email", strings.Repeat("a", 243) + "@example.com", "email", ""},
	{"customer", "phone", strings.Repeat("9", 31), "phone", ""},
	{"customer", "name", strings.Repeat("ã", 201), "name", ""},
	{"customer", "name", " ", "name", ""},
	{"customer", "document", "111.444.777-36", "document", ""},
	{"customer", "document", "111.111.111-11", "document", ""},
	{"customer", "document", " ", "document", ""},
	{"customer", "code", strings.Repeat("1", 61), "code", ""},
	{"contract", "number", strings.Repeat("1", 61), "number", ""},
	{"contract", "number", " ", "number", ""},
	{"contract", "activatedAt", "1899-12-31T12:00:00Z", "activated_at", ""},
	{"contract", "activatedAt", "1970-01-01T00:00:00Z", "activated_at", ""},
	{"contract", "activatedAt", "2999-01-01T12:00:00Z", "activated_at", ""},
	{"contract", "address.street", strings.Repeat("x", 201), "street", ""},
	{"contract", "address.streetNumber", strings.Repeat("1", 21), "street_number", ""},
	{"contract", "address.district", strings.Repeat("x", 101), "district", ""},
	{"contract", "address.postalCode", "3601000", "postal_code", ""},
	{"contract", "address.postalCode", "3601000a", "postal_code", ""},
	{"contract", "address.cityIbgeCode", 9999999, "city_ibge", "9999999"},
	{"login", "username", "maria silva da costa", "username", ""},
	{"login", "username", "maria\u3000silva", "username", ""},
	{"login", "username", strings.Repeat("a", 101), "username", ""},
	{"login", "username", " ", "username", ""},
	{"login", "activatedAt", "1989-12-31T12:00:00Z", "activated_at", ""},
	{"login", "activatedAt", "2999-01-01T12:00:00Z", "activated_at", ""},
	{"login", "facts.speedMbps", 0, "speed_mbps", "0"},
	{"login", "facts.speedMbps", -1, "speed_mbps", "-1"},
	{"login", "facts.speedMbps", 0.0001, "speed_mbps", "0,0001"},
	{"login", "facts.speedMbps", 10_000_001, "speed_mbps", "10000001"},
	{"login", "facts.technology", "HFC", "technology", ""}, // inactive
	{"login", "facts.technology", "FTTX", "technology", ""},
	{"login", "facts.cityIbgeCode", 123, "city_ibge", "123"},
	{"comodato", "description", strings.Repeat("x", 201), "description", ""},
	{"comodato", "description", " ", "description", ""},
	{"comodato", "serialNumber", strings.Repeat("x", 101), "serial_number", ""},
	{"comodato", "lentAt", "1989-12-31T12:00:00Z", "lent_at", ""},
	{"comodato", "lentAt", "2999-01-01T12:00:00Z", "lent_at", ""},
	{"return", "returnedAt", "2023-01-01T12:00:00Z", "closed_at", ""}, // before it was lent
	{"return", "returnedAt", "2999-01-01T12:00:00Z", "closed_at", ""},
	{"write-off", "reason", " ", "write_off_reason", ""},
	{"write-off", "reason", strings.Repeat("x", 501), "write_off_reason", ""},
	{"plan", "code", strings.Repeat("x", 61), "plan_code", ""},
	{"plan", "name", strings.Repeat("x", 201), "plan_name", ""},
	{"plan", "speedMbps", 0, "plan_speed_mbps", "0"},
	{"plan", "technology", "HFC", "plan_technology", ""}, // inactive
	{"plan", "priceCents", -1, "plan_price", "-0,01"},
	{"plan", "priceCents", 1_000_000_001, "plan_price", "10000000,01"},
	{"branch", "name", strings.Repeat("x", 201), "branch_name", ""},
	{"branch", "cnpj", "48530335000149", "branch_cnpj", ""},
	{"branch", "cnpj", "11144477735", "branch_cnpj", ""}, // a CPF
	{"notice", "sentAt", "2023-12-31T12:00:00Z", "default_notice_at", ""},
	{"notice", "sentAt", "2999-01-01T12:00:00Z", "rescission_notice_at", ""},
	{"suspension", "suspendedAt", "2023-12-31T12:00:00Z", "suspended_at", ""},
	{"suspension", "suspendedAt", "2999-01-01T12:00:00Z", "suspended_at", ""},
}

// goodValues are taken by both ways. The last ones change what others need.
var goodValues = []oneValue{
	{"customer", "email", "joao.silva+isp@example.com.br", "email", ""},
	{"customer", "phone", strings.Repeat("9", 30), "phone", ""},
	{"customer", "name", strings.Repeat("ã", 200), "name", ""},
	{"contract", "activatedAt", "1990-01-02T12:00:00Z", "activated_at", ""},
	{"contract", "address.postalCode", "36.010-000", "postal_code", ""},
	{"contract", "address.cityIbgeCode", 3136702, "city_ibge", "3136702"},
	{"login", "facts.speedMbps", 0.512, "speed_mbps", "0,512"},
	{"login", "facts.speedMbps", 10_000_000, "speed_mbps", "10000000"},
	{"login", "facts.technology", "FTTH", "technology", ""},
	{"login", "facts.technology", "Wi-Max", "technology", ""}, // as the list writes it
	{"comodato", "lentAt", "1995-05-01T12:00:00Z", "lent_at", ""},
	{"comodato", "serialNumber", strings.Repeat("x", 100), "serial_number", ""},
	{"plan", "priceCents", 1_000_000_000, "plan_price", "R$ 10000000,00"},
	{"plan", "technology", "FTTB", "plan_technology", ""},
	{"branch", "name", strings.Repeat("x", 200), "branch_name", ""},
	{"notice", "sentAt", "2024-02-01T12:00:00Z", "default_notice_at", ""},
}

func TestAPIAndImportRefuseTheSameValues(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newDoors(t, s)
		values := append(slices.Clone(badValues), oneValue{"contract", "planId", p.inactivePlan, "plan_code", "OLD"})
		for n, v := range values {
			if told := p.ask(n, v); !slices.ContainsFunc(told, func(field string) bool { return field == v.path }) {
				t.Errorf("the API told of %v, want a refusal of %s %s %.60v", told, v.door, v.path, v.value)
			}
			if told := p.imports(n, v); !slices.Contains(told, v.column) {
				t.Errorf("the import told of %v, want a refusal of %s %s %.60v", told, v.door, v.column, v.value)
			}
		}
		if n := s.Reader().Customer.Query().CountX(apptest.System(t)); n != 1 {
			t.Errorf("%d customers, want the one of before", n)
		}
	})
}

func TestAPIAndImportTakeTheSameValues(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newDoors(t, s)
		for n, v := range goodValues {
			if told := p.ask(n, v); len(told) > 0 {
				t.Errorf("the API refused %v of %s %s %.60v", told, v.door, v.path, v.value)
			}
			if told := p.imports(n, v); len(told) > 0 {
				t.Errorf("the import refused %v of %s %s %.60v", told, v.door, v.column, v.value)
			}
		}
	})
}

func newDoors(t *testing.T, s *apptest.Server) *doors {
	p := &doors{Server: s, t: t, operator: s.As(t, viewer.RoleOperator)}
	files := []map[string]string{
		{"code": "C", "name": "Ana", "document": "52998224725"}, contractRow("K"), comodatoRow("M"),
	}
	for i, name := range []string{"customers.csv", "contracts.csv", "comodatos.csv"} {
		if told := p.file(name, files[i]); len(told) > 0 {
			t.Fatalf("%s: refused %v", name, told)
		}
	}
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		tx.Technology.Update().Where(technology.Code("HFC")).SetActive(false).ExecX(ctx)
		tx.Technology.Create().SetCode("Wi-Max").ExecX(ctx)
		old := tx.Plan.Create().SetCode("OLD").SetName("OLD").SetProduct(domain.ProductInternet).SetActive(false).SaveX(ctx)
		p.inactivePlan = apptest.ID(old.ID)
		return nil
	})
	c, ctx := s.Reader(), apptest.System(t)
	k := c.Contract.Query().OnlyX(ctx)
	p.contract, p.customer, p.plan, p.branch = apptest.ID(k.ID), apptest.ID(k.CustomerID), apptest.ID(k.PlanID), apptest.ID(k.BranchID)
	p.comodato = apptest.ID(c.Comodato.Query().OnlyIDX(ctx))
	return p
}

// ask sends the value by the API and returns the paths of what it refuses, without "input".
func (p *doors) ask(n int, v oneValue) (told []string) {
	p.t.Helper()
	d := byDoor[v.door]
	input, _ := d.record(p, n)
	if outer, inner, nested := strings.Cut(v.path, "."); nested {
		input[outer] = apptest.Vars{inner: v.value}
	} else {
		input[v.path] = v.value
	}
	var answer map[string]struct {
		UserErrors []struct {
			Field   []string
			Message string
		}
	}
	document := fmt.Sprintf("mutation($in:%s!){%s(input:$in){userErrors{field message}}}", d.input, d.mutation)
	p.operator.Get(p.t, document, apptest.Vars{"in": input}, &answer)
	for _, e := range answer[d.mutation].UserErrors {
		told = append(told, strings.Join(e.Field[1:], "."))
	}
	return told
}

// imports sends the value by a file and returns the columns of what is refused.
func (p *doors) imports(n int, v oneValue) []string {
	p.t.Helper()
	d := byDoor[v.door]
	_, row := d.record(p, n)
	row[v.column] = v.cell
	if text, ok := v.value.(string); ok && v.cell == "" {
		row[v.column] = text
	}
	return p.file(d.file, row)
}

// file imports a file of one row.
func (p *doors) file(name string, row map[string]string) (told []string) {
	p.t.Helper()
	columns := slices.Sorted(maps.Keys(row))
	cells := make([]string, 0, len(columns))
	for _, c := range columns {
		cells = append(cells, row[c])
	}
	dir := p.t.TempDir()
	content := strings.Join(columns, ";") + "\n" + strings.Join(cells, ";") + "\n"
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
		p.t.Fatal(err)
	}
	result, err := importer.Run(apptest.System(p.t), p.DB, importer.Options{Dir: dir})
	if err != nil {
		p.t.Fatal(err)
	}
	for _, problem := range result.Problems {
		told = append(told, problem.Column)
	}
	return told
}
