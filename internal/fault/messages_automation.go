package fault

// The refusals of automation rules, and why a rule doesn't apply to a contract.
var (
	RuleNotSuspended = message("rule.not_suspended",
		"O contrato não está suspenso por inadimplência.",
		"The contract isn't suspended for non-payment.")
	RuleOtherBranch = message("rule.other_branch",
		"O contrato é de outra filial.",
		"The contract belongs to another branch.")
	RuleNoNotice = message("rule.no_notice",
		"Não há notificação de débito registrada antes da suspensão.",
		"No notice of default was recorded before the suspension.")
	RuleNoticeTooLate = message("rule.notice_too_late",
		"A suspensão veio menos de {days} dias depois da notificação de débito.",
		"The suspension came less than {days} days after the notice of default.")
	RuleSuspensionTooShort = message("rule.suspension_too_short",
		"O contrato está suspenso há menos de {days} dias.",
		"The contract has been suspended for less than {days} days.")
	RuleNoRescissionNotice = message("rule.no_rescission_notice",
		"Não há aviso prévio de rescisão registrado durante a suspensão.",
		"No prior notice of rescission was recorded during the suspension.")
	RuleReversedSince = message("rule.reversed_since",
		"O cancelamento que o aviso prévio de rescisão anunciou foi estornado: é preciso outro aviso.",
		"The cancellation that the prior notice of rescission announced was reversed: another notice is needed.")
	RulePriorNoticeTooShort = message("rule.prior_notice_too_short",
		"O aviso prévio de rescisão foi há menos de {days} dias completos.",
		"The prior notice of rescission was less than {days} whole days ago.")
	RuleDaysPriorNotice = message("rule.min_days_prior_notice",
		"O aviso prévio precisa vir ao menos {days} dia completo antes da rescisão.",
		"The prior notice must come at least {days} whole day before the rescission.")
	RuleDaysAfterNotice = message("rule.min_days_after_notice",
		"A lei exige ao menos {days} dias entre a notificação de débito e a suspensão (RGC, Resolução Anatel 765/2023).",
		"The law requires at least {days} days between the notice of default and the suspension (RGC, Anatel Resolution 765/2023).")
	RuleDaysSuspended = message("rule.min_days_suspended",
		"A lei exige ao menos {days} dias de suspensão antes da rescisão (RGC, Resolução Anatel 765/2023).",
		"The law requires at least {days} days of suspension before the rescission (RGC, Anatel Resolution 765/2023).")
	RuleCap = message("rule.cap",
		"O limite por execução vai de 1 a {max} contratos.",
		"A run can cancel 1 to {max} contracts.")
	RuleRunTime = message("rule.run_time",
		"Informe o horário como HH:MM.",
		"Enter the time as HH:MM.")
	RuleLegalMinimum = message("rule.legal_minimum",
		"A lei pede, antes da rescisão por falta de pagamento: notificação de débito, {notice} dias, suspensão, {suspended} "+
			"dias suspenso e aviso prévio (RGC, Resolução Anatel 765/2023).",
		"Before a contract is rescinded for non-payment, the law requires a notice of default, {notice} days, the suspension, "+
			"{suspended} days suspended and a prior notice (RGC, Anatel Resolution 765/2023).")
	RunUnderWay = message("rule.run_under_way",
		"Outra execução está em andamento. Espere que termine.",
		"Another run is in progress. Wait for it to finish.")
)
