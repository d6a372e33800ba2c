import { graphql } from '@/gql'

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
