package fault

import "strings"

// Message is the key of a text that a user reads.
type Message string

// Lang is a language of the catalogue.
type Lang string

// The languages; Portuguese is the default.
const (
	Portuguese Lang = "pt-BR"
	English    Lang = "en"
)

// Text is the message in the language, with its placeholders filled.
func (r Refusal) Text(lang Lang) string {
	texts, ok := messages[r.Message]
	if !ok {
		return string(r.Message)
	}
	text := texts[0]
	if lang == English {
		text = texts[1]
	}
	for name, value := range r.Params {
		// A value that is itself in the catalogue, such as the name of a state, is shown in the user's language.
		if named, ok := messages[Message(value)]; ok {
			value = named[0]
			if lang == English {
				value = named[1]
			}
		}
		text = strings.ReplaceAll(text, "{"+name+"}", value)
	}
	return text
}

// LangOf picks the language of an Accept-Language header: the first one that the catalogue has.
func LangOf(acceptLanguage string) Lang {
	for part := range strings.SplitSeq(acceptLanguage, ",") {
		tag := strings.ToLower(strings.TrimSpace(part))
		switch {
		case strings.HasPrefix(tag, "pt"):
			return Portuguese
		case strings.HasPrefix(tag, "en"):
			return English
		}
	}
	return Portuguese
}

// The refusals of cancelling.
const (
	ContractNotFound      Message = "contract.not_found"
	ContractCancelled     Message = "contract.already_cancelled"
	ContractNotSigned     Message = "contract.awaiting_signature"
	ComodatosOpen         Message = "comodatos.open"
	DateInFuture          Message = "date.future"
	DateBeforeActivation  Message = "date.before_activation"
	BackDateForbidden     Message = "permission.back_date"
	ChangeBackDate        Message = "permission.change_back_date"
	SpanReversed          Message = "date.span_reversed"
	OverrideForbidden     Message = "permission.override_comodatos"
	CancelForbidden       Message = "permission.cancel"
	OverrideReasonMissing Message = "override.reason_missing"
	PreviewStale          Message = "preview.stale"
	ReasonNotFound        Message = "reason.not_found"
	ReasonInactive        Message = "reason.inactive"
	DateInClosedMonth     Message = "date.closed_month"
)

// The refusals of scheduling, batches, automation, reactivation, retention and closing.
const (
	ContractScheduled      Message = "contract.already_scheduled"
	DateTooFar             Message = "date.too_far"
	ScheduleEnded          Message = "schedule.ended"
	ScheduleNotRefused     Message = "schedule.not_refused"
	BatchSelection         Message = "batch.selection"
	BatchEmpty             Message = "batch.empty"
	BatchTooLarge          Message = "batch.too_large"
	BatchEnded             Message = "batch.ended"
	BatchRowsGone          Message = "batch.rows_gone"
	ContractNotCancelled   Message = "contract.not_cancelled"
	CustomerAnonymized     Message = "customer.anonymized"
	ContractNotSuspended   Message = "contract.not_suspended"
	ContractNotSuspendable Message = "contract.not_suspendable"
	RuleNotSuspended       Message = "rule.not_suspended"
	RuleOtherBranch        Message = "rule.other_branch"
	RuleNoNotice           Message = "rule.no_notice"
	RuleNoticeTooLate      Message = "rule.notice_too_late"
	RuleSuspensionTooShort Message = "rule.suspension_too_short"
	RuleNoRescissionNotice Message = "rule.no_rescission_notice"
	RuleDaysAfterNotice    Message = "rule.min_days_after_notice"
	RuleDaysSuspended      Message = "rule.min_days_suspended"
	RuleCap                Message = "rule.cap"
	RuleRunTime            Message = "rule.run_time"
	RunUnderWay            Message = "rule.run_under_way"
	RuleLegalMinimum       Message = "rule.legal_minimum"
	RetentionTooEarly      Message = "retention.too_early"
	RetentionLive          Message = "retention.live"
	RetentionDone          Message = "retention.done"
	MonthNotOver           Message = "dici.month_not_over"
	MonthNotBegun          Message = "dici.month_not_begun"
	EvidenceMissing        Message = "dici.evidence_missing"
	MonthClosed            Message = "dici.month_closed"
	MonthOpen              Message = "dici.month_open"
	MonthUnchanged         Message = "dici.month_unchanged"
	ItemsRequired          Message = "service_order.items_required"
	ItemUnknown            Message = "service_order.item_unknown"
)

