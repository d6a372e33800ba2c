package registry

import (
	"context"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
)

// The queries below read through the client that can't write, with the rights of the context's viewer.

// Branches lists the branches.
func (r *Registry) Branches() *ent.BranchQuery { return r.db.Reader().Branch.Query() }

// Cancellations lists the cancellations.
func (r *Registry) Cancellations() *ent.CancellationQuery { return r.db.Reader().Cancellation.Query() }

// CancellationByID is the cancellation with the id, if there is one.
func (r *Registry) CancellationByID(id int) *ent.CancellationQuery {
	return r.Cancellations().Where(cancellation.ID(id))
}

// CancellationBatchRows lists the contracts of the batches.
func (r *Registry) CancellationBatchRows() *ent.CancellationBatchRowQuery {
	return r.db.Reader().CancellationBatchRow.Query()
}

// CancellationReasons lists the cancellation reasons.
func (r *Registry) CancellationReasons() *ent.CancellationReasonQuery {
	return r.db.Reader().CancellationReason.Query()
}

// CancellationReversals lists the reversals of cancellations.
func (r *Registry) CancellationReversals() *ent.CancellationReversalQuery {
	return r.db.Reader().CancellationReversal.Query()
}

// Cities lists the municipalities.
func (r *Registry) Cities() *ent.CityQuery { return r.db.Reader().City.Query() }

// Comodatos lists the lent equipment.
func (r *Registry) Comodatos() *ent.ComodatoQuery { return r.db.Reader().Comodato.Query() }

// Contracts lists the contracts.
func (r *Registry) Contracts() *ent.ContractQuery { return r.db.Reader().Contract.Query() }

// ContractByNumber is the contract with the provider's number, if there is one.
func (r *Registry) ContractByNumber(number string) *ent.ContractQuery {
	return r.Contracts().Where(contract.Number(number))
}

// Customers lists the customers.
func (r *Registry) Customers() *ent.CustomerQuery { return r.db.Reader().Customer.Query() }

// Events lists the log.
func (r *Registry) Events() *ent.EventQuery { return r.db.Reader().Event.Query() }

// Logins lists the logins.
func (r *Registry) Logins() *ent.LoginQuery { return r.db.Reader().Login.Query() }

// Parameters is the single record of general parameters.
func (r *Registry) Parameters() *ent.ParametersQuery { return r.db.Reader().Parameters.Query() }

// ParametersRevisions lists the states that the general parameters had.
func (r *Registry) ParametersRevisions() *ent.ParametersRevisionQuery {
	return r.db.Reader().ParametersRevision.Query()
}

// Plans lists the plans.
func (r *Registry) Plans() *ent.PlanQuery { return r.db.Reader().Plan.Query() }

// ReceiptDeliveries lists when and how receipts of cancellations were handed over.
func (r *Registry) ReceiptDeliveries() *ent.ReceiptDeliveryQuery {
	return r.db.Reader().ReceiptDelivery.Query()
}

// ServiceOrders lists the service orders.
func (r *Registry) ServiceOrders() *ent.ServiceOrderQuery { return r.db.Reader().ServiceOrder.Query() }

// ServiceOrderTemplates lists the service order templates.
func (r *Registry) ServiceOrderTemplates() *ent.ServiceOrderTemplateQuery {
	return r.db.Reader().ServiceOrderTemplate.Query()
}

// Technologies lists the access technologies.
func (r *Registry) Technologies() *ent.TechnologyQuery { return r.db.Reader().Technology.Query() }

// Users lists the users.
func (r *Registry) Users() *ent.UserQuery { return r.db.Reader().User.Query() }

// Node is the record with the global id; nil when there is none.
func (r *Registry) Node(ctx context.Context, id int) (ent.Noder, error) {
	node, err := r.db.Reader().Noder(ctx, id)
	if ent.IsNotFound(err) {
		return nil, nil // an id of nothing is answered by null
	}
	return node, err
}

// Nodes are the records with the global ids, in their order; unknown ids are reported as errors.
func (r *Registry) Nodes(ctx context.Context, ids []int) ([]ent.Noder, error) {
	return r.db.Reader().Noders(ctx, ids)
}

// AutomationRules lists the automation rules.
func (r *Registry) AutomationRules() *ent.AutomationRuleQuery {
	return r.db.Reader().AutomationRule.Query()
}

// AutomationRuns lists the runs of all rules.
func (r *Registry) AutomationRuns() *ent.AutomationRunQuery {
	return r.db.Reader().AutomationRun.Query()
}

// CancellationBatches lists the batches.
func (r *Registry) CancellationBatches() *ent.CancellationBatchQuery {
	return r.db.Reader().CancellationBatch.Query()
}

// DiciDeclarations lists the closed DICI months in all their versions.
func (r *Registry) DiciDeclarations() *ent.DiciDeclarationQuery {
	return r.db.Reader().DiciDeclaration.Query()
}

// Notices lists the notices.
func (r *Registry) Notices() *ent.NoticeQuery { return r.db.Reader().Notice.Query() }

// ScheduledCancellations lists the scheduled cancellations.
func (r *Registry) ScheduledCancellations() *ent.ScheduledCancellationQuery {
	return r.db.Reader().ScheduledCancellation.Query()
}

// ApiTokens lists the tokens of machines.
func (r *Registry) ApiTokens() *ent.ApiTokenQuery { return r.db.Reader().ApiToken.Query() }

// SavedQueries lists the queries that people keep.
func (r *Registry) SavedQueries() *ent.SavedQueryQuery { return r.db.Reader().SavedQuery.Query() }

// WebhookEndpoints lists the addresses that receive events.
func (r *Registry) WebhookEndpoints() *ent.WebhookEndpointQuery {
	return r.db.Reader().WebhookEndpoint.Query()
}

// WebhookDeliveries lists what was sent to them.
func (r *Registry) WebhookDeliveries() *ent.WebhookDeliveryQuery {
	return r.db.Reader().WebhookDelivery.Query()
}
