package registry_test

import (
	"context"
	"errors"
	"testing"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestReasonsAreAddedAndRetired(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateReason(h.operator, registry.NewReason{Code: " OBITO ", Name: "Falecimento"}))
		h.refuses(fault.Duplicate, "code", func() error {
			return only(h.CreateReason(h.operator, registry.NewReason{Code: "OBITO", Name: "X"}))
		})
		h.refuses(fault.Invalid, "code", func() error { return only(h.CreateReason(h.operator, registry.NewReason{Name: "X"})) })
		h.refuses(fault.Invalid, "name", func() error { return only(h.CreateReason(h.operator, registry.NewReason{Code: "X"})) })
		h.refuses(fault.Invalid, "name", func() error {
			return only(h.UpdateReason(h.operator, registry.ReasonChange{ID: id, Name: new(" "), Active: new(false)}))
		})
		h.refuses(fault.NotFound, "id", func() error { return only(h.UpdateReason(h.operator, registry.ReasonChange{ID: h.plan})) })
		ok(t)(h.UpdateReason(h.operator, registry.ReasonChange{ID: id, Name: new("Óbito"), Active: new(false)}))
		r, err := h.CancellationReason(h.analyst, id)
		if err != nil || r.Code != "OBITO" || r.Name != "Óbito" || r.Active {
			t.Errorf("reason is %v (%v)", r, err)
		}
	})
}

func TestPlansAreAddedAndEdited(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		valid := registry.NewPlan{Code: "N", Name: "Novo", SpeedMbps: new(0.5), PriceCents: new(9990)}
		for _, c := range []struct {
			edit  func(*registry.NewPlan)
			code  fault.Code
			field string
		}{
			{func(p *registry.NewPlan) { p.Code = "F100" }, fault.Duplicate, "code"},
			{func(p *registry.NewPlan) { p.Code = "" }, fault.Invalid, "code"},
			{func(p *registry.NewPlan) { p.Name = "" }, fault.Invalid, "name"},
			{func(p *registry.NewPlan) { p.SpeedMbps = new(0.0) }, fault.Invalid, "speedMbps"},
			{func(p *registry.NewPlan) { p.SpeedMbps = new(100.0001) }, fault.Invalid, "speedMbps"},
			{func(p *registry.NewPlan) { p.Technology = new("ftth") }, fault.Invalid, "technology"},
			{func(p *registry.NewPlan) { p.PriceCents = new(-1) }, fault.Invalid, "priceCents"},
		} {
			in := valid
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return only(h.CreatePlan(h.operator, in)) })
		}
		id := ok(t)(h.CreatePlan(h.operator, valid))
		h.refuses(fault.Invalid, "priceCents", func() error {
			return only(h.UpdatePlan(h.operator, registry.PlanChange{ID: id, Name: new("Outro"), PriceCents: new(-1)}))
		})
		h.refuses(fault.NotFound, "id", func() error { return only(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.branch})) })
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: id, Medium: new(domain.MediumSatellite), PriceCents: new(0)}))
		p, err := h.Plan(h.analyst, id)
		if err != nil || p.Name != "Novo" || *p.SpeedMbps != 0.5 || *p.Medium != domain.MediumSatellite || p.PriceCents != 0 ||
			p.Product != domain.ProductInternet || !p.Active || p.Technology != nil {
			t.Errorf("plan is %v (%v)", p, err)
		}
	})
}

func TestAPlanKeepsATechnologyThatWasRetired(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, technology := range h.Technologies().AllX(h.analyst) {
			ok(t)(h.UpdateTechnology(h.operator, technology.ID, false))
		}
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, Technology: new("FTTH"), Name: new("Fibra")}))
		h.refuses(fault.Invalid, "technology", func() error {
			return only(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, Technology: new("FTTB")}))
		})
	})
}

func TestBranchesAreAdded(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48.530.335/0001-48"}))
		if b, err := h.Branch(h.analyst, id); err != nil || b.Cnpj != "48530335000148" {
			t.Errorf("branch is %v (%v)", b, err)
		}
		for _, c := range []struct {
			in    registry.NewBranch
			code  fault.Code
			field string
		}{
			{registry.NewBranch{Name: "X", CNPJ: "48530335000148"}, fault.Duplicate, "cnpj"},
			{registry.NewBranch{Name: "X", CNPJ: "529.982.247-25"}, fault.Invalid, "cnpj"},
			{registry.NewBranch{Name: "X", CNPJ: "48530335000149"}, fault.Invalid, "cnpj"},
			{registry.NewBranch{CNPJ: "11222333000181"}, fault.Invalid, "name"},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.CreateBranch(h.operator, c.in)) })
		}
	})
}

