package dici

import (
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/fault"
)

// MaxPending is the maximum number of pending logins in a report; PendingTotal counts all of them.
const MaxPending = 500

// Report is the declaration of one month for one branch.
type Report struct {
	// CNPJ is the branch's: 14 characters without punctuation.
	CNPJ string
	// Year and Month (1 to 12) are the declared month.
	Year, Month int
	// Rows are the rows of the file, in order: the declared ones if the month is closed, otherwise the current ones.
	Rows []Row
	// TotalAccesses is the sum of the rows' accesses.
	TotalAccesses int
	// Pending are the first logins, up to MaxPending, that lack a required value. While there are any, there is no file.
	Pending []Pending
	// PendingTotal counts all logins that lack a required value.
	PendingTotal int

	branchID int
	// over says whether the month has ended.
	over bool
	// found are the rows according to the current periods.
	found []Row
	// closed is the latest version of the month; nil while it is open.
	closed *ent.DiciDeclaration
}

func (r *Report) period() Month { return Month{r.Year, r.Month} }

// DueDate is the last day for filing, as YYYY-MM-DD.
func (r *Report) DueDate() string { return r.period().DueDate() }

// Closed is the latest version of the month; nil while it is open.
func (r *Report) Closed() *ent.DiciDeclaration { return r.closed }

// Forecast says that the month isn't over: what it will declare may still change.
func (r *Report) Forecast() bool { return !r.over }

// Row is the row with the key, without the others: only its accesses are loaded. For a closed month, it may also be a row of the
// current data; nil when there is none.
func (r *Report) Row(key string) *Row {
	for _, rows := range [][]Row{r.Rows, r.found} {
		for _, row := range rows {
			if row.Key() == key {
				row.behind = &accessLoader{branchID: r.branchID, month: r.period()}
				row.behind.only = &row
				return &row
			}
		}
	}
	return nil
}

// Closable says whether the month can be closed now: it is over and open, no login is pending and there is a row.
func (r *Report) Closable() bool {
	return r.over && r.closed == nil && r.fileable() == nil
}

// version is the file's version; 0 while the month is open.
func (r *Report) version() int {
	if r.closed == nil {
		return 0
	}
	return r.closed.Version
}

// FileName is the name of the file, for example DICI_48530335000148_2024-05.csv; a closed month's is its newest version's.
func (r *Report) FileName() string { return fileName(r.CNPJ, r.period(), r.version()) }

// FilePath is the path on this server from which the file is downloaded.
func (r *Report) FilePath() string { return filePath(r.CNPJ, r.period(), r.version()) }

// File generates the file of an open month. It refuses a month that isn't over, and returns an *UnfileableError while logins are
// pending or when no access was in service: the regulator requires at least one data row.
func (r *Report) File() (name string, content []byte, err error) {
	if !r.over {
		return "", nil, refuseMonth(fault.MonthNotOver)
	}
	if err := r.fileable(); err != nil {
		return "", nil, err
	}
	return fileName(r.CNPJ, r.period(), 0), writeFile(r.CNPJ, r.period(), declared(r.Rows)), nil
}

func (r *Report) fileable() error {
	if r.PendingTotal > 0 || len(r.found) == 0 {
		return &UnfileableError{Report: r}
	}
	return nil
}

// UnfileableError is why a month has no file. It unwraps to the refusal that users see.
type UnfileableError struct {
	// Report is the month's report: its Pending logins are to be fixed.
	Report *Report
}

func (e *UnfileableError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the refusal, whose subjects are the pending logins.
func (e *UnfileableError) Unwrap() error {
	if e.Report.PendingTotal == 0 {
		return fault.Refuse(fault.New(fault.InvalidState, fault.DICIEmpty))
	}
	ids := make([]int, 0, len(e.Report.Pending))
	for _, p := range e.Report.Pending {
		ids = append(ids, p.Login.ID)
	}
	refusal := fault.New(fault.InvalidState, fault.DICIPending).With("count", strconv.Itoa(e.Report.PendingTotal))
	refusal.Subjects = ids
	return fault.Refuse(refusal)
}

// Todo lists what to fix in each pending login, one line each, in Portuguese.
func (e *UnfileableError) Todo() []string {
	lines := make([]string, 0, len(e.Report.Pending)+1)
	for _, p := range e.Report.Pending {
		names := make([]string, 0, len(p.Fields))
		for _, f := range p.Fields {
			names = append(names, f.label())
		}
		line := "login " + p.Login.Username
		if contract := p.Login.Edges.Contract; contract != nil {
			line += " (contrato " + contract.Number + ")"
		}
		lines = append(lines, line+": corrija "+strings.Join(names, ", "))
	}
	if more := e.Report.PendingTotal - len(e.Report.Pending); more > 0 {
		lines = append(lines, "e mais "+strconv.Itoa(more)+" logins")
	}
	return lines
}
