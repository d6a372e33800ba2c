// Package dici generates the monthly declaration of accesses in service to the regulator (Anatel, Coleta de Dados, SCM).
package dici

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service generates declarations from a database.
type Service struct {
	db        *database.DB
	events    *eventlog.Log
	reference reference
}

// New returns the use cases for a database.
func New(db *database.DB, events *eventlog.Log) *Service { return &Service{db: db, events: events} }

// Report declares the month of the branch with the CNPJ, whose punctuation is allowed. It refuses an invalid CNPJ or month, one
// that hasn't begun, and a CNPJ that no branch has.
func (s *Service) Report(ctx context.Context, cnpj string, year, month int) (*Report, error) {
	ctx, b, m, err := s.resolve(ctx, cnpj, year, month)
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
	if err == nil {
		err = s.show(ctx, report)
	}
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	return report, nil
}

// show sets the declared rows of the report: those of a closed month are frozen, whatever the data are now.
func (s *Service) show(ctx context.Context, report *Report) error {
	report.Rows = report.found
	if report.closed != nil {
		rows, err := s.DeclaredRows(ctx, report.closed)
		if err != nil {
			return err
		}
		report.TotalAccesses, report.Rows = report.closed.TotalAccesses, make([]Row, 0, len(rows))
		for _, r := range rows {
			report.Rows = append(report.Rows, *r)
		}
		return nil
	}
	behind := &accessLoader{branchID: report.branchID, month: report.period()}
	for i := range report.Rows {
		report.Rows[i].behind = behind
	}
	return nil
}

// begin is an empty report of a month.
func (s *Service) begin(b *ent.Branch, m Month) *Report {
	return &Report{CNPJ: b.Cnpj, Year: m.Year, Month: m.Month, branchID: b.ID, over: !s.db.Now().Before(m.End())}
}

// File generates the month's file; for a closed month, from the frozen rows of its latest version. In addition to what Report
// refuses, it refuses a month that isn't over, and returns an *UnfileableError when logins are pending or no access was in service.
func (s *Service) File(ctx context.Context, cnpj string, year, month int) (name string, content []byte, err error) {
	ctx, b, m, err := s.resolve(ctx, cnpj, year, month)
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
// later, and their links cleared, so that it is unknown which accesses they had. A reactivation doesn't restore that. A month that
// was closed before is not affected.
func (s *Service) WithoutLoginData(report *Report) *ent.ContractQuery {
	return withoutLoginData(s.db.Reader(), report)
}

// WithoutLoginDataIn holds for the contracts that the report of a month lists as without login data. It refuses what Report
// refuses.
func (s *Service) WithoutLoginDataIn(ctx context.Context, cnpj string, year, month int) (predicate.Contract, error) {
	_, b, m, err := s.resolve(ctx, cnpj, year, month)
	if err != nil {
		return nil, err
	}
	return lacksLoginData(b.ID, m), nil
}

func withoutLoginData(client *ent.Client, report *Report) *ent.ContractQuery {
	return client.Contract.Query().Where(lacksLoginData(report.branchID, report.period()))
}

// lacksLoginData holds for a branch's contracts without login data in the month.
func lacksLoginData(branchID int, m Month) predicate.Contract {
	end := m.End()
	return contract.And(
		contract.BranchID(branchID),
		contract.HasServicePeriodsWith(
			serviceperiod.StartedAtLT(end), serviceperiod.Or(serviceperiod.EndedAtIsNil(), serviceperiod.EndedAtGTE(end)),
			serviceperiod.Or(condition.ServiceWithoutLoginData(), condition.ServiceWithoutLoginDataAt(end)), notDeclared(branchID, m),
		),
	)
}

// notDeclared excludes the periods of service whose accesses lost their links after the month was closed, because it declares them.
// The subquery doesn't depend on the period: otherwise SQLite would scan all of the branch's accesses for each.
func notDeclared(branchID int, m Month) predicate.ServicePeriod {
	return func(s *entsql.Selector) {
		a := entsql.Dialect(s.Dialect()).Table(accessperiod.Table).As("declared")
		later := entsql.Dialect(s.Dialect()).Select(a.C(accessperiod.FieldUnlinkedByID)).From(a).
			Where(entsql.NotNull(a.C(accessperiod.FieldUnlinkedByID)))
		unlinkedAfterClosing(branchID, m)(later)
		cancellation := s.C(serviceperiod.FieldCancellationID)
		s.Where(entsql.And(entsql.Or(entsql.IsNull(cancellation), entsql.NotIn(cancellation, later)),
			entsql.NotIn(s.C(serviceperiod.FieldContractID), condition.ReversedOf(s.Dialect(), later))))
	}
}

// resolve finds the requested branch and month, and returns a system context: users who may read declarations need not be allowed
// to read contracts.
func (s *Service) resolve(ctx context.Context, cnpj string, year, month int) (context.Context, *ent.Branch, Month, error) {
	if err := authz.Require(ctx, viewer.ReadDICI); err != nil {
		return nil, nil, Month{}, err
	}
	m, err := NewMonth(year, month)
	if err == nil && s.db.Now().Before(m.Start()) {
		err = refuseMonth(fault.MonthNotBegun)
	}
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

// fill turns the groups into rows and pending logins: every access is in one or the other.
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
	report.found = merge(rows)
	for _, p := range found.pending {
		report.Pending = append(report.Pending, Pending{Login: logins[p.ID], Fields: p.missing(found.technologies)})
	}
	return nil
}
