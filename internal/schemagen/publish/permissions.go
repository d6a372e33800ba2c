package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/directive"
)

const inherited = "the permission of the field that leads here"

// describeFacts makes the descriptions say what the directives state: which permission a field needs, and what it destroys. The fields of
// Query, Mutation and Subscription state it, those of records follow from the record's type, and those of other types from the fields that
// answer them.
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
				describe(f, directive.DestructiveSentence)
			}
			p.say(f, needs.Sentence())
			p.follow(f.Type.Name(), needs.Main())
		}
	}
	for name, def := range s.Types {
		for _, f := range def.Fields {
			if needs, stated := directive.NeedsOf(f.Directives); stated {
				p.say(f, needs.Sentence())
			}
		}
		if p.leading[name] != nil {
			p.describeFields(def)
		}
	}
	return nil
}

type permissions struct {
	schema *ast.Schema
	// leading are the permissions of the fields that lead to a type.
	leading map[string]map[string]bool
	said    map[*ast.FieldDefinition]bool
}

// say writes what a field needs, once.
func (p permissions) say(f *ast.FieldDefinition, sentence string) {
	if !p.said[f] {
		p.said[f] = true
		describe(f, sentence)
	}
}

// describe adds a sentence to a field's description, before the errors.
func describe(f *ast.FieldDefinition, sentence string) {
	about, errors, found := strings.Cut(f.Description, " Errors: ")
	f.Description = about + " " + sentence
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
		permission = directive.Reader(def).Main()
	}
	if record, isList := strings.CutSuffix(name, "Connection"); isList {
		permission = directive.Reader(p.schema.Types[record]).Main()
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
