package export

import (
	"bufio"
	"io"
	"strconv"
)

// jsonLines writes one object per line, with the columns' paths as names and the values as the API returns them.
type jsonLines struct {
	out   *bufio.Writer
	names []string
}

func newJSONL(out io.Writer, columns []Column) *jsonLines {
	f := &jsonLines{out: bufio.NewWriter(out)}
	for i, c := range columns {
		before := byte(',')
		if i == 0 {
			before = '{'
		}
		f.names = append(f.names, string(before)+strconv.Quote(c.Path)+":")
	}
	return f
}

// Row writes a line; the buffer keeps the first error for Close.
func (f *jsonLines) Row(row Row) error {
	for i, value := range row {
		_, _ = f.out.WriteString(f.names[i])
		_, _ = f.out.Write(value)
	}
	_, err := f.out.WriteString("}\n")
	return err
}

func (f *jsonLines) Close() error { return f.out.Flush() }
