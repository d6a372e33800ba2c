package retention_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/dicievidence"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// secretWords are what a former customer's records say of them; each text holds one at least.
var secretWords = []string{
	"Zoroastro", "zoroastro", "11144477735", "zoro@example.com", "98888", "Rua Xerxes", "Casa-7", "Bairro Persa", "30110999",
	"chave-xyzzy",
	"remessa-xyzzy",
}

// formerCustomer leaves a customer whose only contract was cancelled in March 2020, with personal data wherever they can be.
func (h *house) formerCustomer() (id int) {
	h.t.Helper()
	began, ended := at("2019-01-10T12:00:00Z"), at("2020-03-10T12:00:00Z")
	h.write(func(ctx context.Context, tx *database.Tx) error {
		c := tx.Customer.Create().SetCode("A1").SetType(domain.CustomerPF).SetName("Zoroastro Quixadá").
			SetSearchName("zoroastro quixada").
			SetDocument("11144477735").SetEmail("zoro@example.com").SetPhone("31 98888-0000").SetCreatedAt(began).SaveX(ctx)
		id = c.ID
		sold := tx.Contract.Create().SetNumber("A1-1").SetCustomer(c).SetPlanID(h.plan).SetBranchID(h.branch).
			SetStatus(domain.ContractCancelled).SetActivatedAt(began).SetCancelledAt(ended).SetStreet("Rua Xerxes").
			SetStreetNumber("Casa-7").
			SetDistrict("Bairro Persa").SetPostalCode("30110999").SetZone(domain.ZoneUrban).SetCityID(tx.City.Query().FirstIDX(ctx)).
			SaveX(ctx)
		h.formerLogins(ctx, tx, c, sold, began, ended)
		h.formerTexts(ctx, tx, sold, began, ended)
		h.formerDelivery(ctx, tx, sold)
		return nil
	})
	return id
}

// formerDelivery leaves what a partner was sent about a contract.
func (h *house) formerDelivery(ctx context.Context, tx *database.Tx, of *ent.Contract) {
	partner := tx.WebhookEndpoint.Create().SetName("ERP").SetURL("https://example.com").SetEventTypes([]string{}).
		SetSecret([]byte("sealed")).
		SetCreatedByName("Ana").SaveX(ctx)
	if err := eventlog.NewLog().Append(ctx, tx, eventlog.Entry{Type: event.TypeCONTRACT_UPDATED, ContractID: of.ID}); err != nil {
		h.t.Fatal(err)
	}
	tx.WebhookDelivery.Create().SetEndpoint(partner).SetEventID(tx.Event.Query().Where(event.ContractID(of.ID)).FirstIDX(ctx)).
		SetContractID(of.ID).SetCreatedAt(tx.Now).SetGiveUpAt(tx.Now).SetAttempts([]domain.DeliveryAttempt{}).
		SetPayload(`{"data":{"name":"remessa-xyzzy"}}`).ExecX(ctx)
}

func (h *house) formerLogins(ctx context.Context, tx *database.Tx, c *ent.Customer, of *ent.Contract, began, ended time.Time) {
	for i, linked := range []bool{true, true, false} {
		l := tx.Login.Create().SetUsername(fmt.Sprint("zoroastro", i)).SetCustomer(c).SetActive(false).SetSecret([]byte("chave-xyzzy")).
			SetActivatedAt(began).SetInactivatedAt(ended).SetCustomerType(domain.CustomerPF).SetCityID(tx.City.Query().FirstIDX(ctx)).
			SetZone(domain.ZoneUrban).SetMedium(domain.MediumFiber).SetTechnology("FTTH").SetProduct(domain.ProductInternet).
			SetSpeedMbps(100)
		if linked {
			l.SetContract(of)
		}
		corrected := eventlog.Entry{Type: event.TypeACCESS_CORRECTED, SubjectID: l.SaveX(ctx).ID, Reason: "Zoroastro disse"}
		if err := eventlog.NewLog().Append(ctx, tx, corrected); err != nil {
			h.t.Fatal(err)
		}
	}
	tx.ServicePeriod.Create().SetContract(of).SetStartedAt(began.AddDate(-1, 0, 0)).SetEndedAt(began.AddDate(0, -6, 0)).
		SetReactivatedByName("Teste").SetNote("Zoroastro voltou").ExecX(ctx)
	corrected := eventlog.Entry{Type: event.TypeCONTRACT_CORRECTED, ContractID: of.ID, SubjectID: of.ID, Reason: "Zoroastro se mudou"}
	if err := eventlog.NewLog().Append(ctx, tx, corrected); err != nil {
		h.t.Fatal(err)
	}
	if err := history.Fill(ctx, tx); err != nil {
		h.t.Fatal(err)
	}
}

