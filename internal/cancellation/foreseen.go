package cancellation

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// diciRecords are what the effect on DICI is computed from.
type diciRecords struct {
	periods map[int][]policy.AccessPeriod
	closed  map[policy.BranchMonth]bool
}

// foreseen is what a cancellation does, or would do if it weren't refused or scheduled.
type foreseen struct {
	effects *policy.Effects
	dici    policy.DiciEffect
	// inNumbers also says which comodatos prevent it.
	inNumbers domain.Consequences
}

// loadDICI loads the periods of the contracts' accesses and the closed months of their branches. It takes two statements, however
// many contracts there are.
func loadDICI(ctx context.Context, client *ent.Client, list []*cancellationRecords) error {
	found := &diciRecords{periods: map[int][]policy.AccessPeriod{}, closed: map[policy.BranchMonth]bool{}}
	ids := make([]int, 0, len(list))
	for _, l := range list {
		if l.contract != nil {
			ids = append(ids, l.contract.ID)
			l.dici = found
		}
	}
	ctx = viewer.System(ctx) // it is counted, whatever the viewer may read
	periods, err := client.AccessPeriod.Query().Where(accessperiod.ContractIDIn(ids...)).
		Select(accessperiod.FieldContractID, accessperiod.FieldLoginID, accessperiod.FieldBranchID, accessperiod.FieldStartedAt,
			accessperiod.FieldEndedAt).
		Order(accessperiod.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("periods: %w", err)
	}
	branches := map[int]bool{}
	for _, p := range periods {
		found.periods[*p.ContractID] = append(found.periods[*p.ContractID], policy.AccessPeriod{
			LoginID: p.LoginID, BranchID: p.BranchID, StartedAt: p.StartedAt, EndedAt: instant(p.EndedAt),
		})
		branches[p.BranchID] = true
	}
	return found.loadClosed(ctx, client, branches)
}

func (r *diciRecords) loadClosed(ctx context.Context, client *ent.Client, branches map[int]bool) error {
	ids := make([]int, 0, len(branches))
	for id := range branches {
		ids = append(ids, id)
	}
	var months []struct {
		BranchID int `json:"branch_id"`
		Year     int `json:"year"`
		Month    int `json:"month"`
	}
	err := client.DiciDeclaration.Query().Where(dicideclaration.BranchIDIn(ids...), dicideclaration.Version(1)).
		Select(dicideclaration.FieldBranchID, dicideclaration.FieldYear, dicideclaration.FieldMonth).Scan(ctx, &months)
	if err != nil {
		return fmt.Errorf("closed months: %w", err)
	}
	for _, m := range months {
		r.closed[policy.BranchMonth(m)] = true
	}
	return nil
}

// foresee works out what a decision does; nil when the contract can't be cancelled at all or nobody asks.
func (d *decision) foresee(parameters policy.Parameters, facts policy.Facts, now time.Time) *foreseen {
	if d.dici == nil || d.contract == nil || !d.contract.Status.Cancellable() {
		return nil
	}
	f := &foreseen{effects: d.Effects}
	if f.effects == nil {
		f.effects = policy.PreviewEffects(parameters, facts, d.Request, now)
	}
	f.dici = policy.DiciEffectOf(facts, *f.effects, now)
	f.inNumbers = policy.ConsequencesOf(facts, *f.effects, f.dici)
	if hasCode(d.Refusals, fault.OpenComodatos) {
		f.inNumbers.ComodatosBlocking = f.inNumbers.OpenComodatos
	}
	return f
}

// fingerprint stands for all that a preview shows.
func (d *decision) fingerprint(parameters policy.Parameters, facts policy.Facts) string {
	var dici policy.DiciEffect
	if d.foreseen != nil {
		dici = d.foreseen.dici
	}
	return policy.Fingerprint(parameters, facts, d.Request, dici, append(d.shown(), d.inFuture)...)
}

// shown are the values that a preview shows beside what the decision depends on.
func (l *cancellationRecords) shown() []any {
	var list []any
	if c := l.contract; c != nil {
		list = append(list, c.Number, c.PlanID, c.CityID, c.Zone, c.Street, c.StreetNumber, c.District, c.PostalCode,
			selected(c.Value(customerName)), selected(c.Value(customerType)), selected(c.Value(planName)))
	}
	for _, login := range l.logins {
		list = append(list, login.Username, login.CityID, login.Zone, login.Medium, login.Technology, login.Product, login.SpeedMbps,
			login.CustomerType)
	}
	for _, item := range l.comodatos {
		list = append(list, item.Description, item.SerialNumber)
	}
	for _, sibling := range l.siblings {
		list = append(list, sibling.Number)
	}
	return append(list, selected(l.parameters.Value(pickupName)), selected(l.parameters.Value(pickupInstructions)))
}

// selected is the text of a selected value, whichever type the database gives it.
func selected(value any, err error) string {
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s", value)
}

func hasCode(refusals []fault.Refusal, code fault.Code) bool {
	return slices.ContainsFunc(refusals, func(r fault.Refusal) bool { return r.Code == code })
}
