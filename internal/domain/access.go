package domain

// Zone is the regulator's TIPO_ATENDIMENTO.
type Zone string

// Urban or rural service.
const (
	ZoneUrban Zone = "URBANO"
	ZoneRural Zone = "RURAL"
)

// Medium is the regulator's TIPO_MEIO; the file writes it in lower case.
type Medium string

// The physical media of an access.
const (
	MediumCoaxial   Medium = "CABO_COAXIAL"
	MediumCopper    Medium = "CABO_METALICO"
	MediumFiber     Medium = "FIBRA"
	MediumRadio     Medium = "RADIO"
	MediumSatellite Medium = "SATELITE"
)

// Product is the regulator's TIPO_PRODUTO; the file writes it in lower case.
type Product string

// The products an access can deliver.
const (
	ProductInternet  Product = "INTERNET"
	ProductDedicated Product = "LINHA_DEDICADA"
	ProductM2M       Product = "M2M"
	ProductOther     Product = "OUTROS"
)
