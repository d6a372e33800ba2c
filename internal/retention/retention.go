package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// retentionChunk is how many customers the yearly task anonymises in a transaction.
const retentionChunk = 200

func (r *Registry) retentionYears() int {
	if r.RetentionYears == 0 {
		return policy.DefaultRetentionYears
	}
	return r.RetentionYears
}

// AnonymizeCustomer replaces the personal data of a customer for good, with those of their contracts and logins. What DICI needs
// stays. It refuses while a contract or a login is in service, and until the last one has been out of service for the retention
// period. It needs the permission ANONYMIZE.
func (r *Registry) AnonymizeCustomer(ctx context.Context, id int) (int, error) {
	if err := authz.Require(ctx, viewer.Anonymize); err != nil {
		return 0, err
	}
	return id, r.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Customer.Get(ctx, id)
		if err != nil {
			return missing(err, "input", "id")
		}
		if current.AnonymizedAt != nil {
			return refuse(fault.InvalidState, fault.RetentionDone, "input", "id")
		}
		ended, err := lastService(ctx, tx, current)
		if err != nil {
			return err
		}
		if until := policy.KeptUntil(ended, r.retentionYears()); tx.Now.Before(until) {
			return fault.Refuse(fault.New(fault.RetentionPeriod, fault.RetentionTooEarly).
				With("date", until.In(domain.SaoPaulo).Format("02/01/2006")).At("input", "id"))
		}
		return r.anonymize(ctx, tx, id)
	})
}

// lastService is when the customer's last contract or login went out of service; without any, when the customer was registered. It
// refuses when one is in service.
func lastService(ctx context.Context, tx *database.Tx, of *ent.Customer) (time.Time, error) {
	contracts, err := tx.Contract.Query().Where(contract.CustomerID(of.ID)).All(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("read the contracts: %w", err)
	}
	logins, err := tx.Login.Query().Where(login.CustomerID(of.ID)).All(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("read the logins: %w", err)
	}
	live := refuse(fault.InvalidState, fault.RetentionLive, "input", "id")
	var last time.Time
	for _, c := range contracts {
		if c.Status != domain.ContractCancelled {
			return last, live
		}
		last = later(last, first(c.CancelledAt, &c.StatusChangedAt))
	}
	for _, l := range logins {
		if l.Active {
			return last, live
		}
		last = later(last, first(l.InactivatedAt, &l.UpdatedAt))
	}
	if last.IsZero() {
		return of.CreatedAt, nil
	}
	return last, nil
}

func later(a time.Time, b *time.Time) time.Time {
	if b.After(a) {
		return *b
	}
	return a
}

// SweepRetention anonymises every customer whose retention period is over, once a year, see policy.RetentionCutoff. It is for the
// program itself.
func (r *Registry) SweepRetention(ctx context.Context) error {
	cutoff, due := policy.RetentionCutoff(r.db.Now(), r.retentionYears())
	if !due {
		return nil
	}
	for {
		n, err := r.anonymizeNext(ctx, cutoff)
		if err != nil || n < retentionChunk {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}

// anonymizeNext anonymises the next customers whose last service ended before the instant, in a transaction of its own.
func (r *Registry) anonymizeNext(ctx context.Context, before time.Time) (n int, err error) {
	err = r.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		ids, err := tx.Customer.Query().Where(
			customer.AnonymizedAtIsNil(),
			customer.Not(customer.HasContractsWith(contract.Or(
				contract.StatusNEQ(domain.ContractCancelled), contract.CancelledAtGTE(before),
				contract.And(contract.CancelledAtIsNil(), contract.StatusChangedAtGTE(before)),
			))),
			customer.Not(customer.HasLoginsWith(login.Or(
				login.Active(true), login.InactivatedAtGTE(before),
				login.And(login.InactivatedAtIsNil(), login.UpdatedAtGTE(before)),
			))),
			customer.Or(customer.HasContracts(), customer.HasLogins(), customer.CreatedAtLT(before)),
		).Order(customer.ByID()).Limit(retentionChunk).IDs(ctx)
		n = len(ids)
		if err != nil || n == 0 {
			return err
		}
		return r.anonymize(ctx, tx, ids...)
	})
	if err != nil {
		return n, fmt.Errorf("anonymise customers: %w", err)
	}
	return n, nil
}
