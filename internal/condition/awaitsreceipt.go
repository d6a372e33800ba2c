package condition

import (
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/domain"
)

// AwaitsReceipt holds for the contracts whose cancellation in force was asked for by the consumer, who wasn't given a receipt of
// it. What another system cancelled is that one's to tell.
func AwaitsReceipt() predicate.Contract {
	return contract.HasCancellationWith(
		cancellation.RequesterEQ(domain.RequesterConsumer), cancellation.OriginNEQ(domain.OriginImported),
		cancellation.Not(cancellation.HasReversal()),
		cancellation.Not(cancellation.HasReceiptDeliveries()),
	)
}
