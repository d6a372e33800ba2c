package receipt_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/receipt"
	"github.com/vinculo/vinculo/internal/viewer"
)

// now is a Friday noon in São Paulo; the contract was cancelled two hours before.
var (
	now       = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	cancelled = now.Add(-2 * time.Hour)
)

// counter is a branch of a provider with a cancelled contract.
type counter struct {
	*receipt.Service
	t  *testing.T
	db *database.DB
	// operator may see documents, analyst may not.
	operator, analyst context.Context
	contract          *ent.Contract
	cancellation      *ent.Cancellation
}

// atTheCounter runs the test on both engines. Alter changes the cancellation before it is written.
func atTheCounter(t *testing.T, alter func(*ent.CancellationCreate), f func(t *testing.T, c *counter)) {
	t.Helper()
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		c := &counter{Service: receipt.New(db, eventlog.NewLog()), t: t, db: db}
		as := func(role viewer.Role) context.Context {
			return viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindToken, ID: 1, Name: "Balcão", Scopes: role.Scopes()})
		}
		c.operator, c.analyst = as(viewer.RoleOperator), as(viewer.RoleAnalyst)
		c.write(func(ctx context.Context, tx *database.Tx) {
			branch := tx.Branch.Create().SetName("Conexão São João Ltda").SetCnpj("12ABC34501DE35").SaveX(ctx)
			plan := tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx)
			customer := tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).SetName("Antônia Conceição 😀").
				SetSearchName("antonia conceicao").SetDocument("52998224725").SaveX(ctx)
			c.contract = tx.Contract.Create().SetNumber("1001").SetCustomer(customer).SetPlan(plan).SetBranch(branch).
				SetStatus(domain.ContractCancelled).SetActivatedAt(now.AddDate(-1, 0, 0)).SetCancelledAt(cancelled).SaveX(ctx)
			create := tx.Cancellation.Create().SetContract(c.contract).SetReason(tx.CancellationReason.Query().FirstX(ctx)).
				SetParameters(tx.ParametersRevision.Query().FirstX(ctx)).SetOrigin(domain.OriginManual).
				SetRequester(domain.RequesterConsumer).SetChannel(domain.ChannelAttendant).SetStatusBefore(domain.ContractActive).
				SetRequestedByName("Balcão").SetRequestedAt(cancelled.Add(-30 * time.Minute)).SetRecordedAt(cancelled).
				SetEffectiveAt(cancelled).SetKeepLoginLink(true).SetCheckOpenComodatos(true).SetInactivateCustomer(true).
				SetLoginsKept(2).SetLoginsUnlinked(0).SetCustomerInactivated(true)
			if alter != nil {
				alter(create)
			}
			c.cancellation = create.SaveX(ctx)
			c.contract = c.contract.Update().SetCancellation(c.cancellation).SaveX(ctx)
		})
		f(t, c)
	}, database.WithClock(func() time.Time { return now }))
}

func (c *counter) write(f func(ctx context.Context, tx *database.Tx)) {
	c.t.Helper()
	err := c.db.InTx(viewer.System(c.t.Context()), func(ctx context.Context, tx *database.Tx) error {
		f(ctx, tx)
		return nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
}

// lend lends an ONU at a time.
func (c *counter) lend(serial string, at time.Time) {
	c.t.Helper()
	c.write(func(ctx context.Context, tx *database.Tx) {
		tx.Comodato.Create().SetDescription("ONU").SetSerialNumber(serial).SetLentAt(at).SetContract(c.contract).SaveX(ctx)
	})
}

// openOrder opens a pickup service order and returns its number.
func (c *counter) openOrder() (number int) {
	c.t.Helper()
	c.write(func(ctx context.Context, tx *database.Tx) {
		template := tx.ServiceOrderTemplate.Create().SetName("Retirada").SaveX(ctx)
		order := tx.ServiceOrder.Create().SetCustomerID(c.contract.CustomerID).SetContract(c.contract).
			SetTemplate(template).SetInstructions("Buscar.").
			SetCancellation(c.cancellation).SaveX(ctx)
		number = domain.Number(order.ID)
	})
	return number
}

// page is the receipt as a text: the PDF's lines joined.
func (c *counter) page(ctx context.Context) string {
	c.t.Helper()
	name, file, err := c.File(ctx, c.cancellation.Protocol())
	if err != nil || name != "comprovante-"+c.cancellation.Protocol()+".pdf" {
		c.t.Fatalf("%s, %v", name, err)
	}
	return strings.ReplaceAll(textOf(c.t, file), "\n", " ")
}

func TestTheReceiptSaysWhatTheCustomerMustKnow(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		c.lend("SN-ÇÃ1", cancelled.AddDate(0, -1, 0))
		c.lend("SN-LATER", now)
		order := c.openOrder()
		page := c.page(c.operator)
		for _, want := range []string{
			"Comprovante de cancelamento", "Protocolo " + c.cancellation.Protocol(), "Conexão São João Ltda", "12.ABC.345/01DE-35",
			"Antônia Conceição", "529.982.247-25", "Contrato 1001", "Fibra 100", "O consumidor, com um atendente",
			"Pedido em 05/06/2026 09:30", "Registrado em 05/06/2026 10:00", "Cancelado desde 05/06/2026 10:00",
			"2 acessos desativados. As senhas foram destruídas. O vínculo com o contrato é mantido só para a declaração",
			"1 item a devolver: ONU (nº de série SN-ÇÃ1).", fmt.Sprintf("OS %d: a prestadora combina a retirada.", order),
			"Emitido em 05/06/2026 12:00. Datas e horas de Brasília.",
		} {
			if !strings.Contains(page, want) {
				t.Errorf("the receipt lacks %q:\n%s", want, page)
			}
		}
		if strings.Contains(page, "SN-LATER") {
			t.Errorf("the receipt names what was lent later:\n%s", page)
		}
	})
}

