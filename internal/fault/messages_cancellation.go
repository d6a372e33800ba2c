package fault

// The refusals of cancelling.
var (
	ContractNotFound = message("contract.not_found",
		"Contrato não encontrado. Confira o número e tente de novo.",
		"Contract not found. Check the number and try again.")
	ContractCancelled = message("contract.already_cancelled",
		"Este contrato já está cancelado.",
		"This contract is already cancelled.")
	ContractWithdrawn = message("contract.already_withdrawn",
		"A desistência deste contrato já está registrada.",
		"This contract was already withdrawn before it was signed.")
	ParametersUnset = message("parameters.not_set",
		"Nada pode ser cancelado antes que um administrador salve, uma vez, os quatro parâmetros gerais em Configurações → "+
			"Parâmetros → Parâmetros Gerais.",
		"Nothing can be cancelled until an administrator has saved the four general parameters once, in Settings → Parameters → "+
			"General parameters.")
	DateBeforeRegistration = message("date.before_registration",
		"A data não pode ser anterior ao cadastro do contrato ({date}).",
		"The date can't be before the contract was registered ({date}).")
	// ContractNotSigned is only in refusals that were stored before such contracts could be withdrawn.
	ContractNotSigned = message("contract.awaiting_signature",
		"Um contrato que aguarda assinatura não pode ser cancelado: o serviço ainda não começou.",
		"A contract that is awaiting signature can't be cancelled: the service hasn't started yet.")
	ComodatosOpen = message("comodatos.open",
		"Comodatos em aberto: {count}. Registre a devolução ou a baixa antes de cancelar.",
		"Open comodatos: {count}. Record their return or write-off before cancelling.")
	DateInFuture = message("date.future",
		"A data não pode estar no futuro.",
		"The date can't be in the future.")
	DateBeforeActivation = message("date.before_activation",
		"A data não pode ser anterior à ativação do contrato ({date}).",
		"The date can't be before the contract's activation ({date}).")
	BackDateForbidden = message("permission.back_date",
		"Você não tem permissão para cancelar com data passada. Deixe a data em branco ou peça a um administrador.",
		"You may not cancel with a past date. Leave the date empty or ask an administrator.")
	ChangeBackDate = message("permission.change_back_date",
		"Você não tem permissão para mudar nem corrigir o passado. Mude a partir de agora, sem data, ou peça a um administrador.",
		"You may not change or correct the past. Leave the date out to make the change from now on, or ask an administrator.")
	SpanReversed = message("date.span_reversed",
		"O fim deve ser depois do início.",
		"The end must be after the start.")
	OverrideForbidden = message("permission.override_comodatos",
		"Você não tem permissão para cancelar com comodatos em aberto. Peça a um administrador.",
		"You may not cancel with open comodatos. Ask an administrator.")
	CancelForbidden = message("permission.cancel",
		"Você não tem permissão para cancelar contratos. Peça a um administrador.",
		"You may not cancel contracts. Ask an administrator.")
	OverrideReasonMissing = message("override.reason_missing",
		"Escreva por que cancelar com comodatos em aberto (até 2.000 caracteres).",
		"Explain why you are cancelling with open comodatos (up to 2,000 characters).")
	OverriddenByLaw = message("override.by_law",
		"Pedido do consumidor: pela posição da Anatel, o cancelamento não pode depender da devolução do equipamento, que o provedor "+
			"retira.",
		"Asked for by the consumer: as Anatel has stated, it can't depend on returning equipment, which the provider fetches.")
	ChannelMissing = message("channel.missing",
		"Informe por qual canal o consumidor pediu o cancelamento.",
		"Say by which channel the consumer asked for the cancellation.")
	ChannelWithoutConsumer = message("channel.without_consumer",
		"O canal só se informa quando quem pediu foi o consumidor.",
		"A channel is only given when the consumer asked.")
	RequestedInFuture = message("requested.in_future",
		"A data do pedido não pode estar no futuro.",
		"The date of the request can't be in the future.")
	RequestedTooEarly = message("requested.too_early",
		"A data do pedido não pode ser anterior a 1990.",
		"The date of the request can't be before 1990.")
	RequestedBeforeContract = message("requested.before_contract",
		"A data do pedido não pode ser anterior ao início do contrato ({date}).",
		"The date of the request can't be before the contract began ({date}).")
	PreviewStale = message("preview.stale",
		"Algo mudou desde que as consequências foram mostradas. Confira de novo antes de cancelar.",
		"Something has changed since the consequences were shown. Check them again before cancelling.")
	ReasonNotFound = message("reason.not_found",
		"Motivo de cancelamento não encontrado. Escolha um da lista.",
		"Cancellation reason not found. Choose one from the list.")
	ReasonInactive = message("reason.inactive",
		"Este motivo de cancelamento está inativo. Escolha outro.",
		"This cancellation reason is inactive. Choose another.")
	DateInClosedMonth = message("date.closed_month",
		"O mês {month} do DICI já foi fechado. Use uma data posterior a ele.",
		"The DICI month {month} is already closed. Use a later date.")
)

