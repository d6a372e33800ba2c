package webhook

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

const (
	// keep is how long deliveries are kept after they were last requested: their payloads may contain personal data.
	keep = 30 * 24 * time.Hour
	// deletedAtOnce is how many one transaction deletes.
	deletedAtOnce = 5000
)

// SweepDeliveries deletes old deliveries that aren't waiting to be sent. The end of their retry time shows when they were last
// requested.
func (s *Service) SweepDeliveries(ctx context.Context) error {
	for deleted := deletedAtOnce; deleted == deletedAtOnce; {
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			old := webhookdelivery.And(
				webhookdelivery.CreatedAtLT(tx.Now.Add(-keep)), webhookdelivery.GiveUpAtLT(tx.Now.Add(keepTrying-keep)),
				webhookdelivery.StatusNEQ(domain.DeliveryPending),
			)
			ids, err := tx.WebhookDelivery.Query().Where(old).
				Order(webhookdelivery.ByCreatedAt()).Limit(deletedAtOnce).IDs(ctx)
			if err != nil {
				return err
			}
			deleted, err = tx.WebhookDelivery.Delete().Where(webhookdelivery.IDIn(ids...), old).Exec(ctx)
			return err
		})
		if err != nil {
			return fmt.Errorf("delete old deliveries: %w", err)
		}
	}
	return nil
}
