package gateway

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
)

// docStats are what a single pass over a document finds before it is parsed.
type docStats struct {
	tokens, aliases, directives, nesting int
	// longest is the length of the longest name or value.
	longest int
}

// measure reads a document once. It stops where the document is malformed: the parser reports why.
func measure(query string) docStats {
	var f docStats
	open, parentheses := 0, 0
	lex := lexer.New(&ast.Source{Input: query})
	for {
		token, err := lex.ReadToken()
		if err != nil || token.Kind == lexer.EOF || token.Kind == lexer.Invalid {
			return f
		}
		f.tokens++
		f.longest = max(f.longest, len(token.Value))
		switch token.Kind {
		case lexer.BraceL, lexer.BracketL, lexer.ParenL:
			open++
			f.nesting = max(f.nesting, open)
		case lexer.BraceR, lexer.BracketR, lexer.ParenR:
			open--
		case lexer.At:
			f.directives++
		case lexer.Colon:
			if parentheses == 0 { // within them it follows an argument, a variable or a value's field
				f.aliases++
			}
		}
		switch token.Kind {
		case lexer.ParenL:
			parentheses++
		case lexer.ParenR:
			parentheses--
		}
	}
}

// place is a field's place in a definition: the place of the field above it, and its name in the answer.
type place struct {
	above int
	name  string
}

// repetition counts the fields that are selected again in the same place.
type repetition struct {
	known map[place]int
	count int
}

// repeated counts the fields that a document selects again. Those of a fragment count once, however often it is spread.
func repeated(doc *ast.QueryDocument) int {
	r := repetition{known: map[place]int{}}
	root := 0
	for _, op := range doc.Operations {
		root--
		r.visit(op.SelectionSet, root)
	}
	for _, fragment := range doc.Fragments {
		root--
		r.visit(fragment.SelectionSet, root)
	}
	return r.count
}

func (r *repetition) visit(set ast.SelectionSet, above int) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			r.visit(s.SelectionSet, r.place(place{above, s.Alias}))
		case *ast.InlineFragment:
			r.visit(s.SelectionSet, above)
		}
	}
}

func (r *repetition) place(p place) int {
	id, known := r.known[p]
	if known {
		r.count++
		return id
	}
	id = len(r.known) + 1
	r.known[p] = id
	return id
}

// part is an operation or a fragment: how many fields and values are in it, and which fragments it spreads.
type part struct {
	size    int
	spreads []string
}

// visits is how many fields and values are visited to validate a document: those of each operation and fragment, and of all the
// fragments that it leads to.
func visits(doc *ast.QueryDocument) int {
	parts, numbers := partsOf(doc)
	sum := 0
	for i := range parts {
		seen, ahead := make([]bool, len(parts)), []int{i}
		for len(ahead) > 0 {
			at := ahead[len(ahead)-1]
			ahead = ahead[:len(ahead)-1]
			if seen[at] {
				continue
			}
			seen[at] = true
			sum += parts[at].size
			for _, name := range parts[at].spreads {
				if next, known := numbers[name]; known {
					ahead = append(ahead, next)
				}
			}
		}
	}
	return sum
}

// partsOf are the parts of a document, and the numbers of the fragments among them by name.
func partsOf(doc *ast.QueryDocument) ([]part, map[string]int) {
	var parts []part
	numbers := map[string]int{}
	for _, op := range doc.Operations {
		p := part{}
		p.add(op.SelectionSet)
		parts = append(parts, p)
	}
	for _, fragment := range doc.Fragments {
		p := part{}
		p.add(fragment.SelectionSet)
		numbers[fragment.Name] = len(parts)
		parts = append(parts, p)
	}
	return parts, numbers
}

func (p *part) add(set ast.SelectionSet) {
	p.size += len(set)
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			for _, arg := range s.Arguments {
				p.addValue(arg.Value)
			}
			p.add(s.SelectionSet)
		case *ast.InlineFragment:
			p.add(s.SelectionSet)
		case *ast.FragmentSpread:
			p.spreads = append(p.spreads, s.Name)
		}
	}
}

func (p *part) addValue(value *ast.Value) {
	p.size++
	for _, child := range value.Children {
		p.addValue(child.Value)
	}
}