// formerTexts leaves a batch, a schedule, a cancellation with a pickup, a reactivated interval, a notice and lost equipment.
func (h *house) formerTexts(ctx context.Context, tx *database.Tx, of *ent.Contract, began, ended time.Time) {
	reason, revision := tx.CancellationReason.Query().FirstIDX(ctx), tx.ParametersRevision.Query().FirstIDX(ctx)
	record := tx.Cancellation.Create().SetContract(of).SetReasonID(reason).SetParametersID(revision).SetOrigin(domain.OriginManual).
		SetRequestedByName("Teste").SetRequestedAt(ended).SetEffectiveAt(ended).SetNote("Zoroastro mudou").
		SetOverrideReason("zoroastro viajou").
		SetKeepLoginLink(true).SetCheckOpenComodatos(true).SetInactivateCustomer(false).SetLoginsKept(2).SetLoginsUnlinked(0).
		SetCustomerInactivated(false).SaveX(ctx)
	of.Update().SetCancellation(record).ExecX(ctx)
	tx.ReceiptDelivery.Create().SetCancellation(record).SetMeans(domain.ReceiptInPerson).SetDeliveredAt(ended).SetRecordedAt(ended).
		SetRecordedByName("Teste").SetReference("assinado por Zoroastro").ExecX(ctx)
	tx.CancellationReversal.Create().SetCancellation(record).SetReason("Era o Zoroastro Filho").SetReversedAt(ended).
		SetReversedByName("Teste").SetLoginsBack(0).ExecX(ctx)
	reversed := eventlog.Entry{
		Type: event.TypeCANCELLATION_REVERSED, ContractID: of.ID, SubjectID: record.ID, Reason: "Era o Zoroastro Filho",
	}
	if err := eventlog.NewLog().Append(ctx, tx, reversed); err != nil {
		h.t.Fatal(err)
	}
	tx.ScheduledCancellation.Create().SetContract(of).SetReasonID(reason).SetEffectiveAt(ended).SetRequestedAt(began).
		SetRequestedByName("Teste").SetNote("Zoroastro pediu").SetOverrideReason("zoroastro").SetScheduleStatus(domain.ScheduleDone).
		ExecX(ctx)
	for _, contracts := range [][]int{{of.ID}, {of.ID, h.contract}} {
		note := "Zoroastro em lote"
		if len(contracts) > 1 {
			note = "Troca de rede"
		}
		b := tx.CancellationBatch.Create().SetStatus(domain.BatchDone).SetOrigin(domain.OriginBulk).SetDryRun(false).
			SetOnRefusal(domain.OnRefusalSkip).SetNote(note).
			SetSelection(json.RawMessage(`{"search": "Zoroastro"}`)).SetRequestedByName("Teste").SetRequestedAt(ended).
			SetTotal(len(contracts)).
			SetReasonID(reason).SaveX(ctx)
		for i, id := range contracts {
			tx.CancellationBatchRow.Create().SetBatch(b).SetContractID(id).SetPosition(i).ExecX(ctx)
		}
	}
	tx.ContractInterval.Create().SetContract(of).SetStartedAt(began.AddDate(-1, 0, 0)).SetEndedAt(began.AddDate(0, -6, 0)).
		SetWithoutLoginData(false).SetReactivatedAt(began).SetReactivatedByName("Teste").SetNote("Zoroastro voltou").ExecX(ctx)
	tx.Notice.Create().SetContract(of).SetKind(domain.NoticeDefault).SetSentAt(began).SetRecordedAt(began).SetRecordedByName("Teste").
		SetChannel("ligação para Zoroastro").
		SetDelivery("AR de Zoroastro").SetProof("Zoroastro-7").ExecX(ctx)
	tx.Comodato.Create().SetContract(of).SetDescription("ONU").SetSerialNumber("ZTE7").SetLentAt(began).SetClosedAt(ended).
		SetStatus(domain.ComodatoWrittenOff).SetWriteOffReason("Zoroastro perdeu").ExecX(ctx)
}

