package fault

// The receipt (comprovante) of a cancellation is the customer's, and the law is Brazil's: it is in Portuguese whatever the viewer
// reads.
const (
	ReceiptOfCancellation = "Comprovante de cancelamento"
	ReceiptOfWithdrawal   = "Comprovante de desistência"
	ReceiptProtocol       = "Protocolo %s"
	ReceiptIssuedAt       = "Emitido em %s. Datas e horas de Brasília."

	ReceiptReactivation  = "Reativação"
	ReceiptReactivated   = "O contrato voltou a vigorar em %s, depois deste cancelamento."
	ReceiptReversal      = "Estorno"
	ReceiptStatus        = "Situação"
	ReceiptReversed      = "Este cancelamento foi desfeito em %s: o contrato continua como se não tivesse sido cancelado."
	ReceiptRequest       = "Pedido"
	ReceiptContract      = "Contrato"
	ReceiptPlan          = "Plano"
	ReceiptRequestedBy   = "Pedido por"
	ReceiptRequestedAt   = "Pedido em"
	ReceiptRecordedAt    = "Registrado em"
	ReceiptCancelledFrom = "Cancelado desde"
	ReceiptWithdrawnAt   = "Desistência em"
	ReceiptNotTold       = "Não informado"
	ReceiptProvider      = "Prestadora"
	ReceiptCustomer      = "Cliente"
	ReceiptName          = "Nome"
	ReceiptCNPJ          = "CNPJ"
	ReceiptDocument      = "CPF/CNPJ"

	ReceiptAccess      = "Acesso à internet"
	ReceiptAccesses    = "Acessos"
	ReceiptNoAccess    = "Nenhum acesso estava vinculado ao contrato."
	ReceiptNotStarted  = "O serviço não chegou a começar."
	ReceiptOneEnded    = "%d acesso desativado."
	ReceiptManyEnded   = "%d acessos desativados."
	ReceiptSecretsGone = "As senhas foram destruídas."
	ReceiptLinkKept    = "O vínculo com o contrato é mantido só para a declaração mensal à Anatel dos meses em que houve serviço."
	ReceiptLinkGone    = "O vínculo com o contrato foi desfeito."

	ReceiptEquipment    = "Equipamentos"
	ReceiptLent         = "Em comodato"
	ReceiptNothingLent  = "Nenhum equipamento em comodato está em aberto."
	ReceiptOneLent      = "%d item a devolver: %s."
	ReceiptManyLent     = "%d itens a devolver: %s."
	ReceiptSerialNumber = "%s (nº de série %s)"
	ReceiptPickup       = "Retirada"
	ReceiptNoPickup     = "Nenhuma OS de retirada foi aberta."
	ReceiptPickupOrder  = "OS %d: a prestadora combina a retirada. O cancelamento não depende dela."
)

// ReceiptWho are the names of the states of who asked for a cancellation and how, as its receipt has them.
var ReceiptWho = map[string]string{
	"CONSUMER": "O consumidor", "PROVIDER": "A prestadora", "NON_PAYMENT": "A prestadora, por falta de pagamento",
	"ATTENDANT": "com um atendente", "COUNTER": "em loja", "SELF_SERVICE": "pelo autoatendimento", "WRITTEN": "por escrito",
}
