package app_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/viewer"
)

// exercise uses the program widely, with plants wherever something can be said.
type exercise struct {
	t                   *testing.T
	server              *apptest.Server
	outputs             *outputs
	engine, databaseURL string
	admin, machine      *apptest.Client
	nobody              *apptest.Client
	others              []*apptest.Client
	// contractID is the contract's and partner the address of who is sent what happens.
	contractID, partner string
}

// ask sends a document. Faults reveal nothing, not even the client's own input.
func (e *exercise) ask(c *apptest.Client, document string, variables apptest.Vars) apptest.Answer {
	e.t.Helper()
	a := c.Query(e.t, document, variables)
	e.outputs.search(e.t, "a fault's answer", errorsOf(a, "INTERNAL"))
	return a
}

func (e *exercise) signIn() {
	e.nobody = e.server.Anonymous()
	e.admin, e.machine = e.server.As(e.t, viewer.RoleAdmin), e.server.Machine(e.t, viewer.RoleAdmin)
	e.others = []*apptest.Client{e.server.As(e.t, viewer.RoleOperator), e.server.As(e.t, viewer.RoleAnalyst)}
	e.outputs.alsoTrack(apptest.Password)
	e.outputs.alsoTrack(e.admin.Cookie.Value)
	_, token, _ := strings.Cut(e.machine.Header.Get("Authorization"), " ")
	e.outputs.alsoTrack(token)
	for _, c := range []*apptest.Client{e.admin, e.machine, e.nobody} {
		for _, header := range []string{
			"User-Agent", "Referer", "Accept-Language", "X-Request-Id", "Traceparent", "Tracestate", "Baggage", "X-Forwarded-For", "X-Note",
		} {
			c.Header.Set(header, "x="+theWord)
		}
	}
	e.admin.Get(e.t, `mutation($e:String!,$n:String!,$p:String!){createUser(input:{email:$e,name:$n,role:OPERATOR,`+
		`password:$p}){userErrors{code}}}`,
		apptest.Vars{"e": theEmail, "n": theName, "p": thePassword}, nil)
	e.server.Anonymous().SignIn(e.t, theEmail, thePassword)
	for _, plant := range append([]string{thePassword + "x"}, plants...) { // more than are listened to
		post(e.t, e.nobody, theEmail, plant)
		post(e.t, e.nobody, plant, theSecret)
	}
}

// register writes the planted records, each twice: the second time a constraint or a rule is in the way.
func (e *exercise) register() {
	customer := `mutation($n:String!,$d:String!,$e:String,$p:String){createCustomer(input:{name:$n,document:$d,email:$e,phone:$p}){
		customer{id} userErrors{code message}}}`
	var out struct {
		CreateCustomer, CreateContract struct{ Customer, Contract *struct{ ID string } }
	}
	branch, plan := e.product()
	for range 2 {
		for _, document := range []string{theCPF, theCNPJ} {
			v := apptest.Vars{"n": theName, "d": document, "e": theEmail, "p": thePhone}
			e.admin.Get(e.t, customer, v, &out)
			if out.CreateCustomer.Customer != nil {
				e.admin.Get(e.t, `mutation($c:ID!,$p:ID!,$b:ID!,$n:String!){createContract(input:{number:$n,customerId:$c,planId:$p,branchId:$b,
					address:{street:"`+theName+`"}}){contract{id} userErrors{code}}}`,
					apptest.Vars{"c": out.CreateCustomer.Customer.ID, "p": plan, "b": branch, "n": theWord + document}, &out)
				e.contractID = out.CreateContract.Contract.ID
			}
		}
		e.ask(e.admin, `mutation($c:ID!){createLogin(input:{contractId:$c,username:"`+theUsername+`",secret:"`+theSecret+
			`"}){userErrors{code message}}}`,
			apptest.Vars{"c": e.contractID})
	}
}

func (e *exercise) product() (branch, plan string) {
	var out struct {
		CreateBranch struct{ Branch struct{ ID string } }
		CreatePlan   struct{ Plan struct{ ID string } }
	}
	e.admin.Get(e.t, `mutation{createBranch(input:{name:"Matriz",cnpj:"48530335000148"}){branch{id}}
		createPlan(input:{code:"F",name:"Fibra",priceCents:1,speedMbps:1,medium:FIBRA,technology:"FTTH",product:INTERNET}){plan{id}}}`,
		nil, &out)
	return out.CreateBranch.Branch.ID, out.CreatePlan.Plan.ID
}

