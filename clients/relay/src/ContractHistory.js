import { graphql } from 'react-relay'

export const history = graphql`
  fragment ContractHistory_contract on Contract
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "Cursor" })
  @refetchable(queryName: "ContractHistoryPaginationQuery") {
    events(first: $first, after: $after, orderBy: { field: OCCURRED_AT, direction: DESC })
      @connection(key: "ContractHistory_events", filters: []) {
      edges {
        node {
          id
          type
          occurredAt
          actorName
        }
      }
    }
  }
`
