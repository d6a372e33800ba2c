package fault

// The refusals of contracts and customers.
var (
	ContractNotSuspended = message("contract.not_suspended",
		"Só um contrato suspenso pode ser retomado.",
		"Only a suspended contract can be resumed.")
	ContractNotSuspendable = message("contract.not_suspendable",
		"Só um contrato ativo ou bloqueado pode ser suspenso.",
		"Only an active or blocked contract can be suspended.")
	ContractClosed = message("contract.closed",
		"O contrato está encerrado e não pode ser alterado.",
		"The contract has ended and can't be changed.")
	ContractStep = message("contract.step",
		"O contrato não pode passar de {from} para {to}.",
		"The contract can't go from {from} to {to}.")
	ContractNotBegun = message("contract.not_begun",
		"O contrato ainda aguarda a assinatura.",
		"The contract is still awaiting signature.")
	ContractIsCancelled = message("contract.is_cancelled",
		"O contrato está encerrado.",
		"The contract has ended.")
	DateNotCancelled = message("date.not_cancelled",
		"Só um contrato cancelado tem data de cancelamento.",
		"Only a cancelled contract has a cancellation date.")
	DateNotSuspended = message("date.not_suspended",
		"Só um contrato suspenso tem data de suspensão.",
		"Only a suspended contract has a suspension date.")
	DateNotYet = message("date.not_yet",
		"Um contrato que aguarda assinatura não tem data de ativação.",
		"A contract that is awaiting signature has no activation date.")
	DateNeverBegan = message("date.never_began",
		"Um contrato em que houve desistência não tem data de ativação.",
		"A contract that was withdrawn from has no activation date.")
	DateAfterCancelled = message("date.after_cancelled",
		"A data não pode ser posterior ao cancelamento do contrato.",
		"The date can't be after the contract's cancellation.")
	PlanInactive = message("plan.inactive",
		"Este plano está inativo. Escolha outro ou reative-o.",
		"This plan is inactive. Choose another or reactivate it.")
	PriceInvalid = message("price.invalid",
		"O preço vai de zero a R$ 10.000.000,00.",
		"The price must be between zero and R$ 10,000,000.00.")
	CustomerTypeInvalid = message("customer.type_invalid",
		"PF tem CPF e PJ tem CNPJ.",
		"A PF has a CPF and a PJ has a CNPJ.")
	CustomerInactive = message("customer.inactive",
		"O cadastro do cliente está inativo. Reative-o antes de criar um contrato.",
		"The customer's record is inactive. Reactivate it before creating a contract.")
	CustomerHasLive = message("customer.has_live_contracts",
		"O cliente tem contratos que não estão cancelados.",
		"The customer has contracts that aren't cancelled.")
	DocumentTaken = message("document.taken",
		"Outro cliente já tem este CPF ou CNPJ.",
		"Another customer already has this CPF or CNPJ.")
	RetentionTooEarly = message("retention.too_early",
		"Os dados devem ser guardados até {date}.",
		"The data must be kept until {date}.")
	RetentionLive = message("retention.live",
		"O cliente tem contratos ou logins em serviço.",
		"The customer has contracts or logins in service.")
	RetentionDone = message("retention.done",
		"Os dados deste cliente já foram anonimizados.",
		"This customer's data has already been anonymised.")
)

// The refusals of logins.
var (
	LoginInactive = message("login.inactive",
		"O login está inativo: só os dados do DICI podem ser corrigidos.",
		"The login is inactive: only its DICI data can be corrected.")
	LoginOutOfService = message("login.out_of_service",
		"O login está inativo e não tem senha. Só um login em serviço pode receber outra.",
		"The login is inactive and has no password. Only a login in service can get another one.")
	LoginNotLinked = message("login.not_linked",
		"Um login ativo precisa de um contrato.",
		"An active login needs a contract.")
	AccessOver = message("login.access_over",
		"O acesso já terminou, e nada muda nele de agora em diante. Se o que está registrado está errado, corrija-o "+
			"(correctAccess).",
		"The access has already ended and can't change from now on. If what was recorded is wrong, correct it (correctAccess).")
	OtherCustomer = message("login.other_customer",
		"O contrato é de outro cliente.",
		"The contract belongs to another customer.")
	SameContract = message("login.same_contract",
		"O login já está neste contrato.",
		"The login is already linked to this contract.")
	UsernameTaken = message("login.username_taken",
		"Já existe um login ativo com este usuário.",
		"There is already an active login with this user name.")
	UsernameInvalid = message("login.username_invalid",
		"O usuário não pode ter espaços.",
		"The user name can't have spaces.")
	SecretInvalid = message("login.secret_invalid",
		"A senha tem de 1 a 128 caracteres.",
		"The password must have 1 to 128 characters.")
	SpeedInvalid = message("speed.invalid",
		"A velocidade é maior que zero, no máximo 10.000.000 Mbps, e tem até 3 casas decimais.",
		"The speed must be above zero and at most 10,000,000 Mbps, with up to 3 decimals.")
	TechnologyUnknown = message("technology.unknown",
		"Tecnologia desconhecida ou inativa. Escolha uma da lista.",
		"Unknown or inactive technology. Choose one from the list.")
	DateBeforeAccess = message("date.before_access",
		"A data não pode ser anterior ao início do acesso ({date}).",
		"The date can't be before the access started ({date}).")
	DateStillActive = message("date.still_active",
		"Um login ativo não tem data de inativação.",
		"An active login has no inactivation date.")
)

// The refusals of comodatos and service orders.
var (
	ComodatoClosed = message("comodato.closed",
		"Este comodato não está em aberto.",
		"This comodato isn't open.")
	DateBeforeLent = message("date.before_lent",
		"A data não pode ser anterior ao empréstimo.",
		"The date can't be before the equipment was lent.")
	DateStillOpen = message("date.still_open",
		"Um comodato em aberto não tem data de devolução.",
		"An open comodato has no return date.")
	ItemsRequired = message("service_order.items_required",
		"Marque os itens recolhidos e diga por que faltam os demais.",
		"Tick the items that were collected and explain why the others are missing.")
	ItemUnknown = message("service_order.item_unknown",
		"Um dos itens não é um comodato em aberto desta OS.",
		"One of the items isn't an open comodato of this service order.")
	ServiceOrderStep = message("service_order.step",
		"A OS não pode passar de {from} para {to}.",
		"The service order can't go from {from} to {to}.")
	TemplateInactive = message("template.inactive",
		"Este modelo de OS está inativo. Escolha outro.",
		"This service order template is inactive. Choose another.")
	TemplateInUse = message("template.in_use",
		"Este modelo de OS está em uso. Escolha outro nos Parâmetros Gerais antes.",
		"This service order template is in use. Choose another in the general parameters first.")
)
