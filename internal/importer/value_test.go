package importer_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

// imports imports one file and returns the problems.
func imports(t *testing.T, db *database.DB, name, content string) (problems []string) {
	t.Helper()
	for _, p := range run(t, db, importer.Options{Dir: folder(t, map[string]string{name: content})}).Problems {
		problems = append(problems, p.String())
	}
	return problems
}

func TestTheTypeOfACustomerFollowsTheDocument(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		run(t, db, importer.Options{Dir: examples})
		imports(t, db, "customers.csv", "code;name;document\n101;Maria ME;06.990.590/0001-23\n")
		if c := db.Reader().Customer.Query().Where(customer.Code("101")).OnlyX(ctx); c.Type != domain.CustomerPJ {
			t.Errorf("with a CNPJ the customer is %s", c.Type)
		}
		l := db.Reader().Login.Query().Where(login.Code("5001")).OnlyX(ctx)
		now := db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(l.ID), accessperiod.EndedAtIsNil()).OnlyX(ctx)
		if l.CustomerType != domain.CustomerPJ || now.CustomerType != domain.CustomerPJ {
			t.Errorf("the login is one of a %s, and counts as one of a %s", l.CustomerType, now.CustomerType)
		}
		imports(t, db, "customers.csv", "code;name;document;type\n101;Maria ME;06.990.590/0001-23;UP\n")
		imports(t, db, "customers.csv", "code;name;document\n101;Maria;111.444.777-35\n")
		if c := db.Reader().Customer.Query().Where(customer.Code("101")).OnlyX(ctx); c.Type != domain.CustomerUP {
			t.Errorf("own use became %s by another document", c.Type)
		}
	})
}

func TestWhatIsNoLongerInUseStaysWhereItIs(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			tx.Technology.Update().Where(technology.CodeIn("FTTH", "VSAT")).SetActive(false).ExecX(ctx)
			tx.Plan.Update().Where(plan.CodeIn("FIBRA600", "FIBRA300")).SetActive(false).ExecX(ctx)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		const (
			contracts = "number;customer_code;status;activated_at;plan_code;plan_technology;branch_cnpj\n"
			logins    = "code;username;contract_number;technology\n"
			plan      = ": plan_code: este plano está inativo: escolha outro ou reative-o"
			unused    = "technology: tecnologia desconhecida ou inativa: escolha uma da lista"
		)
		for _, c := range []struct{ file, content, want string }{
			{"contracts.csv", contracts + "2001;101;A;11/03/2022;FIBRA600;FTTH;" + cnpj + "\n", ""},
			{"contracts.csv", contracts + "2001;101;I;11/03/2022;FIBRA300;;" + cnpj + "\n", "contracts.csv:2: cancelled_at: informe a data"},
			{"contracts.csv", contracts + "2001;101;A;11/03/2022;FIBRA300;;" + cnpj + "\n", "contracts.csv:2" + plan},
			{"contracts.csv", contracts + "2098;101;A;11/03/2022;FIBRA600;FTTH;" + cnpj + "\n", "contracts.csv:2" + plan},
			{"contracts.csv", contracts + "2001;101;A;11/03/2022;FIBRA600;VSAT;" + cnpj + "\n", "contracts.csv:2: plan_" + unused},
			{"contracts.csv", contracts + "2099;101;A;11/03/2022;NOVO;ftth;" + cnpj + "\n", "contracts.csv:2: plan_" + unused},
			{"logins.csv", logins + "5001;maria.silva;2001;ftth\n", ""},
			{"logins.csv", logins + "5001;maria.silva;2001;vsat\n", "logins.csv:2: " + unused},
			{"logins.csv", logins + "5099;nova;2001;FTTH\n", "logins.csv:2: " + unused},
		} {
			if got := strings.Join(imports(t, db, c.file, c.content), "\n"); got != c.want {
				t.Errorf("%s: told %q, want %q", c.content, got, c.want)
			}
		}
	})
}

func TestEquipmentIsWrittenOffForAReason(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	run(t, db, importer.Options{Dir: examples})
	const without = "code;contract_number;description;status;lent_at;closed_at\n"
	for row, want := range map[string]string{
		"9005;2007;ONU;BAIXADO;11/11/2018;20/02/2021\n": "", // stored with its reason, which stays
		"9001;2001;ONU;BAIXADO;10/03/2022;01/10/2024\n": "comodatos.csv:2: write_off_reason: preencha este campo",
		"9999;2001;ONU;BAIXADO;10/03/2022;01/10/2024\n": "comodatos.csv:2: write_off_reason: preencha este campo",
		"9001;2001;ONU;PERDIDO;10/03/2022;01/10/2024\n": "comodatos.csv:2: status: valor não permitido; veja docs/import.md",
	} {
		if got := strings.Join(imports(t, db, "comodatos.csv", without+row), "\n"); got != want {
			t.Errorf("%s: told %q, want %q", row, got, want)
		}
	}
}

func TestANoticeFromBeforeAReactivationIsRefused(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	run(t, db, importer.Options{Dir: examples})
	cancelHere(t, db, "2001", true)
	at := db.Now().Add(-time.Minute)
	reactivateHere(t, db, "2001", at)
	before := ": a data não pode ser anterior à ativação do contrato (" + at.In(domain.SaoPaulo).Format("02/01/2006 15:04") + ")"
	for row, want := range map[string]string{
		"2001;101;CA;10/03/2022;;;01/05/2024;": "contracts.csv:2: default_notice_at" + before,
		"2001;101;CA;10/03/2022;;01/05/2024;;": "contracts.csv:2: suspended_at" + before,
	} {
		if got, _ := importRow(t, db, row); strings.Join(got, "\n") != want {
			t.Errorf("%s: told %q, want %q", row, got, want)
		}
	}
}
