package fault

// What is said of the receipts of cancellations.
var (
	ReceiptTooEarly = message("receipt.too_early",
		"A entrega não pode ser anterior ao registro do cancelamento ({date}).",
		"The receipt can't have been handed over before the cancellation was recorded ({date}).")
	ReceiptNotFound = message("receipt.not_found",
		"Nenhum cancelamento tem este protocolo. Confira os dígitos e tente de novo.",
		"No cancellation has this protocol. Check the digits and try again.")
)
