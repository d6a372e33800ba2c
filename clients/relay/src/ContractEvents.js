import { graphql } from 'react-relay'

export const subscription = graphql`
  subscription ContractEventsSubscription($contractId: ID!, $after: String) {
    events(where: { hasContractWith: [{ id: $contractId }] }, after: $after) {
      id
      type
      logCursor
      occurredAt
      contract {
        id
        status
      }
    }
  }
`
