package policy

// ContractStatus is the state of a contract's life cycle.
type ContractStatus string

// The states of a contract. IXC's status_internet CA, FA, CM and AA map to suspended, suspended, blocked and awaiting.
const (
	ContractAwaitingSignature ContractStatus = "AWAITING_SIGNATURE"
	ContractActive            ContractStatus = "ACTIVE"
	ContractSuspended         ContractStatus = "SUSPENDED"
	ContractBlocked           ContractStatus = "BLOCKED"
	ContractCancelled         ContractStatus = "CANCELLED"
)

// Values lists the states for ent and GraphQL.
func (ContractStatus) Values() []string {
	return []string{
		string(ContractAwaitingSignature), string(ContractActive), string(ContractSuspended),
		string(ContractBlocked), string(ContractCancelled),
	}
}

// ComodatoStatus says whether lent equipment is still with the customer.
type ComodatoStatus string

// A comodato is open until it is returned or written off.
const (
	ComodatoOpen       ComodatoStatus = "OPEN"
	ComodatoReturned   ComodatoStatus = "RETURNED"
	ComodatoWrittenOff ComodatoStatus = "WRITTEN_OFF"
)

// Values lists the states for ent and GraphQL.
func (ComodatoStatus) Values() []string {
	return []string{string(ComodatoOpen), string(ComodatoReturned), string(ComodatoWrittenOff)}
}

// Origin says what kind of request cancelled a contract.
type Origin string

// The origins of a cancellation.
const (
	OriginManual    Origin = "MANUAL"
	OriginBulk      Origin = "BULK"
	OriginScheduled Origin = "SCHEDULED"
	OriginAutomated Origin = "AUTOMATED"
	// OriginImported is a cancellation that another system made and an import brought.
	OriginImported Origin = "IMPORTED"
)

// Values lists the origins for ent and GraphQL.
func (Origin) Values() []string {
	return []string{string(OriginManual), string(OriginBulk), string(OriginScheduled), string(OriginAutomated), string(OriginImported)}
}

// Unattended says that nobody is there to override what stands against a cancellation.
func (o Origin) Unattended() bool { return o == OriginAutomated || o == OriginImported }

// CustomerType is the regulator's TIPO_CLIENTE.
type CustomerType string

// A person, a company, or the provider's own use.
const (
	CustomerPF CustomerType = "PF"
	CustomerPJ CustomerType = "PJ"
	CustomerUP CustomerType = "UP"
)

// Values lists the customer types for ent and GraphQL.
func (CustomerType) Values() []string {
	return []string{string(CustomerPF), string(CustomerPJ), string(CustomerUP)}
}

// Zone is the regulator's TIPO_ATENDIMENTO.
type Zone string

// Urban or rural service.
const (
	ZoneUrban Zone = "URBANO"
	ZoneRural Zone = "RURAL"
)

// Values lists the zones for ent and GraphQL.
func (Zone) Values() []string { return []string{string(ZoneUrban), string(ZoneRural)} }

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

// Values lists the media for ent and GraphQL.
func (Medium) Values() []string {
	return []string{
		string(MediumCoaxial), string(MediumCopper), string(MediumFiber), string(MediumRadio), string(MediumSatellite),
	}
}

// Product is the regulator's TIPO_PRODUTO; the file writes it in lower case.
type Product string

// The products an access can deliver.
const (
	ProductInternet  Product = "INTERNET"
	ProductDedicated Product = "LINHA_DEDICADA"
	ProductM2M       Product = "M2M"
	ProductOther     Product = "OUTROS"
)

// Values lists the products for ent and GraphQL.
func (Product) Values() []string {
	return []string{string(ProductInternet), string(ProductDedicated), string(ProductM2M), string(ProductOther)}
}

// ServiceOrderStatus is the state of a field job.
type ServiceOrderStatus string

// A service order moves forward through these states; DONE and CANCELLED are final.
const (
	ServiceOrderOpen       ServiceOrderStatus = "OPEN"
	ServiceOrderScheduled  ServiceOrderStatus = "SCHEDULED"
	ServiceOrderInProgress ServiceOrderStatus = "IN_PROGRESS"
	ServiceOrderDone       ServiceOrderStatus = "DONE"
	ServiceOrderCancelled  ServiceOrderStatus = "CANCELLED"
)

// Values lists the states for ent and GraphQL.
func (ServiceOrderStatus) Values() []string {
	return []string{
		string(ServiceOrderOpen), string(ServiceOrderScheduled), string(ServiceOrderInProgress),
		string(ServiceOrderDone), string(ServiceOrderCancelled),
	}
}
