package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// manyChildren is how many records each plain list of sellMany has.
const manyChildren = 120

// sellMany makes a customer whose plain lists are long, all twelve of them: contracts, and of the first contract logins, comodatos,
// service orders and the rest.
func sellMany(t testing.TB, s *apptest.Server) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		n := make([]struct{}, manyChildren)
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx)
		template := tx.ServiceOrderTemplate.Create().SetName("Retirada").SetInstructions("Retirar").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("1").SetType(domain.CustomerPJ).SetName("Prefeitura").SetSearchName("prefeitura").
			SetDocument("11222333000181").SaveX(ctx)
		contracts := tx.Contract.MapCreateBulk(n, func(c *ent.ContractCreate, i int) {
			c.SetNumber(fmt.Sprint(1001 + i)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).SetActivatedAt(tx.Now.AddDate(-1, 0, 0))
		}).SaveX(ctx)
		of := contracts[0]
		logins := tx.Login.MapCreateBulk(n, func(c *ent.LoginCreate, i int) {
			c.SetUsername(fmt.Sprintf("login%d", i)).SetCustomer(customer).SetCustomerType(domain.CustomerPJ).SetContract(of).
				SetActivatedAt(tx.Now)
		}).SaveX(ctx)
		tx.LoginInterval.MapCreateBulk(n, func(c *ent.LoginIntervalCreate, i int) {
			c.SetStartedAt(tx.Now).SetEndedAt(tx.Now).SetCustomerType(domain.CustomerPJ).SetLogin(logins[0]).SetContract(of)
		}).SaveX(ctx)
		tx.ContractInterval.MapCreateBulk(n, func(c *ent.ContractIntervalCreate, i int) {
			c.SetStartedAt(tx.Now).SetEndedAt(tx.Now).SetWithoutLoginData(false).SetReactivatedAt(tx.Now).SetReactivatedByName("x").
				SetContract(of)
		}).SaveX(ctx)
		tx.AccessPeriod.MapCreateBulk(n, func(c *ent.AccessPeriodCreate, i int) {
			c.SetStartedAt(tx.Now.AddDate(0, 0, -2*i-2)).SetEndedAt(tx.Now.AddDate(0, 0, -2*i-1)).SetCustomerType(domain.CustomerPJ).
				SetLogin(logins[0]).SetContract(of).SetBranch(branch)
		}).SaveX(ctx)
		tx.ServicePeriod.MapCreateBulk(n, func(c *ent.ServicePeriodCreate, i int) {
			c.SetStartedAt(tx.Now.AddDate(0, 0, -2*i-2)).SetEndedAt(tx.Now.AddDate(0, 0, -2*i-1)).SetContract(of)
		}).SaveX(ctx)
		comodatos := tx.Comodato.MapCreateBulk(n, func(c *ent.ComodatoCreate, i int) {
			c.SetDescription("ONU").SetSerialNumber(fmt.Sprint(i)).SetLentAt(tx.Now).SetContract(of)
		}).SaveX(ctx)
		tx.Notice.MapCreateBulk(n, func(c *ent.NoticeCreate, i int) {
			c.SetKind(domain.NoticeDefault).SetSentAt(tx.Now.Add(-time.Duration(i) * time.Hour)).SetRecordedAt(tx.Now).
				SetRecordedByName("x").SetContract(of)
		}).SaveX(ctx)
		order := func(c *ent.ServiceOrderCreate) *ent.ServiceOrderCreate {
			return c.SetInstructions(strings.Repeat("Retirar o equipamento. ", 20)).SetCustomer(customer).SetContract(of).
				SetTemplate(template)
		}
		tx.ServiceOrder.MapCreateBulk(n[1:], func(c *ent.ServiceOrderCreate, _ int) { order(c) }).SaveX(ctx)
		order(tx.ServiceOrder.Create()).AddItems(comodatos...).SaveX(ctx)
		reason, parameters := tx.CancellationReason.Query().FirstX(ctx), tx.ParametersRevision.Query().FirstX(ctx)
		cancel := func(c *ent.CancellationCreate) *ent.CancellationCreate {
			return c.SetOrigin(domain.OriginManual).SetRequestedByName("x").SetRequestedAt(tx.Now).SetEffectiveAt(tx.Now).
				SetParameters(parameters).SetKeepLoginLink(true).SetCheckOpenComodatos(true).SetInactivateCustomer(true).SetLoginsKept(0).
				SetLoginsUnlinked(0).SetCustomerInactivated(false).SetContract(of).SetReason(reason)
		}
		tx.Cancellation.MapCreateBulk(n[1:], func(c *ent.CancellationCreate, _ int) { cancel(c) }).SaveX(ctx)
		cancel(tx.Cancellation.Create()).AddCustomerKeptActiveBy(contracts...).AddOverriddenComodatos(comodatos...).SaveX(ctx)
		return nil
	})
}
