package domain

import (
	"encoding/json"
	"time"
)

// Taken is what a cancellation takes away, as it was before: its reversal puts it back.
type Taken struct {
	// Periods are all those of the accesses that it ends, under whatever contract: a change that is dated before the end is
	// repeated by what held then.
	Periods []TakenPeriod `json:"periods,omitempty"`
	// Ended are the logins that were out of service already, and since when.
	Ended map[int]time.Time `json:"ended,omitempty"`
}

// String is its content as stored, for whoever prints a record.
func (t *Taken) String() string {
	content, err := json.Marshal(t)
	if err != nil {
		panic(err) // a struct of texts, numbers and instants can always be marshalled
	}
	return string(content)
}

// TakenPeriod is one period of an access.
type TakenPeriod struct {
	LoginID int `json:"loginId"`
	// ContractID is nil where a cancellation had cleared the link.
	ContractID   *int         `json:"contractId,omitempty"`
	BranchID     int          `json:"branchId"`
	PlanID       *int         `json:"planId,omitempty"`
	CityID       *int         `json:"cityId,omitempty"`
	Zone         *Zone        `json:"zone,omitempty"`
	Medium       *Medium      `json:"medium,omitempty"`
	Technology   *string      `json:"technology,omitempty"`
	Product      *Product     `json:"product,omitempty"`
	SpeedMbps    *float64     `json:"speedMbps,omitempty"`
	CustomerType CustomerType `json:"customerType"`
	StartedAt    time.Time    `json:"startedAt"`
	EndedAt      *time.Time   `json:"endedAt,omitempty"`
}
