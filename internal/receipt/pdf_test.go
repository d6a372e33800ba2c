package receipt_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"
)

var (
	streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	shown   = regexp.MustCompile(`(?s)\(((?:[^()\\]|\\.)*)\)\s*Tj`)
	a4      = []byte("/MediaBox [0 0 595.28 841.89]")
)

// textOf reads the text that a PDF file of ours shows, line by line: its strings are UTF-16.
func textOf(t *testing.T, file []byte) string {
	t.Helper()
	if !bytes.HasPrefix(file, []byte("%PDF-")) || !bytes.Contains(file, a4) {
		t.Errorf("no PDF file on A4: %.200q", file)
	}
	var text strings.Builder
	for _, stream := range streams.FindAllSubmatch(file, -1) {
		r, err := zlib.NewReader(bytes.NewReader(stream[1]))
		if err != nil {
			continue
		}
		content, err := io.ReadAll(r)
		if err != nil || !bytes.Contains(content, []byte("BT")) {
			continue
		}
		for _, s := range shown.FindAllSubmatch(content, -1) {
			text.WriteString(utf16Text(unescape(s[1])) + "\n")
		}
	}
	return text.String()
}

func unescape(s []byte) []byte {
	var plain []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			i++
			if s[i] == 'r' {
				plain = append(plain, '\r')
				continue
			}
		}
		plain = append(plain, s[i])
	}
	return plain
}

func utf16Text(s []byte) string {
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = binary.BigEndian.Uint16(s[2*i:])
	}
	return string(utf16.Decode(units))
}
