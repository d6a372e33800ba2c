package domain

import "cmp"

// Consequences are what cancellations do, or would do, in numbers: of one contract, or of many together.
type Consequences struct {
	// LoginsKept stay linked; LoginsUnlinked lose their link for ever.
	LoginsKept     int `json:"loginsKept,omitempty"`
	LoginsUnlinked int `json:"loginsUnlinked,omitempty"`
	// CustomersInactivated become inactive; CustomersKeptActive stay active because of other live contracts.
	CustomersInactivated int `json:"customersInactivated,omitempty"`
	CustomersKeptActive  int `json:"customersKeptActive,omitempty"`
	// OpenComodatos are lent, neither returned nor written off; ComodatosBlocking are those that prevent a cancellation.
	OpenComodatos     int `json:"openComodatos,omitempty"`
	ComodatosBlocking int `json:"comodatosBlocking,omitempty"`
	// ServiceOrders are the pickup orders that are opened.
	ServiceOrders int `json:"serviceOrders,omitempty"`
	// Months are the DICI months that count fewer accesses, oldest first.
	Months []MonthLeft `json:"months,omitempty"`
	// EarlierMonths says that accesses also leave open months before the listed ones.
	EarlierMonths bool `json:"earlierMonths,omitempty"`
}

// Add adds up the consequences of another cancellation.
func (c *Consequences) Add(other Consequences) {
	c.LoginsKept += other.LoginsKept
	c.LoginsUnlinked += other.LoginsUnlinked
	c.CustomersInactivated += other.CustomersInactivated
	c.CustomersKeptActive += other.CustomersKeptActive
	c.OpenComodatos += other.OpenComodatos
	c.ComodatosBlocking += other.ComodatosBlocking
	c.ServiceOrders += other.ServiceOrders
	c.Months = addMonths(c.Months, other.Months)
	c.EarlierMonths = c.EarlierMonths || other.EarlierMonths
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

// compare orders months; of one that some branches have closed and others haven't, the open one comes first.
func (m MonthLeft) compare(other MonthLeft) int {
	rank := func(m MonthLeft) int {
		months := m.Year*12 + m.Month
		if m.Closed {
			return 2*months + 1
		}
		return 2 * months
	}
	return cmp.Compare(rank(m), rank(other))
}

// addMonths merges two ordered lists. A month that only some branches have closed is in it twice.
func addMonths(a, b []MonthLeft) []MonthLeft {
	if len(b) == 0 {
		return a
	}
	sum := make([]MonthLeft, 0, max(len(a), len(b)))
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].compare(b[0]); {
		case c < 0:
			sum, a = append(sum, a[0]), a[1:]
		case c > 0:
			sum, b = append(sum, b[0]), b[1:]
		default:
			both := a[0]
			both.Accesses += b[0].Accesses
			sum, a, b = append(sum, both), a[1:], b[1:]
		}
	}
	return append(append(sum, a...), b...)
}
