//go:build tools

package schemagen

// The generators' imports, for go.mod: entc.go is not built with the rest.
import (
	_ "entgo.io/contrib/entgql"
	_ "entgo.io/ent/entc"
	_ "github.com/99designs/gqlgen"
)
