import { graphql } from '@/gql'
import type { OverviewQuery } from '@/gql/graphql'

export const OverviewDocument = graphql(`
  query Overview {
    overview {
      contractsByStatus {
        status
        count
      }
      cancellationsByMonth {
        year
        month
        count
        reason {
          id
          name
        }
      }
      openPickupOrders
      openComodatosOfCancelled
      scheduledCancellations
      refusedScheduledCancellations
    }
    cancellationBatches(first: 1, where: { statusIn: [PENDING, RUNNING] }) {
      totalCount
    }
  }
`)

export type Overview = OverviewQuery['overview']