func at(s string) time.Time {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		panic(err)
	}
	return t
}

// everything is what the database holds, as text.
func (h *house) everything() string {
	h.t.Helper()
	tables := "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	if h.db.Dialect == "postgres" {
		tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
	}
	var all strings.Builder
	for _, table := range h.rows(tables) {
		fmt.Fprintln(&all, table)
		for _, row := range h.rows("SELECT * FROM " + table) {
			fmt.Fprintln(&all, row)
		}
	}
	return all.String()
}

// rows are the rows of a query, each as one text.
func (h *house) rows(query string) (list []string) {
	h.t.Helper()
	rows, err := h.db.ReadSQL().QueryContext(h.t.Context(), query)
	if err != nil {
		h.t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		h.t.Fatal(err)
	}
	for rows.Next() {
		values, texts := make([]any, len(columns)), make([]string, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		if err := rows.Scan(values...); err != nil {
			h.t.Fatal(err)
		}
		for i, v := range values {
			texts[i] = fmt.Sprint(*v.(*any))
			if bytes, ok := (*v.(*any)).([]byte); ok {
				texts[i] = unpacked(bytes)
			}
		}
		list = append(list, strings.Join(texts, "|"))
	}
	if err := rows.Err(); err != nil {
		h.t.Fatal(err)
	}
	return list
}

// unpacked is what bytes hold, as gzip or as they are.
func unpacked(content []byte) string {
	zip, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return string(content)
	}
	text, err := io.ReadAll(zip)
	if err != nil {
		return string(content)
	}
	return string(text)
}

// writesNames leaves the evidence of a month as it was written with user names.
func (h *house) writesNames(year, month int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		part := tx.DiciEvidence.Query().Where(dicievidence.HasDeclarationWith(
			dicideclaration.Year(year), dicideclaration.Month(month))).OnlyX(ctx)
		l := tx.Login.Query().Where(login.UsernameHasPrefix("zoroastro")).FirstX(ctx)
		text := strings.ReplaceAll(unpacked(part.Content), fmt.Sprint(l.ID, ";;"), fmt.Sprint(l.ID, ";", l.Username, ";"))
		var content bytes.Buffer
		zip := gzip.NewWriter(&content)
		if _, err := io.WriteString(zip, text); err != nil {
			return err
		}
		if err := zip.Close(); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, fmt.Sprintf("UPDATE dici_evidences SET with_names = TRUE, content = $1 WHERE id = %d",
			part.ID), content.Bytes())
		return err
	})
}

// evidence is that of a month.
func (h *house) evidence(s *dici.Service, year, month int) string {
	h.t.Helper()
	_, parts, err := s.EvidenceFile(h.analyst, "12ABC34501DE35", year, month, 0)
	if err != nil {
		h.t.Fatal(err)
	}
	var text strings.Builder
	for part, err := range parts {
		if err != nil {
			h.t.Fatal(err)
		}
		text.Write(part)
	}
	return text.String()
}

