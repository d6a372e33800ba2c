package graph

import (
	"entgo.io/contrib/entgql"

	"github.com/vinculo/vinculo/ent"
)

// Lists that are histories show the newest entry first unless another order is requested. The other lists are ordered by id, in
// which the records were created.
const newestFirst = entgql.OrderDirectionDesc

var (
	newestCancellations = &ent.CancellationOrder{Direction: newestFirst, Field: ent.CancellationOrderFieldRequestedAt}
	newestEvents        = &ent.EventOrder{Direction: newestFirst, Field: ent.EventOrderFieldOccurredAt}
	newestServiceOrders = &ent.ServiceOrderOrder{Direction: newestFirst, Field: ent.ServiceOrderOrderFieldCreatedAt}
	newestDeliveries    = &ent.WebhookDeliveryOrder{Direction: newestFirst, Field: ent.WebhookDeliveryOrderFieldCreatedAt}
	newestRuns          = &ent.AutomationRunOrder{Direction: newestFirst, Field: ent.AutomationRunOrderFieldStartedAt}
	newestBatches       = &ent.CancellationBatchOrder{Direction: newestFirst, Field: ent.CancellationBatchOrderFieldRequestedAt}
	newestReversals     = &ent.CancellationReversalOrder{Direction: newestFirst, Field: ent.CancellationReversalOrderFieldReversedAt}
	newestReceipts      = &ent.ReceiptDeliveryOrder{Direction: newestFirst, Field: ent.ReceiptDeliveryOrderFieldDeliveredAt}
	newestDeclarations  = &ent.DiciDeclarationOrder{Direction: newestFirst, Field: ent.DiciDeclarationOrderFieldClosedAt}
)

// fromZero restores the zero in cursors of a list that is ordered by a number. Without it they would be positions by id alone.
func fromZero(cursors ...*entgql.Cursor[int]) {
	for _, c := range cursors {
		if c != nil && c.Value == nil {
			c.Value = 0
		}
	}
}
