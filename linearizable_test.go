package main

import (
	"crypto/rand"
	"fmt"
	mathrand "math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"

	"github.com/vinculo/vinculo/internal/apptest"
)

// clients of two processes ask for operations on a few contracts of a few customers, with no regard for each other.
const (
	operatorsEach  = 5
	operationsEach = 24
	customersAsked = 3
)

// What two processes on one database answer to clients who ask at once is what one process could have answered, one request after
// the other, each between being sent and being answered.
func TestTwoProcessesAnswerAsOneAfterTheOther(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	servers := []*server{b.serve(t), b.serve(t)}
	provider := newProvider(t, servers[0])
	began := time.Now()
	var mu sync.Mutex
	var history []porcupine.Operation
	var running sync.WaitGroup
	for i := range operatorsEach * len(servers) {
		running.Go(func() {
			o := operator{provider: provider, server: servers[i%len(servers)], t: t}
			for range operationsEach {
				asked := o.choose()
				call := time.Since(began)
				answered := o.ask(asked)
				returned := time.Since(began)
				mu.Lock()
				history = append(history, porcupine.Operation{
					ClientId: i, Input: asked, Call: int64(call), Output: answered, Return: int64(returned),
				})
				mu.Unlock()
			}
		})
	}
	running.Wait()
	if result := porcupine.CheckOperationsTimeout(oneAfterTheOther, history, time.Minute); result != porcupine.Ok {
		t.Errorf("the history of %d operations is %s", len(history), result)
		for _, o := range history {
			t.Logf("%d to %d: %+v %+v", o.Call, o.Return, o.Input, o.Output)
		}
	}
}

// provider is the base on which the operators work.
type provider struct {
	reason    string
	contracts [customersAsked][2]string
	customers [customersAsked]string
	// lent are the comodatos that were lent so far, of which anybody may return one.
	mu   sync.Mutex
	lent []lentItem
}

type lentItem struct {
	customer, contract int
	id                 string
}

func newProvider(t *testing.T, s *server) *provider {
	t.Helper()
	p := &provider{}
	var made struct {
		UpdateParameters struct{ UserErrors []any }
		CreatePlan       struct{ Plan struct{ ID string } }
		CreateBranch     struct{ Branch struct{ ID string } }
		CreateReason     struct {
			CancellationReason struct{ ID string }
		} `json:"createCancellationReason"`
	}
	s.Get(t, `mutation{
		updateParameters(input:{keepLoginLink:true,checkOpenComodatos:true,inactivateCustomer:true}){userErrors{code}}
		createPlan(input:{code:"F100",name:"Fibra"}){plan{id}}
		createBranch(input:{name:"Matriz",cnpj:"48530335000148"}){branch{id}}
		createCancellationReason(input:{code:"X",name:"Pedido"}){cancellationReason{id}}}`, nil, &made)
	p.reason = made.CreateReason.CancellationReason.ID
	for i, document := range []string{"11144477735", "52998224725", "39053344705"} {
		var customer struct {
			CreateCustomer struct{ Customer struct{ ID string } }
		}
		s.Get(t, `mutation($d:String!){createCustomer(input:{name:"Ana",document:$d}){customer{id}}}`,
			apptest.Vars{"d": document}, &customer)
		p.customers[i] = customer.CreateCustomer.Customer.ID
		for j := range p.contracts[i] {
			var contract struct {
				CreateContract struct{ Contract struct{ ID string } }
			}
			s.Get(t, `mutation($in:CreateContractInput!){createContract(input:$in){contract{id}}}`, apptest.Vars{"in": apptest.Vars{
				"number": fmt.Sprint(i, "-", j), "customerId": p.customers[i], "planId": made.CreatePlan.Plan.ID,
				"branchId": made.CreateBranch.Branch.ID,
			}}, &contract)
			p.contracts[i][j] = contract.CreateContract.Contract.ID
		}
	}
	return p
}

// operator is a client of one process.
type operator struct {
	*provider
	server *server
	t      *testing.T
}

// choose picks an operation at random.
func (o operator) choose() asked {
	a := asked{Customer: mathrand.IntN(customersAsked), Contract: mathrand.IntN(2)}
	a.What = []string{"cancel", "cancel", "reactivate", "lend", "return", "return", "contract", "customer"}[mathrand.IntN(8)]
	if a.What != "return" {
		return a
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.lent) == 0 {
		a.What = "lend"
		return a
	}
	item := o.lent[max(0, len(o.lent)-1-mathrand.IntN(4))]
	return asked{What: "return", Customer: item.customer, Contract: item.contract, Comodato: item.id}
}

func (o operator) ask(a asked) answered {
	switch id := o.contracts[a.Customer][a.Contract]; a.What {
	case "cancel":
		return o.mutate("cancelContract", "{contractId:$id,reasonId:"+o.reason+"}", "", id)
	case "reactivate":
		return o.mutate("reactivateContract", "{contractId:$id}", "", id)
	case "return":
		return o.mutate("returnComodato", "{id:$id}", "", a.Comodato)
	case "lend":
		lent := o.mutate("lendComodato", `{contractId:$id,description:"ONU"}`, "comodato{id}", id)
		if lent.Code == "" {
			o.mu.Lock()
			defer o.mu.Unlock()
			o.lent = append(o.lent, lentItem{a.Customer, a.Contract, lent.Comodato})
		}
		return lent
	case "contract":
		return answered{Code: fmt.Sprint(o.read(`query($id:ID!){node(id:$id){... on Contract{is:status}}}`, id))}
	default:
		return answered{Code: fmt.Sprint(o.read(`query($id:ID!){node(id:$id){... on Customer{is:active}}}`, o.customers[a.Customer]))}
	}
}

// mutate sends a mutation with a key and returns what it is refused for.
func (o operator) mutate(name, input, selection, id string) answered {
	var out map[string]struct {
		Comodato   *struct{ ID string }
		UserErrors []struct{ Code string }
	}
	client := apptest.Client{URL: o.server.URL, Header: o.server.Header.Clone()}
	client.Header.Set("Idempotency-Key", rand.Text())
	client.Get(o.t, "mutation($id:ID!){"+name+"(input:"+input+"){"+selection+" userErrors{code}}}", apptest.Vars{"id": id}, &out)
	answer := out[name]
	if len(answer.UserErrors) > 0 {
		return answered{Code: answer.UserErrors[0].Code}
	}
	if answer.Comodato != nil {
		return answered{Comodato: answer.Comodato.ID}
	}
	return answered{}
}

func (o operator) read(document, id string) any {
	var out struct{ Node struct{ Is any } }
	o.server.Get(o.t, document, apptest.Vars{"id": id}, &out)
	return out.Node.Is
}
