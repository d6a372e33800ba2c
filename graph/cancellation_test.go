package graph_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy/policytest"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

const updateParameters = `mutation($input: UpdateParametersInput!) {
  updateParameters(input: $input) { parameters { revision } userErrors { code } }
}`

const preview = `query($input: CancelContractInput!) { cancellationPreview(input: $input) {
  allowed refusals { code message } loginsKept { id } loginsUnlinked { id } customerInactivated
  customerKeptActiveBy { number } openComodatos { id } serviceOrderTemplate { name }
  dici { lastYear lastMonth accessesKept accessesLost } token
} }`

const cancel = `mutation($input: CancelContractInput!) { cancelContract(input: $input) {
  contract { number status cancelledAt logins { active } customer { active } }
  cancellation {
    loginsKept loginsUnlinked customerInactivated customerKeptActiveBy { number } overriddenComodatos { id }
    parameters { revision keepLoginLink checkOpenComodatos inactivateCustomer pickupServiceOrderTemplate { name } }
    serviceOrder { number status items { id } }
  }
  userErrors { code message field ... on OpenComodatosError { comodatos { id description } } }
} }`

type refusal struct {
	Code, Message string
	Field         []string
	Comodatos     []struct{ ID, Description string }
}

type previewAnswer struct {
	CancellationPreview struct {
		Allowed                    bool
		Refusals                   []refusal
		LoginsKept, LoginsUnlinked []struct{ ID string }
		CustomerInactivated        bool
		CustomerKeptActiveBy       []struct{ Number string }
		OpenComodatos              []struct{ ID string }
		ServiceOrderTemplate       *struct{ Name string }
		Dici                       struct{ AccessesKept, AccessesLost int }
		Token                      string
	}
}

type cancelAnswer struct {
	CancelContract struct {
		Contract *struct {
			Number, Status string
			Logins         []struct{ Active bool }
			Customer       struct{ Active bool }
		}
		Cancellation *struct {
			LoginsKept, LoginsUnlinked int
			CustomerInactivated        bool
			CustomerKeptActiveBy       []struct{ Number string }
			OverriddenComodatos        []struct{ ID string }
			Parameters                 struct {
				Revision                                              int
				KeepLoginLink, CheckOpenComodatos, InactivateCustomer bool
				PickupServiceOrderTemplate                            *struct{ Name string }
			}
			ServiceOrder *struct {
				Status string
				Items  []struct{ ID string }
			}
		}
		UserErrors []refusal
	}
}

// provider is what a contract needs around it.
type provider struct {
	s        *apptest.Server
	admin    *apptest.Client
	branch   *ent.Branch
	plan     *ent.Plan
	reason   *ent.CancellationReason
	template *ent.ServiceOrderTemplate
	next     int
}

var activated = time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)

func newProvider(t *testing.T, s *apptest.Server) *provider {
	t.Helper()
	p := &provider{s: s, admin: s.As(t, viewer.RoleAdmin)}
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		p.branch = tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		p.plan = tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx)
		p.reason = tx.CancellationReason.Query().FirstX(ctx)
		p.template = tx.ServiceOrderTemplate.Create().SetName("Retirada").SaveX(ctx)
		return nil
	})
	return p
}

// contract makes a customer with a contract of two logins, as the case says.
func (p *provider) contract(t *testing.T, comodato string, otherLive bool) (contract *ent.Contract) {
	t.Helper()
	p.next++
	code := fmt.Sprintf("%09d", p.next)
	document, err := taxid.CompleteCPF(code)
	if err != nil {
		t.Fatal(err)
	}
	p.s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		customer := tx.Customer.Create().SetCode(code).SetDocument(document.Raw()).SetName("Ana").SetSearchName("ana").
			SetType(domain.CustomerPF).SaveX(ctx)
		sell := func(number string) *ent.Contract {
			return tx.Contract.Create().SetNumber(number).SetCustomer(customer).SetPlan(p.plan).SetBranch(p.branch).
				SetActivatedAt(activated).SaveX(ctx)
		}
		contract = sell(code)
		if otherLive {
			sell(code + "-2")
		}
		for i := range 2 {
			tx.Login.Create().SetUsername(fmt.Sprintf("%s-%d", code, i)).SetCustomer(customer).SetContract(contract).
				SetActivatedAt(activated).SetCustomerType(domain.CustomerPF).ExecX(ctx)
		}
		if comodato != "none" {
			status := map[string]domain.ComodatoStatus{"open": domain.ComodatoOpen, "returned": domain.ComodatoReturned}
			tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContract(contract).
				SetStatus(status[comodato]).ExecX(ctx)
		}
		return history.Fill(ctx, tx)
	})
	return contract
}

