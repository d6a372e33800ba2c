package app_test

import (
	"cmp"
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/generated"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

var update = flag.Bool("update", false, "rewrite the golden file")

func schema() *ast.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// writer makes a document for a field of the schema, with arguments of the right types and every field two levels down.
type writer struct {
	schema *ast.Schema
	// text and id stand for every text and id; by default "x" and "1".
	text, id string
}

func (w writer) document(kind ast.Operation, field *ast.FieldDefinition, arguments string) string {
	return string(kind) + "{" + w.field(field, arguments, 2) + "}"
}

func (w writer) field(field *ast.FieldDefinition, arguments string, levels int) string {
	if arguments == "" {
		var given []string
		for _, arg := range field.Arguments {
			if arg.Type.NonNull && arg.DefaultValue == nil {
				given = append(given, arg.Name+":"+w.value(arg.Type))
			}
		}
		if strings.HasSuffix(field.Type.Name(), "Connection") {
			// Pages of pages of the usual size cost too much, and so does all of a declaration.
			first := "first:10"
			if levels < 2 {
				first = "first:1"
			}
			given = append(given, first)
		}
		if len(given) > 0 {
			arguments = "(" + strings.Join(given, ",") + ")"
		}
	}
	return field.Name + arguments + w.selection(field.Type.Name(), levels)
}

func (w writer) selection(typeName string, levels int) string {
	def := w.schema.Types[typeName]
	if def.IsLeafType() {
		return ""
	}
	if strings.HasSuffix(typeName, "Connection") {
		return "{edges{node" + w.selection(strings.TrimSuffix(typeName, "Connection"), levels-1) + "}}"
	}
	fields := []string{"__typename"}
	for _, f := range def.Fields {
		leaf := w.schema.Types[f.Type.Name()].IsLeafType()
		if !strings.HasPrefix(f.Name, "__") && (leaf || levels > 0) {
			fields = append(fields, w.field(f, "", levels-1))
		}
	}
	return "{" + strings.Join(fields, " ") + "}"
}

// value is some value of an input type; required fields of inputs only.
func (w writer) value(t *ast.Type) string {
	if t.Elem != nil {
		return "[" + w.value(t.Elem) + "]"
	}
	def := w.schema.Types[t.Name()]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull && f.DefaultValue == nil {
				fields = append(fields, f.Name+":"+w.value(f.Type))
			}
		}
		return "{" + strings.Join(fields, ",") + "}"
	}
	switch t.Name() {
	case "Int", "Float":
		return "2026"
	case "Boolean":
		return "true"
	case "ID":
		return strconv.Quote(cmp.Or(w.id, "1"))
	case "Time":
		return `"2026-01-02T03:04:05Z"`
	}
	return strconv.Quote(cmp.Or(w.text, "x"))
}

// access says what became of a document: whether it was let in, not whether it succeeded.
func access(t *testing.T, c *apptest.Client, document string) string {
	t.Helper()
	// A machine destroys nothing without one.
	c.Header.Set("Idempotency-Key", rand.Text())
	a := c.Query(t, document, nil)
	codes := a.Codes()
	switch {
	case slices.Contains(codes, "UNAUTHENTICATED"):
		return "unauthenticated"
	case slices.Contains(codes, "FORBIDDEN"):
		return "forbidden"
	}
	for _, code := range codes {
		if code != "NOT_FOUND" && code != "BAD_USER_INPUT" {
			t.Errorf("%s answers %+v", document, a.Errors)
		}
	}
	if len(codes) == 0 && strings.HasSuffix(string(a.Data), `:null}`) {
		return "null"
	}
	return "yes"
}

// TestWhoMayAskForWhat asks for every field of the API, and for every kind of node by its id, as everybody.
func TestWhoMayAskForWhat(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		nodes := everyNode(t, s)
		clients := []*apptest.Client{
			s.As(t, viewer.RoleAdmin), s.Machine(t, viewer.RoleAdmin), s.As(t, viewer.RoleOperator), s.Machine(t, viewer.RoleOperator),
			s.As(t, viewer.RoleAnalyst), s.Machine(t, viewer.RoleAnalyst), s.Anonymous(),
		}
		var table strings.Builder
		row := func(cells ...string) {
			line := fmt.Sprintf("%-40s", cells[0])
			for _, cell := range cells[1:] {
				line += fmt.Sprintf(" %-16s", cell)
			}
			table.WriteString(strings.TrimRight(line, " ") + "\n")
		}
		ask := func(name, document string) {
			cells := []string{name}
			for _, c := range clients {
				cells = append(cells, access(t, c, document))
			}
			row(cells...)
		}
		row("field", "ADMIN", "ADMIN token", "OPERATOR", "OPERATOR token", "ANALYST", "ANALYST token", "anonymous")
		w := writer{schema: schema()}
		ask("Query.__schema", "{__schema{types{name}}}")
		for _, f := range w.schema.Query.Fields {
			switch {
			case strings.HasPrefix(f.Name, "__"):
			case f.Name == "viewer":
				ask("Query.viewer", "{viewer{name}}") // nobody may ask for more of it
			default:
				ask("Query."+f.Name, w.document(ast.Query, f, ""))
			}
		}
		node := w.schema.Query.Fields.ForName("node")
		for _, n := range nodes {
			ask("Query.node of "+n.kind, w.document(ast.Query, node, `(id:"`+apptest.ID(n.id)+`")`))
		}
		for _, f := range w.schema.Mutation.Fields {
			ask("Mutation."+f.Name, w.document(ast.Mutation, f, ""))
		}
		golden(t, "testdata/access.txt", table.String())
	})
}

