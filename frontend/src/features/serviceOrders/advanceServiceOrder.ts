import { graphql } from '@/gql'

export const AdvanceServiceOrderDocument = graphql(`
  mutation AdvanceServiceOrder($input: AdvanceServiceOrderInput!) {
    advanceServiceOrder(input: $input) {
      serviceOrder {
        id
        status
        nextStatuses
        scheduledFor
        closedAt
        contract {
          id
        }
        items {
          id
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
