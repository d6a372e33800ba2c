package dici

import (
	"context"
	"fmt"
	"iter"
	"math"
	"strconv"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/dicievidence"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/evidencefile"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
	"github.com/vinculo/vinculo/internal/viewer"
)

// evidencePart is how many periods are processed at a time: at most a megabyte of lines, so that memory doesn't limit the size of
// the base.
const evidencePart = 10_000

// Evidence is the path to download the accesses behind a version (memória de cálculo), and their number.
type Evidence struct {
	FileName, FilePath string
	Accesses           int
}

// DeclaredEvidence is a version's evidence; nil for versions from before it was kept.
func (s *Service) DeclaredEvidence(ctx context.Context, d *ent.DiciDeclaration) (*Evidence, error) {
	if d.FileSha256 == nil {
		return nil, nil
	}
	cnpj, err := s.reference.cnpj(ctx, s.db.Reader(), d.BranchID)
	if err != nil {
		return nil, err
	}
	return &Evidence{
		FileName: evidenceName(cnpj, monthOf(d), d.Version),
		FilePath: "/exports/dici/" + cnpj + "/" + monthOf(d).String() + "/evidence.csv?version=" + strconv.Itoa(d.Version),
		Accesses: d.TotalAccesses,
	}, nil
}

func evidenceName(cnpj string, m Month, version int) string {
	return baseName(cnpj, m, version) + "_memoria.csv"
}

// EvidenceFile is the evidence of a version of a closed month, part by part; version 0 is the latest. It refuses an open month, a
// version that doesn't exist, and one from before evidence was kept.
func (s *Service) EvidenceFile(
	ctx context.Context, cnpj string, year, month, version int,
) (string, iter.Seq2[[]byte, error], error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return "", nil, err
	}
	ctx, b, m, err := s.resolve(ctx, cnpj, year, month)
	if err != nil {
		return "", nil, err
	}
	var d *ent.DiciDeclaration
	if version == 0 {
		d, err = newest(ctx, s.db.Reader(), b.ID, m)
	} else {
		d, err = s.version(ctx, b.ID, m, version)
	}
	switch {
	case err != nil:
		return "", nil, err
	case d == nil:
		return "", nil, refuseMonth(fault.MonthOpen)
	case d.FileSha256 == nil:
		return "", nil, fault.Refuse(fault.New(fault.NotFound, fault.EvidenceMissing).At("version"))
	}
	return evidenceName(b.Cnpj, m, d.Version), s.parts(ctx, d), nil
}

func (s *Service) parts(ctx context.Context, d *ent.DiciDeclaration) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for position, sent := 0, 0; sent < d.TotalAccesses; position++ {
			part, err := s.db.Reader().DiciEvidence.Query().
				Where(dicievidence.DeclarationID(d.ID), dicievidence.Position(position)).Only(ctx)
			var content []byte
			if err == nil {
				content, err = evidencefile.Unpack(part.Content,
					func(from, to int) (map[int]string, error) { return s.usernames(ctx, from, to) })
			}
			if err != nil {
				yield(nil, fmt.Errorf("dici: part %d of the evidence of %d: %w", position, d.ID, err))
				return
			}
			if !yield(content, nil) {
				return
			}
			sent += part.Accesses
		}
	}
}

// usernames are the current user names of a range of logins; those of anonymised customers are gone.
func (s *Service) usernames(ctx context.Context, from, to int) (map[int]string, error) {
	names := map[int]string{}
	found, err := s.db.Reader().Login.Query().Where(login.IDGTE(from), login.IDLTE(to)).Select(login.FieldID, login.FieldUsername).
		All(ctx)
	for _, l := range found {
		names[l.ID] = plaintext.Harmless(l.Username)
	}
	return names, err
}

// evidence is one access, with the facts of the period by which it counts.
type evidence struct {
	LoginID      int                 `sql:"login_id"`
	Contract     *string             `sql:"number"`
	StartedAt    time.Time           `sql:"started_at"`
	EndedAt      *time.Time          `sql:"ended_at"`
	CityCode     int                 `sql:"ibge_code"`
	CustomerType domain.CustomerType `sql:"customer_type"`
	Zone         domain.Zone         `sql:"zone"`
	Medium       domain.Medium       `sql:"medium"`
	Product      domain.Product      `sql:"product"`
	Technology   string              `sql:"technology"`
	SpeedMbps    float64             `sql:"speed_mbps"`
}

var evidenceHeader = []string{
	"LOGIN_ID", "LOGIN", "CONTRATO", "INICIO", "FIM",
	"COD_IBGE", "TIPO_CLIENTE", "TIPO_ATENDIMENTO", "TIPO_MEIO", "TIPO_PRODUTO", "TIPO_TECNOLOGIA", "VELOCIDADE",
}