// The refusals of exports; {list}, {columns}, {detail}, {count} and {max} are placeholders.
const (
	ExportListUnknown   Message = "export.list_unknown"
	ExportColumnUnknown Message = "export.column_unknown"
	ExportColumns       Message = "export.columns"
	ExportSelection     Message = "export.selection"
	ExportTooLarge      Message = "export.too_large"
	ExportTooMany       Message = "export.too_many"
	ExportEnded         Message = "export.ended"
)

// The refusals of statistics.
const (
	StatsDimensions Message = "stats.dimensions"
	StatsTooMany    Message = "stats.too_many"
	ImpactPeriod    Message = "impact.period"
)

// The refusals of registers, in general terms; {field} and {max} are placeholders.
const (
	RecordNotFound      Message = "record.not_found"
	RecordDuplicate     Message = "record.duplicate"
	RecordInactive      Message = "record.inactive"
	RecordInUse         Message = "record.in_use"
	RevisionConflict    Message = "parameters.conflict"
	TextRequired        Message = "text.required"
	TextTooLong         Message = "text.too_long"
	TextTooShort        Message = "text.too_short"
	DocumentInvalid     Message = "document.invalid"
	CNPJInvalid         Message = "document.cnpj_invalid"
	EmailInvalid        Message = "email.invalid"
	PostalCodeInvalid   Message = "postal_code.invalid"
	CityUnknown         Message = "city.unknown"
	TechnologyUnknown   Message = "technology.unknown"
	SpeedInvalid        Message = "speed.invalid"
	DateBeforeLent      Message = "date.before_lent"
	DateRequired        Message = "date.required"
	DateBeforeAccess    Message = "date.before_access"
	DateTooEarly        Message = "date.too_early"
	DateNotCancelled    Message = "date.not_cancelled"
	DateNotSuspended    Message = "date.not_suspended"
	DateStillOpen       Message = "date.still_open"
	DateStillActive     Message = "date.still_active"
	DateAfterCancelled  Message = "date.after_cancelled"
	PriceInvalid        Message = "price.invalid"
	CustomerTypeInvalid Message = "customer.type_invalid"
	DocumentTaken       Message = "document.taken"
	LoginNotLinked      Message = "login.not_linked"
	CustomerInactive    Message = "customer.inactive"
	PlanInactive        Message = "plan.inactive"
	CustomerHasLive     Message = "customer.has_live_contracts"
	ContractClosed      Message = "contract.closed"
	ContractStep        Message = "contract.step"
	LoginInactive       Message = "login.inactive"
	AccessOver          Message = "login.access_over"
	OtherCustomer       Message = "login.other_customer"
	SameContract        Message = "login.same_contract"
	ContractNotBegun    Message = "contract.not_begun"
	UsernameTaken       Message = "login.username_taken"
	ComodatoClosed      Message = "comodato.closed"
	ServiceOrderStep    Message = "service_order.step"
	TemplateInactive    Message = "template.inactive"
	TemplateInUse       Message = "template.in_use"
	OwnUser             Message = "user.own"
	RoleForbidden       Message = "user.role"
	LastAdmin           Message = "user.last_admin"
	PasswordGuessable   Message = "password.guessable"
	PasswordWrong       Message = "password.wrong"
	PasswordSame        Message = "password.same"
	PasswordAttempts    Message = "password.attempts"
	OwnPassword         Message = "password.own"
	WebhookAudit        Message = "webhook.audit"
	MonthInvalid        Message = "dici.month_invalid"
	DICIPending         Message = "dici.pending"
	DICIEmpty           Message = "dici.empty"
	BranchUnknown       Message = "branch.unknown"
	ValueNotAllowed     Message = "value.not_allowed"
	ContractIsCancelled Message = "contract.is_cancelled"
	DateNotYet          Message = "date.not_yet"
	SecretInvalid       Message = "login.secret_invalid"
	UsernameInvalid     Message = "login.username_invalid"
)

// The refusals of tokens and saved queries; {scope} and {detail} are placeholders.
const (
	TokenScopes    Message = "token.scopes"
	TokenExpiry    Message = "token.expiry"
	TokenTwoLive   Message = "token.two_live"
	TokenRevoked   Message = "token.revoked"
	ScopeForbidden Message = "token.scope_forbidden"
	QueryInvalid   Message = "query.invalid"
	QueryVariables Message = "query.variables"
	QueryOfAnother Message = "query.of_another"
	QueryTooMany   Message = "query.too_many"
	QueryNoRoom    Message = "query.no_room"
)

