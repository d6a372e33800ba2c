package fault

// The refusals of webhooks.
var (
	WebhookURL = message("webhook.url",
		"Informe um endereço https completo, sem usuário nem senha, como https://exemplo.com.br/webhooks.",
		"Enter a full https address without a user name or password, such as https://example.com/webhooks.")
	WebhookPrivate = message("webhook.private",
		"O endereço é de uma rede privada. Use um servidor público.",
		"The address belongs to a private network. Use a public server.")
	WebhookSelection = message("webhook.selection",
		"A seleção não é válida em Event: {problem}",
		"The selection isn't valid on Event: {problem}")
	WebhookAudit = message("webhook.audit",
		"Eventos de acesso, como entradas e recusas, não são enviados por webhook. Leia-os pela API, com a permissão MANAGE_USERS.",
		"Access events, such as sign-ins and denials, aren't sent by webhook. Read them through the API with the MANAGE_USERS "+
			"permission.")
	WebhookInactive = message("webhook.inactive",
		"Este endereço está inativo. Ative-o antes de enviar.",
		"This endpoint is inactive. Activate it before sending.")
	WebhookReplay = message("webhook.replay",
		"Informe um envio, ou um endereço e o início do período.",
		"Choose a delivery, or an endpoint and the start of the period.")
	WebhookPeriod = message("webhook.period",
		"O fim do período vem antes do início.",
		"The end of the period is before its start.")
	WebhookTooMany = message("webhook.too_many",
		"O período tem mais de {max} eventos. Use um período menor.",
		"The period has more than {max} events. Use a shorter one.")
)