// files are the DICI files of all months since the first customer.
func (h *house) files(s *dici.Service) map[string]string {
	h.t.Helper()
	files := map[string]string{}
	for year := 2018; year <= 2020; year++ {
		for month := 1; month <= 12; month++ {
			name, content, err := s.File(h.analyst, "12ABC34501DE35", year, month)
			if _, refused := fault.Refusals(err); err != nil && !refused {
				h.t.Fatal(err)
			}
			if err == nil {
				files[name] = string(content)
			}
		}
	}
	return files
}

func TestAnAnonymizedCustomerLeavesNothingButWhatDICINeeds(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.formerCustomer()
		s := dici.New(h.db, eventlog.NewLog())
		for _, month := range []int{2, 12} {
			if _, err := s.CloseMonth(h.admin, "12ABC34501DE35", 2019, month); err != nil {
				t.Fatal(dbtest.Explain(err))
			}
		}
		for _, month := range []int{2, 12} {
			if text := h.evidence(s, 2019, month); !strings.Contains(text, ";zoroastro0;") {
				t.Errorf("the evidence names nobody:\n%s", text)
			}
		}
		h.writesNames(2019, 2)
		before, texts := h.files(s), h.everything()
		for _, word := range secretWords {
			if !strings.Contains(texts, word) {
				t.Fatalf("the base never said %s", word)
			}
		}
		dbtest.ID(t)(h.Anonymize(h.admin, id))
		texts = h.everything()
		for _, word := range secretWords {
			if i := strings.Index(texts, word); i >= 0 {
				t.Errorf("%s is still there: …%s", word, texts[max(0, i-80):min(len(texts), i+80)])
			}
		}
		for _, month := range []int{2, 12} {
			if text := h.evidence(s, 2019, month); strings.Contains(text, "zoroastro") || strings.Count(text, ";anonimo-") != 2 {
				t.Errorf("the evidence still says who it was:\n%s", text)
			}
		}
		if after := h.files(s); len(before) != 14 || !cmp.Equal(before, after) {
			t.Errorf("%d files before, and after (-before +after):\n%s", len(before), cmp.Diff(before, after))
		}
		h.checkAnonymized(id)
	})
}

// checkAnonymized looks at what is left of a customer.
func (h *house) checkAnonymized(id int) {
	h.t.Helper()
	c := h.readCustomer(id)
	if c.Active || !c.AnonymizedAt.Equal(now) || !c.InactivatedAt.Equal(now) || c.Code != "A1" || c.Type != domain.CustomerPF ||
		c.Name != fmt.Sprint("Cliente anonimizado ", domain.Number(id)) || c.SearchName != strings.ToLower(c.Name) {
		h.t.Errorf("customer %v", c)
	}
	if _, err := taxid.Parse(c.Document); err == nil || len(c.Document) != 14 {
		h.t.Errorf("document %q: %v", c.Document, err)
	}
	if e := dbtest.LastEvent(h.t, h.db); e.Type != event.TypeCUSTOMER_ANONYMIZED || *e.SubjectID != id || len(e.Data) != 0 ||
		*e.ActorID != h.userID {
		h.t.Errorf("event %v", e)
	}
	if texts := h.everything(); !strings.Contains(texts, "Troca de rede") || !strings.Contains(texts, "ZTE7") {
		h.t.Error("the note about many customers, or the equipment's serial number, is gone")
	}
	h.refuses(fault.InvalidState, "id", func() error { return dbtest.Only(h.Anonymize(h.admin, id)) })
	h.refuses(fault.InvalidState, "id", func() error { return dbtest.Only(h.registry.RevealCustomerDocument(h.operator, id)) })
	h.refuses(fault.InvalidState, "id", func() error {
		return dbtest.Only(h.registry.UpdateCustomer(h.operator,
			registry.CustomerChange{ID: id, Name: new("Zoroastro"), Active: new(true)}))
	})
}

