package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// AutomationRule says which contracts suspended for non-payment are cancelled automatically.
type AutomationRule struct{ ent.Schema }

// Mixin of the AutomationRule.
func (AutomationRule) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the AutomationRule. The minimums are the law's: RGC, Anatel Resolution 765/2023.
func (AutomationRule) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Unique().NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The rule's name."),
		field.Bool("active").Default(false).
			Comment("Whether it runs every day; a new rule doesn't."),
		field.Int("days_after_notice").Default(policy.MinDaysAfterNotice).Min(policy.MinDaysAfterNotice).Max(policy.MaxRuleDays).
			Comment("How many whole calendar days must lie between the notice of default and the suspension; at least 15 (RGC, Anatel " +
				"Resolution 765/2023)."),
		field.Int("days_suspended").Default(policy.MinDaysSuspended).Min(policy.MinDaysSuspended).Max(policy.MaxRuleDays).
			Comment("How many whole calendar days the contract must have been suspended, the first not counted; at least 60 (RGC, Anatel " +
				"Resolution 765/2023)."),
		field.Int("days_prior_notice").Default(policy.DefaultDaysPriorNotice).Min(policy.MinDaysPriorNotice).Max(policy.MaxRuleDays).
			Comment("How many whole calendar days must lie between the notice of the rescission and the rescission itself; at least 1."),
		field.Int("cap_per_run").Default(100).Min(1).Max(policy.MaxRunCap).
			Comment("The maximum number of contracts that one run cancels, 1 to 10,000; the rest wait for the next run."),
		field.String("run_time").Default("09:00").MaxRuneLen(5).
			Comment("When it runs every day, as HH:MM in America/Sao_Paulo."),
		field.Int("branch_id").Optional().Nillable().Annotations(hidden()),
		field.Int("reason_id").Annotations(hidden()),
	}
}

// Edges of the AutomationRule.
func (AutomationRule) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("branch", Branch.Type).Field("branch_id").Unique().Annotations(restrict()).
			Comment("The branch whose contracts it applies to; null means all."),
		edge.To("reason", CancellationReason.Type).Field("reason_id").Unique().Required().Annotations(restrict()).
			Comment("The reason for its cancellations."),
		edge.To("runs", AutomationRun.Type).Annotations(restrict(), entgql.RelayConnection()).
			Comment("Its runs."),
	}
}

// Policy of the AutomationRule.
func (AutomationRule) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Automate})
}

// Annotations of the AutomationRule.
func (AutomationRule) Annotations() []schema.Annotation {
	return append(node("automationRules", "The rules by which contracts are cancelled by themselves."),
		schema.Comment("A rule that cancels contracts suspended for non-payment: notice of default, 15 days, suspension, 60 days, "+
			"prior notice, rescission (RGC, Anatel Resolution 765/2023). Off by default."))
}

// AutomationRun is one run of a rule.
type AutomationRun struct{ ent.Schema }

// Fields of the AutomationRun: the rule's values are copied, so that what was applied can be proved years later.
func (AutomationRun) Fields() []ent.Field {
	return []ent.Field{
		field.String("run_day").Optional().Nillable().Immutable().MaxRuneLen(10).
			Comment("The day of a daily run, as YYYY-MM-DD in America/Sao_Paulo; null for a manual run."),
		field.Int("days_after_notice").Immutable().
			Comment("The rule's value at that time."),
		field.Int("days_suspended").Immutable().
			Comment("The rule's value at that time."),
		field.Int("days_prior_notice").Optional().Nillable().Immutable().
			Comment("The rule's value at that time; null for runs of before rules had it."),
		field.Int("cap_per_run").Immutable().
			Comment("The rule's value at that time."),
		field.Int("found").NonNegative().Immutable().
			Comment("The number of contracts that the rule applied to when the run started."),
		field.Time("started_at").Immutable().
			Annotations(entgql.OrderField("STARTED_AT")).
			Comment("When the run started."),
		field.Int("branch_id").Optional().Nillable().Immutable().Annotations(hidden()),
		field.Int("rule_id").Immutable().Annotations(hidden()),
		field.Int("batch_id").Immutable().Annotations(hidden()),
	}
}

// Edges of the AutomationRun.
func (AutomationRun) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("rule", AutomationRule.Type).Ref("runs").Field("rule_id").Unique().Required().Immutable().
			Comment("The rule."),
		edge.To("branch", Branch.Type).Field("branch_id").Unique().Immutable().Annotations(restrict()).
			Comment("The branch that the rule applied to at that time; null for all."),
		edge.From("batch", CancellationBatch.Type).Ref("automation_run").Field("batch_id").Unique().Required().Immutable().
			Comment("What it did: counts, progress and the outcome for each contract; also whether it was a dry run, and its requester."),
	}
}

// Indexes of the AutomationRun: a rule has one daily run a day.
func (AutomationRun) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("rule_id", "run_day").Unique(),
		index.Fields("started_at", "id"),
	}
}

// Policy of the AutomationRun.
func (AutomationRun) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Automate}, authz.DenyExceptCreate())
}

// Annotations of the AutomationRun.
func (AutomationRun) Annotations() []schema.Annotation {
	return append(node("automationRuns", "The runs of all rules, dry runs too."),
		schema.Comment("One run of a rule, daily or manual."))
}
