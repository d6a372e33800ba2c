import { graphql } from '@/gql'

export const CancelContractDocument = graphql(`
  mutation CancelContract($input: CancelContractInput!) {
    cancelContract(input: $input) {
      cancellation {
        id
        protocol
        customerInactivated
        serviceOrder {
          id
          number
        }
      }
      scheduledCancellation {
        id
        effectiveAt
      }
      contract {
        id
        status
        scheduledCancellation {
          id
        }
        customer {
          id
          active
        }
        logins {
          id
          active
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
