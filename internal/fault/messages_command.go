package fault

// What the commands print, in both languages at once: see Bilingual.
var (
	CommandDryRun = message("command.dry_run",
		"Simulação: nada foi gravado",
		"dry run: nothing was written")
	CommandNotWritten = message("command.not_written",
		"Nada foi gravado",
		"nothing was written")
	CommandNumberUnknown = message("command.number_unknown",
		"não há contrato com este número",
		"no contract has this number")
	CommandNumbersUnknown = message("command.numbers_unknown",
		"{count} números desconhecidos, nada foi feito",
		"unknown numbers, nothing was done")
	CommandNumberColumn = message("command.number_column",
		"falta a coluna contrato, numero ou number",
		"the column of contract numbers is missing")
	CommandDamaged = message("command.damaged",
		"o banco está danificado",
		"the database is damaged")
	CommandUndamaged = message("command.undamaged",
		"Nenhum dano encontrado",
		"no damage was found")
	CommandNoFile = message("command.no_file",
		"o arquivo do banco não existe",
		"no such file")
	CommandNoDemo = message("command.no_demo",
		"O banco já tem dados próprios: --demo foi ignorado",
		"the database already has its own data: --demo was ignored")
	CommandMakingDemo = message("command.making_demo",
		"Criando a base de demonstração, menos de um minuto",
		"creating the demo base, less than a minute")
	CommandDemoMade = message("command.demo_made",
		"Base de demonstração pronta em {seconds} s",
		"the demo base is ready")
	CommandDemo = message("command.demo",
		"Base de demonstração",
		"demo base")
	CommandSignInWith = message("command.sign_in_with",
		"Entre com",
		"sign in with")
	CommandSignIn = message("command.sign_in",
		"Entre com seu e-mail e senha",
		"sign in with your e-mail and password")
	CommandNoUser = message("command.no_user",
		"Nenhum usuário ainda. Crie o primeiro",
		"no users yet, create the first one")
	CommandUserUnknown = message("command.user_unknown",
		"nenhum usuário com este e-mail",
		"no user has this e-mail")
	CommandPassword = message("command.password",
		"Senha",
		"password")
	CommandPasswordAgain = message("command.password_again",
		"De novo",
		"again")
	CommandPasswordsDiffer = message("command.passwords_differ",
		"as senhas são diferentes",
		"the passwords differ")
	CommandNotADay = message("command.not_a_day",
		"não é um dia",
		"is not a day")
	CommandMonthsChanged = message("command.months_changed",
		"Meses fechados do DICI que mudaram",
		"closed DICI months that change")
	CommandMonthsWouldChange = message("command.months_would_change",
		"Meses fechados do DICI que mudariam",
		"closed DICI months that change")
	CommandMonthsStay = message("command.months_stay",
		"O que foi declarado fica até ser retificado: na tela DICI, mês por mês, Retificar mês",
		"what was declared stays until you rectify it")
)

// What the commands count, in Portuguese only so far.
var (
	CommandCancelled = message("command.cancelled",
		"{total} contratos: {cancelled} cancelados, {refused} recusados, {notRun} não processados",
		"{total} contracts: {cancelled} cancelled, {refused} refused, {notRun} not processed")
	CommandImported = message("command.imported",
		"{rows} linhas: {created} novas, {updated} alteradas, {unchanged} iguais, {rejected} rejeitadas",
		"{rows} rows: {created} new, {updated} changed, {unchanged} unchanged, {rejected} rejected")
	CommandRowsRejected = message("command.rows_rejected",
		"{count} linhas rejeitadas",
		"{count} rows rejected")
	CommandMonthRows = message("command.month_rows",
		"linhas diferentes: {rows}, com {before} → {after} acessos",
		"different rows: {rows}, with {before} → {after} accesses")
	CommandMoreMonths = message("command.more_months",
		"… e mais {count}",
		"… and {count} more")
	CommandProgress = message("command.progress",
		"{rows} linhas",
		"{rows} rows")
	CommandConsequences = message("command.consequences",
		"logins com vínculo: {kept}; desvinculados para sempre: {unlinked}; clientes inativados: {inactivated}; OS de retirada: {orders}",
		"logins kept: {kept}; unlinked for ever: {unlinked}; customers inactivated: {inactivated}; pickup orders: {orders}")
	CommandMonthLeft = message("command.month_left",
		"DICI {month}: {accesses} acessos a menos",
		"DICI {month}: {accesses} accesses fewer")
	CommandContracts = message("command.contracts",
		"contratos",
		"contracts")
)
