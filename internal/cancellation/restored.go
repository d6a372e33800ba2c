package cancellation

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/policy"
)

// Restored is what returns to service together with a contract, and what can't.
type Restored struct {
	// LoginsBack return to service; LoginsTaken can't, because other active logins have their user names.
	LoginsBack, LoginsTaken []*ent.Login
	// LoginsUnlinked is how many logins the cancellation unlinked; they are not restored.
	LoginsUnlinked      int
	CustomerReactivated bool
	// ServiceOrderCancelled is the pickup service order to cancel because it was not started; nil when there is none.
	ServiceOrderCancelled *ent.ServiceOrder
}

// restored resolves the decision's ids to the loaded records.
func (e *endedRecords) restored(r *policy.Reactivation) Restored {
	id := func(l *ent.Login) int { return l.ID }
	p := Restored{
		LoginsBack: pick(e.logins, r.LoginsBack, id), LoginsTaken: pick(e.logins, r.LoginsTaken, id),
		CustomerReactivated: r.CustomerReactivated,
	}
	if c := e.contract.Edges.Cancellation; c != nil {
		p.LoginsUnlinked = c.LoginsUnlinked
	}
	if r.PickupCancelled != 0 {
		p.ServiceOrderCancelled = e.pickup
	}
	return p
}

// ReactivatedLogin is a login that is in service again. Its password can't be read later.
type ReactivatedLogin struct {
	Login    *ent.Login
	Password string
}

// newSecrets are the new passwords of restored logins by id, shown to the requester, and their sealed forms.
type newSecrets struct {
	passwords map[int]string
	sealed    map[int][]byte
}

func (s *Service) makeSecrets(logins []*ent.Login) (made newSecrets, err error) {
	made = newSecrets{map[int]string{}, map[int][]byte{}}
	for _, l := range logins {
		if made.passwords[l.ID], made.sealed[l.ID], err = s.NewLoginSecret(); err != nil {
			return made, fmt.Errorf("a login's secret: %w", err)
		}
	}
	return made, nil
}

// readLogins reads the logins with their new passwords after the commit.
func (s *Service) readLogins(ctx context.Context, of newSecrets) (list []*ReactivatedLogin, err error) {
	logins, err := s.db.Reader().Login.Query().Where(login.IDIn(slices.Collect(maps.Keys(of.passwords))...)).
		Order(login.ByID()).All(ctx)
	for _, l := range logins {
		list = append(list, &ReactivatedLogin{Login: l, Password: of.passwords[l.ID]})
	}
	return list, err
}

// applyRelated returns the customer to active and cancels the pickup service order.
func (p Restored) applyRelated(ctx context.Context, tx *database.Tx, of *ent.Contract) error {
	if p.CustomerReactivated {
		err := tx.Customer.UpdateOneID(of.CustomerID).SetActive(true).ClearInactivatedAt().SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return fmt.Errorf("customer: %w", err)
		}
	}
	if order := p.ServiceOrderCancelled; order != nil {
		err := tx.ServiceOrder.UpdateOneID(order.ID).SetStatus(domain.ServiceOrderCancelled).SetClosedAt(tx.Now).
			SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return fmt.Errorf("service order: %w", err)
		}
	}
	return nil
}

// logEntries are the events for the contract's history, after the one that says why.
func (p Restored) logEntries(of *ent.Contract, why eventlog.Entry) []eventlog.Entry {
	list := []eventlog.Entry{why}
	if n := len(p.LoginsBack); n > 0 {
		list = append(list, eventlog.Entry{Type: event.TypeLOGIN_REACTIVATED, Data: map[string]any{"count": n}})
	}
	if p.CustomerReactivated {
		list = append(list, eventlog.Entry{Type: event.TypeCUSTOMER_REACTIVATED, SubjectID: of.CustomerID})
	}
	if order := p.ServiceOrderCancelled; order != nil {
		list = append(list, eventlog.Entry{
			Type: event.TypeSERVICE_ORDER_ADVANCED, SubjectID: order.ID,
			Data: map[string]any{"from": order.Status, "to": domain.ServiceOrderCancelled},
		})
	}
	for i := range list {
		list[i].ContractID = of.ID
	}
	return list
}
