package dici_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The two branches of the golden base.
const (
	branchA = "48530335000148"
	branchB = "12ABC34501DE35"
)

// line is a line of testdata/base.csv: one access, or a contract without one.
type line map[string]string

// goldenBase writes testdata/base.csv into the database. Its "link" column says what became of the login: "yes" is linked,
// "cleared" was unlinked by the cancellation, "never" had no contract, "none" is a contract that was cancelled without logins,
// and "unknown" one that was imported as cancelled.
func goldenBase(t *testing.T, db *database.DB) {
	t.Helper()
	f, err := os.Open("testdata/base.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := csv.NewReader(f)
	r.Comma = ';'
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	err = db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		b := &base{ctx: ctx, tx: tx, branches: map[string]*ent.Branch{
			"A": tx.Branch.Create().SetName("Matriz").SetCnpj(branchA).SaveX(ctx),
			"B": tx.Branch.Create().SetName("Filial").SetCnpj(branchB).SaveX(ctx),
		}}
		b.plan = tx.Plan.Create().SetCode("P").SetName("Plano").SaveX(ctx)
		for _, record := range records[1:] {
			l := line{}
			for i, name := range records[0] {
				l[name] = record[i]
			}
			b.add(l)
		}
		return history.Fill(ctx, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

type base struct {
	ctx      context.Context
	tx       *database.Tx
	branches map[string]*ent.Branch
	plan     *ent.Plan
}

func (b *base) add(l line) {
	customer := b.tx.Customer.Create().SetCode("C" + l["login"]).SetType(domain.CustomerType(l["type"])).
		SetName("Cliente " + l["login"]).SetSearchName("cliente " + l["login"]).
		SetDocument(fmt.Sprintf("%011s", l["login"])).SaveX(b.ctx)
	var c *ent.Contract
	var contractID *int
	if l["link"] != "never" {
		c = b.contract(l, customer)
		if l["link"] == "yes" {
			contractID = &c.ID
		}
	}
	if l["link"] == "none" || l["link"] == "unknown" {
		return
	}
	login := b.tx.Login.Create().SetUsername("login" + l["login"]).SetCustomer(customer).SetNillableContractID(contractID).
		SetCustomerType(customer.Type).SetActivatedAt(local(l["activated"])).
		SetNillableZone(enum[domain.Zone](l["zone"])).SetNillableMedium(enum[domain.Medium](l["medium"])).
		SetNillableProduct(enum[domain.Product](l["product"])).SetNillableTechnology(enum[string](l["technology"]))
	if l["inactivated"] != "" {
		login.SetActive(false).SetInactivatedAt(local(l["inactivated"]))
	}
	if l["speed"] != "" {
		mbps, err := strconv.ParseFloat(l["speed"], 64)
		if err != nil {
			panic(err)
		}
		login.SetSpeedMbps(mbps)
	}
	if l["city"] != "" {
		code, err := strconv.Atoi(l["city"])
		if err != nil {
			panic(err)
		}
		login.SetCity(b.tx.City.Query().Where(city.IbgeCode(code)).OnlyX(b.ctx))
	}
	saved := login.SaveX(b.ctx)
	if l["link"] == "cleared" {
		b.lost(saved, c)
	}
}

// lost gives the login the period that a cancellation has unlinked.
func (b *base) lost(l *ent.Login, of *ent.Contract) {
	b.tx.AccessPeriod.Create().SetLogin(l).SetBranchID(of.BranchID).SetPlanID(of.PlanID).SetNillableCityID(l.CityID).
		SetNillableZone(l.Zone).SetNillableMedium(l.Medium).SetNillableProduct(l.Product).SetNillableTechnology(l.Technology).
		SetNillableSpeedMbps(l.SpeedMbps).SetCustomerType(l.CustomerType).SetStartedAt(l.ActivatedAt).SetEndedAt(*l.InactivatedAt).
		SetUnlinkedAt(b.tx.Now).SetUnlinkedByID(*of.CancellationID).SaveX(b.ctx)
}

func (b *base) contract(l line, customer *ent.Customer) *ent.Contract {
	create := b.tx.Contract.Create().SetNumber("K" + l["login"]).SetCustomer(customer).SetPlan(b.plan).
		SetBranch(b.branches[l["branch"]]).SetStatus(domain.ContractStatus(l["status"])).SetActivatedAt(local(l["activated"]))
	cancelled := l["status"] == string(domain.ContractCancelled)
	if cancelled {
		create.SetCancelledAt(local(l["inactivated"]))
	}
	c := create.SaveX(b.ctx)
	if !cancelled || l["link"] == "unknown" {
		return c
	}
	kept, unlinked := 0, 0
	switch l["link"] {
	case "yes":
		kept = 1
	case "cleared":
		unlinked = 1
	}
	record := b.tx.Cancellation.Create().SetContract(c).SetOrigin(domain.OriginManual).SetRequestedByName("teste").
		SetRequestedAt(*c.CancelledAt).SetEffectiveAt(*c.CancelledAt).
		SetParametersID(b.tx.ParametersRevision.Query().OnlyIDX(b.ctx)).
		SetReasonID(b.tx.CancellationReason.Query().FirstIDX(b.ctx)).
		SetKeepLoginLink(kept > 0).SetCheckOpenComodatos(false).SetInactivateCustomer(false).
		SetLoginsKept(kept).SetLoginsUnlinked(unlinked).SetCustomerInactivated(false).SaveX(b.ctx)
	return c.Update().SetCancellation(record).SaveX(b.ctx)
}

func enum[E ~string](s string) *E {
	if s == "" {
		return nil
	}
	e := E(s)
	return &e
}

func local(s string) time.Time {
	zone, err := time.LoadLocation("America/Sao_Paulo")
	if err != nil {
		panic(err)
	}
	at, err := time.ParseInLocation(time.DateTime, s, zone)
	if err != nil {
		panic(err)
	}
	return at.UTC()
}

func id(id int) string { return strconv.Itoa(id) }

func jsonOf(t *testing.T, v any) string {
	t.Helper()
	encoded, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(encoded)
}

// inShort says of each change its customer type, technology and speed, and the accesses before and after.
func inShort(changes []*dici.RowChange) []string {
	list := make([]string, 0, len(changes))
	for _, c := range changes {
		list = append(list, fmt.Sprintf("%s %s %v: %d → %d",
			c.Row.CustomerType, c.Row.Technology, c.Row.SpeedMbps, c.AccessesBefore, c.AccessesAfter))
	}
	return list
}