// The refusals of webhooks.
const (
	WebhookURL       Message = "webhook.url"
	WebhookPrivate   Message = "webhook.private"
	WebhookSelection Message = "webhook.selection"
	WebhookInactive  Message = "webhook.inactive"
	WebhookReplay    Message = "webhook.replay"
	WebhookPeriod    Message = "webhook.period"
	WebhookTooMany   Message = "webhook.too_many"
)

// StateName is the name of a state for the {from} and {to} of a refused step. Kind is contract or service_order.
func StateName(kind, state string) string { return "state." + kind + "." + state }

// messages are the texts in Portuguese and in English.
var messages = map[Message][2]string{
	ContractNotFound:      {"Contrato não encontrado. Confira o número e tente de novo.", "Contract not found. Check the number and try again."},
	ContractCancelled:     {"Este contrato já está cancelado.", "This contract is cancelled already."},
	ContractNotSigned:     {"Um contrato que aguarda assinatura não pode ser cancelado: o serviço ainda não começou.", "A contract that awaits its signature can't be cancelled: the service hasn't begun."},
	ComodatosOpen:         {"Comodatos em aberto: {count}. Registre a devolução ou a baixa antes de cancelar.", "Open comodatos: {count}. Register their return or write-off before cancelling."},
	DateInFuture:          {"A data não pode estar no futuro.", "The date can't be in the future."},
	DateBeforeActivation:  {"A data não pode ser anterior à ativação do contrato ({date}).", "The date can't be before the contract's activation ({date})."},
	ChangeBackDate:        {"Você não tem permissão para mudar nem corrigir o passado. Mude a partir de agora, sem data, ou peça a um administrador.", "You may not change or correct the past. Make a change from now on, without a date, or ask an administrator."},
	SpanReversed:          {"O fim deve ser depois do início.", "The end must be after the start."},
	BackDateForbidden:     {"Você não tem permissão para cancelar com data passada. Deixe a data em branco ou peça a um administrador.", "You may not cancel with a past date. Leave the date empty or ask an administrator."},
	OverrideForbidden:     {"Você não tem permissão para cancelar com comodatos em aberto. Peça a um administrador.", "You may not cancel with open comodatos. Ask an administrator."},
	CancelForbidden:       {"Você não tem permissão para cancelar contratos. Peça a um administrador.", "You may not cancel contracts. Ask an administrator."},
	OverrideReasonMissing: {"Escreva por que cancelar com comodatos em aberto (até 2.000 caracteres).", "Write why to cancel with open comodatos (up to 2,000 characters)."},
	PreviewStale:          {"Algo mudou desde que as consequências foram mostradas. Confira de novo antes de cancelar.", "Something changed since the consequences were shown. Check them again before cancelling."},
	ReasonNotFound:        {"Motivo de cancelamento não encontrado. Escolha um da lista.", "Cancellation reason not found. Choose one from the list."},
	ReasonInactive:        {"Este motivo de cancelamento está inativo. Escolha outro.", "This cancellation reason is inactive. Choose another."},
	DateInClosedMonth:     {"O mês {month} do DICI já foi fechado. Use uma data posterior a ele.", "The DICI month {month} is closed. Use a date after it."},

	StatsDimensions: {"Agrupe por até {max} dimensões.", "Group by at most {max} dimensions."},
	StatsTooMany:    {"São mais de {max} grupos. Agrupe por menos dimensões ou use um filtro mais estreito.", "There are more than {max} groups. Group by fewer dimensions or use a narrower filter."},
	ImpactPeriod:    {"Informe até {max} meses, o último não antes do primeiro.", "Give at most {max} months, the last not before the first."},

	ContractScheduled:      {"Este contrato já tem um cancelamento agendado. Desfaça-o antes de agendar outro.", "This contract has a scheduled cancellation already. Undo it before scheduling another."},
	DateTooFar:             {"Agende para até 5 anos à frente.", "Schedule at most 5 years ahead."},
	ScheduleEnded:          {"Este agendamento já terminou: foi realizado, desfeito ou substituído.", "This schedule has ended: it was carried out, undone or superseded."},
	ScheduleNotRefused:     {"Só um agendamento recusado pode ser tentado de novo.", "Only a refused schedule can be retried."},
	BatchSelection:         {"Informe os contratos de uma só forma: lista, filtro ou outro lote.", "Give the contracts in one way: list, filter or another batch."},
	BatchEmpty:             {"Nenhum contrato a cancelar foi encontrado. Confira a seleção.", "No contract to cancel was found. Check the selection."},
	BatchTooLarge:          {"Um lote tem no máximo {max} contratos. Use um filtro mais estreito.", "A batch has at most {max} contracts. Use a narrower filter."},
	BatchRowsGone:          {"Os contratos desta simulação não são mais guardados. Faça outra simulação.", "The contracts of this dry run are no longer kept. Run another dry run."},
	BatchEnded:             {"Este lote já terminou.", "This batch has ended."},
	ContractNotCancelled:   {"Só um contrato cancelado pode ser reativado.", "Only a cancelled contract can be reactivated."},
	CustomerAnonymized:     {"Os dados deste cliente foram anonimizados: o contrato não pode ser reativado.", "This customer's data were anonymised: the contract can't be reactivated."},
	ContractNotSuspended:   {"Só um contrato suspenso pode ser retomado.", "Only a suspended contract can be resumed."},
	ContractNotSuspendable: {"Só um contrato ativo ou bloqueado pode ser suspenso.", "Only an active or blocked contract can be suspended."},
	RuleNotSuspended:       {"O contrato não está suspenso por inadimplência.", "The contract isn't suspended for non-payment."},
	RuleOtherBranch:        {"O contrato é de outra filial.", "The contract is another branch's."},
	RuleNoNotice:           {"Não há notificação de débito registrada antes da suspensão.", "No notice of default is recorded before the suspension."},
	RuleNoticeTooLate:      {"A suspensão veio menos de {days} dias depois da notificação de débito.", "The suspension came less than {days} days after the notice of default."},
	RuleSuspensionTooShort: {"O contrato está suspenso há menos de {days} dias.", "The contract has been suspended for less than {days} days."},
	RuleNoRescissionNotice: {"Não há aviso prévio de rescisão registrado durante a suspensão.", "No prior notice of rescission is recorded during the suspension."},
	RuleDaysAfterNotice:    {"A lei exige ao menos {days} dias entre a notificação de débito e a suspensão (RGC, Resolução Anatel 765/2023).", "The law asks for at least {days} days between the notice of default and the suspension (RGC, Anatel Resolution 765/2023)."},
	RuleDaysSuspended:      {"A lei exige ao menos {days} dias de suspensão antes da rescisão (RGC, Resolução Anatel 765/2023).", "The law asks for at least {days} days of suspension before the rescission (RGC, Anatel Resolution 765/2023)."},
	RuleCap:                {"O limite por execução vai de 1 a {max} contratos.", "The cap of a run is 1 to {max} contracts."},
	RuleRunTime:            {"Informe o horário como HH:MM.", "Give the time as HH:MM."},
	RuleLegalMinimum:       {"A lei pede, antes da rescisão por falta de pagamento: notificação de débito, {notice} dias, suspensão, {suspended} dias suspenso e aviso prévio (RGC, Resolução Anatel 765/2023).", "Before a contract is rescinded for non-payment the law asks for a notice of default, {notice} days, the suspension, {suspended} days suspended and a prior notice (RGC, Anatel Resolution 765/2023)."},
	RunUnderWay:            {"Outra execução está em andamento. Espere que termine.", "Another run is under way. Wait until it ends."},
	RetentionTooEarly:      {"Os dados devem ser guardados até {date}.", "The data must be kept until {date}."},
	RetentionLive:          {"O cliente tem contratos ou logins em serviço.", "The customer has contracts or logins in service."},
	RetentionDone:          {"Os dados deste cliente já foram anonimizados.", "This customer's data were anonymised already."},
	MonthNotOver:           {"O mês ainda não terminou.", "The month isn't over yet."},
	MonthNotBegun:          {"O mês ainda não começou. Escolha o mês corrente ou um mês anterior.", "The month hasn't begun. Choose the current month or an earlier one."},
	EvidenceMissing:        {"Esta versão é de antes de a memória de cálculo ser guardada.", "This version was made before the list of its accesses was kept."},
	MonthClosed:            {"O mês já está fechado. Para corrigi-lo, faça uma retificação.", "The month is closed already. Rectify it to correct it."},
	MonthOpen:              {"O mês ainda não foi fechado.", "The month isn't closed yet."},
	MonthUnchanged:         {"Nada mudou desde a última versão: não há o que retificar.", "Nothing changed since the last version: there is nothing to rectify."},
	ItemsRequired:          {"Marque os itens recolhidos e diga por que faltam os demais.", "Tick the items that were fetched and say why the others are missing."},
	ItemUnknown:            {"Um dos itens não é um comodato em aberto desta OS.", "One of the items isn't an open comodato of this service order."},

	ExportListUnknown:   {"Não há esta lista. Use o nome de uma consulta que responde uma conexão, como contracts.", "There is no such list. Use the name of a query that answers a connection, such as contracts."},
	ExportColumnUnknown: {"A lista não tem estas colunas: {columns}. Veja exportColumns.", "The list doesn't have these columns: {columns}. See exportColumns."},
	ExportColumns:       {"Escolha de 1 a {max} colunas, cada uma uma vez.", "Choose 1 to {max} columns, each once."},
	ExportSelection:     {"O filtro ou a ordem não serve para a lista: {detail}", "The filter or the order doesn't fit the list: {detail}"},
	ExportTooLarge:      {"São {count} registros; um arquivo tem no máximo {max}. Filtre a lista, por exemplo por período ou filial, e exporte em partes.", "There are {count} records; a file has at most {max}. Filter the list, for example by period or branch, and export it in parts."},
	ExportTooMany:       {"Você já tem {max} exportações em andamento. Espere uma terminar ou pare uma.", "You have {max} exports at work already. Wait for one to end, or stop one."},
	ExportEnded:         {"Esta exportação já terminou e não tem mais arquivo.", "This export has ended and has no file any more."},

	RecordNotFound:      {"Registro não encontrado. Atualize a página e tente de novo.", "Record not found. Reload the page and try again."},
	RecordDuplicate:     {"Já existe um registro com este valor. Use outro.", "There is a record with this value already. Use another."},
	RecordInactive:      {"Este registro está inativo. Escolha outro.", "This record is inactive. Choose another."},
	RecordInUse:         {"Este registro está em uso e não pode ser excluído nem inativado.", "This record is in use and can't be deleted or made inactive."},
	RevisionConflict:    {"Outra pessoa alterou os parâmetros. Confira os valores atuais e salve de novo.", "Somebody else changed the parameters. Check the current values and save again."},
	TextRequired:        {"Preencha este campo.", "Fill in this field."},
	TextTooLong:         {"Use no máximo {max} caracteres.", "Use at most {max} characters."},
	TextTooShort:        {"Use no mínimo {min} caracteres.", "Use at least {min} characters."},
	DocumentInvalid:     {"CPF ou CNPJ inválido. Confira os dígitos.", "Invalid CPF or CNPJ. Check the digits."},
	CNPJInvalid:         {"CNPJ inválido. Confira os dígitos.", "Invalid CNPJ. Check the digits."},
	EmailInvalid:        {"E-mail inválido.", "Invalid e-mail address."},
	PostalCodeInvalid:   {"CEP inválido: são 8 dígitos.", "Invalid CEP: it has 8 digits."},
	CityUnknown:         {"Código de município desconhecido. Use o código IBGE de 7 dígitos.", "Unknown municipality code. Use the 7-digit code by IBGE."},
	TechnologyUnknown:   {"Tecnologia desconhecida ou inativa. Escolha uma da lista.", "Unknown or inactive technology. Choose one from the list."},
	SpeedInvalid:        {"A velocidade é maior que zero, no máximo 10.000.000 Mbps, e tem até 3 casas decimais.", "The speed is above zero, at most 10,000,000 Mbps, and has up to 3 decimals."},
	DateBeforeLent:      {"A data não pode ser anterior ao empréstimo.", "The date can't be before the lending."},
	DateRequired:        {"Informe a data.", "Give the date."},
	DateBeforeAccess:    {"A data não pode ser anterior ao início do acesso ({date}).", "The date can't be before the access began ({date})."},
	DateTooEarly:        {"A data não pode ser anterior a {year}. Confira o ano.", "The date can't be before {year}. Check the year."},
	DateNotCancelled:    {"Só um contrato cancelado tem data de cancelamento.", "Only a cancelled contract has a cancellation date."},
	DateNotSuspended:    {"Só um contrato suspenso tem data de suspensão.", "Only a suspended contract has a suspension date."},
	DateStillOpen:       {"Um comodato em aberto não tem data de devolução.", "An open comodato has no return date."},
	DateStillActive:     {"Um login ativo não tem data de inativação.", "An active login has no inactivation date."},
	DateAfterCancelled:  {"A data não pode ser posterior ao cancelamento do contrato.", "The date can't be after the contract's cancellation."},
	PriceInvalid:        {"O preço vai de zero a R$ 10.000.000,00.", "The price is between zero and R$ 10,000,000.00."},
	CustomerTypeInvalid: {"PF tem CPF e PJ tem CNPJ.", "A PF has a CPF and a PJ has a CNPJ."},
	DocumentTaken:       {"Outro cliente já tem este CPF ou CNPJ.", "Another customer already has this CPF or CNPJ."},
	LoginNotLinked:      {"Um login ativo precisa de um contrato.", "An active login needs a contract."},
	PlanInactive:        {"Este plano está inativo. Escolha outro ou reative-o.", "This plan is inactive. Choose another or reactivate it."},
	CustomerInactive:    {"O cadastro do cliente está inativo. Reative-o antes de criar um contrato.", "The customer's record is inactive. Activate it before making a contract."},
	CustomerHasLive:     {"O cliente tem contratos que não estão cancelados.", "The customer has contracts that aren't cancelled."},
	ContractClosed:      {"O contrato está cancelado e não pode ser alterado.", "The contract is cancelled and can't be changed."},
	ContractStep:        {"O contrato não pode passar de {from} para {to}.", "The contract can't go from {from} to {to}."},
	LoginInactive:       {"O login está inativo: só os dados do DICI podem ser corrigidos.", "The login is inactive: only the facts for DICI can be corrected."},
	AccessOver:          {"O acesso já terminou, e nada muda nele de agora em diante. Se o que está registrado está errado, corrija-o (correctAccess).", "The access has ended, and nothing changes in it from now on. If what is recorded is wrong, correct it (correctAccess)."},
	OtherCustomer:       {"O contrato é de outro cliente.", "The contract belongs to another customer."},
	SameContract:        {"O login já está neste contrato.", "The login is already linked to this contract."},
	ContractNotBegun:    {"O contrato ainda aguarda a assinatura.", "The contract still awaits its signature."},
	UsernameTaken:       {"Já existe um login ativo com este usuário.", "There is an active login with this user name."},
	ComodatoClosed:      {"Este comodato não está em aberto.", "This comodato isn't open."},
	ServiceOrderStep:    {"A OS não pode passar de {from} para {to}.", "The service order can't go from {from} to {to}."},
	TemplateInactive:    {"Este modelo de OS está inativo. Escolha outro.", "This service order template is inactive. Choose another."},
	TemplateInUse:       {"Este modelo de OS está em uso. Escolha outro nos Parâmetros Gerais antes.", "This service order template is in use. Choose another in the general parameters first."},
	RoleForbidden:       {"Este perfil permite o que você não pode. Peça a um administrador.", "This role allows what you may not do yourself. Ask an administrator."},
	LastAdmin:           {"Ao menos um administrador ativo precisa ficar. Torne outro usuário administrador antes.", "At least one active administrator must remain. Make another user an administrator first."},
	PasswordGuessable:   {"Esta senha é fácil de adivinhar. Evite sequências, repetições, palavras comuns, o seu nome e o seu e-mail; uma frase longa serve.", "This password is easy to guess. Avoid sequences, repetitions, common words, your name and your e-mail address; a long phrase works well."},
	PasswordWrong:       {"A senha atual está incorreta.", "The current password is wrong."},
	PasswordSame:        {"A nova senha deve ser diferente da atual.", "The new password must differ from the current one."},
	PasswordAttempts:    {"Muitas tentativas. Espere um minuto e tente de novo.", "Too many attempts. Wait a minute and try again."},
	OwnPassword:         {"Para mudar a própria senha, use “Trocar senha”, que pede a atual.", "To change your own password, use \"change password\", which asks for the current one."},
	WebhookAudit:        {"Eventos de acesso, como entradas e recusas, não são enviados por webhook. Leia-os pela API, com a permissão MANAGE_USERS.", "Access events, such as sign-ins and denials, aren't sent by webhook. Read them through the API, with the permission MANAGE_USERS."},
	OwnUser:             {"Ninguém altera o próprio acesso. Peça a outro administrador.", "Nobody changes their own access. Ask another administrator."},
	MonthInvalid:        {"Mês inválido: informe ano e mês (1 a 12).", "Invalid month: give a year and a month (1 to 12)."},
	DICIPending:         {"Logins com dados faltando: {count}. Corrija-os antes de baixar o arquivo.", "Logins that lack data: {count}. Complete them before downloading the file."},
	DICIEmpty:           {"Nenhum acesso estava em serviço no fim do mês: o arquivo precisa de ao menos uma linha.", "No access was in service at the end of the month: the file needs at least one row."},
	BranchUnknown:       {"Nenhuma filial tem este CNPJ.", "No branch has this CNPJ."},
	ValueNotAllowed:     {"Valor não permitido.", "Value not allowed."},
	ContractIsCancelled: {"O contrato está cancelado.", "The contract is cancelled."},
	DateNotYet:          {"Um contrato que aguarda assinatura não tem data de ativação.", "A contract that awaits its signature has no activation date."},
	SecretInvalid:       {"A senha tem de 1 a 128 caracteres.", "The password has 1 to 128 characters."},
	UsernameInvalid:     {"O usuário não pode ter espaços.", "The user name can't have spaces."},

	WebhookURL:       {"Informe um endereço https completo, sem usuário nem senha, como https://exemplo.com.br/webhooks.", "Give a complete https address without user or password, such as https://example.com/webhooks."},
	WebhookPrivate:   {"O endereço é de uma rede privada. Use um servidor público.", "The address is a private network's. Use a public server."},
	WebhookSelection: {"A seleção não é válida em Event: {problem}", "The selection isn't valid on Event: {problem}"},
	WebhookInactive:  {"Este endereço está inativo. Ative-o antes de enviar.", "This endpoint is inactive. Activate it before sending."},
	WebhookReplay:    {"Informe um envio, ou um endereço e o início do período.", "Give a delivery, or an endpoint and the beginning of the period."},
	WebhookPeriod:    {"O fim do período vem antes do início.", "The end of the period comes before its beginning."},
	TokenScopes:      {"Escolha ao menos um escopo.", "Choose at least one scope."},
	TokenExpiry:      {"A validade deve estar no futuro.", "The expiry must be in the future."},
	TokenTwoLive:     {"Já há dois tokens ativos com este nome. Revogue um antes de criar outro.", "Two live tokens have this name already. Revoke one before making another."},
	TokenRevoked:     {"Este token já foi revogado.", "This token is revoked already."},
	ScopeForbidden:   {"Você não pode conceder {scope}: não tem todas as permissões dele.", "You may not grant {scope}: you don't hold all of its permissions."},
	QueryInvalid:     {"O documento não é uma consulta válida desta API: {detail}", "The document isn't a valid query of this API: {detail}"},
	QueryVariables:   {"As variáveis devem ser um objeto JSON.", "The variables must be a JSON object."},
	QueryOfAnother:   {"Só quem salvou a consulta, ou quem gerencia usuários, pode alterá-la.", "Only who saved the query, or who manages users, may change it."},
	QueryTooMany:     {"Já há {max} consultas salvas, o máximo por pessoa ou máquina. Apague uma antes de salvar outra.", "There are already {max} saved queries, the maximum per person or machine. Delete one before saving another."},
	QueryNoRoom:      {"As consultas salvas de uma pessoa ou máquina têm no máximo {max} MiB. Apague ou encurte uma delas.", "The saved queries of one person or machine have at most {max} MiB. Delete or shorten one of them."},

	WebhookTooMany: {"O período tem mais de {max} eventos. Use um período menor.", "The period has more than {max} events. Use a shorter one."},

	"state.contract.AWAITING_SIGNATURE": {"aguardando assinatura", "awaiting signature"},
	"state.contract.ACTIVE":             {"ativo", "active"},
	"state.contract.SUSPENDED":          {"suspenso", "suspended"},
	"state.contract.BLOCKED":            {"bloqueado", "blocked"},
	"state.contract.CANCELLED":          {"cancelado", "cancelled"},
	"state.service_order.OPEN":          {"aberta", "open"},
	"state.service_order.SCHEDULED":     {"agendada", "scheduled"},
	"state.service_order.IN_PROGRESS":   {"em execução", "in progress"},
	"state.service_order.DONE":          {"concluída", "done"},
	"state.service_order.CANCELLED":     {"cancelada", "cancelled"},
}
