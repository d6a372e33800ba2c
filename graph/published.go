package graph

import _ "embed"

//go:generate go run ../internal/schemadoc/publish

// Published is the whole schema in its published form: see graph/schema.graphql and docs/schema-changelog.md.
//
//go:embed schema.graphql
var Published []byte
