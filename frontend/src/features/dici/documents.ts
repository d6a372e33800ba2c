import { graphql } from '@/gql'
import type { DiciReportQuery, DiciWithoutLoginDataQuery } from '@/gql/graphql'

export const DiciBranchesDocument = graphql(`
  query DiciBranches {
    branches(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
          cnpj
        }
      }
    }
  }
`)

export const DiciReportDocument = graphql(`
  query DiciReport($cnpj: String!, $year: Int!, $month: Int!) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      cnpj
      year
      month
      dueDate
      totalAccesses
      fileName
      filePath
      rows {
        city {
          id
          ibgeCode
          name
          state
        }
        customerType
        zone
        medium
        product
        technology
        speedMbps
        accesses
      }
      pendingTotal
      pending {
        login {
          id
          username
          customer {
            id
            name
          }
          contract {
            id
            number
          }
        }
        fields
      }
      withoutLoginData(first: 1) {
        totalCount
      }
    }
  }
`)

export type Report = DiciReportQuery['diciReport']

export const DiciWithoutLoginDataDocument = graphql(`
  query DiciWithoutLoginData(
    $cnpj: String!
    $year: Int!
    $month: Int!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      withoutLoginData(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            id
            number
            activatedAt
            cancelledAt
            customer {
              id
              name
            }
            plan {
              id
              name
            }
          }
        }
      }
    }
  }
`)

type Connection = DiciWithoutLoginDataQuery['diciReport']['withoutLoginData']
export type ContractWithoutData = NonNullable<NonNullable<NonNullable<Connection['edges']>[number]>['node']>
