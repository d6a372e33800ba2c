package registry

import (
	"context"

	"github.com/vinculo/vinculo/ent"
)

// Each function below reads one record by its id, as it is after what was committed last.

// Branch reads one branch.
func (r *Registry) Branch(ctx context.Context, id int) (*ent.Branch, error) {
	return r.db.Reader().Branch.Get(ctx, id)
}

// CancellationReason reads one cancellation reason.
func (r *Registry) CancellationReason(ctx context.Context, id int) (*ent.CancellationReason, error) {
	return r.db.Reader().CancellationReason.Get(ctx, id)
}

// Comodato reads one comodato.
func (r *Registry) Comodato(ctx context.Context, id int) (*ent.Comodato, error) {
	return r.db.Reader().Comodato.Get(ctx, id)
}

// Contract reads one contract.
func (r *Registry) Contract(ctx context.Context, id int) (*ent.Contract, error) {
	return r.db.Reader().Contract.Get(ctx, id)
}

// Customer reads one customer.
func (r *Registry) Customer(ctx context.Context, id int) (*ent.Customer, error) {
	return r.db.Reader().Customer.Get(ctx, id)
}

// Login reads one login.
func (r *Registry) Login(ctx context.Context, id int) (*ent.Login, error) {
	return r.db.Reader().Login.Get(ctx, id)
}

// Notice reads one notice to a customer.
func (r *Registry) Notice(ctx context.Context, id int) (*ent.Notice, error) {
	return r.db.Reader().Notice.Get(ctx, id)
}

// ReceiptDelivery reads when and how one receipt was handed over.
func (r *Registry) ReceiptDelivery(ctx context.Context, id int) (*ent.ReceiptDelivery, error) {
	return r.db.Reader().ReceiptDelivery.Get(ctx, id)
}

// Plan reads one plan.
func (r *Registry) Plan(ctx context.Context, id int) (*ent.Plan, error) {
	return r.db.Reader().Plan.Get(ctx, id)
}

// ServiceOrder reads one service order.
func (r *Registry) ServiceOrder(ctx context.Context, id int) (*ent.ServiceOrder, error) {
	return r.db.Reader().ServiceOrder.Get(ctx, id)
}

// ServiceOrderTemplate reads one service order template.
func (r *Registry) ServiceOrderTemplate(ctx context.Context, id int) (*ent.ServiceOrderTemplate, error) {
	return r.db.Reader().ServiceOrderTemplate.Get(ctx, id)
}

// Technology reads one access technology.
func (r *Registry) Technology(ctx context.Context, id int) (*ent.Technology, error) {
	return r.db.Reader().Technology.Get(ctx, id)
}
