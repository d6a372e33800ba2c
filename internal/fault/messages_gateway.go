package fault

// The answers to GraphQL requests that aren't carried out.
var (
	MethodNotAllowed = message("gateway.method", "Use POST.", "Use POST.")
	MediaTypeWrong   = message("gateway.media_type",
		"Envie o pedido como application/json, em UTF-8.",
		"Send the request as application/json, in UTF-8.")
	RequestTooLarge = message("gateway.too_large",
		"O pedido passa de 1 MiB.",
		"The request is larger than 1 MiB.")
	GETNeedsToken = message("gateway.get_needs_token",
		"Por GET só com token, no cabeçalho Authorization; use POST.",
		"GET needs a token in the header Authorization; use POST.")
	GETChangesNothing = message("gateway.get_changes_nothing",
		"Por GET nada se altera; use POST.",
		"GET changes nothing; use POST.")
	RequestTooManyValues = message("gateway.too_many_values",
		"O pedido tem valores demais, ou aninhados demais.",
		"The request has too many values, or they are nested too deeply.")
	NotGraphQLRequest = message("gateway.not_a_request",
		`O pedido não é um pedido GraphQL: um objeto com "query".`,
		`The request isn't a GraphQL request: an object with "query".`)
	NotGraphQL = message("gateway.not_graphql",
		"O documento não é GraphQL.",
		"The document isn't GraphQL.")
	NoOperation = message("gateway.no_operation",
		"O documento não tem operação.",
		"The document has no operation.")
	OperationNameNeeded = message("gateway.operation_name",
		"Diga em operationName qual operação do documento executar.",
		"Say in operationName which of the document's operations to run.")
	SubscriptionNeedsStream = message("gateway.subscription_needs_stream",
		"Uma assinatura pede o cabeçalho Accept: text/event-stream, ou um WebSocket.",
		"A subscription needs the header Accept: text/event-stream, or a WebSocket.")
	ForeignOrigin = message("gateway.foreign_origin",
		"Conexão de outra origem recusada.",
		"The connection came from another origin and was refused.")
	DryRunHeader = message("gateway.dry_run_header",
		"{header} deve ser true ou false.",
		"{header} must be true or false.")
	HeadersOfOperation = message("gateway.headers_of_operation",
		"Cada valor em extensions.headers é um texto, e cada nome aparece uma vez.",
		"Each value in extensions.headers must be a string, and each name may appear only once.")
	KeyRequired = message("gateway.key_required",
		"Com token, {field} pede o cabeçalho Idempotency-Key.",
		"With a token, {field} needs the header Idempotency-Key.")
	KeyInvalid = message("gateway.key_invalid",
		"Idempotency-Key deve ter de 1 a 255 caracteres ASCII visíveis.",
		"Idempotency-Key must have 1 to 255 visible ASCII characters.")
	KeyMismatch = message("gateway.key_mismatch",
		"Esta Idempotency-Key já foi usada com outro pedido. Use uma nova.",
		"This Idempotency-Key was used with another request. Use a new one.")
	KeyInProgress = message("gateway.key_in_progress",
		"O pedido com esta Idempotency-Key está em andamento. Repita-o em instantes.",
		"The request with this Idempotency-Key is being carried out. Repeat it in a moment.")
)

