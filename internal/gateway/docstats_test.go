package gateway

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/vinculo/vinculo/internal/viewer"
)

func TestStatsOfADocument(t *testing.T) {
	for document, want := range map[string]docStats{
		``:                                      {},
		`{a}`:                                   {tokens: 3, nesting: 1, longest: 1},
		`{x:a(n:[{k:1}]) @d}# c`:                {tokens: 19, aliases: 1, directives: 1, nesting: 4, longest: 3},
		`query($v:[Int]=1){a:b(v:$v)}`:          {tokens: 22, aliases: 1, nesting: 2, longest: 5},
		`{a(s:"x:y@z{{{")}`:                     {tokens: 8, nesting: 2, longest: 8},
		`}}}}{`:                                 {tokens: 5},
		`{a "unterminated`:                      {tokens: 2, nesting: 1, longest: 1},
		strings.Repeat("{", 1000):               {tokens: 1000, nesting: 1000},
		strings.Repeat("# comment\n", 5):        {tokens: 5, longest: 9},
		"{" + strings.Repeat("a:b ", 300) + "}": {tokens: 902, aliases: 300, nesting: 1, longest: 1},
	} {
		if got := measure(document); got != want {
			t.Errorf("%.40s: %+v, want %+v", document, got, want)
		}
	}
}

func parsed(t *testing.T, document string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	return doc
}

func TestRepeatedFieldsAreCountedInTheirPlace(t *testing.T) {
	for document, want := range map[string]int{
		`{a b}`:                          0,
		`{a a a}`:                        2,
		`{a:x a:y}`:                      1,
		`{a{id} b{id}}`:                  0,
		`{a{id} a{id}}`:                  2,
		`{a{... on T{id} ... on U{id}}}`: 1,
		`{...f ...f} fragment f on T{a}`: 0,
		`{a} fragment f on T{a}`:         0,
	} {
		if got := repeated(parsed(t, document)); got != want {
			t.Errorf("%s repeats %d fields, want %d", document, got, want)
		}
	}
}

func TestVisitsCountEachFragmentOnceForEachOfItsReaders(t *testing.T) {
	for document, want := range map[string]int{
		`{a{b c}}`:                       3,
		`{a(x:[1,2])}`:                   4,
		`{...f} fragment f on T{a b}`:    3 + 2,
		`{...f ...f} fragment f on T{a}`: 3 + 1,
		`{...f} fragment f on T{a ...f}`: 3 + 2,
		`{...gone}`:                      1,
		doublingFragments(30):            1 + 30*2 + 1 + 30*31 + 31,
		`query a{...f} query b{...f} fragment f on T{` + strings.Repeat("x ", 100) + `}`: 101 + 101 + 100,
	} {
		if got := visits(parsed(t, document)); got != want {
			t.Errorf("%.60s visits %d, want %d", document, got, want)
		}
	}
}

func doublingFragments(n int) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on T{...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on T{a}", n)
	return b.String()
}

func TestWhatIsWorthDecoding(t *testing.T) {
	for text, want := range map[string]bool{
		``: true, `{"query":"{a}"}`: true, `"` + strings.Repeat(",[{", 100_000) + `"`: true,
		`"\"` + strings.Repeat(",", 100_000) + `"`: true,
		`"\\"` + strings.Repeat(",", 100_000):      false,
		`[` + strings.Repeat("1,", 50_000) + `]`:   true,
		`[` + strings.Repeat("1,", 60_000) + `]`:   false,
		strings.Repeat("[", maxBodyDepth):          true,
		strings.Repeat("[", maxBodyDepth+1):        false,
		strings.Repeat("[]", 20_000):               true,
	} {
		if got := readable([]byte(text)); got != want {
			t.Errorf("%.20s… of %d bytes: %v", text, len(text), got)
		}
	}
}

func TestEveryRoleHasLimits(t *testing.T) {
	none := Limits{}
	for _, role := range viewer.Role("").Values() {
		if LimitsOf(viewer.Viewer{Kind: viewer.KindUser, Role: viewer.Role(role)}) == none {
			t.Errorf("%s has no limits", role)
		}
	}
	if LimitsOf(viewer.Viewer{}) != anonymous || LimitsOf(viewer.Viewer{Kind: viewer.KindToken}) != machine ||
		LimitsOf(viewer.Viewer{Kind: viewer.KindSystem}) != machine {
		t.Error("somebody has another's limits")
	}
}

func TestCostsStopAtTheLargest(t *testing.T) {
	if add(maxCost, maxCost) != maxCost || multiply(maxCost, 2) != maxCost || multiply(3, 4) != 12 ||
		multiply(1<<40, 1<<40) != maxCost {
		t.Error("costs start over")
	}
}
