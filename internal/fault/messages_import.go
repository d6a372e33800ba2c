package fault

// Why an import rejects a file or a row; the report has them in Portuguese.
var (
	FileEmpty = message("import.file_empty",
		"O arquivo está vazio ou a primeira linha não é um cabeçalho CSV.",
		"The file is empty or its first line isn't a CSV header.")
	ColumnUnknown = message("import.column_unknown",
		"Coluna desconhecida; veja docs/import.md.",
		"Unknown column; see docs/import.md.")
	ColumnRepeated = message("import.column_repeated",
		"Coluna repetida.",
		"Repeated column.")
	ColumnMissing = message("import.column_missing",
		"Falta esta coluna.",
		"This column is missing.")
	RowTooLong = message("import.row_too_long",
		"A linha passa de 1 MB: confira se há aspas abertas e não fechadas; nada foi lido daqui até o fim do arquivo.",
		"The row is longer than 1 MB: check for an unclosed quote; nothing was read from here to the end of the file.")
	RowWidth = message("import.row_width",
		"A linha tem {cells} colunas e o cabeçalho {columns}.",
		"The row has {cells} columns and the header {columns}.")
	RowMalformed = message("import.row_malformed",
		"Linha CSV malformada: confira as aspas.",
		"Malformed CSV row: check the quotes.")
	QuoteUnclosed = message("import.quote_unclosed",
		"Aspas abertas e não fechadas: nada foi lido desta linha até a {line}.",
		"Unclosed quote: nothing was read from this line to line {line}.")
	TextNotUTF8 = message("import.text_not_utf8",
		"O texto não está em UTF-8.",
		"The text isn't UTF-8.")
	TextWithLines = message("import.text_with_lines",
		"O texto tem mais de uma linha.",
		"The text has more than one line.")
	TextInvisible = message("import.text_invisible",
		"O texto tem um caractere invisível ({character}).",
		"The text has an invisible character ({character}).")
	CodeRepeated = message("import.code_repeated",
		"Código repetido: já está na linha {line}.",
		"Repeated code: it is already in line {line}.")
	DateUnreadable = message("import.date_unreadable",
		"Data inválida: use dd/mm/aaaa, dd/mm/aaaa hh:mm ou o formato ISO.",
		"Invalid date: use dd/mm/yyyy, dd/mm/yyyy hh:mm or the ISO format.")
	NumberUnreadable = message("import.number_unreadable",
		"Número inválido: use vírgula ou ponto decimal, sem separador de milhar.",
		"Invalid number: use a decimal comma or point, without a thousands separator.")
	NumberAmbiguous = message("import.number_ambiguous",
		"Número ambíguo: escreva sem separador de milhar.",
		"Ambiguous number: write it without a thousands separator.")
	PriceDecimals = message("import.price_decimals",
		"O preço tem no máximo 2 casas decimais.",
		"The price can have at most 2 decimals.")
	YesOrNo = message("import.yes_or_no",
		"Use S ou N.",
		"Use S or N.")
	ValueUnknown = message("import.value_unknown",
		"Valor não permitido; veja docs/import.md.",
		"Value not allowed; see docs/import.md.")
)

// Why a row doesn't fit what is stored.
var (
	RowContractUnknown = message("import.contract_unknown",
		"Contrato não encontrado.",
		"Contract not found.")
	RowCustomerUnknown = message("import.customer_unknown",
		"Cliente não encontrado.",
		"Customer not found.")
	RowCustomerAnonymized = message("import.customer_anonymized",
		"Os dados deste cliente foram anonimizados no Vínculo.",
		"This customer's data has been anonymised in Vínculo.")
	RowCustomerInactivated = message("import.customer_inactivated",
		"O cadastro foi inativado por um cancelamento no Vínculo.",
		"The record was inactivated by a cancellation in Vínculo.")
	RowCustomerInactive = message("import.customer_inactive",
		"O cadastro do cliente está inativo e não recebe contratos.",
		"The customer's record is inactive and takes no contracts.")
	RowContractCancelled = message("import.contract_cancelled",
		"O contrato foi cancelado no Vínculo; a importação não o reativa.",
		"The contract was cancelled in Vínculo; an import doesn't reactivate it.")
	RowContractReactivated = message("import.contract_reactivated",
		"O contrato foi reativado depois desta data.",
		"The contract was reactivated after this date.")
	RowContractInService = message("import.contract_in_service",
		"O contrato já esteve em serviço e não volta a aguardar assinatura.",
		"The contract has already been in service and can't await signature again.")
	RowContractNotAwaiting = message("import.contract_not_awaiting",
		"O contrato já esteve em serviço; a desistência é só de quem aguarda assinatura.",
		"The contract has already been in service; only one that awaits signature can be withdrawn.")
	RowLoginOwner = message("import.login_owner",
		"Informe o contrato ou o cliente.",
		"Enter the contract or the customer.")
	RowLoginsCancelled = message("import.logins_cancelled",
		"O contrato foi cancelado no Vínculo; a importação não reativa seus logins.",
		"The contract was cancelled in Vínculo; an import doesn't reactivate its logins.")
	RowLoginLink = message("import.login_link",
		"O contrato foi cancelado no Vínculo: logins não são vinculados depois.",
		"The contract was cancelled in Vínculo: logins can't be linked to it afterwards.")
	RowLoginActive = message("import.login_active",
		"O contrato está cancelado: o login não pode estar ativo.",
		"The contract is cancelled: the login can't be active.")
	RowComodatoContract = message("import.comodato_contract",
		"O comodato é de outro contrato.",
		"The comodato belongs to another contract.")
	RowComodatoClosed = message("import.comodato_closed",
		"O comodato já foi encerrado e não reabre por importação.",
		"The comodato is already closed and an import doesn't reopen it.")
	RowComodatoCode = message("import.comodato_code",
		"{description}, código {code}",
		"{description}, code {code}")
)
