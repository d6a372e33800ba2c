package fault

// The refusals of records in general.
var (
	RecordNotFound = message("record.not_found",
		"Registro não encontrado. Atualize a página e tente de novo.",
		"Record not found. Reload the page and try again.")
	RecordDuplicate = message("record.duplicate",
		"Já existe um registro com este valor. Use outro.",
		"A record with this value already exists. Use another.")
	RecordInactive = message("record.inactive",
		"Este registro está inativo. Escolha outro.",
		"This record is inactive. Choose another.")
	RecordInUse = message("record.in_use",
		"Este registro está em uso e não pode ser excluído nem inativado.",
		"This record is in use and can't be deleted or deactivated.")
	RevisionConflict = message("parameters.conflict",
		"Outra pessoa alterou os parâmetros. Confira os valores atuais e salve de novo.",
		"Someone else changed the parameters. Check the current values and save again.")
	TextRequired = message("text.required",
		"Preencha este campo.",
		"Fill in this field.")
	TextTooLong = message("text.too_long",
		"Use no máximo {max} caracteres.",
		"Use at most {max} characters.")
	TextTooShort = message("text.too_short",
		"Use no mínimo {min} caracteres.",
		"Use at least {min} characters.")
	ValueNotAllowed = message("value.not_allowed",
		"Valor não permitido.",
		"Value not allowed.")
	DocumentInvalid = message("document.invalid",
		"CPF ou CNPJ inválido. Confira os dígitos.",
		"Invalid CPF or CNPJ. Check the digits.")
	CNPJInvalid = message("document.cnpj_invalid",
		"CNPJ inválido. Confira os dígitos.",
		"Invalid CNPJ. Check the digits.")
	EmailInvalid = message("email.invalid",
		"E-mail inválido.",
		"Invalid e-mail address.")
	PostalCodeInvalid = message("postal_code.invalid",
		"CEP inválido: são 8 dígitos.",
		"Invalid CEP: it has 8 digits.")
	CityUnknown = message("city.unknown",
		"Código de município desconhecido. Use o código IBGE de 7 dígitos.",
		"Unknown municipality code. Use the 7-digit IBGE code.")
	DateRequired = message("date.required",
		"Informe a data.",
		"Enter a date.")
	DateTooEarly = message("date.too_early",
		"A data não pode ser anterior a {year}. Confira o ano.",
		"The date can't be before {year}. Check the year.")
)
