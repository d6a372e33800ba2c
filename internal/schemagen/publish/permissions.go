package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// readers are the permissions that reading a record needs, as the policies in ent/schema say, where it isn't READ.
var readers = map[string]string{
	"ApiToken":        "INTEGRATE",
	"WebhookDelivery": "INTEGRATE",
	"WebhookEndpoint": "INTEGRATE",
	"DiciDeclaration": "READ_DICI",
}

var statement = regexp.MustCompile(`Needs (no permission|the permission (?:[A-Z_]+|of the field that leads here|to read the record))\b`)

const (
	none      = "no permission"
	inherited = "the permission of the field that leads here"
)

// statePermissions makes every field say which permission it needs. The fields of Query, Mutation and Subscription say it where
// they are written, those of records follow from the record's policy, and those of other types from the fields that answer them.
func statePermissions(s *ast.Schema) error {
	p := permissions{schema: s, leading: map[string]map[string]bool{}}
	for _, root := range []*ast.Definition{s.Query, s.Mutation, s.Subscription} {
		for _, f := range root.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			if entity, isList := strings.CutSuffix(f.Type.Name(), "Connection"); isList && root == s.Query {
				state(f, reader(entity))
			}
			stated := statement.FindStringSubmatch(f.Description)
			if stated == nil {
				return fmt.Errorf("%s.%s doesn't say which permission it needs", root.Name, f.Name)
			}
			p.follow(f.Type.Name(), stated[1])
		}
	}
	for name := range p.leading {
		p.stateFields(s.Types[name])
	}
	return nil
}

type permissions struct {
	schema *ast.Schema
	// leading are the permissions of the fields that lead to a type.
	leading map[string]map[string]bool
}

// follow notes that a field with the permission leads to the type, and goes on with what its fields lead to.
func (p permissions) follow(name, permission string) {
	def := p.schema.Types[name]
	if !def.IsCompositeType() || strings.HasPrefix(name, "__") || p.leading[name][permission] {
		return
	}
	if slices.Contains(def.Interfaces, "Node") {
		permission = reader(name)
	}
	if entity, isList := strings.CutSuffix(name, "Connection"); isList {
		permission = reader(entity)
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

// stateFields writes the one permission that leads to the type to its fields, or that there are several.
func (p permissions) stateFields(def *ast.Definition) {
	permission := inherited
	if leading := slices.Collect(maps.Keys(p.leading[def.Name])); len(leading) == 1 {
		permission = leading[0]
	}
	for _, f := range def.Fields {
		state(f, permission)
	}
}

func state(f *ast.FieldDefinition, permission string) {
	if !statement.MatchString(f.Description) {
		f.Description += " Needs " + permission + "."
	}
}

// reader is the permission that reading a record needs.
func reader(entity string) string {
	if permission, ok := readers[entity]; ok {
		return "the permission " + permission
	}
	return "the permission READ"
}