// The answers to GraphQL operations that fail.
var (
	OperationForbidden = message("gateway.forbidden",
		"Você não tem permissão para isto. Peça a um administrador.",
		"You may not do this. Ask an administrator.")
	NodeNotFound = message("gateway.not_found",
		"Registro não encontrado.",
		"Record not found.")
	ValueInvalid = message("gateway.bad_input",
		"Um valor do pedido não é válido.",
		"A value of the request isn't valid.")
	RequestTimeout = message("gateway.timeout",
		"O pedido demorou demais. Peça menos dados de uma vez.",
		"The request took too long. Request less data at once.")
	OutcomeUnknown = message("gateway.outcome_unknown",
		"A conexão com o banco caiu no fim da alteração: confira se ela foi feita antes de repetir.",
		"The connection to the database was lost while saving. Check whether the change was made before you retry.")
	OperationFailed = message("gateway.internal",
		"Erro interno. Tente de novo; se continuar, informe o código do pedido.",
		"Internal error. Try again; if it persists, report the request's id.")
	AnswersOverloaded = message("gateway.answers_overloaded",
		"Muitas respostas estão sendo montadas ou esperam que alguém as leia. Leia as suas e tente de novo em instantes.",
		"Too many answers are being built or waiting to be read. Read yours and try again in a moment.")
	NoRoomForResult = message("gateway.no_room_for_result",
		"Não há lugar para a resposta, porque muitas outras esperam que alguém as leia: confira o que foi alterado antes de repetir.",
		"There is no room for the answer, because many others are waiting to be read. Check what was changed before you retry.")
	PointsSpent = message("gateway.points_spent",
		"O pedido custa {cost} pontos e restam {left}. Tente de novo em {seconds} s.",
		"The request costs {cost} points and {left} are left. Try again in {seconds} s.")
	TooManyLookUps = message("gateway.too_many_look_ups",
		"Você perguntou por muitos CPFs e CNPJs. Tente de novo em {seconds} s.",
		"You asked about many CPFs and CNPJs. Try again in {seconds} s.")
	TooManyOperations = message("gateway.too_many_operations",
		"A conexão já tem {max} operações em andamento.",
		"The connection already has {max} operations in progress.")
	TooManyStreamsOfClient = message("gateway.too_many_streams_of_client",
		"Este usuário ou token já tem {max} atualizações ao vivo abertas, o máximo. Feche uma delas.",
		"This user or token already has {max} live streams open, the maximum. Close one of them.")
	TooManyStreamsOfAddress = message("gateway.too_many_streams_of_address",
		"Este endereço de rede já tem {max} atualizações ao vivo abertas, o máximo. Feche uma delas.",
		"This network address already has {max} live streams open, the maximum. Close one of them.")
)

// What is wrong with a document's arguments.
var (
	CursorForeign = message("gateway.cursor",
		"O cursor não é desta lista nesta ordem.",
		"The cursor isn't one of this list in this order.")
	FirstAndLast = message("gateway.first_and_last",
		"Use first ou last, não os dois.",
		"Use first or last, not both.")
	PageSize = message("gateway.page_size",
		"Uma página tem de 0 a {max} itens.",
		"A page has 0 to {max} items.")
	TooManyIDs = message("gateway.too_many_ids",
		"Peça até {max} ids.",
		"Ask for at most {max} ids.")
	OneDocumentAtATime = message("gateway.one_document",
		"Pergunte por um CPF ou CNPJ de cada vez, também em search.",
		"Ask for one CPF or CNPJ at a time, also in search.")
	DocumentPrefixTooShort = message("gateway.document_prefix",
		"Informe ao menos {min} caracteres do CPF ou CNPJ.",
		"Enter at least {min} characters of the CPF or CNPJ.")
	WholeDocumentOnly = message("gateway.whole_document",
		"Informe o CPF ou CNPJ inteiro em document. Buscar por uma parte pede a permissão REGISTER.",
		"Enter the whole CPF or CNPJ in document. Searching by a part of it needs the permission REGISTER.")
	DocumentNotValid = message("gateway.document_not_valid",
		"Este CPF ou CNPJ não é válido: confira os dígitos.",
		"This CPF or CNPJ isn't valid: check its digits.")
	TextOnOneLine = message("gateway.one_line",
		"O texto deve ficar em uma só linha.",
		"The text must be on one line.")
	TextInvisibleInDocument = message("gateway.invisible",
		"O texto tem um caractere invisível ({character}). Apague-o ou digite o texto de novo.",
		"The text has an invisible character ({character}). Delete it, or type the text again.")
	VariablesTooLarge = message("gateway.variables",
		"As variáveis passam de {values} valores ou de {levels} níveis.",
		"The variables exceed {values} values or {levels} levels.")
)