// askForEverything asks for every field of the schema, with plants for its texts and for its ids.
func (e *exercise) askForEverything() {
	clients := append([]*apptest.Client{e.admin, e.machine, e.nobody}, e.others...)
	for i, w := range []writer{
		{text: theName}, {text: theCPF}, {text: theEmail}, {text: theSecret}, {text: theHook}, {text: theUsername, id: theUsername},
	} {
		w.schema = schema()
		for kind, fields := range map[ast.Operation]ast.FieldList{
			ast.Query:    w.schema.Query.Fields,
			ast.Mutation: w.schema.Mutation.Fields,
		} {
			for _, f := range fields {
				if !strings.HasPrefix(f.Name, "__") {
					document := fmt.Sprintf("%s %s{%[2]s:%s}", kind, asName(w.text), w.field(f, "", 1))
					e.ask(clients[i%len(clients)], document, nil)
				}
			}
		}
	}
}

// sendNonsense sends what is refused before anything runs.
func (e *exercise) sendNonsense() {
	for _, plant := range plants {
		for _, variables := range asVariables(plant) {
			e.ask(e.admin, `query($w:CustomerWhereInput){customers(where:$w){totalCount}}`, variables)
		}
		for _, document := range []string{
			`{%s}`, `{"%[2]s"`, "#%[2]s\n{viewer{name}}", `{customers(first:"%[2]s"){totalCount}}`, `{customers(after:"%[2]s"){totalCount}}`,
			`query %s($%[1]s:%[1]s){viewer{%[1]s}}`, `{...%s}`, `{node(id:"%[2]s"){... on %[1]s{id}}}`,
			`query a{viewer{name}} query %s{viewer{name}}`,
			`{%s:viewer{name} b:customers{edges{node{%[1]s:name document email phone}}}}`, `{customers(where:{type:%s}){totalCount}}`,
			`subscription %s{events{id}}`,
		} {
			for _, c := range []*apptest.Client{e.admin, e.nobody} {
				e.ask(c, fmt.Sprintf(document, asName(plant), plant), nil)
			}
		}
		body := apptest.Marshal(e.t, map[string]any{
			"query": "{viewer{name}}", "operationName": plant,
			"extensions": map[string]any{plant: plant},
		})
		e.admin.Do(e.t, http.MethodPost, "/graphql?"+url.QueryEscape(plant), "application/json", body)
		e.admin.Do(e.t, http.MethodPost, "/graphql", "application/json", []byte(plant))
		e.admin.Do(e.t, http.MethodPost, "/graphql", "text/"+asName(plant), []byte(plant))
		e.machine.Do(e.t, http.MethodGet, "/graphql?query="+url.QueryEscape(`{customers(where:{name:"`+plant+`"}){totalCount}}`), "", nil)
		for _, path := range []string{
			"/%s", "/clientes/%s?nome=%[1]s", "/exports/dici/%s/2026-01.csv?n=%[1]s",
			"/exports/cancellation-batches/%s/refused.csv", "/assets/%s.js", "/session?%s",
		} {
			e.admin.Do(e.t, http.MethodGet, fmt.Sprintf(path, url.PathEscape(plant)), "", nil)
		}
		e.admin.Do(e.t, asName(plant), "/graphql", "", nil)
		for _, authorization := range []string{"Bearer " + plant, "Basic " + plant, plant} {
			c := e.server.Anonymous()
			c.Header.Set("Authorization", authorization)
			c.Do(e.t, http.MethodPost, "/graphql", "application/json", body)
		}
		c := e.server.Anonymous()
		c.Header.Set("Cookie", "vinculo_session="+url.QueryEscape(plant))
		c.Do(e.t, http.MethodPost, "/graphql", "application/json", body)
	}
}

// repeat sends mutations under keys that are plants: first, repeated, and with another body.
func (e *exercise) repeat() {
	keyed := e.server.Anonymous()
	keyed.Cookie = e.admin.Cookie
	for _, plant := range plants {
		keyed.Header.Set("Idempotency-Key", plant)
		for _, name := range []string{theName, theName, theWord} {
			e.ask(keyed, `mutation($n:String!,$d:String!){createCustomer(input:{name:$n,document:$d}){customer{id name} `+
				`userErrors{message}}}`,
				apptest.Vars{"n": name, "d": plant})
		}
	}
}

// cancel cancels one by one and by a job.
func (e *exercise) cancel() {
	reason := apptest.ID(e.server.Reader().CancellationReason.Query().FirstIDX(apptest.System(e.t)))
	v := apptest.Vars{"c": e.contractID, "r": reason, "n": theName + " " + theCPF}
	var out struct {
		CreateCancellationBatch struct{ CancellationBatch struct{ ID string } }
	}
	e.admin.Get(e.t, `mutation($c:ID!,$r:ID!){createCancellationBatch(input:{contractIds:[$c],reasonId:$r}){cancellationBatch{id}}}`,
		v, &out)
	batch := out.CreateCancellationBatch.CancellationBatch.ID
	job := spanOf(e.t, e.outputs.spans,
		func(span spanStub) bool { return span.Name == "job batch" && attributeOf(span, "vinculo.id") == batch })
	if attributeOf(job, "vinculo.outcome") != "done" {
		e.t.Errorf("the batch's job ended as %v", job.Attributes)
	}
	e.ask(e.admin, `mutation($c:ID!,$r:ID!,$n:String){cancelContract(input:{contractId:$c,reasonId:$r,note:$n}){`+
		`userErrors{code message}}}`, v)
	e.admin.Do(e.t, http.MethodGet, "/exports/cancellation-batches/"+batch+"/refused.csv", "", nil)
	e.admin.Do(e.t, http.MethodGet, "/exports/dici/48530335000148/2026-01.csv", "", nil)
}

