// Package receipt is the receipt (comprovante) of a cancellation: what it says, its PDF, and that it was handed over.
package receipt

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// hiddenDocument is what the receipt of an anonymised customer has instead of a CPF or CNPJ, as the API.
const hiddenDocument = "***"

// Service holds the use cases.
type Service struct {
	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases for a database.
func New(db *database.DB, events *eventlog.Log) *Service { return &Service{db: db, events: events} }

// Receipt is what the customer is given, in Portuguese. Name and document are the customer's as of now, or what an anonymisation
// left: names are stored only once, so that they can be forgotten.
type Receipt struct {
	Cancellation *ent.Cancellation
	// Title is what it is the receipt of.
	Title    string
	Sections []Section
}

// Section is a part of a receipt.
type Section struct {
	Title string
	Lines []Line
}

// Line is what a receipt says about one thing.
type Line struct{ Label, Value string }

// FileName is the name of the PDF file.
func (r *Receipt) FileName() string { return "comprovante-" + r.protocol() + ".pdf" }

// Path is where the PDF file is downloaded.
func (r *Receipt) Path() string { return "/exports/cancellations/" + r.protocol() + "/receipt.pdf" }

func (r *Receipt) protocol() string { return domain.Protocol(r.Cancellation.ID) }

// Of is the receipt of the cancellation with a protocol, with the customer's document masked; nil when there is none. Requires the
// permission READ.
func (s *Service) Of(ctx context.Context, protocol string) (*Receipt, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	c, err := s.load(ctx, protocol)
	if err != nil || c == nil {
		return nil, err
	}
	reactivatedAt, err := s.reactivatedAt(ctx, c)
	if err != nil {
		return nil, err
	}
	return write(c, reactivatedAt, document(c.Edges.Contract.Edges.Customer, taxid.ID.Mask)), nil
}

// File is the receipt as a PDF file; nil when there is none. Viewers who may see documents get the whole one of the customer, which
// is logged as when they ask for it on a screen. Requires the permission READ.
func (s *Service) File(ctx context.Context, protocol string) (name string, content []byte, err error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return "", nil, err
	}
	c, err := s.load(ctx, protocol)
	if err != nil || c == nil {
		return "", nil, err
	}
	customer := c.Edges.Contract.Edges.Customer
	show := taxid.ID.Mask
	if viewer.FromContext(ctx).Can(viewer.SeeDocuments) && customer.AnonymizedAt == nil {
		show = taxid.ID.Format
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeCUSTOMER_DOCUMENT_REVEALED, SubjectID: customer.ID})
		})
		if err != nil {
			return "", nil, err
		}
	}
	reactivatedAt, err := s.reactivatedAt(ctx, c)
	if err != nil {
		return "", nil, err
	}
	r := write(c, reactivatedAt, document(customer, show))
	content, err = pdf(r, s.db.Now())
	if err != nil {
		return "", nil, fmt.Errorf("the receipt's file: %w", err)
	}
	return r.FileName(), content, nil
}

// Awaits holds for the contracts that await their receipt, or for all others.
func (s *Service) Awaits(receipt bool) predicate.Contract {
	if receipt {
		return condition.AwaitsReceipt()
	}
	return contract.Not(condition.AwaitsReceipt())
}

// load reads a cancellation with what its receipt says of it: the equipment, the plan and the branch of that time, whatever has
// become of them since.
func (s *Service) load(ctx context.Context, protocol string) (*ent.Cancellation, error) {
	id, ok := domain.ParseProtocol(protocol)
	if !ok {
		return nil, nil
	}
	c, err := s.db.Reader().Cancellation.Query().Where(cancellation.ID(id)).
		WithContract(func(q *ent.ContractQuery) { q.WithCustomer().WithBranch().WithPlan() }).
		WithServiceOrder().WithReversal().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the cancellation: %w", err)
	}
	c.Edges.Contract.Edges.Comodatos, err = c.Edges.Contract.QueryComodatos().
		Where(comodato.LentAtLTE(recordedAt(c)), comodato.Or(comodato.ClosedAtIsNil(), comodato.ClosedAtGT(recordedAt(c)))).
		Order(comodato.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the comodatos: %w", err)
	}
	return c, s.loadFormer(ctx, c)
}

// loadFormer replaces the contract's plan and branch by those that its accesses had when it ended; without an access they are the
// contract's.
func (s *Service) loadFormer(ctx context.Context, c *ent.Cancellation) error {
	last, err := s.db.Reader().AccessPeriod.Query().
		Where(
			accessperiod.Or(accessperiod.ContractID(c.ContractID), accessperiod.UnlinkedByID(c.ID)),
			accessperiod.StartedAtLT(c.EffectiveAt),
			accessperiod.Or(accessperiod.EndedAtIsNil(), accessperiod.EndedAtGTE(c.EffectiveAt)),
		).WithBranch().WithPlan().Order(accessperiod.ByID()).First(viewer.System(ctx))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the accesses: %w", err)
	}
	c.Edges.Contract.Edges.Branch = last.Edges.Branch
	if last.Edges.Plan != nil {
		c.Edges.Contract.Edges.Plan = last.Edges.Plan
	}
	return nil
}

// reactivatedAt is when the contract was back in service after the cancellation; nil if it wasn't, and after an estorno.
func (s *Service) reactivatedAt(ctx context.Context, c *ent.Cancellation) (*time.Time, error) {
	if c.Edges.Reversal != nil || optional.Equal(c.Edges.Contract.CancellationID, &c.ID) {
		return nil, nil // not an error: it is still in force, or never was
	}
	next, err := s.db.Reader().ServicePeriod.Query().
		Where(serviceperiod.ContractID(c.ContractID), serviceperiod.StartedAtGTE(c.EffectiveAt)).
		Order(serviceperiod.ByStartedAt()).First(viewer.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil // not an error: nothing is known of another service
	case err != nil:
		return nil, fmt.Errorf("read the services: %w", err)
	}
	return &next.StartedAt, nil
}

// recordedAt is when the cancellation was recorded here; before the two were kept apart, it was when it was asked for.
func recordedAt(c *ent.Cancellation) time.Time {
	if c.RecordedAt != nil {
		return *c.RecordedAt
	}
	return c.RequestedAt
}

// document is a customer's CPF or CNPJ; an anonymised one has none.
func document(of *ent.Customer, show func(taxid.ID) string) Line {
	id, err := taxid.Parse(of.Document)
	if err != nil {
		return Line{Label: fault.ReceiptDocument, Value: hiddenDocument}
	}
	return Line{Label: string(id.Kind()), Value: show(id)}
}
