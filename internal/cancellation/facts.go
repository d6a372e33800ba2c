package cancellation

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/internal/policy"
)

// loaded is what a decision needs, as records and as the policy sees them.
type loaded struct {
	contract   *ent.Contract
	customer   *ent.Customer
	reason     *ent.CancellationReason
	parameters *ent.ParametersRevision
	template   *ent.ServiceOrderTemplate
	logins     []*ent.Login
	comodatos  []*ent.Comodato
	siblings   []*ent.Contract
}

// load reads the parameters and the facts of one contract, in the transaction of the client when it has one. It makes 6
// statements, 7 when a pickup template is set.
func load(ctx context.Context, client *ent.Client, contractID, reasonID int) (*loaded, error) {
	l := &loaded{}
	if err := l.loadContracts(ctx, client, contractID); err != nil {
		return nil, fmt.Errorf("load contract: %w", err)
	}
	if l.contract == nil {
		return l, nil
	}
	if err := l.loadRest(ctx, client, reasonID); err != nil {
		return nil, fmt.Errorf("load facts: %w", err)
	}
	return l, nil
}

// loadContracts reads the contract together with all others of its customer.
func (l *loaded) loadContracts(ctx context.Context, client *ent.Client, contractID int) error {
	all, err := client.Contract.Query().
		Where(func(s *entsql.Selector) {
			own := entsql.Table(contract.Table)
			s.Where(entsql.In(s.C(contract.FieldCustomerID),
				entsql.Select(own.C(contract.FieldCustomerID)).From(own).Where(entsql.EQ(own.C(contract.FieldID), contractID))))
		}).
		WithCustomer().
		Order(contract.ByID()).
		All(ctx)
	for _, c := range all {
		if c.ID == contractID {
			l.contract, l.customer = c, c.Edges.Customer
		} else {
			l.siblings = append(l.siblings, c)
		}
	}
	return err
}

func (l *loaded) loadRest(ctx context.Context, client *ent.Client, reasonID int) (err error) {
	// The newest revision is what is in force: each change of the parameters writes one in its own transaction.
	l.parameters, err = client.ParametersRevision.Query().
		Order(parametersrevision.ByRevision(entsql.OrderDesc())).WithPickupTemplate().First(ctx)
	if err != nil {
		return err
	}
	l.template = l.parameters.Edges.PickupTemplate
	l.logins, err = client.Login.Query().Where(login.ContractID(l.contract.ID)).Order(login.ByID()).All(ctx)
	if err != nil {
		return err
	}
	l.comodatos, err = client.Comodato.Query().Where(comodato.ContractID(l.contract.ID)).Order(comodato.ByID()).All(ctx)
	if err != nil {
		return err
	}
	l.reason, err = client.CancellationReason.Get(ctx, reasonID)
	if ent.IsNotFound(err) {
		err = nil
	}
	return err
}

// policyParameters are the parameters as the policy sees them.
func (l *loaded) policyParameters() policy.Parameters {
	if l.parameters == nil {
		return policy.Parameters{}
	}
	p := policy.Parameters{
		Revision:           l.parameters.Revision,
		KeepLoginLink:      l.parameters.KeepLoginLink,
		CheckOpenComodatos: l.parameters.CheckOpenComodatos,
		InactivateCustomer: l.parameters.InactivateCustomer,
	}
	if l.template != nil {
		p.PickupTemplateID = l.template.ID
	}
	return p
}

// facts are the records as the policy sees them.
func (l *loaded) facts() policy.Facts {
	if l.contract == nil {
		return policy.Facts{}
	}
	own := policyContract(l.contract)
	facts := policy.Facts{
		Contract: &own,
		Customer: policy.Customer{ID: l.customer.ID, Active: l.customer.Active},
		Reason:   policy.Reason{Found: l.reason != nil, Active: l.reason != nil && l.reason.Active},
	}
	for _, login := range l.logins {
		facts.Logins = append(facts.Logins, policy.Login{
			ID: login.ID, Active: login.Active,
			ActivatedAt: login.ActivatedAt.UTC(), InactivatedAt: instant(login.InactivatedAt),
		})
	}
	for _, item := range l.comodatos {
		facts.Comodatos = append(facts.Comodatos, policy.Comodato{ID: item.ID, Status: item.Status})
	}
	for _, sibling := range l.siblings {
		facts.Siblings = append(facts.Siblings, policyContract(sibling))
	}
	return facts
}

func policyContract(c *ent.Contract) policy.Contract {
	return policy.Contract{ID: c.ID, Status: c.Status, ActivatedAt: instant(c.ActivatedAt)}
}

func instant(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.UTC()
}