func TestTechnologiesAreAddedAndRetired(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateTechnology(h.operator, "XGS-PON"))
		h.refuses(fault.Duplicate, "code", func() error { return only(h.CreateTechnology(h.operator, "xgs-pon")) })
		h.refuses(fault.Invalid, "code", func() error { return only(h.CreateTechnology(h.operator, "")) })
		h.refuses(fault.Invalid, "code", func() error { return only(h.CreateTechnology(h.operator, "A;B")) })
		h.refuses(fault.NotFound, "id", func() error { return only(h.UpdateTechnology(h.operator, h.plan, false)) })
		ok(t)(h.UpdateTechnology(h.operator, id, false))
		if x, err := h.Technology(h.analyst, id); err != nil || x.Active || x.Code != "XGS-PON" {
			t.Errorf("technology is %v (%v)", x, err)
		}
	})
}

// Every request is listed with the permission that it requires: without it, the request is denied before anything is read.
func TestWhoMayDoWhat(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		requests := map[string]struct {
			needs viewer.Permission
			run   func(context.Context) error
		}{
			"UpdateParameters": {viewer.ChangeParameters, func(ctx context.Context) error {
				return h.UpdateParameters(ctx, registry.ParametersChange{})
			}},
			"CreateCustomer": {viewer.Register, func(ctx context.Context) error {
				return only(h.CreateCustomer(ctx, registry.NewCustomer{}))
			}},
			"UpdateCustomer": {viewer.Register, func(ctx context.Context) error {
				return only(h.UpdateCustomer(ctx, registry.CustomerChange{}))
			}},
			"RevealCustomerDocument": {viewer.Register, func(ctx context.Context) error { return only(h.RevealCustomerDocument(ctx, 0)) }},
			"CreateContract": {viewer.Register, func(ctx context.Context) error {
				return only(h.CreateContract(ctx, registry.NewContract{}))
			}},
			"UpdateContract": {viewer.Register, func(ctx context.Context) error {
				return only(h.UpdateContract(ctx, registry.ContractChange{}))
			}},
			"CreateLogin": {viewer.Register, func(ctx context.Context) error {
				_, _, _, err := h.CreateLogin(ctx, registry.NewLogin{})
				return err
			}},
			"UpdateLogin": {viewer.Register, func(ctx context.Context) error {
				return only(h.UpdateLogin(ctx,
					registry.LoginChange{}))
			}},
			"LendComodato": {viewer.Register, func(ctx context.Context) error {
				return only(h.LendComodato(ctx,
					registry.NewComodato{}))
			}},
			"ReturnComodato":   {viewer.Register, func(ctx context.Context) error { return only(h.ReturnComodato(ctx, 0, nil)) }},
			"WriteOffComodato": {viewer.Register, func(ctx context.Context) error { return only(h.WriteOffComodato(ctx, 0, "")) }},
			"AdvanceServiceOrder": {viewer.Register, func(ctx context.Context) error {
				return only(h.AdvanceServiceOrder(ctx, registry.ServiceOrderStep{}))
			}},
			"CreateTemplate": {viewer.Register, func(ctx context.Context) error {
				return only(h.CreateTemplate(ctx,
					registry.NewTemplate{}))
			}},
			"UpdateTemplate": {viewer.Register, func(ctx context.Context) error {
				return only(h.UpdateTemplate(ctx,
					registry.TemplateChange{}))
			}},
			"DeleteTemplate": {viewer.Register, func(ctx context.Context) error { return only(h.DeleteTemplate(ctx, 0)) }},
			"CreateReason": {viewer.Register, func(ctx context.Context) error {
				return only(h.CreateReason(ctx,
					registry.NewReason{}))
			}},
			"UpdateReason": {viewer.Register, func(ctx context.Context) error {
				return only(h.UpdateReason(ctx,
					registry.ReasonChange{}))
			}},
			"CreatePlan": {viewer.Register, func(ctx context.Context) error { return only(h.CreatePlan(ctx, registry.NewPlan{})) }},
			"UpdatePlan": {viewer.Register, func(ctx context.Context) error { return only(h.UpdatePlan(ctx, registry.PlanChange{})) }},
			"CreateBranch": {viewer.Register, func(ctx context.Context) error {
				return only(h.CreateBranch(ctx,
					registry.NewBranch{}))
			}},
			"CreateTechnology": {viewer.Register, func(ctx context.Context) error { return only(h.CreateTechnology(ctx, "")) }},
			"UpdateTechnology": {viewer.Register, func(ctx context.Context) error { return only(h.UpdateTechnology(ctx, 0, true)) }},
		}
		for name, r := range requests {
			for role, ctx := range map[viewer.Role]context.Context{
				viewer.RoleAdmin: h.admin, viewer.RoleOperator: h.operator, viewer.RoleAnalyst: h.analyst, "": h.anonymous,
			} {
				err := r.run(ctx)
				denied := errors.Is(err, authz.ErrForbidden) || errors.Is(err, authz.ErrUnauthenticated)
				if may := viewer.FromContext(ctx).Can(r.needs); denied == may {
					t.Errorf("%s as %q: %v, but the role may: %v", name, role, err, may)
				}
			}
		}
	})
}
