import { graphql } from 'react-relay'

export const query = graphql`
  query ContractPageQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Contract @alias(as: "contract") {
        ...ContractRow_contract
        ...ContractPage_equipment
        ...ContractHistory_contract
      }
    }
  }
`

export const equipment = graphql`
  fragment ContractPage_equipment on Contract {
    logins {
      id
      username
      active
      speedMbps
      city {
        id
        name
      }
    }
    comodatos {
      id
      description
      status
    }
    scheduledCancellation {
      id
      effectiveAt
    }
  }
`
