package fault

// The refusals of DICI months.
var (
	MonthNotOver = message("dici.month_not_over",
		"O mês ainda não terminou.",
		"The month isn't over yet.")
	MonthNotBegun = message("dici.month_not_begun",
		"O mês ainda não começou. Escolha o mês corrente ou um mês anterior.",
		"The month hasn't started yet. Choose the current month or an earlier one.")
	EvidenceMissing = message("dici.evidence_missing",
		"Esta versão é de antes de a memória de cálculo ser guardada.",
		"This version was made before access lists were kept.")
	MonthClosed = message("dici.month_closed",
		"O mês já está fechado. Para corrigi-lo, faça uma retificação.",
		"The month is already closed. Rectify it to correct it.")
	MonthOpen = message("dici.month_open",
		"O mês ainda não foi fechado.",
		"The month isn't closed yet.")
	MonthUnchanged = message("dici.month_unchanged",
		"Nada mudou desde a última versão: não há o que retificar.",
		"Nothing has changed since the last version: there is nothing to rectify.")
	MonthInvalid = message("dici.month_invalid",
		"Mês inválido: informe ano e mês (1 a 12).",
		"Invalid month: enter a year and a month (1 to 12).")
	DICIPending = message("dici.pending",
		"Logins com dados faltando: {count}. Corrija-os antes de baixar o arquivo.",
		"Logins with missing data: {count}. Complete them before downloading the file.")
	DICIEmpty = message("dici.empty",
		"Nenhum acesso estava em serviço no fim do mês: o arquivo precisa de ao menos uma linha.",
		"No access was in service at the end of the month: the file needs at least one row.")
	BranchUnknown = message("branch.unknown",
		"Nenhuma filial tem este CNPJ.",
		"No branch has this CNPJ.")
)
