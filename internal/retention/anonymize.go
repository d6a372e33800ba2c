package retention

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/cancellationreversal"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/contractinterval"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/ent/receiptdelivery"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/evidencefile"
	"github.com/vinculo/vinculo/internal/viewer"
)

// number is a record's number in SQL, as domain.Number is in Go.
const number = "(id % 4294967296)"

// anonymize replaces what says who the customers are. Dates, counts, plans, municipalities and the facts of accesses stay: past
// DICI months add up as before. The statements are the same for one customer and for many.
func (s *Service) anonymize(ctx context.Context, tx *database.Tx, ids ...int) error {
	// Only the system may change records of the past; it acts on behalf of the requester, who has the permission.
	v := viewer.FromContext(ctx)
	system := viewer.SystemFor(ctx, v.ActorID(), v.Name)
	for _, step := range []func(context.Context, *database.Tx, []int) error{
		anonymizeCustomers, anonymizeContracts, anonymizeLogins, stripEvidence, clearCancellationTexts, clearBatchTexts, clearOtherTexts,
		clearReasons, clearPayloads,
	} {
		if err := step(system, tx, ids); err != nil {
			return fmt.Errorf("anonymise: %w", err)
		}
	}
	entries := make([]eventlog.Entry, 0, len(ids))
	for _, id := range ids {
		entries = append(entries, eventlog.Entry{Type: event.TypeCUSTOMER_ANONYMIZED, SubjectID: id})
	}
	return s.events.Append(ctx, tx, entries...)
}

// anonymizeCustomers gives each a document that is unique and never valid: no CPF or CNPJ has an asterisk.
func anonymizeCustomers(ctx context.Context, tx *database.Tx, ids []int) error {
	return tx.Customer.Update().Where(customer.IDIn(ids...)).
		ClearEmail().ClearPhone().SetActive(false).SetAnonymizedAt(tx.Now).SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(customer.FieldName, entsql.Expr("'Cliente anonimizado ' || "+number))
			u.Set(customer.FieldSearchName, entsql.Expr("'cliente anonimizado ' || "+number))
			u.Set(customer.FieldDocument, entsql.Expr("'*' || (1000000000000 + "+number+")"))
			u.Set(customer.FieldInactivatedAt, entsql.ExprFunc(func(b *entsql.Builder) {
				b.WriteString("COALESCE(").Ident(customer.FieldInactivatedAt).WriteString(", ").Arg(tx.Now).WriteString(")")
			}))
		}).Exec(ctx)
}

// anonymizeContracts keeps the municipality and the zone of the address.
func anonymizeContracts(ctx context.Context, tx *database.Tx, ids []int) error {
	return tx.Contract.Update().Where(contract.CustomerIDIn(ids...)).
		ClearStreet().ClearStreetNumber().ClearDistrict().ClearPostalCode().SetUpdatedAt(tx.Now).Exec(ctx)
}

func anonymizeLogins(ctx context.Context, tx *database.Tx, ids []int) error {
	return tx.Login.Update().Where(login.CustomerIDIn(ids...)).ClearSecret().SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) { u.Set(login.FieldUsername, entsql.Expr("'anonimo-' || "+number)) }).Exec(ctx)
}

// stripEvidence is for what was declared before evidence went without user names.
func stripEvidence(ctx context.Context, tx *database.Tx, _ []int) error {
	return evidencefile.StripNames(ctx, tx)
}

// clearCancellationTexts clears what people wrote when they cancelled, or took that back, and about the receipts of it.
func clearCancellationTexts(ctx context.Context, tx *database.Tx, ids []int) error {
	theirs := contract.CustomerIDIn(ids...)
	err := tx.Cancellation.Update().Where(cancellation.HasContractWith(theirs)).ClearNote().ClearOverrideReason().Exec(ctx)
	if err != nil {
		return err
	}
	err = tx.ReceiptDelivery.Update().
		Where(receiptdelivery.HasCancellationWith(cancellation.HasContractWith(theirs))).ClearReference().Exec(ctx)
	if err != nil {
		return err
	}
	err = tx.CancellationReversal.Update().Where(cancellationreversal.HasCancellationWith(cancellation.HasContractWith(theirs))).
		SetReason("—").Exec(ctx)
	if err != nil {
		return err
	}
	return tx.ScheduledCancellation.Update().Where(scheduledcancellation.HasContractWith(theirs)).
		ClearNote().ClearOverrideReason().Exec(ctx)
}