// importRows imports a base with bad rows. Its report is for who imports.
func (e *exercise) importRows(cfg app.Config) {
	dir := e.t.TempDir()
	rows := "code,name,document,email,phone\n"
	for i, plant := range plants {
		rows += fmt.Sprintf("%d,%s,%s,%s,%s\n", i, strconv.Quote(plant), theCPF, plant, plant)
	}
	if err := os.WriteFile(filepath.Join(dir, "customers.csv"), []byte(rows), 0o600); err != nil {
		e.t.Fatal(err)
	}
	var report strings.Builder
	if err := cli.Import(e.t.Context(), cfg, cli.ImportOptions{Dir: dir, Progress: progress(e.t)}, &report); err == nil {
		e.t.Error("bad rows were imported")
	}
}

// breakThings provokes faults: a panic, a database that refuses in its own words, tables that are gone, and a closed database.
func (e *exercise) breakThings() {
	create := `mutation($n:String!,$d:String!){` + theWord + `:createCustomer(input:{name:$n,document:$d}){customer{id}}}`
	v := apptest.Vars{"n": theName, "d": "529.982.247-25"}
	e.server.Cancellation.Wake = func(context.Context, int) { panic(fmt.Errorf("no %q of %s", theName, theCPF)) }
	reason := e.server.Reader().CancellationReason.Query().FirstIDX(apptest.System(e.t))
	e.wantFault(e.admin, `mutation($c:ID!,$r:ID!){`+theWord+
		`:createCancellationBatch(input:{contractIds:[$c],reasonId:$r}){cancellationBatch{id}}}`,
		apptest.Vars{"c": e.contractID, "r": apptest.ID(reason)})
	if e.engine == "postgres" {
		e.execute(`CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no % of %', NEW.name, NEW.document; END ` +
			`$$ LANGUAGE plpgsql`)
		e.execute(`CREATE TRIGGER refuse BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION refuse()`)
		e.wantFault(e.admin, create, v)
	}
	late := e.endpoint("late")
	e.execute(`ALTER TABLE logins RENAME TO gone_first`)
	e.admin.Get(e.t, `mutation($id:ID!){replayWebhookDeliveries(input:{endpointId:$id,`+
		`from:"2020-01-01T00:00:00Z"}){userErrors{code}}}`, late, nil)
	e.eventually("the line of a payload that can't be made", func() bool { return e.outputs.logged("internal error", "webhook") })
	e.execute(`ALTER TABLE customers RENAME TO gone`)
	e.execute(`ALTER TABLE cancellation_batches RENAME TO gone_too`)
	e.wantFault(e.admin, create, v)
	e.wantFault(e.admin, `query($n:String){`+theWord+`:customers(where:{name:$n}){edges{node{name}}}}`, v)
	spanOf(e.t, e.outputs.spans, func(span spanStub) bool {
		return span.Name == "job batch" && attributeOf(span, "vinculo.outcome") == "failed"
	})
	if err := e.server.Jobs.Stop(e.t.Context()); err != nil {
		e.t.Error(err)
	}
	if err := e.server.DB.Close(); err != nil {
		e.t.Error(err)
	}
	for _, c := range []*apptest.Client{e.admin, e.machine, e.nobody} {
		r := c.Do(e.t, http.MethodPost, "/graphql", "application/json",
			apptest.Marshal(e.t, map[string]any{"query": create, "variables": v}))
		e.outputs.search(e.t, "the answer without a database", string(r.Body))
	}
	e.outputs.search(e.t, "the answer without a database", string(post(e.t, e.nobody, theEmail, thePassword).Body))
}

func (e *exercise) wantFault(c *apptest.Client, document string, variables apptest.Vars) {
	e.t.Helper()
	if a := e.ask(c, document, variables); errorsOf(a, "INTERNAL") == "" {
		e.t.Errorf("%s was answered %s %+v", document, a.Data, a.Errors)
	}
}

// execute changes the database behind the program's back.
func (e *exercise) execute(statement string) {
	e.t.Helper()
	driver, dsn := "pgx", e.databaseURL
	if e.engine == "sqlite" {
		driver, dsn = "sqlite", strings.TrimPrefix(e.databaseURL, "sqlite:")+"?_pragma=busy_timeout(5000)"
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		e.t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(e.t.Context(), statement); err != nil {
		e.t.Fatal(err)
	}
}
