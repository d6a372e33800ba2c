package csvfile

import (
	"bufio"
	"errors"
	"io"

	"github.com/vinculo/vinculo/internal/fault"
)

// maxRow is how many bytes a row may have, or a little less: what is read ahead counts, too. All columns at their longest have a
// tenth of that.
const maxRow = 1 << 20

var errRowTooLong = errors.New("the row is too long")

// rowLimit bounds what is read for a row, so that a quote that is never closed doesn't take the whole file into memory.
type rowLimit struct {
	from io.Reader
	left int
}

// Read implements io.Reader.
func (l *rowLimit) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errRowTooLong
	}
	n, err := l.from.Read(p[:min(len(p), l.left)])
	l.left -= n
	return n, err
}

// tooLong reports the row that begins at the offset, and gives the rest of the file up: where the next row begins can't be known.
func (r *Reader) tooLong(offset int64) error {
	line, err := r.lineAt(offset)
	if err != nil {
		return err
	}
	r.Broken++
	r.problem(line, "", Say(fault.RowTooLong))
	return nil
}

// lineAt is the line of the row that begins at an offset of the CSV, or after the empty lines there.
func (r *Reader) lineAt(offset int64) (int, error) {
	if _, err := r.file.Seek(0, io.SeekStart); err != nil {
		return 0, err
	}
	text := bufio.NewReader(r.file)
	line := 1
	for at := int64(0); ; at++ {
		c, err := text.ReadByte()
		if err != nil {
			return 0, err
		}
		if at >= offset+int64(r.mark) && c != '\n' && c != '\r' {
			return line, nil
		}
		if c == '\n' {
			line++
		}
	}
}
