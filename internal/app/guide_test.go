package app_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/directive"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	englishGuide    = "../../docs/api-guide.md"
	portugueseGuide = "../../docs/guia-da-api.md"
)

// example is code of a guide: either it is run and prints its output, or it is a file that others use.
type example struct{ language, code, file, output string }

var fenced = regexp.MustCompile("(?ms)^```([^\n]*)\n(.*?)^```$")

// examplesOf are a guide's examples, in order. A block is marked "run", "output" of the one before it, or with a file's name.
func examplesOf(t *testing.T, path string) (examples []example) {
	t.Helper()
	for _, block := range fenced.FindAllStringSubmatch(textOf(t, path), -1) {
		language, mark, _ := strings.Cut(block[1], " ")
		switch {
		case mark == "run":
			examples = append(examples, example{language: language, code: block[2]})
		case mark == "output" && len(examples) > 0:
			examples[len(examples)-1].output = block[2]
		case mark != "":
			examples = append(examples, example{language: language, code: block[2], file: mark})
		default:
			t.Errorf("%s: this is neither run nor used:\n%s", path, block[2])
		}
	}
	return examples
}

func textOf(t *testing.T, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// The examples work as they are printed, one after the other, for a reader who did what the guide says first.
func TestTheGuidesExamplesWork(t *testing.T) {
	examples := examplesOf(t, englishGuide)
	bench, languages := apptest.NewBench(t), map[string]int{}
	commands := make([]func(testing.TB, ...string) string, len(examples))
	for i, e := range examples {
		if e.file != "" {
			bench.Save(t, e.file, e.code)
			continue
		}
		languages[e.language]++
		commands[i] = bench.Command(t, e.language, e.code)
	}
	if languages["sh"] < 4 || languages["js"] < 5 || languages["go"] < 1 {
		t.Errorf("the guide has %v examples", languages)
	}
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			environment := prepared(t, engine)
			for i, e := range examples {
				if e.file != "" {
					continue
				}
				if got := commands[i](t, environment...); !printedAs(got, e.output) {
					t.Fatalf("the %s\n%s\nprints\n%s\ninstead of\n%s", e.language, e.code, got, e.output)
				}
			}
		})
	}
}

var givenScopes = regexp.MustCompile(`token create --name guide --scopes (\S+)\)`)

// prepared does what the guide says first, and returns the variables that its examples use.
func prepared(t *testing.T, engine string) []string {
	t.Helper()
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine), Caps: app.Caps{RateLimit: 300_000},
		WebhooksPrivate: true,
	})
	s.ImportExamples(t)
	s.StartTasks(t)
	var scopes []viewer.Scope
	for scope := range strings.SplitSeq(givenScopes.FindStringSubmatch(textOf(t, englishGuide))[1], ",") {
		scopes = append(scopes, viewer.Scope(scope))
	}
	token, _, err := s.Auth.CreateToken(apptest.System(t), s.Events, auth.NewToken{Name: "guide", Scopes: scopes})
	if err != nil {
		t.Fatal(err)
	}
	user := s.User(t, viewer.RoleAdmin)
	return []string{"URL=" + s.URL, "TOKEN=" + token, "EMAIL=" + user.Email, "PASSWORD=" + apptest.Password}
}

// printedAs compares what was printed with what the guide shows, where "…" stands for anything within a line.
func printedAs(got, shown string) bool {
	pattern := strings.ReplaceAll(regexp.QuoteMeta(strings.TrimSpace(shown)), "…", ".*")
	return regexp.MustCompile("^" + pattern + "$").MatchString(strings.TrimSpace(strings.ReplaceAll(got, "\r\n", "\n")))
}

// The guides differ in their language only.
func TestTheGuidesHaveTheSameExamples(t *testing.T) {
	english, portuguese := examplesOf(t, englishGuide), examplesOf(t, portugueseGuide)
	if len(english) != len(portuguese) {
		t.Fatalf("%d examples in English, %d in Portuguese", len(english), len(portuguese))
	}
	for i := range english {
		if english[i] != portuguese[i] {
			t.Errorf("the examples differ:\n%s\n%s", english[i].code, portuguese[i].code)
		}
	}
}

