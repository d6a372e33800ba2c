package app_test

import (
	"bytes"
	"database/sql"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// capture takes the log until the test ends.
func capture(t *testing.T) *bytes.Buffer {
	t.Helper()
	before, log := slog.Default(), new(bytes.Buffer)
	slog.SetDefault(slog.New(telemetry.LogHandler(log, slog.LevelInfo)))
	t.Cleanup(func() { slog.SetDefault(before) })
	return log
}

func TestFaultsAreMaskedAndLoggedOnce(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			url := dbtest.URL(t, engine)
			s := apptest.StartConfig(t, app.Config{Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: url})
			c := s.As(t, viewer.RoleAdmin)
			breakPlans(t, engine, url)
			log := capture(t)
			a := c.Query(t, `{plans{edges{node{id}}}}`, nil)
			if len(a.Errors) != 1 || a.Errors[0].Code() != "INTERNAL" || !strings.HasPrefix(a.Errors[0].Message, "Erro interno") {
				t.Fatalf("errors are %+v", a.Errors)
			}
			id, _ := a.Errors[0].Extensions["requestId"].(string)
			line := regexp.MustCompile(`"msg":"internal error".*"request":"` + id + `"`)
			if id == "" || len(line.FindAllString(log.String(), -1)) != 1 {
				t.Errorf("the fault %q isn't logged once:\n%s", id, log)
			}
			if answer := string(apptest.Marshal(t, a)); strings.Contains(answer, "plans\\\"") ||
				strings.Contains(strings.ToLower(answer), "sql") {
				t.Errorf("the answer shows the fault: %s", answer)
			}
		})
	}
}

// What takes too long is for the client to fix, so it isn't logged as a fault, however the database gives up.
func TestAnAnswerThatTakesTooLongIsNoFault(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		log := capture(t)
		c := s.As(t, viewer.RoleAdmin)
		body := apptest.Marshal(t, map[string]any{"query": `{contracts{totalCount} plans{edges{node{id}}}}`})
		r := c.Do(t, http.MethodPost, "/graphql", "application/json", body)
		if r.StatusCode != http.StatusGatewayTimeout || !strings.Contains(string(r.Body), `"code":"TIMEOUT"`) ||
			strings.Contains(string(r.Body), "INTERNAL") ||
			!strings.Contains(string(r.Body), `"cost":{`) {
			t.Errorf("it answers %d %s", r.StatusCode, r.Body)
		}
		if strings.Contains(log.String(), "internal error") {
			t.Errorf("the log tells of a fault: %s", log)
		}
	}, app.WithAnswerTime(time.Microsecond))
}

// breakPlans takes a table away behind the program's back.
func breakPlans(t *testing.T, engine, url string) {
	t.Helper()
	behind(t, engine, url, "ALTER TABLE plans RENAME TO gone")
}

// behind changes the database behind the program's back.
func behind(t *testing.T, engine, url, statement string) {
	t.Helper()
	driver, dsn := "pgx", url
	if engine == "sqlite" {
		driver, dsn = "sqlite", strings.TrimPrefix(url, "sqlite:")
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

func TestLogsHoldNoPersonalData(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	s.User(t, viewer.RoleAdmin)
	log := capture(t)
	c := s.Anonymous()
	post(t, c, "maria.silva@example.com", "hunter2hunter2")
	c.SignIn(t, "admin@example.com", apptest.Password)
	c.Query(t, `mutation($d:String!){createCustomer(input:{name:"Maria Silva",document:$d}){userErrors{code}}}`,
		apptest.Vars{"d": "529.982.247-25"})
	c.Query(t, `query($w:CustomerWhereInput){customers(where:$w){edges{node{name}}}}`,
		apptest.Vars{"w": map[string]any{"documentHasPrefix": "52998224725"}})
	c.Query(t, `{customers(first:"Maria Silva"){totalCount}}`, nil)
	c.Do(t, "GET", "/exports/dici/52998224725/2026-01.csv?name=Maria+Silva", "", nil)
	c.Do(t, "GET", "/clientes/52998224725", "", nil)
	for _, secret := range []string{
		"Maria", "maria", "52998224725", "529.982", "hunter2", "admin@example.com", c.Cookie.Value,
		apptest.Password,
	} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log holds %q:\n%s", secret, log)
		}
	}
	if !strings.Contains(log.String(), `"route":"/exports/dici/{cnpj}/{month}"`) {
		t.Errorf("the requests aren't logged:\n%s", log)
	}
}

