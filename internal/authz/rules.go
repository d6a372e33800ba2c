package authz

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/privacy"

	"github.com/vinculo/vinculo/internal/viewer"
)

type queryRule func(context.Context) error

func (f queryRule) EvalQuery(ctx context.Context, _ ent.Query) error { return f(ctx) }

type mutationRule func(context.Context, ent.Mutation) error

func (f mutationRule) EvalMutation(ctx context.Context, m ent.Mutation) error { return f(ctx, m) }

// AllowSystemQuery lets the program itself read.
func AllowSystemQuery() privacy.QueryRule {
	return queryRule(func(ctx context.Context) error { return allowSystem(ctx) })
}

// AllowSystemMutation lets the program itself write.
func AllowSystemMutation() privacy.MutationRule {
	return mutationRule(func(ctx context.Context, _ ent.Mutation) error { return allowSystem(ctx) })
}

func allowSystem(ctx context.Context) error {
	if viewer.FromContext(ctx).Kind == viewer.KindSystem {
		return privacy.Allow
	}
	return privacy.Skip
}

// AllowQuery lets holders of the permission read.
func AllowQuery(p viewer.Permission) privacy.QueryRule {
	return queryRule(func(ctx context.Context) error { return allowHolder(ctx, p) })
}

// AllowMutation lets holders of the permission write.
func AllowMutation(p viewer.Permission) privacy.MutationRule {
	return mutationRule(func(ctx context.Context, _ ent.Mutation) error { return allowHolder(ctx, p) })
}

func allowHolder(ctx context.Context, p viewer.Permission) error {
	if viewer.FromContext(ctx).Can(p) {
		return privacy.Allow
	}
	return privacy.Skip
}

// DenyQuery ends a query policy: what was not allowed is denied.
func DenyQuery() privacy.QueryRule {
	return queryRule(func(ctx context.Context) error { return deny(ctx) })
}

// DenyMutation ends a mutation policy: what was not allowed is denied.
func DenyMutation() privacy.MutationRule {
	return mutationRule(func(ctx context.Context, _ ent.Mutation) error { return deny(ctx) })
}

// deny joins the reason, for the API's error code, with ent's own denial.
func deny(ctx context.Context) error {
	return fmt.Errorf("%w: %w", Denied(viewer.FromContext(ctx)), privacy.Deny)
}

// DenyDelete keeps records from being deleted.
func DenyDelete() privacy.MutationRule {
	return mutationRule(func(ctx context.Context, m ent.Mutation) error {
		if m.Op().Is(ent.OpDelete | ent.OpDeleteOne) {
			return deny(ctx)
		}
		return privacy.Skip
	})
}

// DenyExceptCreate keeps records of the past as they were written.
func DenyExceptCreate() privacy.MutationRule {
	return mutationRule(func(ctx context.Context, m ent.Mutation) error {
		if !m.Op().Is(ent.OpCreate) {
			return deny(ctx)
		}
		return privacy.Skip
	})
}

// RequireWhen denies writing a field with a value that satisfies the condition to those without the permission, except where the
// record allows it to everybody.
func RequireWhen(
	field string, condition func(value ent.Value) bool, p viewer.Permission, except ...func(ent.Mutation) bool,
) privacy.MutationRule {
	return mutationRule(func(ctx context.Context, m ent.Mutation) error {
		value, set := m.Field(field)
		excepted := slices.ContainsFunc(except, func(holds func(ent.Mutation) bool) bool { return holds(m) })
		if set && condition(value) && !excepted && !viewer.FromContext(ctx).Can(p) {
			return deny(ctx)
		}
		return privacy.Skip
	})
}
