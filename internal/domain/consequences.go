package domain

// Consequences are what cancellations do, or would do, in numbers: of one contract, or of many together.
type Consequences struct {
	// LoginsKept stay linked; LoginsUnlinked lose their link for ever.
	LoginsKept     int `json:"loginsKept,omitempty"`
	LoginsUnlinked int `json:"loginsUnlinked,omitempty"`
	// CustomersInactivated become inactive; CustomersKeptActive stay active because of other live contracts.
	CustomersInactivated int `json:"customersInactivated,omitempty"`
	CustomersKeptActive  int `json:"customersKeptActive,omitempty"`
	// OpenComodatos are lent, neither returned nor written off.
	OpenComodatos int `json:"openComodatos,omitempty"`
	// ServiceOrders are the pickup orders that are opened.
	ServiceOrders int `json:"serviceOrders,omitempty"`
	// Months are the DICI months that count fewer accesses, oldest first.
	Months []MonthLeft `json:"months,omitempty"`
}

// MonthLeft is a DICI month that accesses leave.
type MonthLeft struct {
	Year  int `json:"year"`
	Month int `json:"month"`
	// Accesses is how many it counts less.
	Accesses int `json:"accesses"`
	// Closed says that the month was declared to the regulator.
	Closed bool `json:"closed,omitempty"`
}
