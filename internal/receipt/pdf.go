package receipt

import (
	"bytes"
	"fmt"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// Measures of the page, in millimetres and points.
const (
	margin     = 20.0
	pageWidth  = 210.0
	labelWidth = 42.0
	lineHeight = 5.5
	family     = "Go"
)

// pdf is the receipt on A4. Its fonts are embedded, so that it looks the same everywhere.
func pdf(r *Receipt, now time.Time) ([]byte, error) {
	doc := fpdf.New(fpdf.OrientationPortrait, fpdf.UnitMillimeter, fpdf.PageSizeA4, "")
	doc.AddUTF8FontFromBytes(family, "", goregular.TTF)
	doc.AddUTF8FontFromBytes(family, "B", gobold.TTF)
	doc.SetTitle(r.Title+" "+r.protocol(), true)
	doc.SetLang("pt-BR")
	doc.SetCreationDate(now.UTC())
	doc.SetModificationDate(now.UTC())
	doc.SetCatalogSort(true)
	doc.SetMargins(margin, margin, margin)
	doc.SetAutoPageBreak(true, margin+lineHeight)
	doc.SetFooterFunc(func() {
		doc.SetY(-margin)
		doc.SetFont(family, "", 8)
		doc.CellFormat(0, lineHeight, printable(fmt.Sprintf(issuedAt, instant(now))), "T", 0, "L", false, 0, "")
	})
	doc.AddPage()
	doc.SetFont(family, "B", 18)
	doc.CellFormat(0, 10, printable(r.Title), "", 1, "L", false, 0, "")
	doc.SetFont(family, "B", 13)
	doc.CellFormat(0, 8, printable("Protocolo "+r.protocol()), "", 1, "L", false, 0, "")
	for _, section := range r.Sections {
		doc.Ln(4)
		doc.SetFont(family, "B", 11)
		doc.CellFormat(0, 7, printable(section.Title), "B", 1, "L", false, 0, "")
		doc.Ln(1.5)
		for _, line := range section.Lines {
			pdfLine(doc, line)
		}
	}
	var content bytes.Buffer
	err := doc.Output(&content)
	return content.Bytes(), err
}

// pdfLine writes the label beside the value, which may take several lines.
func pdfLine(doc *fpdf.Fpdf, line Line) {
	doc.SetFont(family, "B", 10)
	doc.CellFormat(labelWidth, lineHeight, printable(line.Label), "", 0, "L", false, 0, "")
	doc.SetFont(family, "", 10)
	doc.SetLeftMargin(margin + labelWidth)
	doc.MultiCell(pageWidth-2*margin-labelWidth, lineHeight, printable(line.Value), "", "L", false)
	doc.SetLeftMargin(margin)
	doc.SetX(margin)
}

// printable replaces what the fonts' tables can't address: characters beyond the basic plane, such as emoji.
func printable(text string) string {
	runes := []rune(text)
	for i, r := range runes {
		if r > 0xFFFF || r < ' ' {
			runes[i] = ' '
		}
	}
	return string(runes)
}
