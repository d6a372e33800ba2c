// Package dici makes the monthly declaration of accesses in service to the regulator (Anatel, Coleta de Dados, SCM).
package dici

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/contractinterval"
	entpredicate "github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/predicate"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service makes declarations from a database.
type Service struct {
	db        *database.DB
	events    *event.Log
	reference reference
}

// New returns the declarations of a database.
func New(db *database.DB, events *event.Log) *Service { return &Service{db: db, events: events} }

// Report declares the month of the branch with the CNPJ, whose punctuation is allowed. It refuses an invalid CNPJ or month,
// and a CNPJ that no branch has.
func (s *Service) Report(ctx context.Context, cnpj string, year, month int) (*Report, error) {
	ctx, b, m, err := s.which(ctx, cnpj, year, month)
	if err != nil {
		return nil, err
	}
	return s.report(ctx, b, m)
}

func (s *Service) report(ctx context.Context, b *ent.Branch, m Month) (*Report, error) {
	report := s.begin(b, m)
	found, err := s.load(ctx, b.ID, m)
	if err == nil {
		err = fill(ctx, s.db.Reader(), report, found)
	}
	if err == nil {
		report.closed, err = newest(ctx, s.db.Reader(), b.ID, m)
	}
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	return report, nil
}

// begin is the report of a month before anything was found.
func (s *Service) begin(b *ent.Branch, m Month) *Report {
	return &Report{CNPJ: b.Cnpj, Year: m.Year, Month: m.Month, branchID: b.ID, over: !s.db.Now().Before(m.End())}
}

// File makes the month's file: a closed month's from the frozen rows of its newest version. Beyond what Report refuses, it refuses
// with an *UnfileableError when logins are pending or no access was in service.
func (s *Service) File(ctx context.Context, cnpj string, year, month int) (name string, content []byte, err error) {
	ctx, b, m, err := s.which(ctx, cnpj, year, month)
	if err != nil {
		return "", nil, err
	}
	closed, err := newest(ctx, s.db.Reader(), b.ID, m)
	if err != nil {
		return "", nil, fmt.Errorf("dici: %w", err)
	}
	if closed != nil {
		name, content = declaredFile(b, closed)
		return name, content, nil
	}
	report, err := s.report(ctx, b, m)
	if err != nil {
		return "", nil, err
	}
	return report.File()
}

// WithoutLoginData are the report's contracts without login data (sem dados de login): in service at the month's end, cancelled
// later, and their links cleared, so that nobody can say which accesses they had. A reactivation doesn't give that back.
func (s *Service) WithoutLoginData(report *Report) *ent.ContractQuery {
	return withoutLoginData(s.db.Reader(), report)
}

// WithoutLoginDataIn holds for the contracts that the report of a month lists so. It refuses what Report refuses.
func (s *Service) WithoutLoginDataIn(ctx context.Context, cnpj string, year, month int) (entpredicate.Contract, error) {
	_, b, m, err := s.which(ctx, cnpj, year, month)
	if err != nil {
		return nil, err
	}
	return lacksLoginData(b.ID, m.End()), nil
}

func withoutLoginData(client *ent.Client, report *Report) *ent.ContractQuery {
	return client.Contract.Query().Where(lacksLoginData(report.branchID, report.period().End()))
}

// lacksLoginData holds for a branch's contracts without login data in the month with the end.
func lacksLoginData(branchID int, end time.Time) entpredicate.Contract {
	return contract.And(
		contract.BranchID(branchID),
		contract.Or(
			contract.And(
				contract.Or(
					contract.ReactivatedAtLT(end),
					contract.And(contract.ReactivatedAtIsNil(), contract.ActivatedAtLT(end)),
				),
				contract.CancelledAtGTE(end),
				predicate.CancelledWithoutLoginData(),
			),
			contract.HasPastIntervalsWith(
				contractinterval.StartedAtLT(end), contractinterval.EndedAtGTE(end), contractinterval.WithoutLoginData(true),
			),
		),
	)
}

// which is the branch and the month that a reader asks for, and a context in which the program reads what the declaration counts:
// who may read declarations need not be allowed to read contracts.
func (s *Service) which(ctx context.Context, cnpj string, year, month int) (context.Context, *ent.Branch, Month, error) {
	if err := authz.Require(ctx, viewer.ReadDICI); err != nil {
		return nil, nil, Month{}, err
	}
	m, err := NewMonth(year, month)
	if err != nil {
		return nil, nil, m, err
	}
	ctx = viewer.System(ctx)
	b, err := findBranch(ctx, s.db.Reader(), cnpj)
	return ctx, b, m, err
}

func findBranch(ctx context.Context, client *ent.Client, cnpj string) (*ent.Branch, error) {
	id, err := taxid.ParseCNPJ(cnpj)
	if err != nil {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.CNPJInvalid).At("cnpj"))
	}
	b, err := client.Branch.Query().Where(branch.Cnpj(id.Raw())).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Refuse(fault.New(fault.NotFound, fault.BranchUnknown).At("cnpj"))
	}
	if err != nil {
		return nil, fmt.Errorf("dici: branch: %w", err)
	}
	return b, nil
}

// fill turns the groups into rows and pending logins: every access ends up in one or the other.
func fill(ctx context.Context, client *ent.Client, report *Report, found snapshot) error {
	cities, err := loadCities(ctx, client, found.groups)
	if err != nil {
		return err
	}
	logins, err := loadLogins(ctx, client, found.pending)
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
