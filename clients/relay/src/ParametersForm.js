import { graphql } from 'react-relay'

export const parameters = graphql`
  fragment ParametersForm_parameters on Parameters {
    keepLoginLink
    checkOpenComodatos
    inactivateCustomer
    pickupServiceOrderTemplate {
      id
      name
    }
  }
`

export const mutation = graphql`
  mutation ParametersFormMutation($input: UpdateParametersInput!) {
    updateParameters(input: $input) {
      parameters {
        id
        revision
        ...ParametersForm_parameters
      }
      userErrors {
        ...UserErrors_error
      }
    }
  }
`
