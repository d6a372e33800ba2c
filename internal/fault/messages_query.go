package fault

// The refusals of statistics.
var (
	StatsDimensions = message("stats.dimensions",
		"Agrupe por até {max} dimensões.",
		"Group by at most {max} dimensions.")
	StatsTooMany = message("stats.too_many",
		"São mais de {max} grupos. Agrupe por menos dimensões ou use um filtro mais estreito.",
		"There are more than {max} groups. Group by fewer dimensions or use a narrower filter.")
	ImpactPeriod = message("impact.period",
		"Informe até {max} meses, o último não antes do primeiro.",
		"Enter at most {max} months, the last one not before the first.")
)

// The refusals of saved queries.
var (
	QueryInvalid = message("query.invalid",
		"O documento não é uma consulta válida desta API: {detail}",
		"The document isn't a valid query of this API: {detail}")
	QueryVariables = message("query.variables",
		"As variáveis devem ser um objeto JSON.",
		"The variables must be a JSON object.")
	QueryOfAnother = message("query.of_another",
		"Só quem salvou a consulta, ou quem gerencia usuários, pode alterá-la.",
		"Only the person who saved the query or a user manager can change it.")
	QueryTooMany = message("query.too_many",
		"Já há {max} consultas salvas, o máximo por pessoa ou máquina. Apague uma antes de salvar outra.",
		"There are already {max} saved queries, the maximum per person or machine. Delete one before saving another.")
	QueryNoRoom = message("query.no_room",
		"As consultas salvas de uma pessoa ou máquina têm no máximo {max} MiB. Apague ou encurte uma delas.",
		"The saved queries of one person or machine can take up at most {max} MiB. Delete or shorten one of them.")
)

// The refusals of exports.
var (
	ExportListUnknown = message("export.list_unknown",
		"Esta lista não existe. Use o nome de uma consulta que devolve uma conexão, como contracts.",
		"There is no such list. Use the name of a query that returns a connection, such as contracts.")
	ExportColumnUnknown = message("export.column_unknown",
		"A lista não tem estas colunas: {columns}. Veja exportColumns.",
		"The list doesn't have these columns: {columns}. See exportColumns.")
	ExportColumns = message("export.columns",
		"Escolha de 1 a {max} colunas, cada uma uma vez.",
		"Choose 1 to {max} columns, each only once.")
	ExportSelection = message("export.selection",
		"O filtro ou a ordem não serve para a lista: {detail}",
		"The filter or sort order isn't valid for this list: {detail}")
	ExportTooLarge = message("export.too_large",
		"São {count} registros; um arquivo tem no máximo {max}. Filtre a lista, por exemplo por período ou filial, e exporte em "+
			"partes.",
		"There are {count} records; a file can have at most {max}. Filter the list, for example by period or branch, and export "+
			"it in parts.")
	ExportTooMany = message("export.too_many",
		"Você já tem {max} exportações em andamento. Espere uma terminar ou pare uma.",
		"You already have {max} exports in progress. Wait for one to finish, or stop one.")
	ExportEnded = message("export.ended",
		"Esta exportação já terminou e não tem mais arquivo.",
		"This export has ended and its file is no longer available.")
)
