package fault

// The refusals of users and their passwords.
var (
	OwnUser = message("user.own",
		"Você não pode alterar o próprio acesso. Peça a outro administrador.",
		"You can't change your own access. Ask another administrator.")
	RoleForbidden = message("user.role",
		"Este perfil permite o que você não pode. Peça a um administrador.",
		"This role allows what you may not do yourself. Ask an administrator.")
	LastAdmin = message("user.last_admin",
		"Ao menos um administrador ativo precisa ficar. Torne outro usuário administrador antes.",
		"At least one active administrator must remain. Make another user an administrator first.")
	PasswordGuessable = message("password.guessable",
		"Esta senha é fácil de adivinhar. Evite sequências, repetições, palavras comuns, o seu nome e o seu e-mail; uma frase "+
			"longa serve.",
		"This password is easy to guess. Avoid sequences, repetitions, common words, your name and your e-mail address; a long "+
			"phrase works well.")
	PasswordWrong = message("password.wrong",
		"A senha atual está incorreta.",
		"The current password is wrong.")
	PasswordSame = message("password.same",
		"A nova senha deve ser diferente da atual.",
		"The new password must be different from the current one.")
	PasswordAttempts = message("password.attempts",
		"Muitas tentativas. Espere um minuto e tente de novo.",
		"Too many attempts. Wait a minute and try again.")
	OwnPassword = message("password.own",
		"Para mudar a própria senha, use “Trocar senha”, que pede a atual.",
		"To change your own password, use \"change password\", which asks for the current one.")
)

// The refusals of tokens.
var (
	TokenScopes = message("token.scopes",
		"Escolha ao menos um escopo.",
		"Choose at least one scope.")
	TokenExpiry = message("token.expiry",
		"A validade deve estar no futuro.",
		"The expiry must be in the future.")
	TokenTwoLive = message("token.two_live",
		"Já há dois tokens ativos com este nome. Revogue um antes de criar outro.",
		"There are already two active tokens with this name. Revoke one before creating another.")
	TokenRevoked = message("token.revoked",
		"Este token já foi revogado.",
		"This token has already been revoked.")
	ScopeForbidden = message("token.scope_forbidden",
		"Você não pode conceder {scope}: não tem todas as permissões dele.",
		"You may not grant {scope}: you don't have all of its permissions.")
)