// What a document may cost is part of the contract with partners.
func TestTheGuidesTellTheLimits(t *testing.T) {
	machine := gateway.LimitsOf(viewer.Viewer{Kind: viewer.KindToken})
	role := func(r viewer.Role) gateway.Limits {
		return gateway.LimitsOf(viewer.Viewer{Kind: viewer.KindUser, Role: r})
	}
	operator, analyst := role(viewer.RoleOperator), role(viewer.RoleAnalyst)
	if operator != role(viewer.RoleAdmin) {
		t.Error("the guides tell the same limits for operators and administrators")
	}
	for _, l := range []gateway.Limits{operator, analyst} {
		l.Cost, l.Aliases = machine.Cost, machine.Aliases
		if l != machine {
			t.Errorf("the guides tell the other limits for everybody, but %+v isn't %+v", l, machine)
		}
	}
	for language, path := range map[language.Tag]string{
		language.English:             englishGuide,
		language.BrazilianPortuguese: portugueseGuide,
	} {
		guide, format := strings.Join(strings.Fields(textOf(t, path)), " "), message.NewPrinter(language)
		for _, said := range statedLimits(machine, operator, analyst) {
			words := said.english
			if path == portugueseGuide {
				words = said.portuguese
			}
			if want := format.Sprintf(words, said.figures...); !strings.Contains(guide, want) {
				t.Errorf("%s doesn't say %q", path, want)
			}
		}
	}
}

// costOf is what the schema says that a field costs.
func costOf(of, field string) int {
	weight, _ := directive.Cost(schema().Types[of].Fields.ForName(field))
	return weight
}

// statement is what both guides say about a limit, with its figures.
type statement struct {
	english, portuguese string
	figures             []any
}

func statedLimits(machine, operator, analyst gateway.Limits) []statement {
	const row = "| %d | %d | %d |"
	return []statement{
		{row, row, []any{machine.Cost, operator.Cost, analyst.Cost}},
		{row, row, []any{machine.Aliases, operator.Aliases, analyst.Aliases}},
		{"`totalCount` costs %d;", "`totalCount` custa %d;", []any{costOf("PlanConnection", "totalCount")}},
		{
			"`overview` and `webhookPreview` %d; a mutation %d.", "`overview` e `webhookPreview`, %d; uma mutação, %d.",
			[]any{costOf("Query", "overview"), gateway.CostOfMutation},
		},
		{"A filter condition costs %d;", "Uma condição de filtro custa %d;", []any{gateway.CostOfPlain}},
		{"or one on other records costs %d.", "ou uma sobre outros registros, %d.", []any{gateway.CostOfRelation}},
		{"Introspection costs %d", "Uma consulta ao esquema custa %d", []any{gateway.CostOfIntrospection}},
		{
			"a body of %d MiB; a document of %d KiB", "corpo de %d MiB; documento de %d KiB",
			[]any{gateway.MaxBody >> 20, machine.Bytes >> 10},
		},
		{
			"%d tokens, %d levels, %d directives", "%d símbolos (tokens), %d níveis, %d diretivas",
			[]any{machine.Tokens, machine.Depth, machine.Directives},
		},
		{"%d operations and fragments", "%d operações e fragmentos", []any{gateway.MaxDefinitions}},
		{"brackets %d deep", "colchetes e chaves até %d níveis", []any{gateway.MaxNesting}},
		{"%d seconds for the answer", "%d segundos para responder", []any{int(gateway.AnswerTime.Seconds())}},
		{
			"pages of %d (%d by default); %d `ids`", "páginas de %d (%d quando nada é dito); %d `ids`",
			[]any{gateway.MaxPage, gateway.DefaultPage, gateway.MaxPage},
		},
		{
			"variables of %d values in %d levels", "variáveis de %d valores em %d níveis",
			[]any{gateway.MaxVariableValues, gateway.MaxVariableDepth},
		},
		{
			"filters of %d conditions, %d of them", "filtros de %d condições, %d delas",
			[]any{gateway.MaxConditions, gateway.MaxRelations},
		},
		{"%d levels deep at most", "estas até %d níveis", []any{gateway.MaxRelationLevels}},
		{"have at most %d values in their lists", "têm %d valores nas suas listas", []any{gateway.MaxVariableValues}},
		{"an answer of %d MiB in memory", "resposta de %d MiB enquanto é montada", []any{gateway.MaxAnswer >> 20}},
		{"`__type` %d times", "`__type` %d vezes", []any{gateway.MaxTypes}},
		{"took longer than %d seconds", "demorou mais de %d segundos", []any{int(gateway.AnswerTime.Seconds())}},
	}
}
