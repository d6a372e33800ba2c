import { graphql } from '@/gql'

export const GeneralParametersDocument = graphql(`
  query GeneralParameters {
    parameters {
      id
      keepLoginLink
      checkOpenComodatos
      inactivateCustomer
      pickupServiceOrderTemplate {
        id
        name
        active
      }
      revision
      updatedAt
      contractsWithoutLoginData
    }
  }
`)

export const ParametersHistoryDocument = graphql(`
  query ParametersHistory($first: Int!, $where: ParametersRevisionWhereInput) {
    parameters {
      id
      revision
      revisions(first: $first, where: $where, orderBy: { field: REVISION, direction: DESC }) {
        edges {
          node {
            id
            revision
            keepLoginLink
            checkOpenComodatos
            inactivateCustomer
            pickupServiceOrderTemplate {
              id
              name
              active
            }
            changedAt
            changedByName
          }
        }
      }
    }
  }
`)

export const UpdateParametersDocument = graphql(`
  mutation UpdateParameters($input: UpdateParametersInput!) {
    updateParameters(input: $input) {
      parameters {
        id
        keepLoginLink
        checkOpenComodatos
        inactivateCustomer
        pickupServiceOrderTemplate {
          id
          name
          active
        }
        revision
        updatedAt
        contractsWithoutLoginData
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const ActiveTemplatesDocument = graphql(`
  query ActiveTemplates($name: String) {
    serviceOrderTemplates(
      first: 100
      where: { active: true, nameContainsFold: $name }
      orderBy: { field: NAME, direction: ASC }
    ) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
          active
        }
      }
    }
  }
`)
