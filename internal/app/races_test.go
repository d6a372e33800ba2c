package app_test

import (
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/importer"
)

// raced is a use case that races: on a world, for the first or second contract, with what it answers in short.
type raced struct {
	name string
	do   func(t *testing.T, w *raceWorld, i int) string
	// anyContract says that it isn't about one of the contracts.
	anyContract bool
}

var racedUseCases = []raced{
	{name: "cancel", do: func(t *testing.T, w *raceWorld, i int) string {
		return w.mutate(t, "cancelContract", apptest.Vars{
			"contractId": apptest.ID(w.contracts[i]), "reasonId": apptest.ID(w.reason), "effectiveAt": w.effective,
		})
	}},
	{name: "reactivate", do: func(t *testing.T, w *raceWorld, i int) string {
		return w.mutate(t, "reactivateContract", apptest.Vars{"contractId": apptest.ID(w.contracts[i])})
	}},
	{name: "reverse", do: func(t *testing.T, w *raceWorld, i int) string {
		return w.mutate(t, "reverseCancellation", apptest.Vars{"cancellationId": apptest.ID(w.cancellations[i]), "reason": "Engano"})
	}},
	{name: "lend", do: func(t *testing.T, w *raceWorld, i int) string {
		return w.mutate(t, "lendComodato", apptest.Vars{"contractId": apptest.ID(w.contracts[i]), "description": "ONU"})
	}},
	{name: "return", do: func(t *testing.T, w *raceWorld, i int) string {
		return w.mutate(t, "returnComodato", apptest.Vars{"id": apptest.ID(w.comodatos[i])})
	}},
	{name: "import", do: func(t *testing.T, w *raceWorld, i int) string {
		result, err := importer.Run(apptest.System(t), w.DB, importer.Options{Dir: w.file(t, i)})
		if err != nil {
			t.Error(err)
			return err.Error()
		}
		var columns []string
		for _, p := range result.Problems {
			columns = append(columns, p.Column)
		}
		f := result.Files[0]
		return fmt.Sprint(f.Created, f.Updated, f.Unchanged, columns)
	}},
	{name: "batch", do: runRacedBatch},
	{name: "createContract", anyContract: true, do: func(t *testing.T, w *raceWorld, _ int) string {
		return w.mutate(t, "createContract", apptest.Vars{
			"number": rand.Text(), "customerId": apptest.ID(w.customerID), "planId": apptest.ID(w.plan), "branchId": apptest.ID(w.branchID),
		})
	}},
	{name: "closeDiciMonth", anyContract: true, do: func(t *testing.T, w *raceWorld, _ int) string {
		return w.mutate(t, "closeDiciMonth", apptest.Vars{"cnpj": w.cnpj, "year": w.lastMonth.Year(), "month": int(w.lastMonth.Month())})
	}},
	{name: "updateParameters", anyContract: true, do: func(t *testing.T, w *raceWorld, _ int) string {
		return w.mutate(t, "updateParameters", apptest.Vars{
			"keepLoginLink": false, "checkOpenComodatos": false, "inactivateCustomer": false, "pickupServiceOrderTemplateId": nil,
		})
	}},
}

func runRacedBatch(t *testing.T, w *raceWorld, i int) string {
	ctx, note := apptest.System(t), rand.Text()
	answer := w.mutate(t, "createCancellationBatch", apptest.Vars{
		"contractIds": []string{apptest.ID(w.contracts[i])}, "reasonId": apptest.ID(w.reason),
		"effectiveAt": w.effective, "note": note,
	})
	batch := w.Reader().CancellationBatch.Query().Where(cancellationbatch.Note(note)).OnlyX(ctx)
	if err := w.Cancellation.RunBatch(ctx, batch.ID, nil); err != nil {
		t.Error(err)
	}
	batch = w.Reader().CancellationBatch.GetX(ctx, batch.ID)
	var refused []string
	for _, r := range batch.QueryRows().OnlyX(ctx).Refusals {
		refused = append(refused, string(r.Code))
	}
	return fmt.Sprint(answer, batch.Status, batch.Cancelled, batch.Refused, batch.NotRun, refused)
}

