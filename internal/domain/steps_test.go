package domain_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/domain"
)

func TestServiceOrdersGoForwardOnly(t *testing.T) {
	order := domain.ServiceOrderStatus("").Values()
	for i, from := range order {
		next := domain.ServiceOrderNext(domain.ServiceOrderStatus(from))
		if closed := domain.ServiceOrderStatus(from).Closed(); closed != (len(next) == 0) {
			t.Errorf("%s is closed: %v, and leads to %v", from, closed, next)
		}
		for _, to := range next {
			if slices.Index(order, string(to)) <= i {
				t.Errorf("%s leads back to %s", from, to)
			}
		}
	}
}

// A new state has to be decided here: is it over, can it be cancelled, and what does it become then?
func TestEachStateOfAContractIsOverOrCanBeCancelled(t *testing.T) {
	becomes := map[domain.ContractStatus]domain.ContractStatus{
		domain.ContractAwaitingSignature: domain.ContractWithdrawn,
		domain.ContractActive:            domain.ContractCancelled,
		domain.ContractSuspended:         domain.ContractCancelled,
		domain.ContractBlocked:           domain.ContractCancelled,
	}
	for _, value := range domain.ContractStatus("").Values() {
		s := domain.ContractStatus(value)
		to, cancellable := becomes[s]
		if s.Cancellable() != cancellable || s.Ended() == cancellable {
			t.Errorf("%s can be cancelled: %v, and is over: %v", s, s.Cancellable(), s.Ended())
		}
		if cancellable && s.Cancelled() != to {
			t.Errorf("%s becomes %s, want %s", s, s.Cancelled(), to)
		}
	}
}

func TestStepsOfAContract(t *testing.T) {
	allowed := map[domain.ContractStatus]string{
		domain.ContractAwaitingSignature: "ACTIVE",
		domain.ContractActive:            "SUSPENDED BLOCKED",
		domain.ContractSuspended:         "ACTIVE BLOCKED",
		domain.ContractBlocked:           "ACTIVE SUSPENDED",
		domain.ContractCancelled:         "",
		domain.ContractWithdrawn:         "",
	}
	for _, from := range domain.ContractStatus("").Values() {
		for _, to := range domain.ContractStatus("").Values() {
			want := slices.Contains(strings.Fields(allowed[domain.ContractStatus(from)]), to)
			if got := domain.ContractStatus(from).CanBecome(domain.ContractStatus(to)); got != want {
				t.Errorf("from %s to %s: %v, want %v", from, to, got, want)
			}
		}
	}
}
