import { graphql } from 'react-relay'

export const mutation = graphql`
  mutation NewCustomerMutation($input: CreateCustomerInput!, $connections: [ID!]!) {
    createCustomer(input: $input) {
      customer @prependNode(connections: $connections, edgeTypeName: "CustomerEdge") {
        id
        code
        name
      }
      userErrors {
        ...UserErrors_error
      }
    }
  }
`
