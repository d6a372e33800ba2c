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
    }
  }
`)

export type Overview = OverviewQuery['overview']
