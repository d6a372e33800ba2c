import { graphql } from 'react-relay'

export const mutation = graphql`
  mutation ReturnEquipmentMutation($input: ReturnComodatoInput!) {
    returnComodato(input: $input) {
      comodato {
        id
        status
        closedAt
      }
      userErrors {
        ...UserErrors_error
      }
    }
  }
`