// The refusals of schedules, batches and reactivations.
var (
	ContractScheduled = message("contract.already_scheduled",
		"Este contrato já tem um cancelamento agendado. Desfaça-o antes de agendar outro.",
		"This contract already has a scheduled cancellation. Undo it before scheduling another.")
	DateTooFar = message("date.too_far",
		"Agende para até 5 anos à frente.",
		"Schedule at most 5 years ahead.")
	ScheduleEnded = message("schedule.ended",
		"Este agendamento já terminou: foi realizado, desfeito ou substituído.",
		"This schedule has already ended: it was carried out, undone or superseded.")
	ScheduleNotRefused = message("schedule.not_refused",
		"Só um agendamento recusado pode ser tentado de novo.",
		"Only a refused schedule can be retried.")
	BatchSelection = message("batch.selection",
		"Informe os contratos de uma só forma: lista, filtro ou outro lote.",
		"Select the contracts in one way only: a list, a filter or another batch.")
	BatchEmpty = message("batch.empty",
		"Nenhum contrato a cancelar foi encontrado. Confira a seleção.",
		"No contracts to cancel were found. Check the selection.")
	BatchTooLarge = message("batch.too_large",
		"Um lote tem no máximo {max} contratos. Use um filtro mais estreito.",
		"A batch can have at most {max} contracts. Use a narrower filter.")
	BatchEnded = message("batch.ended",
		"Este lote já terminou.",
		"This batch has already ended.")
	BatchRowsGone = message("batch.rows_gone",
		"Os contratos desta simulação não são mais guardados. Faça outra simulação.",
		"The contracts of this dry run are no longer kept. Run another dry run.")
	ContractNotCancelled = message("contract.not_cancelled",
		"Só um contrato cancelado pode ser reativado.",
		"Only a cancelled contract can be reactivated.")
	ContractNeverBegan = message("contract.never_began",
		"Este contrato não pode ser reativado: o cliente desistiu antes de assinar, e o serviço nunca começou.",
		"This contract can't be reactivated: it was withdrawn before it was signed, and its service never started.")
	CustomerAnonymized = message("customer.anonymized",
		"Os dados deste cliente foram anonimizados: o contrato não pode ser reativado.",
		"This customer's data has been anonymised: the contract can't be reactivated.")
)

// The refusals of reversals (estornos).
var (
	ReversalForbidden = message("permission.reverse_cancellation",
		"Você não tem permissão para estornar cancelamentos. Peça a um administrador.",
		"You may not reverse cancellations. Ask an administrator.")
	CancellationNotFound = message("cancellation.not_found",
		"Cancelamento não encontrado. Um contrato importado como cancelado não tem registro de cancelamento: reative-o.",
		"Cancellation not found. A contract that was imported as cancelled has no record of its cancellation: reactivate it.")
	CancellationReversed = message("cancellation.reversed",
		"Este cancelamento já foi estornado.",
		"This cancellation has already been reversed.")
	ContractReactivated = message("cancellation.contract_reactivated",
		"O contrato já foi reativado depois deste cancelamento: não há mais o que estornar.",
		"The contract has been reactivated since this cancellation: there is nothing left to reverse.")
	CancellationNotNewest = message("cancellation.not_newest",
		"Só o cancelamento mais recente de um contrato pode ser estornado.",
		"Only the newest cancellation of a contract can be reversed.")
	ReversalAnonymized = message("cancellation.customer_anonymized",
		"Os dados deste cliente foram anonimizados: o cancelamento não pode ser estornado.",
		"This customer's data has been anonymised: the cancellation can't be reversed.")
)
