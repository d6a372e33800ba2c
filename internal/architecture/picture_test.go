package architecture

import (
	"fmt"
	"slices"
	"strings"
)

const head = `# Architecture

    HTTP → internal/httpserver → internal/auth: who is it? → internal/gateway: transport, limits, price, idempotency
         → graph/*.resolvers.go → a use case (internal/cancellation, registry, dici …) → database.InTx
         → facts → policy.Decide → effects and their events → commit

Background tasks (internal/job) and commands (internal/cli) call the same use cases. The rules of cancelling are in
internal/policy/policy.go. Which file to touch for what: [AGENTS.md](../AGENTS.md).

# Who may import whom

Written by ` + "`go test ./internal/architecture -update`" + ` from the table in
[internal/architecture/table_test.go](../internal/architecture/table_test.go); don't edit it. Every package has a row there and may
import only what its row names, or the test fails; it also fails for an arrow that no package uses. Tests may import anything.

An arrow points from the importing floor to the imported one, always down; the picture shows the shortest arrows only. The tables
list every arrow, those between rooms of the same floor as well.

`

// drawn is docs/architecture.md: the picture, and the table floor by floor.
func drawn() string {
	var b strings.Builder
	b.WriteString(head + "```mermaid\nflowchart TD\n")
	for i, f := range floors {
		fmt.Fprintf(&b, "  f%d[\"<b>%s</b><br/>%s\"]\n", i, f.name, rooms(f))
	}
	for i := range floors {
		for _, below := range nearest(i) {
			fmt.Fprintf(&b, "  f%d --> f%d\n", i, below)
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

// rooms are the names of a floor's rooms, a few to a line.
func rooms(f floor) string {
	var lines []string
	for some := range slices.Chunk(f.rooms, 6) {
		var names []string
		for _, r := range some {
			names = append(names, r.path)
		}
		lines = append(lines, strings.Join(names, " · "))
	}
	return strings.Join(lines, "<br/>")
}

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
