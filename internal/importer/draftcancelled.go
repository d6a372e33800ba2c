package importer

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/policy"
)

// draftCancellation is a cancellation that the policy would have carried out.
type draftCancellation struct {
	at       time.Time
	unlinked bool
	now      time.Time
}

// close does to a stored login of the contract what a cancellation does.
func (c draftCancellation) close(l *ent.Login) {
	l.Active = false
	if l.InactivatedAt == nil || !l.InactivatedAt.Before(c.at) {
		l.InactivatedAt = &c.at
	}
	if c.unlinked {
		l.ContractID = nil
	} else {
		l.FactsFrozenAt = &c.now
	}
}

// draftComodato is equipment as the files say.
type draftComodato struct {
	contract    int
	description string
	open        bool
}

// addComodato keeps what the files say of equipment of a contract that they cancel.
func (d *draft) addComodato(row comodatoRow, contract int) {
	if d != nil {
		open := row.status == policy.ComodatoOpen
		d.comodatos[strings.Clone(row.code)] = draftComodato{contract, strings.Clone(row.description), open}
	}
}

func (d *draft) hasComodato(code *string) bool {
	if d == nil || code == nil {
		return false
	}
	_, there := d.comodatos[*code]
	return there
}

// addOpenComodatos adds the names of those that are open by the files, by contract.
func (d *draft) addOpenComodatos(contracts []int, open map[int][]string) {
	if d == nil {
		return
	}
	for code, c := range d.comodatos {
		if c.open && slices.Contains(contracts, c.contract) {
			open[c.contract] = append(open[c.contract], comodatoName(&code, c.description))
		}
	}
}
