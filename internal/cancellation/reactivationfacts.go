package cancellation

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// endedRecords are the records that the decision to return a contract to service is based on.
type endedRecords struct {
	// contract comes with its customer, its plan and the cancellation in force; nil when there is none.
	contract *ent.Contract
	logins   []*ent.Login
	// takenUsernames are the logins' user names that other active logins now have.
	takenUsernames map[string]bool
	pickup         *ent.ServiceOrder
}

// reactivationRecords are those of a reactivation.
type reactivationRecords struct {
	*endedRecords
	// withoutLoginData says that the cancellation left DICI nothing to count.
	withoutLoginData bool
	// closedMonths are the closed DICI months that would count an access in service from now on.
	closedMonths []*ent.DiciDeclaration
}

// loadReactivation loads a contract and its related records.
func loadReactivation(ctx context.Context, client *ent.Client, contractID int, now time.Time) (*reactivationRecords, error) {
	ended, err := loadEnded(ctx, client, contractID)
	e := &reactivationRecords{endedRecords: ended}
	if err != nil || e.contract == nil {
		return e, err
	}
	e.withoutLoginData, err = client.Contract.Query().
		Where(contract.ID(contractID), condition.CancelledWithoutLoginData()).Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("login data: %w", err)
	}
	e.closedMonths, err = client.DiciDeclaration.Query().
		Where(condition.ClosedMonthCounting(e.contract.BranchID, now, nil)).
		Order(dicideclaration.ByYear(), dicideclaration.ByMonth()).All(viewer.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("closed months: %w", err)
	}
	return e, nil
}

// loadEnded loads a contract with what ended with it.
func loadEnded(ctx context.Context, client *ent.Client, contractID int) (*endedRecords, error) {
	e := &endedRecords{}
	var err error
	e.contract, err = client.Contract.Query().Where(contract.ID(contractID)).
		WithCustomer().WithPlan().WithCancellation().Only(ctx)
	if ent.IsNotFound(err) {
		return e, nil
	}
	if err != nil {
		return nil, fmt.Errorf("contract: %w", err)
	}
	if e.logins, err = client.Login.Query().Where(login.ContractID(contractID)).Order(login.ByID()).All(ctx); err != nil {
		return nil, fmt.Errorf("logins: %w", err)
	}
	if e.takenUsernames, err = findTakenUsernames(ctx, client, e.logins); err != nil {
		return nil, fmt.Errorf("user names: %w", err)
	}
	if id := e.contract.CancellationID; id != nil {
		e.pickup, err = client.ServiceOrder.Query().Where(serviceorder.CancellationID(*id)).Only(ctx)
		if err != nil && !ent.IsNotFound(err) {
			return nil, fmt.Errorf("service order: %w", err)
		}
	}
	return e, nil
}

func findTakenUsernames(ctx context.Context, client *ent.Client, logins []*ent.Login) (map[string]bool, error) {
	names := make([]string, 0, len(logins))
	for _, l := range logins {
		names = append(names, l.Username)
	}
	found, err := client.Login.Query().Where(login.UsernameIn(names...), login.Active(true)).
		Select(login.FieldUsername).Strings(ctx)
	taken := make(map[string]bool, len(found))
	for _, name := range found {
		taken[name] = true
	}
	return taken, err
}

// facts converts the records for the policy.
func (e *endedRecords) facts() policy.ReactivationFacts {
	if e.contract == nil {
		return policy.ReactivationFacts{}
	}
	own, customer := policyContract(e.contract), e.contract.Edges.Customer
	facts := policy.ReactivationFacts{
		Contract: &own, CancelledAt: e.serviceEnd(),
		CustomerActive: customer.Active, CustomerAnonymized: customer.AnonymizedAt != nil,
	}
	for _, l := range e.logins {
		facts.Logins = append(facts.Logins, policy.LinkedLogin{
			Login: policyLogin(l), UsernameTaken: e.takenUsernames[l.Username], AlreadyEnded: e.alreadyEnded(l.ID),
		})
	}
	if e.pickup != nil {
		facts.Pickup = &policy.PickupOrder{ID: e.pickup.ID, Status: e.pickup.Status}
	}
	return facts
}

// alreadyEnded says whether a login was out of service before the contract was cancelled, although on a later day than the
// cancellation's date, which it has now.
func (e *endedRecords) alreadyEnded(id int) bool {
	c := e.contract.Edges.Cancellation
	if c == nil || c.Taken == nil {
		return false
	}
	_, ended := c.Taken.Ended[id]
	return ended
}

// serviceEnd is when the service ended; if the contract was imported without that date, when it was cancelled here.
func (e *endedRecords) serviceEnd() time.Time {
	if e.contract.CancelledAt != nil {
		return e.contract.CancelledAt.UTC()
	}
	return e.contract.StatusChangedAt.UTC()
}

// serviceStart is when the latest service started.
func (e *endedRecords) serviceStart() time.Time {
	if began := policyContract(e.contract).ActivatedAt; !began.IsZero() {
		return began
	}
	return e.serviceEnd()
}
