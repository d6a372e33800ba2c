package export

import (
	"archive/zip"
	"bufio"
	"compress/flate"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/fault"
)

const (
	// sheetRows is the maximum number of records in a sheet, without the headings.
	sheetRows = 1<<20 - 1
	// cellRunes is the maximum number of characters in a cell.
	cellRunes = 32_767
)

// xlsx is a workbook with one sheet, written straight to the file: a library would keep the sheet in a temporary file, which a
// killed process leaves behind with everybody's data.
type xlsx struct {
	archive *zip.Writer
	sheet   *bufio.Writer
	columns []Column
	names   []string
	row     int
	number  []byte
}

func newXLSX(out io.Writer, columns []Column, lang fault.Lang) (*xlsx, error) {
	f := &xlsx{archive: zip.NewWriter(out), columns: columns, row: 1}
	f.archive.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestSpeed)
	})
	for _, part := range xlsxParts {
		file, err := f.archive.Create(part.name)
		if err != nil {
			return nil, err
		}
		if _, err := io.WriteString(file, xml.Header+part.content); err != nil {
			return nil, err
		}
	}
	sheet, err := f.archive.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		return nil, err
	}
	f.sheet = bufio.NewWriterSize(sheet, 64<<10)
	return f, f.head(lang)
}

// head writes what precedes the records: the frozen headings.
func (f *xlsx) head(lang fault.Lang) error {
	f.write(xml.Header + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>` +
		`<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>` +
		`</sheetViews><cols>`)
	for i, c := range f.columns {
		f.names = append(f.names, columnName(i))
		fmt.Fprintf(f.sheet, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, widths[c.Kind])
	}
	f.write(`</cols><sheetData><row r="1">`)
	for i, c := range f.columns {
		f.text(i, Title(c.Path, lang), ` s="1"`)
	}
	_, err := f.sheet.WriteString("</row>")
	return err
}

// widths are the columns' widths, in characters.
var widths = map[Kind]int{Text: 24, Number: 12, Instant: 17, Day: 12, Truth: 10, Many: 24}

func (f *xlsx) Row(row Row) error {
	f.row++
	f.write(`<row r="`)
	f.integer(f.row)
	f.write(`">`)
	for i, value := range row {
		if !isNull(value) {
			f.cell(i, value)
		}
	}
	_, err := f.sheet.WriteString("</row>")
	return err
}

// cell types a value: texts are texts, whatever they begin with.
func (f *xlsx) cell(column int, value []byte) {
	switch f.columns[column].Kind {
	case Number:
		f.typed(column, "", string(value))
		return
	case Truth:
		truth := "0"
		if string(value) == "true" {
			truth = "1"
		}
		f.typed(column, ` t="b"`, truth)
		return
	case Instant:
		if t, ok := instantOf(value); ok {
			f.typed(column, ` s="2"`, serial(t))
			return
		}
	case Day:
		if t, ok := dayOf(value); ok {
			f.typed(column, ` s="3"`, serial(t))
			return
		}
	case Many:
		f.text(column, joined(value), "")
		return
	}
	f.text(column, textOf(value), "")
}

func (f *xlsx) typed(column int, attributes, value string) {
	f.begin(column, attributes)
	f.write("<v>")
	f.write(value)
	f.write("</v></c>")
}

// coded is a text that Excel would mistake for one of its escape codes.
var coded = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`)

func (f *xlsx) text(column int, text, attributes string) {
	if len(text) > cellRunes && utf8.RuneCountInString(text) > cellRunes {
		text = string([]rune(text)[:cellRunes])
	}
	text = coded.ReplaceAllString(text, "_x005F_$1")
	f.begin(column, ` t="inlineStr"`+attributes)
	f.write(`<is><t xml:space="preserve">`)
	_ = xml.EscapeText(f.sheet, []byte(text)) // the buffer keeps the error
	f.write("</t></is></c>")
}

func (f *xlsx) begin(column int, attributes string) {
	f.write(`<c r="`)
	f.write(f.names[column])
	f.integer(f.row)
	f.write(`"`)
	f.write(attributes)
	f.write(">")
}

// write leaves errors to the buffer, which returns them at the end of each row.
func (f *xlsx) write(text string) { _, _ = f.sheet.WriteString(text) }

func (f *xlsx) integer(n int) {
	f.number = strconv.AppendInt(f.number[:0], int64(n), 10)
	_, _ = f.sheet.Write(f.number)
}

func (f *xlsx) Close() error {
	fmt.Fprintf(f.sheet, `</sheetData><autoFilter ref="A1:%s%d"/></worksheet>`, f.names[len(f.names)-1], f.row)
	if err := f.sheet.Flush(); err != nil {
		return err
	}
	return f.archive.Close()
}

// serial counts the days since the end of 1899, as Excel does, of a wall-clock time.
func serial(t time.Time) string {
	_, offset := t.Zone()
	const secondsOfDay, before1970 = 86_400, 25_569
	return strconv.FormatFloat(float64(t.Unix()+int64(offset))/secondsOfDay+before1970, 'f', 8, 64)
}

// columnName is A for 0, Z for 25, AA for 26.
func columnName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return columnName(i/26-1) + string(rune('A'+i%26))
}

// xlsxParts are the parts of a workbook other than its sheet. The styles are: 1 a heading, 2 a date with time, 3 a date.
var xlsxParts = []struct{ name, content string }{
	{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml"` +
		` ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml"` +
		` ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
		`<Override PartName="/xl/styles.xml"` +
		` ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`},
	{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"` +
		` Target="xl/workbook.xml"/></Relationships>`},
	{"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<bookViews><workbookView/></bookViews><sheets><sheet name="Vínculo" sheetId="1" r:id="rId1"/></sheets></workbook>`},
	{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"` +
		` Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"` +
		` Target="styles.xml"/></Relationships>`},
	{"xl/styles.xml", `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/>` +
		`<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
		`<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
		`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
		`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
		`<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
		`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`},
}
