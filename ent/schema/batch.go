package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// CancellationBatch is a request to cancel many contracts, carried out as a job.
type CancellationBatch struct{ ent.Schema }

// Fields of the CancellationBatch.
func (CancellationBatch) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("status").GoType(domain.BatchStatus("")).Annotations(entgql.Type("BatchStatus")).
			Default(string(domain.BatchPending)).
			Comment("How far it is."),
		field.Enum("origin").GoType(domain.Origin("")).Annotations(entgql.Type("CancellationOrigin")).Immutable().
			Comment("BULK, or AUTOMATED for the run of a rule."),
		field.Bool("dry_run").Immutable().
			Comment("Whether it only says what would happen."),
		field.Enum("on_refusal").GoType(domain.OnRefusal("")).Annotations(entgql.Type("OnRefusal")).Immutable().
			Comment("What happens when a contract is refused."),
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("What the requester wrote; each cancellation has it."),
		field.Time("effective_at").Optional().Nillable().Immutable().
			Comment("When the cancellations take effect; null is the moment of each. In the future, they are scheduled."),
		field.String("requested_by_name").Immutable().
			Comment("The name of the user, token or task that asked for it, at that time."),
		field.Time("requested_at").Immutable().
			Annotations(entgql.OrderField("REQUESTED_AT")).
			Comment("When it was asked for."),
		field.Time("started_at").Optional().Nillable().
			Comment("When its first chunk began."),
		field.Time("finished_at").Optional().Nillable().
			Comment("When it ended, one way or another."),
		field.Int("total").NonNegative().Immutable().
			Comment("How many contracts it is about."),
		field.Int("cancelled").Default(0).NonNegative().
			Comment("How many were cancelled; in a dry run, how many would be."),
		field.Int("scheduled").Default(0).NonNegative().
			Comment("How many were scheduled; in a dry run, how many would be."),
		field.Int("refused").Default(0).NonNegative().
			Comment("How many were refused; in a dry run, how many would be."),
		field.Int("not_run").Default(0).NonNegative().
			Comment("How many were left alone because it was stopped, or a refusal ended it."),
		field.Bool("stop_requested").Default(false).
			Comment("Whether somebody asked to stop it; it ends before its next chunk."),
		field.Time("lease_until").Optional().Nillable().Annotations(hidden()).
			Comment("Until when the process that carries it out has it for itself."),
		field.String("lease_owner").Optional().Nillable().Annotations(hidden()),
		field.Int("attempts").Default(0).Annotations(hidden()).
			Comment("How often in a row a chunk failed by an internal error."),
		field.Int("reason_id").Immutable().Annotations(hidden()),
		field.Int("requested_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the CancellationBatch.
func (CancellationBatch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("reason", CancellationReason.Type).Field("reason_id").Unique().Required().Immutable().
			Annotations(restrict()).
			Comment("Why the contracts are cancelled."),
		edge.To("requested_by", User.Type).Field("requested_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("Who asked for it; null for tokens, commands and tasks."),
		edge.To("rows", CancellationBatchRow.Type).Annotations(restrict(), entgql.RelayConnection()).
			Comment("Its contracts, each with its outcome."),
		edge.To("automation_run", AutomationRun.Type).Unique().Annotations(restrict()).
			Comment("The run of a rule that it carries out; null for a request of many contracts."),
	}
}

// Indexes of the CancellationBatch.
func (CancellationBatch) Indexes() []ent.Index {
	return []ent.Index{index.Fields("requested_at", "id"), index.Fields("status")}
}

// Policy of the CancellationBatch.
func (CancellationBatch) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel})
}

// Annotations of the CancellationBatch.
func (CancellationBatch) Annotations() []schema.Annotation {
	return append(node("cancellationBatches", "The requests to cancel many contracts, and the runs of rules."),
		schema.Comment("A request to cancel many contracts. It is carried out in chunks of up to 500 contracts, each one "+
			"transaction, survives a restart and goes on where it was."))
}

// CancellationBatchRow is one contract of a batch.
type CancellationBatchRow struct{ ent.Schema }

// Fields of the CancellationBatchRow.
func (CancellationBatchRow) Fields() []ent.Field {
	return []ent.Field{
		field.Int("position").NonNegative().Immutable().
			Annotations(entgql.OrderField("POSITION")).
			Comment("Its place in the batch, from 0."),
		field.Enum("outcome").GoType(domain.BatchOutcome("")).Annotations(entgql.Type("BatchOutcome")).
			Default(string(domain.OutcomePending)).
			Comment("What became of it; in a dry run, what would."),
		field.JSON("refusals", []fault.Refusal{}).Optional().Annotations(hidden()).
			Comment("Why it was refused."),
		field.Time("processed_at").Optional().Nillable().
			Comment("When its outcome was known."),
		field.Int("batch_id").Immutable().Annotations(hidden()),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Annotations(hidden()),
		field.Int("scheduled_cancellation_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the CancellationBatchRow.
func (CancellationBatchRow) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("batch", CancellationBatch.Type).Ref("rows").Field("batch_id").Unique().Required().Immutable().
			Comment("The batch."),
		edge.To("contract", Contract.Type).Field("contract_id").Unique().Required().Immutable().Annotations(restrict()).
			Comment("The contract to cancel."),
		edge.To("cancellation", Cancellation.Type).Field("cancellation_id").Unique().Annotations(restrict()).
			Comment("The record of its cancellation; null unless it was cancelled."),
		edge.To("scheduled_cancellation", ScheduledCancellation.Type).Field("scheduled_cancellation_id").Unique().
			Annotations(restrict()).
			Comment("Its scheduled cancellation; null unless it was scheduled."),
	}
}

// Indexes of the CancellationBatchRow.
func (CancellationBatchRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("batch_id", "position").Unique(),
		index.Fields("batch_id", "outcome", "position"),
		index.Fields("batch_id", "contract_id").Unique(),
		index.Fields("contract_id"),
	}
}

// Policy of the CancellationBatchRow.
func (CancellationBatchRow) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel})
}

// Annotations of the CancellationBatchRow.
func (CancellationBatchRow) Annotations() []schema.Annotation {
	return append(node("cancellationBatchRows", "The contracts of the batches, each with its outcome."),
		schema.Comment("One contract of a batch, with what became of it."))
}
