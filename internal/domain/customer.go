package domain

// CustomerType is the regulator's TIPO_CLIENTE.
type CustomerType string

// A person, a company, or the provider's own use.
const (
	CustomerPF CustomerType = "PF"
	CustomerPJ CustomerType = "PJ"
	CustomerUP CustomerType = "UP"
)
