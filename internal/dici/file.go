package dici

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/internal/domain"
)

const (
	byteOrderMark = "\ufeff"
	header        = "CNPJ;ANO;MES;COD_IBGE;TIPO_CLIENTE;TIPO_ATENDIMENTO;TIPO_MEIO;TIPO_PRODUTO;TIPO_TECNOLOGIA;VELOCIDADE;ACESSOS"
	lineEnd       = "\r\n"
)

// writeFile makes the file: UTF-8 with byte order mark, semicolons, CRLF at the end of every line. No value needs quotes:
// technologies come from the checked table and all else is numbers and enums.
func writeFile(cnpj string, month Month, rows []domain.DeclaredRow) []byte {
	var b bytes.Buffer
	b.WriteString(byteOrderMark + header + lineEnd)
	for _, r := range rows {
		fmt.Fprintf(&b, "%s;%04d;%02d;%07d;%s;%s;%s;%s;%s;%s;%d%s",
			cnpj, month.Year, month.Month, r.CityCode, r.CustomerType, r.Zone,
			strings.ToLower(string(r.Medium)), strings.ToLower(string(r.Product)), r.Technology,
			formatSpeed(r.SpeedMbps), r.Accesses, lineEnd)
	}
	return b.Bytes()
}
