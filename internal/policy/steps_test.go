package policy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/policy"
)

func TestServiceOrdersGoForwardOnly(t *testing.T) {
	order := policy.ServiceOrderStatus("").Values()
	for i, from := range order {
		next := policy.ServiceOrderNext(policy.ServiceOrderStatus(from))
		if closed := policy.ServiceOrderStatus(from).Closed(); closed != (len(next) == 0) {
			t.Errorf("%s is closed: %v, and leads to %v", from, closed, next)
		}
		for _, to := range next {
			if slices.Index(order, string(to)) <= i {
				t.Errorf("%s leads back to %s", from, to)
			}
		}
	}
}

func TestStepsOfAContract(t *testing.T) {
	allowed := map[policy.ContractStatus]string{
		policy.ContractAwaitingSignature: "ACTIVE",
		policy.ContractActive:            "SUSPENDED BLOCKED",
		policy.ContractSuspended:         "ACTIVE BLOCKED",
		policy.ContractBlocked:           "ACTIVE SUSPENDED",
		policy.ContractCancelled:         "",
	}
	for _, from := range policy.ContractStatus("").Values() {
		for _, to := range policy.ContractStatus("").Values() {
			want := slices.Contains(strings.Fields(allowed[policy.ContractStatus(from)]), to)
			if got := policy.ContractStatus(from).CanBecome(policy.ContractStatus(to)); got != want {
				t.Errorf("from %s to %s: %v, want %v", from, to, got, want)
			}
		}
	}
}