func (p *provider) set(t *testing.T, keep, check, inactivate, pickup bool) {
	t.Helper()
	input := apptest.Vars{"keepLoginLink": keep, "checkOpenComodatos": check, "inactivateCustomer": inactivate}
	if pickup {
		input["pickupServiceOrderTemplateId"] = apptest.ID(p.template.ID)
	}
	var out struct {
		UpdateParameters struct{ UserErrors []refusal }
	}
	p.admin.Get(t, updateParameters, apptest.Vars{"input": input}, &out)
	if len(out.UpdateParameters.UserErrors) > 0 {
		t.Fatal(out.UpdateParameters.UserErrors)
	}
}

func (p *provider) input(contract *ent.Contract) apptest.Vars {
	return apptest.Vars{"contractId": apptest.ID(contract.ID), "reasonId": apptest.ID(p.reason.ID)}
}

// The policy's own 96 cases, through the handler, the session and the database that the user gets.
func TestEveryCombinationThroughTheAPI(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		operator := s.As(t, viewer.RoleOperator)
		var set policytest.Case
		for i, c := range policytest.Matrix() {
			parameters := policytest.Case{
				KeepLoginLink: c.KeepLoginLink, CheckOpenComodatos: c.CheckOpenComodatos,
				InactivateCustomer: c.InactivateCustomer, PickupTemplate: c.PickupTemplate,
			}
			if i == 0 || parameters != set {
				p.set(t, c.KeepLoginLink, c.CheckOpenComodatos, c.InactivateCustomer, c.PickupTemplate)
				set = parameters
			}
			t.Run(c.Name(), func(t *testing.T) { p.checkCase(t, operator, c) })
		}
	})
}

func (p *provider) checkCase(t *testing.T, operator *apptest.Client, c policytest.Case) {
	contract := p.contract(t, c.Comodato, c.OtherLiveContract)
	input := p.input(contract)
	var shown previewAnswer
	operator.Get(t, preview, apptest.Vars{"input": input}, &shown)
	if shown.CancellationPreview.Allowed != (c.Outcome == "cancelled") {
		t.Errorf("the preview says allowed: %v", shown.CancellationPreview.Allowed)
	}
	input["previewToken"] = shown.CancellationPreview.Token
	var done cancelAnswer
	operator.Get(t, cancel, apptest.Vars{"input": input}, &done)
	answer := done.CancelContract
	if c.Outcome != "cancelled" {
		p.checkRefused(t, c, done)
		return
	}
	if len(answer.UserErrors) > 0 || answer.Cancellation == nil {
		t.Fatalf("refused: %v", answer.UserErrors)
	}
	record := answer.Cancellation
	got := policytest.Case{
		KeepLoginLink: record.Parameters.KeepLoginLink, CheckOpenComodatos: record.Parameters.CheckOpenComodatos,
		InactivateCustomer: record.Parameters.InactivateCustomer,
		PickupTemplate:     record.Parameters.PickupServiceOrderTemplate != nil,
		Comodato:           c.Comodato, OtherLiveContract: c.OtherLiveContract, Outcome: "cancelled",
		LoginsKept: record.LoginsKept, LoginsUnlinked: record.LoginsUnlinked,
		CustomerInactivated: record.CustomerInactivated, KeptActiveBy: len(record.CustomerKeptActiveBy),
		ServiceOrder: record.ServiceOrder != nil,
	}
	if record.ServiceOrder != nil {
		got.Items = len(record.ServiceOrder.Items)
	}
	if got != c {
		t.Errorf("got  %+v\nwant %+v", got, c)
	}
	if answer.Contract.Status != "CANCELLED" || len(answer.Contract.Logins) != c.LoginsKept ||
		answer.Contract.Customer.Active == c.CustomerInactivated {
		t.Errorf("the contract is %+v", answer.Contract)
	}
	p.checkPreview(t, c, shown)
}

func (p *provider) checkPreview(t *testing.T, c policytest.Case, shown previewAnswer) {
	v := shown.CancellationPreview
	if len(v.LoginsKept) != c.LoginsKept || len(v.LoginsUnlinked) != c.LoginsUnlinked ||
		v.CustomerInactivated != c.CustomerInactivated || len(v.CustomerKeptActiveBy) != c.KeptActiveBy ||
		(v.ServiceOrderTemplate != nil) != c.ServiceOrder ||
		v.Dici.AccessesKept != c.LoginsKept || v.Dici.AccessesLost != c.LoginsUnlinked {
		t.Errorf("the preview showed %+v", v)
	}
}

func (p *provider) checkRefused(t *testing.T, c policytest.Case, done cancelAnswer) {
	answer := done.CancelContract
	if answer.Cancellation != nil || len(answer.UserErrors) != 1 || answer.UserErrors[0].Code != c.Outcome {
		t.Fatalf("answered %+v, want %s alone", answer, c.Outcome)
	}
	if len(answer.UserErrors[0].Comodatos) != 1 || answer.UserErrors[0].Comodatos[0].Description != "ONU" {
		t.Errorf("the refusal names the comodatos %v", answer.UserErrors[0].Comodatos)
	}
	if answer.Contract.Status != "ACTIVE" || len(answer.Contract.Logins) != 2 || !answer.Contract.Logins[0].Active ||
		!answer.Contract.Customer.Active {
		t.Errorf("a refusal left the contract as %+v", answer.Contract)
	}
}

