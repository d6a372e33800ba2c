// Package frontend holds the built web app, so that the one binary can serve it.
package frontend

import (
	"embed"
	"io/fs"
)

// The folder always exists in the repository (dist/.gitkeep): Go builds without Node, and the server then
// answers that the app wasn't built.
//
//go:embed all:dist
var dist embed.FS

// FS returns the built app's files: index.html, graphiql.html and the hashed assets/, each with .br and .gz
// beside it when that is smaller. Without a build it holds no index.html.
func FS() fs.FS {
	sub, err := fs.Sub(dist, "dist")
	if err != nil {
		// Only an invalid path makes Sub fail, and this one is a constant.
		panic(err)
	}
	return sub
}
