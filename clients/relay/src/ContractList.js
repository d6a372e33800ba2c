import { graphql } from 'react-relay'

export const list = graphql`
  fragment ContractList_query on Query
  @argumentDefinitions(
    where: { type: "ContractWhereInput" }
    orderBy: { type: "ContractOrder", defaultValue: { field: CREATED_AT, direction: DESC } }
    first: { type: "Int", defaultValue: 20 }
    after: { type: "Cursor" }
  )
  @refetchable(queryName: "ContractListPaginationQuery") {
    contracts(where: $where, orderBy: $orderBy, first: $first, after: $after)
      @connection(key: "ContractList_contracts", filters: ["where", "orderBy"]) {
      totalCount
      edges {
        node {
          id
          ...ContractRow_contract
        }
      }
    }
  }
`
