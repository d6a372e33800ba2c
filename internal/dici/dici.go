// Package dici makes the monthly declaration of accesses in service to the regulator (Anatel, Coleta de Dados, SCM).
package dici

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/predicate"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service makes declarations from a database.
type Service struct{ db *database.DB }

// New returns the declarations of a database.
func New(db *database.DB) *Service { return &Service{db: db} }

// Report declares the month of the branch with the CNPJ, whose punctuation is allowed. It refuses an invalid CNPJ or month,
// and a CNPJ that no branch has.
func (s *Service) Report(ctx context.Context, cnpj string, year, month int) (*Report, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	m, err := NewMonth(year, month)
	if err != nil {
		return nil, err
	}
	b, err := s.branch(ctx, cnpj)
	if err != nil {
		return nil, err
	}
	found, err := s.load(ctx, b.ID, m)
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	report := &Report{CNPJ: b.Cnpj, Year: m.Year, Month: m.Month, branchID: b.ID}
	if err := s.fill(ctx, report, found); err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	return report, nil
}

// File makes the month's file. Beyond what Report refuses, it refuses with an *UnfileableError when logins are pending or no
// access was in service.
func (s *Service) File(ctx context.Context, cnpj string, year, month int) (name string, content []byte, err error) {
	report, err := s.Report(ctx, cnpj, year, month)
	if err != nil {
		return "", nil, err
	}
	return report.File()
}

// WithoutLoginData are the report's contracts without login data (sem dados de login): cancelled after the month's end, in
// service in it, and their links cleared, so that nobody can say which accesses they had.
func (s *Service) WithoutLoginData(report *Report) *ent.ContractQuery {
	end := report.period().End()
	return s.db.Reader().Contract.Query().Where(
		contract.BranchID(report.branchID),
		contract.ActivatedAtLT(end),
		contract.CancelledAtGTE(end),
		predicate.CancelledWithoutLoginData(),
	)
}

func (s *Service) branch(ctx context.Context, cnpj string) (*ent.Branch, error) {
	id, err := taxid.ParseCNPJ(cnpj)
	if err != nil {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.CNPJInvalid).At("cnpj"))
	}
	b, err := s.db.Reader().Branch.Query().Where(branch.Cnpj(id.Raw())).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Refuse(fault.New(fault.NotFound, fault.BranchUnknown).At("cnpj"))
	}
	if err != nil {
		return nil, fmt.Errorf("dici: branch: %w", err)
	}
	return b, nil
}

// fill turns the groups into rows and pending logins: every access ends up in one or the other.
func (s *Service) fill(ctx context.Context, report *Report, found snapshot) error {
	cities, err := s.cities(ctx, found.groups)
	if err != nil {
		return err
	}
	logins, err := s.logins(ctx, found.pending)
	if err != nil {
		return err
	}
	var rows []Row
	for _, g := range found.groups {
		if len(g.missing(found.technologies)) > 0 {
			report.PendingTotal += g.Accesses
			continue
		}
		report.TotalAccesses += g.Accesses
		rows = append(rows, Row{
			City: cities[*g.CityID], CustomerType: g.CustomerType, Zone: *g.Zone, Medium: *g.Medium, Product: *g.Product,
			Technology: *g.Technology, SpeedMbps: *g.SpeedMbps, Accesses: g.Accesses,
		})
	}
	report.Rows = merge(rows)
	for _, p := range found.pending {
		report.Pending = append(report.Pending, Pending{Login: logins[p.ID], Fields: p.missing(found.technologies)})
	}
	return nil
}
