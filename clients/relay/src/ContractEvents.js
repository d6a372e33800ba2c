import { graphql } from 'react-relay'

export const subscription = graphql`
  subscription ContractEventsSubscription($contractId: ID!) {
    events(contractId: $contractId) {
      id
      type
      occurredAt
      contract {
        id
        status
      }
    }
  }
`
