package importer

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

type contractRow struct {
	number, customer                      string
	status                                domain.ContractStatus
	activatedAt, cancelledAt, suspendedAt *time.Time
	// requester is who wanted the cancellation; nil if the file doesn't say.
	requester *domain.Requester
	// since is when what the row changes began to hold; nil means the day of the import.
	since                                      *time.Time
	notices                                    []noticeCell
	plan                                       planRow
	branch                                     string
	branchName                                 string
	city                                       *int
	zone                                       *domain.Zone
	street, streetNumber, district, postalCode *string
}

func contractFile() kind[contractRow] {
	return kind[contractRow]{
		columns: []csvfile.Column{
			{Name: "number", Required: true},
			{Name: "customer_code", Required: true},
			{Name: "status", Required: true},
			{Name: "activated_at", Required: true},
			{Name: "cancelled_at"},
			{Name: "cancellation_requester"},
			{Name: "suspended_at"},
			{Name: "default_notice_at"},
			{Name: "rescission_notice_at"},
			{Name: "plan_code", Required: true},
			{Name: "plan_name"},
			{Name: "plan_speed_mbps"},
			{Name: "plan_medium"},
			{Name: "plan_technology"},
			{Name: "plan_product"},
			{Name: "plan_price"},
			{Name: "branch_cnpj", Required: true},
			{Name: "branch_name"},
			{Name: "city_ibge"},
			{Name: "zone"},
			{Name: "street"},
			{Name: "street_number"},
			{Name: "district"},
			{Name: "postal_code"},
			{Name: csvfile.EffectiveFrom},
		},
		key:  csvfile.Column{Name: "number", Required: true},
		read: readContract,
		names: func(rows []contractRow) named {
			return named{
				contracts: keys(rows, func(c contractRow) (string, bool) { return c.number, true }),
				customers: keys(rows, func(c contractRow) (string, bool) { return c.customer, true }),
			}
		},
		write: writeContracts,
	}
}

func readContract(r *csvfile.Row) contractRow {
	said := record.Contract{
		Number: r.Given("number"), ActivatedAt: r.Time("activated_at"), CancelledAt: r.Time("cancelled_at"),
		SuspendedAt:   r.Time("suspended_at"),
		EffectiveFrom: r.Time(csvfile.EffectiveFrom),
	}
	if status := csvfile.Parsed(r, "status", csvfile.ParseContractStatus); status != nil {
		said.Status = *status
	} else if r.Cell("status") == "" {
		r.Reject("status", csvfile.Say(fault.TextRequired))
	}
	address := record.Address{
		Street: r.Optional("street"), StreetNumber: r.Optional("street_number"), District: r.Optional("district"),
		PostalCode: r.Optional("postal_code"),
	}
	branch := record.Branch{Name: r.Optional("branch_name"), CNPJ: r.Given("branch_cnpj")}
	r.RejectEach(said.Check(r.Now), "")
	r.RejectEach(address.Check(), "")
	r.RejectEach(branch.Check(), "branch_")
	return contractRow{
		number: *said.Number, customer: r.Required("customer_code"), status: said.Status,
		activatedAt: said.ActivatedAt, cancelledAt: said.CancelledAt, suspendedAt: said.SuspendedAt, since: said.EffectiveFrom,
		requester: csvfile.Parsed(r, "cancellation_requester", csvfile.ParseRequester),
		notices:   readNotices(r, said.ActivatedAt), plan: readPlan(r),
		branch: branch.TaxID.Raw(), branchName: optional.Value(branch.Name),
		city: csvfile.Parsed(r, "city_ibge", csvfile.ParseIBGE), zone: csvfile.Parsed(r, "zone", csvfile.ParseZone),
		street: address.Street, streetNumber: address.StreetNumber, district: address.District, postalCode: address.PostalCode,
	}
}

// contractWriter writes a chunk of contracts.
type contractWriter struct {
	tx      *database.Tx
	b       *batch[contractRow]
	refs    *references
	changes []contractChange
}

// contractChange is what has to follow a contract that is written.
type contractChange struct {
	number string
	// now is the record to store, old the stored one.
	now, old *ent.Contract
	// planChanged and addressChanged are facts that active logins follow; cancelled makes them inactive; resumed settles the
	// notices.
	planChanged, addressChanged, branchChanged, cancelled, resumed bool
	// back says that an imported cancellation is taken back, and wakes that the customer whom one inactivated has a contract in
	// service again.
	back, wakes bool
	service     serviceChange
	// since is from when on the changes hold.
	since  time.Time
	status domain.ContractStatus
	// notices are those that aren't recorded yet.
	notices []noticeCell
}

func writeContracts(ctx context.Context, tx *database.Tx, b *batch[contractRow]) error {
	refs, err := lookUpReferences(ctx, tx, b)
	if err != nil {
		return err
	}
	w := &contractWriter{tx: tx, b: b, refs: refs}
	accepted := make([]bool, len(b.rows))
	for i, row := range b.rows {
		accepted[i] = w.check(b.lines[i], row)
		if accepted[i] && w.cancels(row) {
			accepted[i] = false
			b.postpone(i)
			b.leaving[refs.contracts[row.number].ID] = *row.cancelledAt
		}
	}
	if err := refs.create(ctx, tx, b, accepted); err != nil {
		return err
	}
	for i, row := range b.rows {
		if accepted[i] {
			w.merge(row)
		}
	}
	return b.comparing(ctx, tx, w.stored(), func() error { return w.store(ctx) })
}