// The limits of documents: {got} is how much there is, and {max} how much may be.
var (
	LimitBytes = message("limit.bytes",
		"O documento tem {got} bytes; o máximo é {max}. Passe os valores longos como variáveis.",
		"The document has {got} bytes; the maximum is {max}. Pass long values as variables.")
	LimitTokens = message("limit.tokens",
		"O documento tem {got} símbolos (tokens); o máximo é {max}. Divida-o em documentos menores.",
		"The document has {got} tokens; the maximum is {max}. Split it into smaller documents.")
	LimitDepth = message("limit.depth",
		"O documento tem {got} níveis; o máximo é {max}. Peça menos níveis de uma vez.",
		"The document has {got} levels; the maximum is {max}. Request fewer levels at once.")
	LimitAliases = message("limit.aliases",
		"O documento tem {got} apelidos (aliases); o máximo é {max}. Divida-o em documentos menores.",
		"The document has {got} aliases; the maximum is {max}. Split it into smaller documents.")
	LimitDirectives = message("limit.directives",
		"O documento tem {got} diretivas; o máximo é {max}. Retire as que não são necessárias.",
		"The document has {got} directives; the maximum is {max}. Remove those that aren't needed.")
	LimitNesting = message("limit.nesting",
		"Os colchetes, chaves e parênteses do documento têm {got} níveis; o máximo é {max}.",
		"The brackets of the document have {got} levels; the maximum is {max}.")
	LimitRepeated = message("limit.repeated",
		"O documento repete {got} campos no mesmo lugar; o máximo é {max}. Peça cada campo uma vez.",
		"The document repeats {got} fields in the same place; the maximum is {max}. Ask for each field once.")
	LimitDefinitions = message("limit.definitions",
		"O documento tem {got} operações e fragmentos; o máximo é {max}. Divida-o em documentos menores.",
		"The document has {got} operations and fragments; the maximum is {max}. Split it into smaller documents.")
	LimitVisits = message("limit.visits",
		"As operações e os fragmentos do documento levam a {got} campos e valores; o máximo é {max}. Divida-o em documentos menores.",
		"The document's operations and fragments lead to {got} fields and values; the maximum is {max}. Split it into "+
			"smaller documents.")
	LimitConditions = message("limit.conditions",
		"O filtro tem {got} condições; o máximo é {max}. Passe vários valores em uma lista, como em numberIn.",
		"The filter has {got} conditions; the maximum is {max}. Pass many values as one list, as in numberIn.")
	LimitRelations = message("limit.relations",
		"O filtro tem {got} buscas e condições sobre outros registros; o máximo é {max}. Filtre por menos relações de uma vez.",
		"The filter has {got} searches and conditions on other records; the maximum is {max}. Filter by fewer relations at once.")
	LimitLevels = message("limit.levels",
		"As condições sobre outros registros têm {got} níveis; o máximo é {max}. Filtre por menos relações de uma vez.",
		"The conditions on other records have {got} levels; the maximum is {max}. Filter by fewer relations at once.")
	LimitCycles = message("limit.cycles",
		"O filtro volta {got} vezes a um tipo de registro por onde já passou, como em hasBranchWith: {hasContractsWith: "+
			"…} de um contrato; o máximo é {max}. Filtre a outra lista e peça por ids.",
		"The filter returns {got} times to a record type that it is already inside, as in a contract's hasBranchWith: "+
			"{hasContractsWith: …}; the maximum is {max}. Filter the other list instead, and fetch by id.")
	LimitIntrospections = message("limit.introspections",
		"O documento consulta o esquema {got} vezes; o máximo é {max}.",
		"The document queries the schema {got} times; the maximum is {max}.")
	LimitEntries = message("limit.entries",
		"O documento pede {got} entradas do esquema; o máximo é {max}. Peça menos campos dele, ou GET /schema.graphql.",
		"The document asks for {got} entries of the schema; the maximum is {max}. Ask for fewer of its fields, or for "+
			"GET /schema.graphql.")
	LimitValues = message("limit.values",
		"As listas dos filtros têm {got} valores; o máximo é {max}. Divida-as em vários documentos.",
		"The lists of the filters have {got} values; the maximum is {max}. Split them among several documents.")
	LimitFilterText = message("limit.filter_text",
		"Um texto do filtro tem {got} caracteres; o máximo é {max}. Procure por uma parte dele.",
		"A text in the filter has {got} characters; the maximum is {max}. Search for a shorter part of it.")
	LimitLists = message("limit.lists",
		"O documento volta {got} vez a uma lista por onde já passou, como em contracts { customer { contracts … } } de "+
			"um cliente; o máximo é {max}. Peça os outros registros por ids.",
		"The document returns {got} time to a list that it is already inside, as in contracts { customer { contracts … } "+
			"}; the maximum is {max}. Fetch the other records by id.")
	LimitAnswer = message("limit.answer",
		"A resposta ocupa ao menos {got} KiB enquanto é montada; o máximo é {max}. Peça páginas menores, menos campos, "+
			"ou as listas longas em páginas, como em contractsConnection.",
		"Building the answer needs at least {got} KiB; the maximum is {max}. Ask for smaller pages, fewer fields, or "+
			"long lists in pages, as in contractsConnection.")
	LimitCost = message("limit.cost",
		"O documento custa {got} pontos; o máximo é {max}. Peça menos campos ou páginas menores.",
		"The document costs {got} points; the maximum is {max}. Ask for fewer fields or smaller pages.")
)
