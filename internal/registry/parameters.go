package registry

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ParametersChange are the four general parameters as they shall be.
type ParametersChange struct {
	// "Manter vínculo com login contrato desativado".
	KeepLoginLink bool
	// "Verificar se existem comodatos em aberto".
	CheckOpenComodatos bool
	// "Inativa cadastro cliente".
	InactivateCustomer bool
	// "OS retirada de equipamento": an active template; null opens no service order.
	PickupServiceOrderTemplateID *int
	// ExpectedRevision is the revision that the change is based on; nil overwrites whatever there is.
	ExpectedRevision *int
}

// UpdateParameters changes the general parameters for cancellations from now on. Saving what there is already changes
// nothing, and makes no revision, except the first time: since then contracts can be cancelled.
func (r *Registry) UpdateParameters(ctx context.Context, in ParametersChange) error {
	return r.change(ctx, viewer.ChangeParameters, database.Everything, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Parameters.Query().Only(ctx)
		if err != nil {
			return fmt.Errorf("read the parameters: %w", err)
		}
		if in.ExpectedRevision != nil && *in.ExpectedRevision != current.Revision {
			return fault.Reject(fault.Conflict, fault.RevisionConflict, "input", "expectedRevision")
		}
		if err := checkPickupTemplate(ctx, tx, in.PickupServiceOrderTemplateID); err != nil {
			return err
		}
		changes := parameterChanges(current, in)
		if len(changes) == 0 {
			return nil
		}
		if err := saveParameters(ctx, tx, current, in); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type:      event.TypePARAMETERS_UPDATED,
			SubjectID: current.ID,
			Data:      map[string]any{"revision": current.Revision + 1, "changes": changes},
		})
	})
}

func checkPickupTemplate(ctx context.Context, tx *database.Tx, id *int) error {
	if id == nil {
		return nil
	}
	template, err := tx.ServiceOrderTemplate.Get(ctx, *id)
	switch {
	case ent.IsNotFound(err):
		return fault.Reject(fault.NotFound, fault.RecordNotFound, "input", "pickupServiceOrderTemplateId")
	case err != nil:
		return fmt.Errorf("read the template: %w", err)
	case !template.Active:
		return fault.Reject(fault.Inactive, fault.TemplateInactive, "input", "pickupServiceOrderTemplateId")
	}
	return nil
}

// parameterChanges lists the parameters that change, with their values before and after.
func parameterChanges(from *ent.Parameters, to ParametersChange) eventlog.Changes {
	changes := eventlog.Changes{}
	changes.Note("configured", from.Configured, true)
	changes.Note("keepLoginLink", from.KeepLoginLink, to.KeepLoginLink)
	changes.Note("checkOpenComodatos", from.CheckOpenComodatos, to.CheckOpenComodatos)
	changes.Note("inactivateCustomer", from.InactivateCustomer, to.InactivateCustomer)
	changes.Note("pickupServiceOrderTemplateId", optional.Any(from.PickupTemplateID), optional.Any(to.PickupServiceOrderTemplateID))
	return changes
}

// saveParameters writes the new state, and the revision by which "before or after the activation" can be proved later.
func saveParameters(ctx context.Context, tx *database.Tx, current *ent.Parameters, in ParametersChange) error {
	update := tx.Parameters.UpdateOne(current).
		SetKeepLoginLink(in.KeepLoginLink).
		SetCheckOpenComodatos(in.CheckOpenComodatos).
		SetInactivateCustomer(in.InactivateCustomer).
		SetConfigured(true).
		SetRevision(current.Revision + 1).
		SetUpdatedAt(tx.Now)
	optional.Assign(in.PickupServiceOrderTemplateID, update.SetPickupTemplateID, update.ClearPickupTemplateID)
	optional.Assign(viewer.FromContext(ctx).ActorID(), update.SetUpdatedByID, update.ClearUpdatedByID)
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("save the parameters: %w", err)
	}
	err := tx.ParametersRevision.Create().
		SetParametersID(current.ID).
		SetKeepLoginLink(in.KeepLoginLink).
		SetCheckOpenComodatos(in.CheckOpenComodatos).
		SetInactivateCustomer(in.InactivateCustomer).
		SetNillablePickupTemplateID(in.PickupServiceOrderTemplateID).
		SetRevision(current.Revision + 1).
		SetChangedAt(tx.Now).
		SetChangedByName(viewer.FromContext(ctx).Name).
		SetNillableChangedByID(viewer.FromContext(ctx).ActorID()).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("save the revision: %w", err)
	}
	return nil
}

// AccessesUnlinkedAMonth is how many accesses a month lose their links while keepLoginLink is off, at the rate of the last 12
// months, rounded up. Contracts that were imported as cancelled count with the logins that are linked to them.
func (r *Registry) AccessesUnlinkedAMonth(ctx context.Context) (int, error) {
	const months = 12
	since := r.db.Now().AddDate(0, -months, 0)
	var sums []struct {
		Accesses *int `json:"accesses"`
	}
	err := r.db.Reader().Cancellation.Query().Where(
		cancellation.EffectiveAtGTE(since), cancellation.Not(cancellation.HasReversal()),
		cancellation.Or(cancellation.StatusBeforeIsNil(), cancellation.StatusBeforeNEQ(domain.ContractAwaitingSignature)),
	).Aggregate(func(s *entsql.Selector) string {
		return entsql.As("SUM("+s.C(cancellation.FieldLoginsKept)+" + "+s.C(cancellation.FieldLoginsUnlinked)+")", "accesses")
	}).Scan(ctx, &sums)
	if err != nil {
		return 0, fmt.Errorf("logins of the cancellations: %w", err)
	}
	imported, err := r.db.Reader().Login.Query().Where(login.HasContractWith(
		contract.StatusEQ(domain.ContractCancelled), contract.CancelledAtGTE(since), contract.CancellationIDIsNil(),
	)).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("logins of contracts imported as cancelled: %w", err)
	}
	accesses := imported
	if len(sums) > 0 {
		accesses += optional.Value(sums[0].Accesses)
	}
	return (accesses + months - 1) / months, nil
}

// ContractsWithoutLoginData counts the contracts that were cancelled without login data so far.
func (r *Registry) ContractsWithoutLoginData(ctx context.Context) (int, error) {
	return r.db.Reader().Contract.Query().Where(condition.CancelledWithoutLoginData()).Count(ctx)
}
