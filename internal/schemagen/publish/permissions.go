package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/directive"
)

const (
	inherited           = "the permission of the field that leads here"
	destructiveSentence = "Machines must send it with the header Idempotency-Key."
)

// describeFacts makes the descriptions say what the directives state: which permission a field needs, and which mutation a key. The
// fields of Query, Mutation and Subscription state it, those of records follow from the record's type, and those of other types
// from the fields that answer them.
func describeFacts(s *ast.Schema) error {
	p := permissions{schema: s, leading: map[string]map[string]bool{}, said: map[*ast.FieldDefinition]bool{}}
	for _, root := range []*ast.Definition{s.Query, s.Mutation, s.Subscription} {
		for _, f := range root.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			needs, stated := directive.OfRoot(s, f)
			if !stated {
				return fmt.Errorf("%s.%s doesn't say which permission it needs", root.Name, f.Name)
			}
			if directive.IsDestructive(f) {
				describe(f, destructiveSentence)
			}
			p.say(f, needs)
			p.follow(f.Type.Name(), mainOf(needs))
		}
	}
	for name, def := range s.Types {
		for _, f := range def.Fields {
			if needs, stated := directive.NeedsOf(f.Directives); stated {
				p.say(f, needs)
			}
		}
		if p.leading[name] != nil {
			p.describeFields(def)
		}
	}
	return nil
}

// mainOf names what is needed in any case, as part of a sentence.
func mainOf(n directive.Needs) string {
	switch {
	case n.OfRecord:
		return "the permission to read the record"
	case n.Permission == "":
		return "no permission"
	}
	return "the permission " + n.Permission
}

// sentence says what is needed.
func sentence(n directive.Needs) string {
	needed, also := mainOf(n), strings.TrimSpace(n.And+" "+n.When)
	switch {
	case n.And == "":
	case n.Permission == "" && !n.OfRecord:
		needed = "the permission " + also
	default:
		needed += ", and " + also
	}
	return "Needs " + needed + "."
}

type permissions struct {
	schema *ast.Schema
	// leading are the permissions of the fields that lead to a type.
	leading map[string]map[string]bool
	said    map[*ast.FieldDefinition]bool
}

// say writes what a field needs, once.
func (p permissions) say(f *ast.FieldDefinition, needs directive.Needs) {
	if !p.said[f] {
		p.said[f] = true
		describe(f, sentence(needs))
	}
}

// describe adds a sentence to a field's description, before the errors.
func describe(f *ast.FieldDefinition, text string) {
	about, errors, found := strings.Cut(f.Description, " Errors: ")
	f.Description = about + " " + text
	if found {
		f.Description += " Errors: " + errors
	}
}

// follow notes that a field with the permission leads to the type, and goes on with what its fields lead to.
func (p permissions) follow(name, permission string) {
	def := p.schema.Types[name]
	if !def.IsCompositeType() || strings.HasPrefix(name, "__") || p.leading[name][permission] {
		return
	}
	if slices.Contains(def.Interfaces, "Node") {
		permission = mainOf(directive.Reader(def))
	}
	if record, isList := strings.CutSuffix(name, "Connection"); isList {
		permission = mainOf(directive.Reader(p.schema.Types[record]))
	}
	if p.leading[name] == nil {
		p.leading[name] = map[string]bool{}
	} else if p.leading[name][permission] {
		return
	}
	p.leading[name][permission] = true
	for _, f := range def.Fields {
		p.follow(f.Type.Name(), permission)
	}
	for _, possible := range p.schema.PossibleTypes[name] {
		p.follow(possible.Name, permission)
	}
}

// describeFields writes the one permission that leads to the type to its fields, or that there are several.
func (p permissions) describeFields(def *ast.Definition) {
	permission := inherited
	if leading := slices.Collect(maps.Keys(p.leading[def.Name])); len(leading) == 1 {
		permission = leading[0]
	}
	for _, f := range def.Fields {
		if !p.said[f] {
			p.said[f] = true
			f.Description += " Needs " + permission + "."
		}
	}
}