// mutate sends a mutation as a machine does, with a key, and returns the codes of what it refuses.
func (w *raceWorld) mutate(t *testing.T, name string, input apptest.Vars) string {
	kind := strings.ToUpper(name[:1]) + name[1:] + "Input"
	document := fmt.Sprintf("mutation($in:%s!){%s(input:$in){userErrors{code}}}", kind, name)
	_, answer := w.machine.Keyed(t, rand.Text(), document, apptest.Vars{"in": input})
	if len(answer.Errors) > 0 {
		t.Errorf("%s was answered %+v", name, answer.Errors)
	}
	return string(answer.Data)
}

// atOnceIn is how many worlds race side by side, with two clients each.
const atOnceIn = 8

// Each pair of use cases at once, on the same contract and on the two contracts of a customer, by 16 clients: what they answer and
// what they leave is what one of the two orders answers and leaves.
func TestEachPairOfUseCasesAtOnceIsAsOneAfterTheOther(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		track := newRaceTrack(t, s)
		for i, a := range racedUseCases {
			for _, b := range racedUseCases[i:] {
				t.Run(a.name+" and "+b.name, func(t *testing.T) { race{track, a, b, 0}.run(t) })
				if !a.anyContract && !b.anyContract {
					t.Run(a.name+" and another's "+b.name, func(t *testing.T) { race{track, a, b, 1}.run(t) })
				}
			}
		}
	})
}

// race is one use case for the first contract beside another one for that contract or the other.
type race struct {
	*raceTrack
	a, b raced
	of   int
}

func (r race) with(name string) bool { return r.a.name == name || r.b.name == name }

// from is the start at which both do most. Two contracts begin differently if that suits the two use cases.
func (r race) from() (from start) {
	from.backDated = r.with("closeDiciMonth")
	for i, own := range []raced{r.a, r.b} {
		if r.of == 0 {
			from.cancelled[i] = r.with("reactivate") || r.with("reverse")
			from.lent[i] = r.with("return")
		} else {
			from.cancelled[i] = own.name == "reactivate" || own.name == "reverse"
			from.lent[i] = own.name == "return"
		}
	}
	return from
}

func (r race) run(t *testing.T) {
	worlds := r.worlds(t, atOnceIn+2, r.from())
	wanted := []string{r.inOrder(t, worlds[0], true), r.inOrder(t, worlds[1], false)}
	worlds = worlds[2:]
	if !r.with("updateParameters") {
		r.atOnce(t, worlds, wanted)
		return
	}
	for i := range worlds {
		r.strict(t)
		r.atOnce(t, worlds[i:i+1], wanted)
	}
	r.strict(t)
}

// inOrder does one after the other and returns what they answered and left.
func (r race) inOrder(t *testing.T, w *raceWorld, first bool) string {
	var a, b string
	if first {
		a = r.a.do(t, w, 0)
	}
	b = r.b.do(t, w, r.of)
	if !first {
		a = r.a.do(t, w, 0)
	}
	found := result(a, b, r.states(t, []*raceWorld{w})[0])
	if r.with("updateParameters") {
		r.strict(t)
	}
	return found
}

// atOnce does both at once in each of the worlds.
func (r race) atOnce(t *testing.T, worlds []*raceWorld, wanted []string) {
	answers := make([][2]string, len(worlds))
	var begin, done sync.WaitGroup
	begin.Add(1)
	for i, w := range worlds {
		for j, do := range []func() string{
			func() string { return r.a.do(t, w, 0) }, func() string { return r.b.do(t, w, r.of) },
		} {
			done.Go(func() {
				begin.Wait()
				answers[i][j] = do()
			})
		}
	}
	begin.Done()
	done.Wait()
	for i, state := range r.states(t, worlds) {
		if found := result(answers[i][0], answers[i][1], state); !slices.Contains(wanted, found) {
			t.Errorf("at once:\n%s\none after the other:\n%s\nthe other way round:\n%s", found, wanted[0], wanted[1])
		}
	}
}

func result(a, b, state string) string { return fmt.Sprintf("  %s\n  %s\n  %s", a, b, state) }
