package domain

import (
	"time"
	_ "time/tzdata" // the declaration must not depend on the machine's time zones
)

// SaoPaulo is the time zone of the provider and of the regulator.
var SaoPaulo = mustLoad("America/Sao_Paulo")

func mustLoad(name string) *time.Location {
	location, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return location
}