func TestDataAreKeptForTheRetentionPeriod(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.formerCustomer()
		anonymize := func() error { return dbtest.Only(h.Anonymize(h.admin, id)) }
		ended := func(contractEnd, loginEnd time.Time) {
			h.write(func(ctx context.Context, tx *database.Tx) error {
				tx.Contract.Update().Where(contract.CustomerID(id)).SetCancelledAt(contractEnd).ExecX(ctx)
				tx.Login.Update().Where(login.CustomerID(id)).SetInactivatedAt(loginEnd).ExecX(ctx)
				return nil
			})
		}
		old, young := now.AddDate(-5, 0, 0), now.AddDate(-5, 0, 0).Add(time.Microsecond)
		ended(young, old)
		h.refuses(fault.RetentionPeriod, "id", anonymize)
		ended(old, young)
		h.refuses(fault.RetentionPeriod, "id", anonymize)
		if refusals, _ := fault.Refusals(anonymize()); !strings.Contains(refusals[0].Text(fault.English), "05/06/2026") {
			t.Errorf("refused with %s", refusals[0].Text(fault.English))
		}
		ended(old, old)
		h.Years = 6
		h.refuses(fault.RetentionPeriod, "id", anonymize)
		h.Years = 1
		if err := anonymize(); err != nil {
			t.Error(dbtest.Explain(err))
		}
		h.refuses(fault.NotFound, "id", func() error { return dbtest.Only(h.Anonymize(h.admin, h.plan)) })
		h.refuses(fault.InvalidState, "id", func() error { return dbtest.Only(h.Anonymize(h.admin, h.customer)) })
		for _, ctx := range []context.Context{h.operator, h.analyst} {
			if _, err := h.Anonymize(ctx, h.customer); err == nil || !strings.Contains(err.Error(), authz.ErrForbidden.Error()) {
				t.Errorf("%v", err)
			}
		}
	})
}

func TestFormerCustomersAreAnonymizedEveryJanuary(t *testing.T) {
	clock := now
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		clock = now
		h := newHouse(t, db)
		former := h.formerCustomer()
		h.formerCrowd(450)
		sweep := func(at time.Time, want int) {
			t.Helper()
			clock = at
			if err := h.AnonymizeDue(viewer.System(t.Context())); err != nil {
				t.Fatal(err)
			}
			if n := h.registry.Customers().Where(customer.AnonymizedAtNotNil()).CountX(h.analyst); n != want {
				t.Errorf("%d customers anonymised by %s, want %d", n, at, want)
			}
			if n := h.registry.Events().Where(event.TypeEQ(event.TypeCUSTOMER_ANONYMIZED)).CountX(h.analyst); n != want {
				t.Errorf("%d events by %s, want %d", n, at, want)
			}
		}
		sweep(at("2026-06-05T15:00:00Z"), 0)
		sweep(at("2027-01-02T02:59:59Z"), 0)
		// 450 never bought anything, and one was cancelled in 2020. The house's own customer is live.
		sweep(at("2027-01-02T03:00:00Z"), 451)
		sweep(at("2027-01-02T04:00:00Z"), 451)
		if c := h.readCustomer(former); c.AnonymizedAt == nil {
			t.Errorf("the former customer: %v", c)
		}
	}, database.WithClock(func() time.Time { return clock }))
}

// formerCrowd leaves customers of 2015 who never had a contract, and one of 2022 whose time hasn't come.
func (h *house) formerCrowd(n int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		var crowd []*ent.CustomerCreate
		for i := range n + 1 {
			created := at("2015-01-01T12:00:00Z")
			if i == n {
				created = at("2022-01-02T03:00:00Z")
			}
			crowd = append(crowd, tx.Customer.Create().SetCode(fmt.Sprint("X", i)).SetType(domain.CustomerPF).SetName("X").
				SetSearchName("x").
				SetDocument(fmt.Sprintf("9%010d", i)).SetCreatedAt(created))
		}
		return tx.Customer.CreateBulk(crowd...).Exec(ctx)
	})
}
