package domain

// ComodatoStatus says whether lent equipment is still with the customer.
type ComodatoStatus string

// A comodato is open until it is returned or written off.
const (
	ComodatoOpen       ComodatoStatus = "OPEN"
	ComodatoReturned   ComodatoStatus = "RETURNED"
	ComodatoWrittenOff ComodatoStatus = "WRITTEN_OFF"
)
