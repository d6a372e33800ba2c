package schema

import (
	"encoding/json"

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
			Comment("Its status."),
		field.Enum("origin").GoType(domain.Origin("")).Annotations(entgql.Type("CancellationOrigin")).Immutable().
			Comment("BULK, or AUTOMATED for the run of a rule."),
		field.Bool("dry_run").Immutable().
			Comment("Whether it is a dry run, which only reports what would happen."),
		field.Enum("on_refusal").GoType(domain.OnRefusal("")).Annotations(entgql.Type("OnRefusal")).Immutable().
			Comment("What happens when a contract is refused."),
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("The requester's note, which each cancellation gets."),
		field.Time("effective_at").Optional().Nillable().Immutable().
			Comment("When the cancellations take effect; null means when each is carried out. With a future time they are scheduled."),
		field.String("requested_by_name").Immutable().Comment("The name of the requester (a user, token or task) at that time."),
		field.Time("requested_at").Immutable().
			Annotations(entgql.OrderField("REQUESTED_AT")).
			Comment("When the requester asked for it."),
		field.Time("recorded_at").Optional().Nillable().Immutable().
			Comment("When the request was recorded here; null for records from before the two were kept apart."),
		field.Enum("requester").GoType(domain.Requester("")).Annotations(entgql.Type("CancellationRequester")).
			Optional().Nillable().Immutable().
			Comment("Who wanted the cancellations; null if not stated."),
		field.Enum("channel").GoType(domain.RequestChannel("")).Annotations(entgql.Type("RequestChannel")).
			Optional().Nillable().Immutable().
			Comment("How the consumer asked for them; null unless the requester is CONSUMER."),
		field.String("override_reason").Optional().Nillable().MaxRuneLen(2000).Immutable().
			Comment("The reason to override open comodatos, which needs the permission OVERRIDE_COMODATOS; if the requester is CONSUMER, " +
				"the law's, without that permission. Null if the contracts with open comodatos are refused."),
		field.Int("expected_parameters_revision").Optional().Nillable().Immutable().Annotations(hidden()).
			Comment("The only revision of the parameters under which its contracts are decided; null for any."),
		field.Time("started_at").Optional().Nillable().Comment("When its first chunk started."),
		field.Time("finished_at").Optional().Nillable().
			Comment("When it ended, for whatever reason."),
		field.Int("total").NonNegative().Immutable().
			Comment("The number of its contracts."),
		field.Int("cancelled").Default(0).NonNegative().
			Comment("How many were cancelled; in a dry run, how many would be."),
		field.Int("scheduled").Default(0).NonNegative().
			Comment("How many were scheduled; in a dry run, how many would be."),
		field.Int("refused").Default(0).NonNegative().
			Comment("How many were refused; in a dry run, how many would be."),
		field.Int("not_run").Default(0).NonNegative().
			Comment("How many were not processed because it was stopped, or ended by a refusal."),
		field.JSON("selection", json.RawMessage{}).Optional().Immutable().Annotations(hidden()).
			Comment("The filter that chose its contracts, as it was sent; empty if they were listed."),
		field.JSON("consequences", &domain.Consequences{}).Optional().Annotations(hidden()).
			Comment("What its cancellations do in total; in a dry run, what they would do."),
		field.Int("parameters_revision").Optional().Nillable().
			Comment("The revision of the parameters under which its last chunk was decided; null before that."),
		field.Bool("stop_requested").Default(false).
			Comment("Whether a stop was requested; it ends before its next chunk."),
		field.Time("lease_until").Optional().Nillable().Annotations(hidden()).
			Comment("When the lease of the process that carries it out expires."),
		field.String("lease_owner").Optional().Nillable().Annotations(hidden()),
		field.Int("attempts").Default(0).Annotations(hidden()).
			Comment("The number of consecutive internal errors."),
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
			Comment("The user who requested it; null for tokens, commands and tasks."),
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
	return authz.Policy([]viewer.Permission{viewer.Cancel},
		authz.RequireWhen("override_reason", func(v ent.Value) bool { return v != "" }, viewer.OverrideComodatos, askedByConsumer))
}

// Annotations of the CancellationBatch.
func (CancellationBatch) Annotations() []schema.Annotation {
	return append(node("cancellationBatches", "The requests to cancel many contracts, and the runs of rules."),
		schema.Comment("A request to cancel many contracts. It is carried out in chunks of up to 500 contracts, one transaction each, "+
			"and resumes after a restart."))
}

// CancellationBatchRow is one contract of a batch.
type CancellationBatchRow struct{ ent.Schema }

// Fields of the CancellationBatchRow.
func (CancellationBatchRow) Fields() []ent.Field {
	return []ent.Field{
		field.Int("position").NonNegative().Immutable().
			Annotations(entgql.OrderField("POSITION")).
			Comment("Its position in the batch, from 0."),
		field.Enum("outcome").GoType(domain.BatchOutcome("")).Annotations(entgql.Type("BatchOutcome")).
			Default(string(domain.OutcomePending)).
			Comment("Its outcome; in a dry run, what it would be."),
		field.JSON("refusals", []fault.Refusal{}).Optional().Annotations(hidden()).
			Comment("Why it was refused."),
		field.JSON("consequences", &domain.Consequences{}).Optional().Annotations(hidden()).
			Comment("What its cancellation does; in a dry run, what it would do, even if it is refused."),
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
		schema.Comment("One contract of a batch, with its outcome."))
}
