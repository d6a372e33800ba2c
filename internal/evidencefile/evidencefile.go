// Package evidencefile reads and writes the stored parts of a declaration's evidence (memória de cálculo): gzipped lines of a CSV
// file without the user names, which are added when it is read.
package evidencefile

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/dicievidence"
	"github.com/vinculo/vinculo/internal/database"
)

// byteOrderMark begins a file for spreadsheets.
const byteOrderMark = "\ufeff"

// The columns of a line that identify the access.
const (
	columnLoginID = iota
	columnUsername
)

// Pack encodes lines as a part; the first part starts with a byte order mark.
func Pack(lines [][]string, first bool) ([]byte, error) {
	content, err := spell(lines, first)
	if err != nil {
		return nil, err
	}
	return compress(content)
}

// Unpack decodes a part to CSV, and adds the user names, which named returns for a range of logins.
func Unpack(part []byte, named func(from, to int) (map[int]string, error)) ([]byte, error) {
	zip, err := gzip.NewReader(bytes.NewReader(part))
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(zip)
	if err != nil {
		return nil, err
	}
	return rename(content, named)
}

// StripNames removes the user names from parts that earlier versions of the program wrote with them.
func StripNames(ctx context.Context, tx *database.Tx) error {
	ids, err := tx.DiciEvidence.Query().Where(dicievidence.WithNames(true)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("evidence with names: %w", err)
	}
	for _, id := range ids {
		if err := stripPart(ctx, tx, id); err != nil {
			return fmt.Errorf("evidence %d: %w", id, err)
		}
	}
	return nil
}

func stripPart(ctx context.Context, tx *database.Tx, id int) error {
	part, err := tx.DiciEvidence.Get(ctx, id)
	if err != nil {
		return err
	}
	content, err := Unpack(part.Content, func(int, int) (map[int]string, error) { return nil, nil })
	if err != nil {
		return err
	}
	packed, err := compress(content)
	if err != nil {
		return err
	}
	query, args := entsql.Dialect(tx.Dialect).Update(dicievidence.Table).
		Set(dicievidence.FieldContent, packed).Set(dicievidence.FieldWithNames, false).Where(entsql.EQ(dicievidence.FieldID, id)).Query()
	_, err = tx.ExecContext(ctx, query, args...)
	return err
}

// rename replaces the user names in the lines of a part, which are ordered by login.
func rename(content []byte, named func(from, to int) (map[int]string, error)) ([]byte, error) {
	content, first := bytes.CutPrefix(content, []byte(byteOrderMark))
	r := csv.NewReader(bytes.NewReader(content))
	r.Comma = ';'
	lines, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	accesses := lines
	if first {
		accesses = lines[1:]
	}
	ids := make([]int, 0, len(accesses))
	for _, line := range accesses {
		id, err := strconv.Atoi(line[columnLoginID])
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	var names map[int]string
	if len(ids) > 0 {
		if names, err = named(ids[0], ids[len(ids)-1]); err != nil {
			return nil, err
		}
	}
	for i, line := range accesses {
		line[columnUsername] = names[ids[i]]
	}
	return spell(lines, first)
}

func spell(lines [][]string, first bool) ([]byte, error) {
	var b bytes.Buffer
	if first {
		b.WriteString(byteOrderMark)
	}
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	err := w.WriteAll(lines)
	return b.Bytes(), err
}

func compress(content []byte) ([]byte, error) {
	var b bytes.Buffer
	zip := gzip.NewWriter(&b)
	if _, err := zip.Write(content); err != nil {
		return nil, err
	}
	err := zip.Close()
	return b.Bytes(), err
}