func TestTheScreenSaysWhatTheFileSaysWithTheDocumentMasked(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		shown, err := c.Of(c.operator, c.cancellation.Protocol())
		if err != nil || shown.Cancellation.ID != c.cancellation.ID {
			t.Fatalf("%+v, %v", shown, err)
		}
		page := c.page(c.analyst)
		for _, section := range shown.Sections {
			for _, line := range section.Lines {
				if text := strings.ReplaceAll(line.Value, "😀", " "); !strings.Contains(page, line.Label+" "+text) {
					t.Errorf("the file lacks %q:\n%s", line, page)
				}
			}
		}
		if strings.Contains(page, "529.982") || !strings.Contains(fmt.Sprint(shown.Sections), "***.982.***-**") {
			t.Errorf("the document is shown:\n%s\n%+v", page, shown.Sections)
		}
	})
}

func TestWhoeverTakesAWholeDocumentIsLogged(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		revealed := func() int {
			return c.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeCUSTOMER_DOCUMENT_REVEALED)).CountX(c.operator)
		}
		c.page(c.analyst)
		if n := revealed(); n != 0 {
			t.Errorf("a masked document is logged %d times", n)
		}
		c.page(c.operator)
		if n := revealed(); n != 1 {
			t.Errorf("the whole document is logged %d times", n)
		}
	})
}

func TestWhatAReceiptSaysOfOtherEndings(t *testing.T) {
	for name, c := range map[string]struct {
		alter func(*ent.CancellationCreate)
		want  []string
	}{
		"unlinked, for non-payment": {
			func(c *ent.CancellationCreate) {
				c.SetRequester(domain.RequesterNonPayment).SetLoginsKept(0).SetLoginsUnlinked(1)
				c.Mutation().ResetChannel()
			},
			[]string{
				"Pedido por A prestadora, por falta de pagamento Pedido em", "1 acesso desativado.", "O vínculo com o contrato foi desfeito.",
				"Nenhum equipamento em comodato está em aberto.", "Nenhuma OS de retirada foi aberta.",
			},
		},
		"given up before it was signed": {
			func(c *ent.CancellationCreate) { c.SetStatusBefore(domain.ContractAwaitingSignature).SetLoginsKept(0) },
			[]string{"Comprovante de desistência", "Desistência em 05/06/2026 10:00", "O serviço não chegou a começar."},
		},
		"of before requesters were told apart": {
			func(c *ent.CancellationCreate) {
				c.SetLoginsKept(0)
				c.Mutation().ResetRequester()
				c.Mutation().ResetChannel()
				c.Mutation().ResetRecordedAt()
				c.Mutation().ResetStatusBefore()
			},
			[]string{"Pedido por Não informado", "Registrado em 05/06/2026 09:30", "Nenhum acesso estava vinculado ao contrato."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			atTheCounter(t, c.alter, func(t *testing.T, at *counter) {
				page := at.page(at.analyst)
				for _, want := range c.want {
					if !strings.Contains(page, want) {
						t.Errorf("the receipt lacks %q:\n%s", want, page)
					}
				}
			})
		})
	}
}

func TestTheReceiptOfAReversedCancellationSaysSoFirst(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		c.write(func(ctx context.Context, tx *database.Tx) {
			tx.CancellationReversal.Create().SetCancellation(c.cancellation).SetReason("Contrato errado").SetReversedAt(now).
				SetReversedByName("Ana").SetLoginsBack(2).SaveX(ctx)
		})
		page := c.page(c.analyst)
		if !strings.Contains(page, "Este cancelamento foi desfeito em 05/06/2026 12:00") || strings.Contains(page, "Contrato errado") {
			t.Errorf("the receipt says\n%s", page)
		}
	})
}

