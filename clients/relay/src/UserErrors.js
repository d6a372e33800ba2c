import { graphql } from 'react-relay'

export const error = graphql`
  fragment UserErrors_error on UserError @relay(plural: true) {
    __typename
    code
    message
    field
    ... on OpenComodatosError {
      comodatos {
        id
        description
      }
    }
  }
`