type namedNode struct {
	kind string
	id   int
}

// everyNode makes a record of each kind, those that the API doesn't show too.
func everyNode(t *testing.T, s *apptest.Server) (nodes []namedNode) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		nodes = nil
		note := func(kind string, id int) { nodes = append(nodes, namedNode{kind, id}) }
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("P").SetName("P").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("C").SetType("PF").SetName("C").SetSearchName("c").SetDocument("52998224725").SaveX(ctx)
		contract := tx.Contract.Create().SetNumber("1").SetCustomer(customer).SetPlan(plan).SetBranch(branch).
			SetActivatedAt(tx.Now).SaveX(ctx)
		login := tx.Login.Create().SetUsername("u").SetActivatedAt(tx.Now).SetCustomerType("PF").SetCustomer(customer).
			SetContract(contract).SaveX(ctx)
		comodato := tx.Comodato.Create().SetDescription("ONU").SetLentAt(tx.Now).SetContract(contract).SaveX(ctx)
		template := tx.ServiceOrderTemplate.Create().SetName("T").SaveX(ctx)
		revision := tx.ParametersRevision.Query().OnlyX(ctx)
		reason := tx.CancellationReason.Query().FirstX(ctx)
		cancellation := tx.Cancellation.Create().SetOrigin("MANUAL").SetRequestedByName("x").SetRequestedAt(tx.Now).
			SetEffectiveAt(tx.Now).
			SetKeepLoginLink(true).SetCheckOpenComodatos(true).SetInactivateCustomer(true).SetLoginsKept(1).SetLoginsUnlinked(0).
			SetCustomerInactivated(false).SetContract(contract).SetReason(reason).SetParameters(revision).SaveX(ctx)
		order := tx.ServiceOrder.Create().SetInstructions("x").SetCustomer(customer).SetContract(contract).
			SetTemplate(template).SaveX(ctx)
		event := tx.Event.Create().SetType("CONTRACT_CREATED").SetOccurredAt(tx.Now).SetActorName("x").SetData(map[string]any{}).
			SetContract(contract).SetSubjectID(contract.ID).SaveX(ctx)
		user := tx.User.Create().SetEmail("x@example.com").SetName("X").SetRole(viewer.RoleAdmin).SetPasswordHash("x").SaveX(ctx)
		session := tx.Session.Create().SetTokenHash("x").SetData([]byte("x")).SetExpiresAt(tx.Now).SaveX(ctx)
		token := tx.ApiToken.Create().SetName("x").SetScopes(viewer.RoleAnalyst.Scopes()).SetTokenHash("x").SaveX(ctx)
		scheduled := tx.ScheduledCancellation.Create().SetContract(contract).SetReason(reason).SetEffectiveAt(tx.Now).
			SetRequestedByName("x").SetRequestedAt(tx.Now).SaveX(ctx)
		reversal := tx.CancellationReversal.Create().SetReason("x").SetReversedAt(tx.Now).SetReversedByName("x").SetLoginsBack(0).
			SetCancellation(cancellation).SaveX(ctx)
		receipt := tx.ReceiptDelivery.Create().SetMeans("EMAIL").SetDeliveredAt(tx.Now).SetRecordedAt(tx.Now).
			SetRecordedByName("x").SetCancellation(cancellation).SaveX(ctx)
		batch := tx.CancellationBatch.Create().SetOrigin("BULK").SetDryRun(true).SetOnRefusal("SKIP").SetRequestedByName("x").
			SetRequestedAt(tx.Now).SetTotal(1).SetStatus("DONE").SetReason(reason).SaveX(ctx)
		row := tx.CancellationBatchRow.Create().SetPosition(0).SetBatch(batch).SetContract(contract).SaveX(ctx)
		rule := tx.AutomationRule.Create().SetName("x").SetReason(reason).SaveX(ctx)
		run := tx.AutomationRun.Create().SetDaysAfterNotice(15).SetDaysSuspended(60).SetCapPerRun(1).SetFound(0).SetStartedAt(tx.Now).
			SetRule(rule).SetBatch(batch).SaveX(ctx)
		notice := tx.Notice.Create().SetKind("DEFAULT").SetSentAt(tx.Now).SetRecordedAt(tx.Now).SetRecordedByName("x").
			SetContract(contract).SaveX(ctx)
		interval := tx.ContractInterval.Create().SetStartedAt(tx.Now).SetEndedAt(tx.Now).SetWithoutLoginData(false).
			SetReactivatedAt(tx.Now).SetReactivatedByName("x").SetContract(contract).SaveX(ctx)
		past := tx.LoginInterval.Create().SetStartedAt(tx.Now).SetEndedAt(tx.Now).SetCustomerType("PF").SetLogin(login).
			SetContract(contract).SaveX(ctx)
		service := tx.ServicePeriod.Create().SetStartedAt(tx.Now).SetContract(contract).SaveX(ctx)
		period := tx.AccessPeriod.Create().SetStartedAt(tx.Now).SetCustomerType("PF").SetLogin(login).SetContract(contract).
			SetBranch(branch).SaveX(ctx)
		declaration := tx.DiciDeclaration.Create().SetYear(2026).SetMonth(1).SetVersion(1).SetTotalAccesses(0).
			SetContractsWithoutLoginData(0).SetClosedAt(tx.Now).SetClosedByName("x").SetRows([]domain.DeclaredRow{}).
			SetBranch(branch).SaveX(ctx)
		evidence := tx.DiciEvidence.Create().SetPosition(0).SetAccesses(0).SetContent([]byte("x")).SetDeclaration(declaration).SaveX(ctx)
		key := tx.IdempotencyKey.Create().SetOwner("x").SetKey("x").SetRequestHash("x").SetCreatedAt(tx.Now).
			SetLeaseUntil(tx.Now).SaveX(ctx)
		endpoint := tx.WebhookEndpoint.Create().SetName("x").SetURL("https://example.com").SetEventTypes([]string{}).
			SetSecret([]byte("x")).
			SetCreatedByName("x").SaveX(ctx)
		delivery := tx.WebhookDelivery.Create().SetCreatedAt(tx.Now).SetGiveUpAt(tx.Now).SetAttempts([]domain.DeliveryAttempt{}).
			SetStatus("DELIVERED").SetEndpoint(endpoint).SetEvent(event).SaveX(ctx)
		export := tx.Export.Create().SetOwner("x").SetOwnerName("x").SetPermissions([]viewer.Permission{}).SetList("contracts").
			SetColumns([]string{}).SetFormat("CSV").SetStatus("STOPPED").SetCreatedAt(tx.Now).SetExpiresAt(tx.Now).SaveX(ctx)
		chunk := tx.ExportChunk.Create().SetPosition(0).SetContent([]byte("x")).SetExport(export).SaveX(ctx)
		saved := tx.SavedQuery.Create().SetName("x").SetDocument("{viewer{name}}").SetOwner("x").SetCreatedByName("x").SaveX(ctx)
		note("AccessPeriod", period.ID)
		note("ApiToken", token.ID)
		note("AutomationRule", rule.ID)
		note("AutomationRun", run.ID)
		note("Branch", branch.ID)
		note("Cancellation", cancellation.ID)
		note("CancellationBatch", batch.ID)
		note("CancellationBatchRow", row.ID)
		note("CancellationReversal", reversal.ID)
		note("CancellationReason", reason.ID)
		note("City", tx.City.Query().FirstIDX(ctx))
		note("Comodato", comodato.ID)
		note("Contract", contract.ID)
		note("ContractInterval", interval.ID)
		note("Customer", customer.ID)
		note("DiciDeclaration", declaration.ID)
		note("DiciEvidence", evidence.ID)
		note("Event", event.ID)
		note("Export", export.ID)
		note("ExportChunk", chunk.ID)
		note("IdempotencyKey", key.ID)
		note("Login", login.ID)
		note("LoginInterval", past.ID)
		note("Notice", notice.ID)
		note("Parameters", tx.Parameters.Query().OnlyIDX(ctx))
		note("ParametersRevision", revision.ID)
		note("Plan", plan.ID)
		note("ReceiptDelivery", receipt.ID)
		note("SavedQuery", saved.ID)
		note("ScheduledCancellation", scheduled.ID)
		note("ServiceOrder", order.ID)
		note("ServiceOrderTemplate", template.ID)
		note("ServicePeriod", service.ID)
		note("Session", session.ID)
		note("Technology", tx.Technology.Query().FirstIDX(ctx))
		note("User", user.ID)
		note("WebhookDelivery", delivery.ID)
		note("WebhookEndpoint", endpoint.ID)
		return nil
	})
	if tables := len(entitiesOf[ent.Client]()); tables != len(nodes) {
		t.Fatalf("%d kinds of nodes are asked for, the schema has %d", len(nodes), tables)
	}
	return nodes
}

// entitiesOf are the fields of ent's client that are clients of an entity.
func entitiesOf[T any]() (names []string) {
	for field := range reflect.TypeFor[T]().Fields() {
		if field.Type.Kind() == reflect.Pointer && strings.HasSuffix(field.Type.Elem().Name(), "Client") {
			names = append(names, field.Name)
		}
	}
	return names
}

// golden compares with the file that was reviewed; -update writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the table differs from %s; review it and run with -update:\n%s", path, got)
	}
}