// clearBatchTexts clears the filters by which batches chose contracts of theirs, which may have a name or a document, and the notes
// of the batches that were about customers without data only: the note of a batch about others as well says nothing of one of them.
func clearBatchTexts(ctx context.Context, tx *database.Tx, ids []int) error {
	theirs := cancellationbatch.HasRowsWith(cancellationbatchrow.HasContractWith(contract.CustomerIDIn(ids...)))
	err := tx.CancellationBatch.Update().Where(cancellationbatch.SelectionNotNil(), theirs).
		Modify(func(u *entsql.UpdateBuilder) { u.SetNull(cancellationbatch.FieldSelection) }).Exec(ctx)
	if err != nil {
		return err
	}
	return tx.CancellationBatch.Update().Where(
		cancellationbatch.NoteNotNil(),
		theirs,
		cancellationbatch.Not(cancellationbatch.HasRowsWith(
			cancellationbatchrow.HasContractWith(contract.HasCustomerWith(customer.AnonymizedAtIsNil())))),
	).ClearNote().Exec(ctx)
}

// clearOtherTexts clears what people wrote about reactivations, notices and lost equipment. The instructions of service orders are
// their templates', and the equipment's own description and serial number say nothing of a person.
func clearOtherTexts(ctx context.Context, tx *database.Tx, ids []int) error {
	theirs := contract.CustomerIDIn(ids...)
	if err := tx.ContractInterval.Update().Where(contractinterval.HasContractWith(theirs)).ClearNote().Exec(ctx); err != nil {
		return err
	}
	if err := tx.ServicePeriod.Update().Where(serviceperiod.HasContractWith(theirs)).ClearNote().Exec(ctx); err != nil {
		return err
	}
	err := tx.Notice.Update().Where(notice.HasContractWith(theirs)).ClearDelivery().ClearProof().
		Modify(func(u *entsql.UpdateBuilder) { u.SetNull(notice.FieldChannel) }).Exec(ctx)
	if err != nil {
		return err
	}
	return tx.Comodato.Update().Where(comodato.HasContractWith(theirs)).ClearWriteOffReason().SetUpdatedAt(tx.Now).Exec(ctx)
}

// clearReasons clears what people wrote when they corrected accesses or contracts of the customers, or reversed cancellations. The
// log itself stays as it was written, and the reason for correcting all accesses of a plan says nothing of one of them.
func clearReasons(ctx context.Context, tx *database.Tx, ids []int) error {
	b := entsql.Dialect(tx.Dialect)
	contracts := b.Select(contract.FieldID).From(b.Table(contract.Table)).Where(entsql.InInts(contract.FieldCustomerID, ids...))
	of := func(corrected event.Type, table, id, customer string) *entsql.Predicate {
		theirs := b.Select(id).From(b.Table(table)).Where(entsql.InInts(customer, ids...))
		return entsql.And(entsql.EQ(event.FieldType, corrected), entsql.In(event.FieldSubjectID, theirs))
	}
	query, args := b.Update(event.Table).SetNull(event.FieldReason).Where(entsql.Or(
		of(event.TypeACCESS_CORRECTED, login.Table, login.FieldID, login.FieldCustomerID),
		of(event.TypeCONTRACT_CORRECTED, contract.Table, contract.FieldID, contract.FieldCustomerID),
		entsql.And(entsql.EQ(event.FieldType, event.TypeCANCELLATION_REVERSED), entsql.In(event.FieldContractID, contracts)),
	)).Query()
	_, err := tx.ExecContext(ctx, query, args...)
	return err
}

// clearPayloads clears what was sent to partners about the contracts. Waiting deliveries are rebuilt from the remaining data.
func clearPayloads(ctx context.Context, tx *database.Tx, ids []int) error {
	theirs := event.HasContractWith(contract.CustomerIDIn(ids...))
	return tx.WebhookDelivery.Update().Where(webhookdelivery.HasEventWith(theirs)).ClearPayload().Exec(ctx)
}