func TestEachRefusalThroughTheAPI(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		operator := s.As(t, viewer.RoleOperator)
		p.set(t, true, true, true, true)
		yesterday := time.Now().Add(-24 * time.Hour).Format(time.RFC3339)
		for _, c := range []struct {
			name   string
			client *apptest.Client
			change func(input apptest.Vars, contract *ent.Contract)
			want   []string
			field  string
		}{
			{"not found", operator, func(in apptest.Vars, _ *ent.Contract) { in["contractId"] = "1" }, []string{"NOT_FOUND"}, "contractId"},
			{"unknown reason", operator, func(in apptest.Vars, _ *ent.Contract) { in["reasonId"] = "1" }, []string{"NOT_FOUND"}, "reasonId"},
			{"withdrawn", operator, func(_ apptest.Vars, contract *ent.Contract) {
				s.Write(t, func(ctx context.Context, tx *database.Tx) error {
					return tx.Contract.UpdateOneID(contract.ID).SetStatus(domain.ContractWithdrawn).ClearActivatedAt().Exec(ctx)
				})
			}, []string{"ALREADY_CANCELLED"}, "contractId"},
			{"too far in the future", operator, func(in apptest.Vars, _ *ent.Contract) {
				in["effectiveAt"] = time.Now().AddDate(5, 0, 1).Format(time.RFC3339)
			}, []string{"INVALID_DATE"}, "effectiveAt"},
			{
				"back-dated by an operator", operator, func(in apptest.Vars, _ *ent.Contract) { in["effectiveAt"] = yesterday },
				[]string{"FORBIDDEN"},
				"effectiveAt",
			},
			{
				"before activation", p.admin, func(in apptest.Vars, _ *ent.Contract) { in["effectiveAt"] = "2023-01-01T00:00:00Z" },
				[]string{"INVALID_DATE"},
				"effectiveAt",
			},
			{
				"note too long", operator, func(in apptest.Vars, _ *ent.Contract) { in["note"] = strings.Repeat("x", 2001) },
				[]string{"INVALID"},
				"note",
			},
			{
				"stale preview", operator, func(in apptest.Vars, _ *ent.Contract) { in["previewToken"] = "x" },
				[]string{"STALE_PREVIEW"},
				"previewToken",
			},
		} {
			t.Run(c.name, func(t *testing.T) {
				contract := p.contract(t, "none", false)
				input := p.input(contract)
				c.change(input, contract)
				var out cancelAnswer
				c.client.Get(t, cancel, apptest.Vars{"input": input}, &out)
				var codes []string
				for _, e := range out.CancelContract.UserErrors {
					codes = append(codes, e.Code)
				}
				if !slices.Equal(codes, c.want) {
					t.Fatalf("refused with %v, want %v", codes, c.want)
				}
				if field := out.CancelContract.UserErrors[0].Field; !slices.Equal(field, []string{"input", c.field}) {
					t.Errorf("the refusal points at %v, want %s", field, c.field)
				}
				if n := s.Reader().Contract.GetX(apptest.System(t), contract.ID); n.Status == domain.ContractCancelled {
					t.Error("a refusal cancelled the contract")
				}
			})
		}
	})
}

func TestAnAnalystSeesThePreviewAndMayNotCancel(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		analyst := s.As(t, viewer.RoleAnalyst)
		input := apptest.Vars{"input": p.input(p.contract(t, "none", false))}
		var shown previewAnswer
		analyst.Get(t, preview, input, &shown)
		if v := shown.CancellationPreview; v.Allowed || len(v.Refusals) != 1 || v.Refusals[0].Code != "FORBIDDEN" {
			t.Errorf("preview %+v, want the refusal FORBIDDEN", v)
		}
		if codes := analyst.Query(t, cancel, input).Codes(); !slices.Equal(codes, []string{"FORBIDDEN"}) {
			t.Errorf("cancelContract answered %v, want the error FORBIDDEN", codes)
		}
	})
}

func TestTwoCancellationsAtOnceThroughTheAPI(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		p := newProvider(t, s)
		clients := []*apptest.Client{p.admin, s.As(t, viewer.RoleOperator)}
		for range 5 {
			input := apptest.Vars{"input": p.input(p.contract(t, "none", false))}
			var outs [2]cancelAnswer
			var done sync.WaitGroup
			for i, client := range clients {
				done.Go(func() { client.Get(t, cancel, input, &outs[i]) })
			}
			done.Wait()
			var codes []string
			cancelled := 0
			for _, out := range outs {
				if out.CancelContract.Cancellation != nil {
					cancelled++
				}
				for _, e := range out.CancelContract.UserErrors {
					codes = append(codes, e.Code)
				}
			}
			if cancelled != 1 || !slices.Equal(codes, []string{"ALREADY_CANCELLED"}) {
				t.Fatalf("%d cancelled, refused with %v", cancelled, codes)
			}
		}
	})
}
