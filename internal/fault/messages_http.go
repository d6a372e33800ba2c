package fault

// The answers to requests that never reach a use case.
var (
	ServiceUnavailable = message("http.unavailable",
		"O serviço está indisponível no momento. Tente de novo em instantes.",
		"The service is unavailable right now. Try again in a moment.")
	InternalError = message("http.internal",
		"Erro interno. Tente de novo.",
		"Internal error. Try again.")
	TooManyConnections = message("http.too_many_connections",
		"Há conexões demais abertas com o servidor. Feche algumas e tente de novo em instantes.",
		"Too many connections to the server are open. Close some and try again shortly.")
	HostUnknown = message("http.unknown_host",
		"O servidor não atende por este nome. Se ele for seu, inclua-o em VINCULO_HOSTS.",
		"The server doesn't answer to this name. If it is yours, add it to VINCULO_HOSTS.")
	CrossOrigin = message("http.cross_origin",
		"Pedido de outra origem recusado.",
		"The request came from another origin and was refused.")
	AppNotBuilt = message("http.app_not_built",
		"O aplicativo web não foi incluído neste binário: rode make build.",
		"The web app isn't in this binary: run make build.")
)

// The answers to sign-ins and downloads.
var (
	SignInRequired = message("http.sign_in_required",
		"Entre para continuar.",
		"Sign in to continue.")
	DownloadForbidden = message("http.download_forbidden",
		"Você não tem permissão para isto.",
		"You may not do this.")
	TokenInvalid = message("http.token_invalid",
		"Token inválido, vencido ou revogado.",
		"The token is invalid, expired or revoked.")
	SessionMethods = message("session.methods",
		"Use GET, POST ou DELETE.",
		"Use GET, POST or DELETE.")
	SessionMediaType = message("session.media_type",
		"Envie o pedido como application/json.",
		"Send the request as application/json.")
	SessionTooLarge = message("session.too_large",
		"O pedido é grande demais.",
		"The request is too large.")
	SessionBody = message("session.body",
		"Envie um objeto JSON com \"email\" e \"password\".",
		"Send a JSON object with \"email\" and \"password\".")
	SessionInvisible = message("session.invisible",
		"O e-mail ou a senha tem um caractere invisível ({character}). Digite-os de novo.",
		"The e-mail address or password has an invisible character ({character}). Type them again.")
	SessionRefused = message("session.refused",
		"E-mail ou senha incorretos.",
		"Wrong e-mail or password.")
)
