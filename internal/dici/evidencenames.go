package dici

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"strconv"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicievidence"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/export"
)

// The columns of a line that say whose access it is.
const (
	columnLoginID = iota
	columnUsername
)

// withNames fills in the user names that the logins of a part have now: of a customer whose data were anonymised, none is kept.
func withNames(ctx context.Context, client *ent.Client, content []byte) ([]byte, error) {
	return renamed(content, func(ids []int) (map[int]string, error) {
		names := make(map[int]string, len(ids))
		// They are in the order of their logins, a stretch of them.
		found, err := client.Login.Query().Where(login.IDGTE(ids[0]), login.IDLTE(ids[len(ids)-1])).
			Select(login.FieldID, login.FieldUsername).All(ctx)
		for _, l := range found {
			names[l.ID] = export.Harmless(l.Username)
		}
		return names, err
	})
}

// StripNames takes the user names out of the evidence that earlier versions wrote with them.
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
	content, err := unpack(part.Content)
	if err != nil {
		return err
	}
	content, err = renamed(content, func([]int) (map[int]string, error) { return nil, nil })
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

// renamed is a part whose lines have other user names, by the ids of their logins.
func renamed(content []byte, named func(ids []int) (map[int]string, error)) ([]byte, error) {
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
	names := map[int]string{}
	if len(ids) > 0 {
		if names, err = named(ids); err != nil {
			return nil, err
		}
	}
	for i, line := range accesses {
		line[columnUsername] = names[ids[i]]
	}
	return written(lines, first)
}

// written spells lines as a part; the first part of a file is marked.
func written(lines [][]string, first bool) ([]byte, error) {
	var b bytes.Buffer
	if first {
		b.WriteString(byteOrderMark)
	}
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	err := w.WriteAll(lines)
	return b.Bytes(), err
}
