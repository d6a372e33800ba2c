package dici

import (
	"context"
	"fmt"
	"strconv"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// versions are the versions of a branch's month, latest first.
func versions(client *ent.Client, branchID int, m Month) *ent.DiciDeclarationQuery {
	return client.DiciDeclaration.Query().
		Where(dicideclaration.BranchID(branchID), dicideclaration.Year(m.Year), dicideclaration.Month(m.Month)).
		Order(dicideclaration.ByVersion(entsql.OrderDesc()))
}

// newest is the latest version of a branch's month; nil while the month is open.
func newest(ctx context.Context, client *ent.Client, branchID int, m Month) (*ent.DiciDeclaration, error) {
	return ignoreNotFound(versions(client, branchID, m).First(ctx))
}

func ignoreNotFound(d *ent.DiciDeclaration, err error) (*ent.DiciDeclaration, error) {
	if ent.IsNotFound(err) {
		return nil, nil // not an error: there is no such version
	}
	if err != nil {
		return nil, fmt.Errorf("declaration: %w", err)
	}
	return d, nil
}

// Declaration reads one version of a closed month.
func (s *Service) Declaration(ctx context.Context, id int) (*ent.DiciDeclaration, error) {
	return s.db.Reader().DiciDeclaration.Get(ctx, id)
}

// Declarations reads versions of closed months, latest month first.
func (s *Service) Declarations(ctx context.Context, ids []int) ([]*ent.DiciDeclaration, error) {
	if len(ids) == 0 {
		return []*ent.DiciDeclaration{}, nil
	}
	return s.db.Reader().DiciDeclaration.Query().Where(dicideclaration.IDIn(ids...)).
		Order(dicideclaration.ByYear(entsql.OrderDesc()), dicideclaration.ByMonth(entsql.OrderDesc())).All(ctx)
}

// Versions are all versions of the report's month, latest first.
func (s *Service) Versions(ctx context.Context, report *Report) ([]*ent.DiciDeclaration, error) {
	return versions(s.db.Reader(), report.branchID, report.period()).All(ctx)
}

// DeclaredFileName is the name of a version's file: DICI_48530335000148_2024-05.csv, and with _v2 before the dot for version 2.
func (s *Service) DeclaredFileName(ctx context.Context, d *ent.DiciDeclaration) (string, error) {
	cnpj, err := s.reference.cnpj(ctx, s.db.Reader(), d.BranchID)
	return fileName(cnpj, monthOf(d), d.Version), err
}

// DeclaredFilePath is the path on this server from which a version's file is downloaded.
func (s *Service) DeclaredFilePath(ctx context.Context, d *ent.DiciDeclaration) (string, error) {
	cnpj, err := s.reference.cnpj(ctx, s.db.Reader(), d.BranchID)
	return filePath(cnpj, monthOf(d), d.Version), err
}

// MonthFile is File, or with another version than 0 VersionFile.
func (s *Service) MonthFile(ctx context.Context, cnpj string, m Month, version int) (name string, content []byte, err error) {
	if version == 0 {
		return s.File(ctx, cnpj, m.Year, m.Month)
	}
	return s.VersionFile(ctx, cnpj, m.Year, m.Month, version)
}

// VersionFile generates the file of one version of a closed month from its frozen rows. It refuses a version that doesn't exist.
func (s *Service) VersionFile(ctx context.Context, cnpj string, year, month, version int) (name string, content []byte, err error) {
	ctx, b, m, err := s.resolve(ctx, cnpj, year, month)
	if err != nil {
		return "", nil, err
	}
	d, err := s.version(ctx, b.ID, m, version)
	if err != nil {
		return "", nil, err
	}
	name, content = declaredFile(b, d)
	return name, content, nil
}

// version is one version of a closed month. It refuses a version that doesn't exist.
func (s *Service) version(ctx context.Context, branchID int, m Month, version int) (*ent.DiciDeclaration, error) {
	d, err := ignoreNotFound(versions(s.db.Reader(), branchID, m).Where(dicideclaration.Version(version)).Only(ctx))
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	if d == nil {
		return nil, refuseVersion("version")
	}
	return d, nil
}

func declaredFile(b *ent.Branch, d *ent.DiciDeclaration) (name string, content []byte) {
	return fileName(b.Cnpj, monthOf(d), d.Version), writeFile(b.Cnpj, monthOf(d), d.Rows)
}

func refuseVersion(path ...string) error {
	return fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At(path...))
}

func monthOf(d *ent.DiciDeclaration) Month { return Month{d.Year, d.Month} }

// fileName is the name of a month's file; version 0 is that of an open month.
func fileName(cnpj string, m Month, version int) string { return baseName(cnpj, m, version) + ".csv" }

func baseName(cnpj string, m Month, version int) string {
	name := "DICI_" + cnpj + "_" + m.String()
	if version > 1 {
		name += "_v" + strconv.Itoa(version)
	}
	return name
}

// filePath is the path of a month's file; version 0 is that of an open month.
func filePath(cnpj string, m Month, version int) string {
	path := "/exports/dici/" + cnpj + "/" + m.String() + ".csv"
	if version > 0 {
		path += "?version=" + strconv.Itoa(version)
	}
	return path
}

// declared converts rows for storing.
func declared(rows []Row) []domain.DeclaredRow {
	list := make([]domain.DeclaredRow, 0, len(rows))
	for _, r := range rows {
		list = append(list, domain.DeclaredRow{
			CityCode: r.City.IbgeCode, CustomerType: r.CustomerType, Zone: r.Zone, Medium: r.Medium, Product: r.Product,
			Technology: r.Technology, SpeedMbps: r.SpeedMbps, Accesses: r.Accesses,
		})
	}
	return list
}

// DeclaredRows are the frozen rows of a version, in the file's order.
func (s *Service) DeclaredRows(ctx context.Context, d *ent.DiciDeclaration) ([]*Row, error) {
	rows, behind := make([]*Row, 0, len(d.Rows)), &accessLoader{branchID: d.BranchID, month: monthOf(d)}
	for _, r := range d.Rows {
		row, err := s.row(ctx, r, behind)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// row is a frozen row with its municipality.
func (s *Service) row(ctx context.Context, r domain.DeclaredRow, behind *accessLoader) (*Row, error) {
	city, err := s.reference.city(ctx, s.db.Reader(), r.CityCode)
	if err != nil {
		return nil, err
	}
	return &Row{
		City: city, CustomerType: r.CustomerType, Zone: r.Zone, Medium: r.Medium, Product: r.Product,
		Technology: r.Technology, SpeedMbps: r.SpeedMbps, Accesses: r.Accesses, behind: behind,
	}, nil
}
