package receipt

import (
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/taxid"
)

// A receipt is in Portuguese whatever the viewer reads: it is the customer's, and the law is Brazil's.
const (
	titleCancelled = "Comprovante de cancelamento"
	titleWithdrawn = "Comprovante de desistência"

	documentLabel  = "CPF/CNPJ"
	hiddenDocument = "***"
	notTold        = "Não informado"
	issuedAt       = "Emitido em %s. Datas e horas de Brasília."

	noAccess     = "Nenhum acesso estava vinculado ao contrato."
	notStarted   = "O serviço não chegou a começar."
	secretsGone  = "As senhas foram destruídas."
	linkKept     = "O vínculo com o contrato é mantido só para a declaração mensal à Anatel dos meses em que houve serviço."
	linkGone     = "O vínculo com o contrato foi desfeito."
	noEquipment  = "Nenhum equipamento em comodato está em aberto."
	noPickup     = "Nenhuma OS de retirada foi aberta."
	pickupOpened = "OS %d: a prestadora combina a retirada. O cancelamento não depende dela."
	reversed     = "Este cancelamento foi desfeito em %s: o contrato continua como se não tivesse sido cancelado."
)

var requesters = map[domain.Requester]string{
	domain.RequesterConsumer:   "O consumidor",
	domain.RequesterProvider:   "A prestadora",
	domain.RequesterNonPayment: "A prestadora, por falta de pagamento",
}

var channels = map[domain.RequestChannel]string{
	domain.ChannelAttendant:   "com um atendente",
	domain.ChannelCounter:     "em loja",
	domain.ChannelSelfService: "pelo autoatendimento",
	domain.ChannelWritten:     "por escrito",
}

// write is the receipt of a cancellation that is loaded with its edges.
func write(c *ent.Cancellation, document Line) *Receipt {
	contract := c.Edges.Contract
	r := &Receipt{Cancellation: c, Title: titleCancelled}
	effective := "Cancelado desde"
	if withdrawn(c) {
		r.Title, effective = titleWithdrawn, "Desistência em"
	}
	if reversal := c.Edges.Reversal; reversal != nil {
		r.Sections = append(r.Sections, Section{Title: "Estorno", Lines: []Line{
			{Label: "Situação", Value: fmt.Sprintf(reversed, instant(reversal.ReversedAt))},
		}})
	}
	r.Sections = append(r.Sections,
		Section{Title: "Pedido", Lines: []Line{
			{Label: "Protocolo", Value: domain.Protocol(c.ID)},
			{Label: "Contrato", Value: contract.Number},
			{Label: "Plano", Value: contract.Edges.Plan.Name},
			{Label: "Pedido por", Value: requester(c)},
			{Label: "Pedido em", Value: instant(c.RequestedAt)},
			{Label: "Registrado em", Value: instant(recordedAt(c))},
			{Label: effective, Value: instant(c.EffectiveAt)},
		}},
		Section{Title: "Prestadora", Lines: []Line{
			{Label: "Nome", Value: contract.Edges.Branch.Name}, {Label: "CNPJ", Value: cnpj(contract.Edges.Branch.Cnpj)},
		}},
		Section{Title: "Cliente", Lines: []Line{{Label: "Nome", Value: contract.Edges.Customer.Name}, document}},
		Section{Title: "Acesso à internet", Lines: []Line{{Label: "Acessos", Value: accesses(c)}}},
		Section{Title: "Equipamentos", Lines: []Line{
			{Label: "Em comodato", Value: equipment(contract.Edges.Comodatos)}, {Label: "Retirada", Value: pickup(c.Edges.ServiceOrder)},
		}},
	)
	return r
}

// withdrawn says that the contract was given up before it was signed (desistência).
func withdrawn(c *ent.Cancellation) bool {
	return c.StatusBefore != nil && *c.StatusBefore == domain.ContractAwaitingSignature
}

func requester(c *ent.Cancellation) string {
	if c.Requester == nil {
		return notTold
	}
	who := requesters[*c.Requester]
	if c.Channel != nil {
		who += ", " + channels[*c.Channel]
	}
	return who
}

func accesses(c *ent.Cancellation) string {
	ended := c.LoginsKept + c.LoginsUnlinked
	switch {
	case withdrawn(c):
		return notStarted
	case ended == 0:
		return noAccess
	}
	link := linkKept
	if c.LoginsUnlinked > 0 {
		link = linkGone
	}
	return strings.Join([]string{counted(ended, "acesso desativado.", "acessos desativados."), secretsGone, link}, " ")
}

func equipment(open []*ent.Comodato) string {
	if len(open) == 0 {
		return noEquipment
	}
	items := make([]string, 0, len(open))
	for _, item := range open {
		text := item.Description
		if item.SerialNumber != nil {
			text += " (nº de série " + *item.SerialNumber + ")"
		}
		items = append(items, text)
	}
	return counted(len(open), "item a devolver: ", "itens a devolver: ") + strings.Join(items, "; ") + "."
}

func pickup(order *ent.ServiceOrder) string {
	if order == nil {
		return noPickup
	}
	return fmt.Sprintf(pickupOpened, domain.Number(order.ID))
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func cnpj(stored string) string {
	if id, err := taxid.ParseCNPJ(stored); err == nil {
		return id.Format()
	}
	return stored
}

func instant(at time.Time) string { return at.In(domain.SaoPaulo).Format("02/01/2006 15:04") }
