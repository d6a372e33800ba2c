import { graphql } from 'react-relay'

export const row = graphql`
  fragment ContractRow_contract on Contract {
    number
    status
    activatedAt
    cancelledAt
    customer {
      id
      name
      document
    }
    plan {
      id
      name
    }
    branch {
      id
      cnpj
    }
  }
`
