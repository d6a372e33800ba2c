package architecture

import (
	"fmt"
	"slices"
	"strings"
)

const head = `# Who may import whom

Written by ` + "`go test ./internal/architecture -update`" + ` from the table in
[internal/architecture/table_test.go](../internal/architecture/table_test.go); don't edit it. Every package has a row there and may
import only what its row names, or the test fails; it also fails for an arrow that no package uses. Tests may import anything.

An arrow points from the importing package to the imported one: down, or to another room of the same floor. The picture shows the
arrows within a floor, and only the shortest ones between floors; the tables list them all.

`

// drawn is docs/architecture.md: the picture, and the table floor by floor.
func drawn() string {
	var b strings.Builder
	b.WriteString(head + "```mermaid\nflowchart TD\n")
	for i, f := range floors {
		fmt.Fprintf(&b, "  subgraph f%d[\"%s\"]\n    direction LR\n", i, f.name)
		for _, r := range f.rooms {
			fmt.Fprintf(&b, "    %s[\"%s\"]\n", node(r.path), r.path)
		}
		b.WriteString("  end\n")
	}
	for i, f := range floors {
		for _, below := range nearest(i) {
			fmt.Fprintf(&b, "  f%d --> f%d\n", i, below)
		}
		for _, r := range f.rooms {
			for _, other := range strings.Fields(r.imports) {
				if levelOf(other) == i {
					fmt.Fprintf(&b, "  %s --> %s\n", node(r.path), node(other))
				}
			}
		}
	}
	b.WriteString("```\n")
	for _, f := range floors {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| room | holds | may import | of others |\n|---|---|---|---|\n", f.name, f.says)
		for _, r := range f.rooms {
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.path, r.holds, strings.Join(strings.Fields(r.imports), ", "),
				strings.Join(strings.Fields(r.outside), ", "))
		}
		for _, r := range f.rooms {
			for _, other := range strings.Fields(r.imports) {
				if because := r.despite[other]; because != "" {
					fmt.Fprintf(&b, "\n`%s` imports `%s`, although they are to be apart: %s.\n", r.path, other, because)
				}
			}
		}
	}
	return b.String()
}

// node is a room's name in the picture, where names have no slashes and "graph" is reserved.
func node(path string) string { return "r_" + strings.NewReplacer("/", "_", ".", "_").Replace(path) }

func levelOf(path string) int {
	return slices.IndexFunc(floors, func(f floor) bool {
		return slices.ContainsFunc(f.rooms, func(r room) bool { return r.path == path })
	})
}

// below are the floors that a floor's rooms import.
func below(i int) map[int]bool {
	levels := map[int]bool{}
	for _, r := range floors[i].rooms {
		for _, other := range strings.Fields(r.imports) {
			if l := levelOf(other); l > i {
				levels[l] = true
			}
		}
	}
	return levels
}

// nearest are the floors below that no floor in between leads to.
func nearest(i int) []int {
	direct := below(i)
	implied := map[int]bool{}
	var visit func(int)
	visit = func(j int) {
		for k := range below(j) {
			implied[k] = true
			visit(k)
		}
	}
	for j := range direct {
		visit(j)
	}
	var list []int
	for j := range floors {
		if direct[j] && !implied[j] {
			list = append(list, j)
		}
	}
	return list
}