func TestTheReceiptOfAContractThatCameBackSaysSoFirst(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		c.lend("SN-1", cancelled.AddDate(0, -1, 0))
		c.write(func(ctx context.Context, tx *database.Tx) {
			tx.Contract.UpdateOneID(c.contract.ID).SetStatus(domain.ContractActive).SetReactivatedAt(now).ClearCancelledAt().
				ClearCancellation().ExecX(ctx)
			tx.ServicePeriod.Create().SetContract(c.contract).SetStartedAt(*c.contract.ActivatedAt).SetEndedAt(cancelled).ExecX(ctx)
			tx.ServicePeriod.Create().SetContract(c.contract).SetStartedAt(now).ExecX(ctx)
		})
		page := c.page(c.analyst)
		if !strings.Contains(page, "O contrato voltou a vigorar em 05/06/2026 12:00") || strings.Contains(page, "SN-1") {
			t.Errorf("the receipt says\n%s", page)
		}
	})
}

func TestAWrongProtocolHasNoReceipt(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		for _, protocol := range []string{"", "000001-96", domain.Protocol(c.cancellation.ID + 1)} {
			shown, err := c.Of(c.operator, protocol)
			_, file, fileErr := c.File(c.operator, protocol)
			if shown != nil || err != nil || file != nil || fileErr != nil {
				t.Errorf("%q has the receipt %+v, %v", protocol, shown, err)
			}
		}
	})
}

func TestAHandedOverReceiptIsRecorded(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		reference := " BR123456789BR "
		at := cancelled.Truncate(time.Minute)
		id, err := c.Record(c.operator, receipt.Delivery{
			CancellationID: c.cancellation.ID, Means: domain.ReceiptPost, DeliveredAt: &at, Reference: &reference,
		})
		if err != nil {
			t.Fatal(err)
		}
		got := c.db.Reader().ReceiptDelivery.GetX(c.operator, id)
		if got.Means != domain.ReceiptPost || !got.DeliveredAt.Equal(at) || *got.Reference != "BR123456789BR" ||
			!got.RecordedAt.Equal(now) || got.RecordedByName != "Balcão" {
			t.Errorf("recorded is %+v", got)
		}
		logged := c.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeRECEIPT_DELIVERED)).OnlyX(c.operator)
		if *logged.ContractID != c.contract.ID || fmt.Sprint(logged.Data) != "map[means:POST]" {
			t.Errorf("logged is %+v", logged)
		}
	})
}

func TestAReceiptCantBeHandedOverBeforeOrLaterThanItCanBe(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		long := strings.Repeat("é", 201)
		early, late := cancelled.Add(-time.Minute), now.Add(time.Hour)
		of := c.cancellation.ID
		for _, refused := range []struct {
			code  fault.Code
			field string
			in    receipt.Delivery
		}{
			{fault.NotFound, "cancellationId", receipt.Delivery{CancellationID: of + 1, Means: domain.ReceiptEmail}},
			{fault.InvalidDate, "deliveredAt", receipt.Delivery{CancellationID: of, Means: domain.ReceiptEmail, DeliveredAt: &early}},
			{fault.InvalidDate, "deliveredAt", receipt.Delivery{CancellationID: of, Means: domain.ReceiptEmail, DeliveredAt: &late}},
			{fault.Invalid, "reference", receipt.Delivery{CancellationID: of, Means: domain.ReceiptEmail, Reference: &long}},
		} {
			dbtest.Refuses(t, c.db, refused.code, refused.field, func() error {
				_, err := c.Record(c.operator, refused.in)
				return err
			})
		}
	})
}

// What became of the contract and its equipment later doesn't change what the customer was told.
func TestTheReceiptKeepsThePlanTheBranchAndTheEquipmentOfThen(t *testing.T) {
	atTheCounter(t, nil, func(t *testing.T, c *counter) {
		c.lend("SN-1", cancelled.AddDate(0, -1, 0))
		c.write(func(ctx context.Context, tx *database.Tx) {
			login := tx.Login.Create().SetUsername("ana").SetCustomerType(domain.CustomerPF).SetCustomerID(c.contract.CustomerID).
				SetContract(c.contract).SetActivatedAt(cancelled.AddDate(-1, 0, 0)).SaveX(ctx)
			tx.AccessPeriod.Create().SetLogin(login).SetContract(c.contract).SetBranchID(c.contract.BranchID).
				SetPlanID(c.contract.PlanID).SetCustomerType(domain.CustomerPF).SetStartedAt(login.ActivatedAt).
				SetEndedAt(cancelled).ExecX(ctx)
		})
		before := c.page(c.operator)
		c.write(func(ctx context.Context, tx *database.Tx) {
			plan := tx.Plan.Create().SetCode("F900").SetName("Fibra 900").SaveX(ctx)
			branch := tx.Branch.Create().SetName("Outra Ltda").SetCnpj("48530335000148").SaveX(ctx)
			tx.Contract.UpdateOneID(c.contract.ID).SetPlan(plan).SetBranch(branch).ExecX(ctx)
			tx.Comodato.Update().SetStatus(domain.ComodatoReturned).SetClosedAt(now).ExecX(ctx)
		})
		if after := c.page(c.operator); after != before || !strings.Contains(after, "SN-1") {
			t.Errorf("the receipt says another thing:\n%s\nbefore:\n%s", after, before)
		}
	})
}