// store writes the changes and what follows them.
func (w *contractWriter) store(ctx context.Context) error {
	if len(w.changes) == 0 {
		return nil
	}
	known, created := w.builders()
	if len(known) > 0 {
		update := func(u *ent.ContractUpsert) {
			u.UpdateStatus().UpdateStatusChangedAt().UpdateActivatedAt().UpdateReactivatedAt().UpdateCancelledAt().UpdateSuspendedAt().
				UpdatePlanID().UpdateBranchID().
				UpdateCityID().UpdateZone().UpdateStreet().UpdateStreetNumber().UpdateDistrict().UpdatePostalCode().UpdateUpdatedAt().
				ClearCancellationID()
		}
		if err := w.tx.Contract.CreateBulk(known...).OnConflictColumns(contract.FieldNumber).Update(update).Exec(ctx); err != nil {
			return err
		}
	}
	if err := w.tx.Contract.CreateBulk(created...).Exec(ctx); err != nil {
		return err
	}
	return followContracts(ctx, w.tx, w.changes)
}

// stored are the contracts that are stored and change.
func (w *contractWriter) stored() (ids []int) {
	for _, c := range w.changes {
		if c.old != nil {
			ids = append(ids, c.old.ID)
		}
	}
	return ids
}

// check rejects a row that doesn't fit what is stored.
func (w *contractWriter) check(line int, row contractRow) bool {
	reject := func(column, reason string) bool {
		w.b.reject(line, column, reason)
		return false
	}
	customer, old := w.refs.customers[row.customer], w.refs.contracts[row.number]
	switch {
	case customer == nil:
		return reject("customer_code", csvfile.Say(fault.RowCustomerUnknown))
	case customer.AnonymizedAt != nil:
		return reject("customer_code", csvfile.Say(fault.RowCustomerAnonymized))
	case old != nil && old.CustomerID != customer.ID:
		return reject("customer_code", csvfile.Say(fault.OtherCustomer))
	case row.city != nil && w.refs.cities[*row.city] == 0:
		return reject("city_ibge", csvfile.Say(fault.CityUnknown))
	case cancelledHere(old) && !row.status.Ended():
		return reject("status", csvfile.Say(fault.RowContractCancelled))
	case (old == nil || old.CancellationID == nil) && reactivatedAfter(old, row.cancelledAt):
		return reject("cancelled_at", csvfile.Say(fault.RowContractReactivated))
	case old != nil && old.ActivatedAt != nil && row.status == domain.ContractAwaitingSignature:
		return reject("status", csvfile.Say(fault.RowContractInService))
	case !customer.Active && !w.refs.inactivatedByImport[customer.ID] && row.begins(old):
		return reject("customer_code", csvfile.Say(fault.RowCustomerInactive))
	}
	column, reason := row.endConflict(old)
	if reason == "" {
		column, reason = w.conflict(row, old)
	}
	return reason == "" || reject(column, reason)
}

// conflict says why the row's plan or dates aren't taken.
func (w *contractWriter) conflict(row contractRow, old *ent.Contract) (column, reason string) {
	plan := w.refs.plans[row.plan.code]
	var technology *string
	if plan != nil {
		technology = plan.Technology
		if !plan.Active && !row.status.Ended() && (old == nil || old.PlanID != plan.ID) {
			return "plan_code", csvfile.Say(fault.PlanInactive)
		}
	}
	if _, reason := csvfile.FirstOf(w.refs.technologies.check(row.plan.technology, technology)); reason != "" {
		return "plan_technology", reason
	}
	if old == nil || old.ReactivatedAt == nil {
		return "", ""
	}
	began := func(at time.Time) string {
		_, reason := csvfile.FirstOf(record.InService(at, nil, old.ReactivatedAt, ""))
		return reason
	}
	for _, n := range newNotices(row, old) {
		if reason := began(n.at); reason != "" {
			return n.column, reason
		}
	}
	if row.suspendedAt != nil && !sameTime(row.suspendedAt, old.SuspendedAt) {
		return "suspended_at", began(*row.suspendedAt)
	}
	return "", ""
}

// reactivatedAfter says whether Vínculo reactivated the contract after that time.
func reactivatedAfter(c *ent.Contract, at *time.Time) bool {
	return c != nil && c.ReactivatedAt != nil && at != nil && at.Before(*c.ReactivatedAt)
}

// merge prepares the record to store, unless it is stored already. What Vínculo cancelled stays as it is.
func (w *contractWriter) merge(row contractRow) {
	old := w.refs.contracts[row.number]
	if closedByEngine(old) && row.status.Ended() {
		w.b.unchanged++
		return
	}
	change, changed := w.change(row, old)
	switch {
	case !changed:
		w.b.unchanged++
		return
	case old == nil:
		w.b.created++
	default:
		w.b.updated++
	}
	w.changes = append(w.changes, change)
}

// change is what the row changes of what is stored, and whether it does.
func (w *contractWriter) change(row contractRow, old *ent.Contract) (contractChange, bool) {
	n, notices := w.merged(row, old), newNotices(row, old)
	change := contractChange{
		number: row.number, now: n, old: old, status: n.Status, notices: notices,
		service: serviceChangeOf(n, old), since: *optional.First(row.since, &w.tx.Now),
	}
	change.wakes = !w.refs.customers[row.customer].Active && row.begins(old)
	if old == nil {
		return change, true
	}
	change.planChanged = n.PlanID != old.PlanID
	change.addressChanged = !optional.Equal(n.CityID, old.CityID) || !optional.Equal(n.Zone, old.Zone)
	change.branchChanged = n.BranchID != old.BranchID
	change.cancelled = n.Status.Ended() && !old.Status.Ended()
	change.resumed = n.Status == domain.ContractActive && old.Status != domain.ContractActive
	change.back = closedByEngine(old)
	return change, !unchangedContract(n, old) || len(notices) > 0
}