// line formats the facts as the file does, so that the lines add up to the file. The user name is added when the evidence is read.
func (e evidence) line() []string {
	number, ended := "", ""
	if e.Contract != nil {
		number = *e.Contract
	}
	if e.EndedAt != nil {
		ended = e.EndedAt.In(domain.SaoPaulo).Format(time.RFC3339)
	}
	return []string{
		strconv.Itoa(e.LoginID), "", plaintext.Harmless(number),
		e.StartedAt.In(domain.SaoPaulo).Format(time.RFC3339), ended,
		fmt.Sprintf("%07d", e.CityCode), string(e.CustomerType), string(e.Zone), strings.ToLower(string(e.Medium)),
		strings.ToLower(string(e.Product)), e.Technology, formatSpeed(e.SpeedMbps),
	}
}

// writeEvidence stores the accesses behind a version, in the transaction that read them.
func writeEvidence(ctx context.Context, tx *database.Tx, d *ent.DiciDeclaration) error {
	written, position, after := 0, 0, 0
	for after < math.MaxInt {
		upto, err := stretchEnd(ctx, tx.Client(), after)
		if err != nil {
			return err
		}
		found, err := loadEvidence(ctx, tx.Client(), d, after, upto)
		if err != nil {
			return err
		}
		if after = upto; len(found) == 0 {
			continue
		}
		content, err := pack(position, found)
		if err != nil {
			return err
		}
		err = tx.DiciEvidence.Create().SetDeclarationID(d.ID).SetPosition(position).SetAccesses(len(found)).SetContent(content).
			SetWithNames(false).Exec(ctx)
		if err != nil {
			return err
		}
		written, position = written+len(found), position+1
	}
	if written != d.TotalAccesses {
		return fmt.Errorf("%d accesses were declared and %d found", d.TotalAccesses, written)
	}
	return nil
}

// pack encodes a part; the first has the header.
func pack(position int, found []evidence) ([]byte, error) {
	var lines [][]string
	if position == 0 {
		lines = append(lines, evidenceHeader)
	}
	for _, e := range found {
		lines = append(lines, e.line())
	}
	return evidencefile.Pack(lines, position == 0)
}

func loginAfter(id int) predicate.AccessPeriod {
	return func(s *entsql.Selector) { s.Where(entsql.GT(s.C(accessperiod.FieldLoginID), id)) }
}

// stretchEnd is the last login of the next part, which has up to evidencePart periods of all branches.
func stretchEnd(ctx context.Context, client *ent.Client, after int) (int, error) {
	ends, err := client.AccessPeriod.Query().Where(loginAfter(after)).Order(accessperiod.ByLoginID()).
		Offset(evidencePart - 1).Limit(1).Select(accessperiod.FieldLoginID).Ints(ctx)
	if err != nil || len(ends) == 0 {
		return math.MaxInt, err
	}
	return ends[0], nil
}

// loadEvidence reads the accesses of a version whose logins are in a stretch. What lost its link after the closing has the contract
// of the cancellation that cleared it. The query forces both databases to walk the logins and look up names by key: a part costs
// the same however large the tables are.
func loadEvidence(ctx context.Context, client *ent.Client, d *ent.DiciDeclaration, after, upto int) (found []evidence, err error) {
	counted := counting(d.BranchID, monthOf(d))
	if d.Version == 1 {
		counted = accessperiod.UnlinkedAtIsNil() // its rows were read while the month was open
	}
	err = client.AccessPeriod.Query().Modify(func(s *entsql.Selector) {
		accessperiod.And(loginAfter(after), spanningEnd(monthOf(d)), counted)(s)
		s.Where(entsql.LTE(s.C(accessperiod.FieldLoginID), upto))
		// The plus sign keeps SQLite from going along the branch's periods.
		s.Where(entsql.P(func(b *entsql.Builder) { b.WriteString("+" + s.C(accessperiod.FieldBranchID) + " = ").Arg(d.BranchID) }))
		of := func(table, column, key string) string {
			return fmt.Sprintf("(SELECT named.%s FROM %s AS named WHERE named.id = %s)", column, table, key)
		}
		number := fmt.Sprintf("COALESCE(%s, %s)", s.C(accessperiod.FieldContractID),
			of(cancellation.Table, cancellation.FieldContractID, s.C(accessperiod.FieldUnlinkedByID)))
		s.Select(s.C(accessperiod.FieldLoginID), s.C(accessperiod.FieldStartedAt), s.C(accessperiod.FieldEndedAt),
			s.C(accessperiod.FieldCustomerType), s.C(accessperiod.FieldZone), s.C(accessperiod.FieldMedium), s.C(accessperiod.FieldProduct),
			s.C(accessperiod.FieldTechnology), s.C(accessperiod.FieldSpeedMbps)).
			AppendSelectAs(of(contract.Table, contract.FieldNumber, number), "number").
			AppendSelectAs(of(city.Table, city.FieldIbgeCode, s.C(accessperiod.FieldCityID)), "ibge_code").
			OrderBy(s.C(accessperiod.FieldLoginID))
	}).Scan(ctx, &found)
	return found, err
}
