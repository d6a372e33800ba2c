package export

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// selectionTree is what an export selects of a record: fields in the order in which the answer has them.
type selectionTree struct {
	fields []selectedField
	leaves int
}

type selectedField struct {
	name string
	// column is the index of a leaf's column; -1 for a relation, whose fields are below.
	column int
	below  *selectionTree
}

func newSelectionTree(columns []string) *selectionTree {
	root := &selectionTree{}
	for i, path := range columns {
		root.add(strings.Split(path, "."), i)
	}
	return root
}

func (t *selectionTree) add(path []string, column int) {
	t.leaves++
	if len(path) == 1 {
		t.fields = append(t.fields, selectedField{name: path[0], column: column})
		return
	}
	for _, f := range t.fields {
		if f.name == path[0] && f.below != nil {
			f.below.add(path[1:], column)
			return
		}
	}
	below := &selectionTree{}
	below.add(path[1:], column)
	t.fields = append(t.fields, selectedField{name: path[0], column: -1, below: below})
}

// String is the selection as it appears in a document.
func (t *selectionTree) String() string {
	var document strings.Builder
	t.write(&document)
	return document.String()
}

func (t *selectionTree) write(document *strings.Builder) {
	for _, f := range t.fields {
		document.WriteByte(' ')
		document.WriteString(f.name)
		if f.below != nil {
			document.WriteString(" {")
			f.below.write(document)
			document.WriteString(" }")
		}
	}
}

// page parses one answer after the other, whose records come in the database's order.
type page struct {
	list string
	tree *selectionTree
	// columns is how many the selection has, and idColumn the index of the id among a row's values, which is added unless it is
	// selected.
	columns, idColumn int
	rows              map[int]Row
	spare             []Row
}

func newPage(selection Selection) *page {
	columns := slices.Clone(selection.Columns)
	id := slices.Index(columns, "id")
	if id < 0 {
		id, columns = len(columns), append(columns, "id")
	}
	return &page{
		list: selection.List, tree: newSelectionTree(columns), columns: len(selection.Columns), idColumn: id,
		rows: make(map[int]Row, pageSize),
	}
}

func (p *page) read(data []byte) error {
	for id, row := range p.rows {
		p.spare = append(p.spare, row)
		delete(p.rows, id)
	}
	r := answerReader{rest: data}
	r.take("{")
	r.name(true, p.list)
	r.take("{")
	r.name(true, "edges")
	r.take("[")
	for r.err == nil && !r.next("]") {
		if len(p.rows) > 0 {
			r.take(",")
		}
		p.edge(&r)
	}
	return r.err
}

func (p *page) edge(r *answerReader) {
	row := p.emptyRow()
	r.take("{")
	r.name(true, "node")
	r.record(p.tree, row)
	r.take("}")
	id, err := strconv.Atoi(string(bytes.Trim(row[p.idColumn], `"`)))
	if r.err == nil {
		r.err = err
	}
	p.rows[id] = row
}

// emptyRow reuses a row of the last page, whose records are no longer needed.
func (p *page) emptyRow() Row {
	if last := len(p.spare) - 1; last >= 0 {
		row := p.spare[last]
		p.spare = p.spare[:last]
		return row
	}
	return make(Row, max(p.columns, p.idColumn+1))
}

// inIDOrder yields the records in the order of the ids, until the caller stops. Records deleted in the meantime are skipped.
func (p *page) inIDOrder(ids []int, yield func(Row) bool) bool {
	for _, id := range ids {
		if row, found := p.rows[id]; found && !yield(row[:p.columns]) {
			return false
		}
	}
	return true
}

// errAnswer says that an answer doesn't have the requested shape.
var errAnswer = errors.New("the answer to an export's query isn't what was asked for")

// answerReader reads an answer's values by position. The document has no aliases or fragments and gqlgen keeps its order, so the
// position identifies a value: decoding a million records into maps would cost more than reading them.
type answerReader struct {
	rest []byte
	err  error
}

// take skips a token that the answer must continue with. Some scalars end with a line feed.
func (r *answerReader) take(text string) {
	if r.err != nil {
		return
	}
	if len(r.rest) > 0 && r.rest[0] == '\n' {
		r.rest = r.rest[1:]
	}
	rest, found := bytes.CutPrefix(r.rest, []byte(text))
	if !found {
		r.err = errAnswer
		return
	}
	r.rest = rest
}

func (r *answerReader) next(text string) bool {
	return r.err == nil && bytes.HasPrefix(r.rest, []byte(text))
}

// name skips a field's name.
func (r *answerReader) name(first bool, name string) {
	if !first {
		r.take(",")
	}
	r.take(`"`)
	r.take(name)
	r.take(`":`)
}

// record reads a record's values into the row.
func (r *answerReader) record(t *selectionTree, row Row) {
	if r.next("null") {
		r.take("null")
		t.clear(row)
		return
	}
	r.take("{")
	for i, f := range t.fields {
		r.name(i == 0, f.name)
		if f.below != nil {
			r.record(f.below, row)
		} else {
			row[f.column] = r.value()
		}
	}
	r.take("}")
}

// clear empties the columns of a relation that is null.
func (t *selectionTree) clear(row Row) {
	for _, f := range t.fields {
		if f.below != nil {
			f.below.clear(row)
		} else {
			row[f.column] = null
		}
	}
}

var null = []byte("null")

// value reads one JSON value of any kind.
func (r *answerReader) value() []byte {
	depth, end := 0, 0
	for r.err == nil && end < len(r.rest) {
		switch r.rest[end] {
		case '"':
			end += textEnd(r.rest[end:])
			if depth == 0 {
				return r.cut(end)
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return r.cut(end)
			}
			if depth--; depth == 0 {
				return r.cut(end + 1)
			}
		case ',':
			if depth == 0 {
				return r.cut(end)
			}
		}
		end++
	}
	r.err = errAnswer
	return null
}

func (r *answerReader) cut(end int) []byte {
	value := r.rest[:end:end]
	r.rest = r.rest[end:]
	return bytes.TrimSuffix(value, []byte("\n"))
}

// textEnd is the length of the quoted string that a value begins with.
func textEnd(value []byte) int {
	for i := 1; i < len(value); i++ {
		switch value[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(value)
}