func TestErrorsSpeakTheUsersLanguage(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	admin, analyst := s.As(t, viewer.RoleAdmin), s.As(t, viewer.RoleAnalyst)
	cases := map[string]string{
		"": "Você não tem permissão", "pt-BR": "Você não tem permissão", "en-US,en;q=0.9": "You may not",
		"de, en": "You may not",
	}
	for language, want := range cases {
		analyst.Header.Set("Accept-Language", language)
		a := analyst.Query(t, `mutation{createTechnology(input:{code:"X"}){userErrors{code}}}`, nil)
		if len(a.Errors) != 1 || a.Errors[0].Code() != "FORBIDDEN" || !strings.HasPrefix(a.Errors[0].Message, want) {
			t.Errorf("in %q: %+v", language, a.Errors)
		}
	}
	for language, want := range map[string]string{"pt-BR": "Preencha este campo.", "en": "Fill in this field."} {
		admin.Header.Set("Accept-Language", language)
		var out struct {
			CreateTechnology struct {
				UserErrors []struct {
					Code, Message string
					Field         []string
				}
			}
		}
		admin.Get(t, `mutation{createTechnology(input:{code:" "}){userErrors{code message field}}}`, nil, &out)
		errors := out.CreateTechnology.UserErrors
		if len(errors) != 1 || errors[0].Code != "INVALID" || errors[0].Message != want {
			t.Errorf("in %q: %+v", language, errors)
		}
	}
}

func TestRefusalsOfQueriesAreTyped(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	for arguments, code := range map[string]string{
		`cnpj:"48530335000148",year:2026,month:5`:  "NOT_FOUND",
		`cnpj:"48530335000149",year:2026,month:5`:  "BAD_USER_INPUT",
		`cnpj:"48530335000148",year:2026,month:13`: "BAD_USER_INPUT",
	} {
		a := c.Query(t, `{diciReport(`+arguments+`){totalAccesses}}`, nil)
		if len(a.Errors) != 1 || a.Errors[0].Code() != code {
			t.Errorf("%s: %+v, want %s", arguments, a.Errors, code)
		}
	}
}

func TestAnonymousClientsSeeNothing(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.Anonymous()
		if data := c.Map(t, `{viewer{name} __typename}`, nil); data["viewer"] != nil {
			t.Errorf("nobody is %v", data["viewer"])
		}
		for _, document := range []string{
			`{contracts{__typename}}`, `{contracts(first:0){edges{node{id}}}}`, `{...f} fragment f on Query{node(id:"1"){id}}`,
			`{viewer{name} parameters{revision}}`, `{__type(name:"Contract"){name}}`,
			`mutation{__typename ...on Mutation{deleteServiceOrderTemplate(input:{id:"1"}){deletedId}}}`,
		} {
			a := c.Query(t, document, nil)
			if len(a.Errors) != 1 || a.Errors[0].Code() != "UNAUTHENTICATED" || (len(a.Data) > 0 && string(a.Data) != "null") {
				t.Errorf("%s answers %s %+v", document, a.Data, a.Errors)
			}
		}
		if r := c.Do(t, "GET", "/exports/dici/48530335000148/2026-01.csv", "", nil); r.StatusCode != 401 {
			t.Errorf("the export answers %d", r.StatusCode)
		}
	})
}

func TestAnOpenComodatoIsNamedInTheRefusal(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		var contractID, comodatoID, reasonID int
		for _, n := range everyNode(t, s) {
			switch n.kind {
			case "Contract":
				contractID = n.id
			case "Comodato":
				comodatoID = n.id
			case "CancellationReason":
				reasonID = n.id
			}
		}
		s.As(t, viewer.RoleAdmin).Get(t,
			`mutation{updateParameters(input:{keepLoginLink:false,checkOpenComodatos:true,inactivateCustomer:false}){userErrors{code}}}`,
			nil, nil)
		var out struct {
			CancelContract struct {
				UserErrors []struct {
					Typename  string `json:"__typename"`
					Code      string
					Comodatos []struct{ ID, Description string }
				}
			}
		}
		s.As(t, viewer.RoleOperator).Get(t, `mutation($i:CancelContractInput!){cancelContract(input:$i){userErrors{
			__typename code ...on OpenComodatosError{comodatos{id description contract{number}}}}}}`,
			apptest.Vars{"i": map[string]any{"contractId": apptest.ID(contractID), "reasonId": apptest.ID(reasonID)}}, &out)
		errors := out.CancelContract.UserErrors
		if len(errors) != 1 || errors[0].Typename != "OpenComodatosError" || len(errors[0].Comodatos) != 1 ||
			errors[0].Comodatos[0].ID != apptest.ID(comodatoID) {
			t.Errorf("userErrors are %+v", errors)
		}
	})
}

// What couldn't be written after a request is logged under the request's id.
func TestWhatFailsAfterARequestBelongsToIt(t *testing.T) {
	url := dbtest.URL(t, "sqlite")
	s := apptest.StartConfig(t, app.Config{Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: url})
	c, o := s.Machine(t, viewer.RoleAnalyst), &outputs{}
	before := slog.Default()
	slog.SetDefault(slog.New(telemetry.LogHandler(o, slog.LevelWarn)))
	t.Cleanup(func() { slog.SetDefault(before) })
	behind(t, "sqlite", url, `CREATE TRIGGER unused BEFORE UPDATE ON api_tokens BEGIN SELECT RAISE(ABORT, 'no'); END`)
	id := c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(`{"query":"{viewer{name}}"}`)).Header.Get("X-Request-Id")
	line := regexp.MustCompile(`last use couldn't be recorded.*"request":"` + id + `"`)
	for range 100 {
		if line.MatchString(o.text()) {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("the log has no such line of the request %s: %s", id, o.text())
}
