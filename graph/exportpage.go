package graph

import (
	"bytes"
	"errors"
	"strings"

	"github.com/vinculo/vinculo/internal/export"
)

// selectionTree is what an export selects of a record: fields in the order in which the answer has them.
type selectionTree struct {
	fields []selectedField
	leaves int
}

type selectedField struct {
	name string
	// column is that of a leaf; -1 for a relation, whose fields are below.
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

// exportPage reads the answers, one after the other.
type exportPage struct {
	list string
	tree *selectionTree
	row  export.Row
	// after is the cursor of the last record, records how many the answer had.
	after   string
	records int
	// stopped says that nobody wants more.
	stopped bool
}

func (p *exportPage) read(data []byte, yield func(export.Row) bool) error {
	r := answerReader{rest: data}
	r.take("{")
	r.name(true, p.list)
	r.take("{")
	r.name(true, "edges")
	r.take("[")
	for p.records = 0; r.err == nil && !r.next("]"); p.records++ {
		if p.records > 0 {
			r.take(",")
		}
		p.edge(&r)
		if r.err == nil && !yield(p.row) {
			p.stopped = true
			return nil
		}
	}
	return r.err
}

func (p *exportPage) edge(r *answerReader) {
	r.take("{")
	r.name(true, "cursor")
	p.after = string(bytes.Trim(r.value(), `"`))
	r.name(false, "node")
	r.record(p.tree, p.row)
	r.take("}")
}

// errAnswer says that an answer isn't what was asked for.
var errAnswer = errors.New("the answer to an export's query is another than asked for")

// answerReader takes an answer's values as they stand. The document asks without aliases and fragments and gqlgen keeps its
// order, so a value is known by its place: decoding a million records into maps would cost more than reading them.
type answerReader struct {
	rest []byte
	err  error
}

// take skips what the answer must go on with. Some scalars end with a line feed.
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
func (r *answerReader) record(t *selectionTree, row export.Row) {
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

// clear empties the columns of a relation that leads to nothing.
func (t *selectionTree) clear(row export.Row) {
	for _, f := range t.fields {
		if f.below != nil {
			f.below.clear(row)
		} else {
			row[f.column] = null
		}
	}
}

var null = []byte("null")

// value takes one JSON value, whatever it is.
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

// textEnd is the length of the text in quotes that a value begins with.
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
