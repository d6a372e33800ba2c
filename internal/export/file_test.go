package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
)

// columns has one of each kind.
var columns = []Column{
	{Path: "number", Kind: Text},
	{Path: "speedMbps", Kind: Number},
	{Path: "createdAt", Kind: Instant},
	{Path: "scheduledFor", Kind: Day},
	{Path: "active", Kind: Truth},
	{Path: "scopes", Kind: Many},
	{Path: "customer.name", Kind: Text},
}

func file(t *testing.T, format domain.ExportFormat, lang fault.Lang, rows ...string) []byte {
	t.Helper()
	var content bytes.Buffer
	w, err := newWriter(format, &content, columns, lang)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		var values []json.RawMessage
		if err := json.Unmarshal([]byte(row), &values); err != nil {
			t.Fatal(err)
		}
		cells := make(Row, 0, len(values))
		for _, value := range values {
			cells = append(cells, value)
		}
		if err := w.Row(cells); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}

const (
	full  = `["K1", 1234.5, "2026-03-01T02:30:00Z", "2026-12-31", true, ["a", "b"], "José \"Zé\"; Filho"]`
	empty = `["K2", null, null, null, null, null, null]`
)

func TestCSVIsAsExcelReadsItInBrazil(t *testing.T) {
	want := "\ufeffNúmero;Velocidade (Mbps);Criado em;Agendado para;Ativo;Escopos;Cliente: Nome\r\n" +
		"K1;1234,5;28/02/2026 23:30;31/12/2026;sim;a, b;\"José \"\"Zé\"\"; Filho\"\r\n" +
		"K2;;;;;;\r\n"
	if got := string(file(t, domain.ExportCSV, fault.Portuguese, full, empty)); got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
	want = "\ufeffNumber;Speed (Mbps);Created at;Scheduled for;Active;Scopes;Customer: Name\r\n" +
		"K3;7;01/01/2026 00:00;01/01/2026;no;;\"a\r\nb\"\r\n"
	got := string(file(t, domain.ExportCSV, fault.English,
		`["K3", 7, "2026-01-01T03:00:00.123456Z", "2026-01-01", false, [], "a\nb"]`))
	if got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestJSONLinesAreTheAnswersValues(t *testing.T) {
	want := `{"number":"K1","speedMbps":1234.5,"createdAt":"2026-03-01T02:30:00Z","scheduledFor":"2026-12-31","active":true,` +
		`"scopes":["a", "b"],"customer.name":"José \"Zé\"; Filho"}` + "\n" +
		`{"number":"K2","speedMbps":null,"createdAt":null,"scheduledFor":null,"active":null,"scopes":null,"customer.name":null}` + "\n"
	if got := string(file(t, domain.ExportJSONL, fault.Portuguese, full, empty)); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestWorkbooksHaveTypedCells(t *testing.T) {
	book := open(t, file(t, domain.ExportXLSX, fault.Portuguese, full, empty))
	rows, err := book.GetRows("Vínculo")
	if err != nil || len(rows) != 3 {
		t.Fatalf("%q, %v", rows, err)
	}
	const want = "Número|Velocidade (Mbps)|Criado em|Agendado para|Ativo|Escopos|Cliente: Nome"
	if got := strings.Join(rows[0], "|"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := strings.Join(rows[1], "|"), `K1|1234.5|28/02/2026 23:30|31/12/2026|TRUE|a, b|José "Zé"; Filho`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := strings.Join(rows[2], "|"); got != "K2" {
		t.Errorf("got %s", got)
	}
	for cell, want := range map[string]excelize.CellType{
		"A2": excelize.CellTypeInlineString, "B2": excelize.CellTypeUnset, "C2": excelize.CellTypeUnset, "E2": excelize.CellTypeBool,
	} {
		if got, err := book.GetCellType("Vínculo", cell); got != want || err != nil {
			t.Errorf("%s has the type %d, %v; want %d", cell, got, err, want)
		}
	}
}

func open(t *testing.T, content []byte) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book
}

// What a spreadsheet would calculate, and what must be shown unchanged.
var (
	formulas = []string{
		"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|'/c calc'!A1",
		" =1+1", "\u00a0=1", "\u200b=1", "\"=1", "'=1", "＝1",
		"-", "+55 (31) 99999-0000", "=", "-1-1", "\t=1",
	}
	harmless = []string{
		"", "K1", "1+1", "-12", "+5531999990000", "-1,5", "+1.000,50", "josé@example.com", "***.982.***-**", "~x",
		"(a)", " x", "a\tb",
	}
)

func TestFormulasAreNeutralisedInCSV(t *testing.T) {
	for _, text := range formulas {
		if got := plaintext.Harmless(text); got != "'"+text {
			t.Errorf("%q stays %q", text, got)
		}
	}
	for _, text := range harmless {
		if got := plaintext.Harmless(text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
	content := file(t, domain.ExportCSV, fault.Portuguese, texts(formulas)...)
	r := csv.NewReader(bytes.NewReader(content))
	r.Comma = ';'
	records, err := r.ReadAll()
	if err != nil || len(records) != len(formulas)+1 {
		t.Fatalf("%d records, %v", len(records), err)
	}
	for i, record := range records[1:] {
		for _, cell := range []string{record[0], record[5], record[6]} {
			if !strings.HasPrefix(cell, "'") {
				t.Errorf("%q is the cell %q", formulas[i], cell)
			}
		}
	}
}

func TestFormulasAreTextsInWorkbooks(t *testing.T) {
	all := append(append([]string{"_x0041_", "a\x00b\x0bc"}, formulas...), strings.Repeat("ã", cellRunes+1))
	book := open(t, file(t, domain.ExportXLSX, fault.Portuguese, texts(all)...))
	for i, text := range all {
		cell, err := excelize.CoordinatesToCellName(1, i+2)
		if err != nil {
			t.Fatal(err)
		}
		formula, _ := book.GetCellFormula("Vínculo", cell)
		kind, _ := book.GetCellType("Vínculo", cell)
		if formula != "" || kind != excelize.CellTypeInlineString {
			t.Errorf("%q has the formula %q and the type %d", text, formula, kind)
		}
		want := strings.NewReplacer("\x00", "\ufffd", "\x0b", "\ufffd").Replace(text)
		if runes := []rune(want); len(runes) > cellRunes {
			want = string(runes[:cellRunes])
		}
		if got, err := book.GetCellValue("Vínculo", cell); got != want || err != nil {
			t.Errorf("%.20q is %.20q, %v", text, got, err)
		}
	}
}

// texts are rows with each text in every column of type text.
func texts(all []string) (rows []string) {
	for _, text := range all {
		encoded, _ := json.Marshal(text)
		rows = append(rows, `[`+string(encoded)+`,null,null,null,null,[`+string(encoded)+`],`+string(encoded)+`]`)
	}
	return rows
}

func TestColumnNames(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := columnName(i); got != want {
			t.Errorf("column %d is %s, want %s", i, got, want)
		}
	}
}
