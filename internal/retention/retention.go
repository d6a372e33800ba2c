// Package retention anonymises former customers, once their data have been kept for the retention period.
package retention

import (
	"cmp"
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
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// chunk is how many customers the yearly task anonymises in a transaction.
const chunk = 200

// Service holds the use cases.
type Service struct {
	// Years is how long the data of a former customer are kept at least.
	Years int

	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases for a database. Data are kept for the given years; 0 is policy.DefaultRetentionYears.
func New(db *database.DB, events *eventlog.Log, years int) *Service {
	return &Service{Years: cmp.Or(years, policy.DefaultRetentionYears), db: db, events: events}
}

// Anonymize irreversibly replaces the personal data of a customer and of their contracts and logins. What DICI needs stays. It
// refuses while a contract or a login is in service, and until the last one has been out of service for the retention period. It
// needs the permission ANONYMIZE.
func (s *Service) Anonymize(ctx context.Context, id int) (int, error) {
	if err := authz.Require(ctx, viewer.Anonymize); err != nil {
		return 0, err
	}
	return id, s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.Hold(ctx, database.Customers(id)); err != nil {
			return err
		}
		current, err := tx.Customer.Get(ctx, id)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if current.AnonymizedAt != nil {
			return fault.Reject(fault.InvalidState, fault.RetentionDone, "input", "id")
		}
		ended, err := lastService(ctx, tx, current)
		if err != nil {
			return err
		}
		if until := policy.KeptUntil(ended, s.Years); tx.Now.Before(until) {
			return fault.Refuse(fault.New(fault.RetentionPeriod, fault.RetentionTooEarly).
				With("date", until.In(domain.SaoPaulo).Format("02/01/2006")).At("input", "id"))
		}
		return s.anonymize(ctx, tx, id)
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
	live := fault.Reject(fault.InvalidState, fault.RetentionLive, "input", "id")
	var last time.Time
	for _, c := range contracts {
		if !c.Status.Ended() {
			return last, live
		}
		last = later(last, optional.First(c.CancelledAt, &c.StatusChangedAt))
	}
	for _, l := range logins {
		if l.Active {
			return last, live
		}
		last = later(last, optional.First(l.InactivatedAt, &l.UpdatedAt))
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

// AnonymizeDue anonymises all customers whose retention period is over, once a year: see policy.RetentionCutoff. For internal use.
func (s *Service) AnonymizeDue(ctx context.Context) error {
	cutoff, due := policy.RetentionCutoff(s.db.Now(), s.Years)
	if !due {
		return nil
	}
	for {
		n, err := s.anonymizeNext(ctx, cutoff)
		if err != nil || n < chunk {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}

// anonymizeNext anonymises the next customers whose last service ended before the instant, in one transaction.
func (s *Service) anonymizeNext(ctx context.Context, before time.Time) (n int, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		due := customer.And(
			customer.AnonymizedAtIsNil(),
			customer.Not(customer.HasContractsWith(contract.Or(
				contract.StatusNotIn(domain.EndedStatuses()...), contract.CancelledAtGTE(before),
				contract.And(contract.CancelledAtIsNil(), contract.StatusChangedAtGTE(before)),
			))),
			customer.Not(customer.HasLoginsWith(login.Or(
				login.Active(true), login.InactivatedAtGTE(before),
				login.And(login.InactivatedAtIsNil(), login.UpdatedAtGTE(before)),
			))),
			customer.Or(customer.HasContracts(), customer.HasLogins(), customer.CreatedAtLT(before)),
		)
		ids, err := tx.Customer.Query().Where(due).Order(customer.ByID()).Limit(chunk).IDs(ctx)
		n = len(ids)
		if err != nil || n == 0 {
			return err
		}
		if err := tx.Hold(ctx, database.Customers(ids...)); err != nil {
			return err
		}
		// Meanwhile one may have got a contract.
		if ids, err = tx.Customer.Query().Where(customer.IDIn(ids...), due).IDs(ctx); err != nil || len(ids) == 0 {
			return err
		}
		return s.anonymize(ctx, tx, ids...)
	})
	if err != nil {
		return n, fmt.Errorf("anonymise customers: %w", err)
	}
	return n, nil
}
