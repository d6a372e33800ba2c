import { graphql } from '@/gql'
import type { DiciReportQuery, DiciRowQuery, DiciWithoutLoginDataQuery } from '@/gql/graphql'

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
      forecast
      totalAccesses
      fileName
      filePath
      rows {
        key
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
      closable
      closed {
        id
        version
        totalAccesses
        contractsWithoutLoginData
        note
        closedAt
        closedByName
        fileName
        filePath
        fileSha256
        evidence {
          fileName
          filePath
          accesses
        }
      }
      versions {
        id
        version
        totalAccesses
        contractsWithoutLoginData
        note
        closedAt
        closedByName
        fileName
        filePath
        fileSha256
        evidence {
          fileName
          filePath
          accesses
        }
      }
      changesSinceClosing {
        row {
          key
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
        accessesBefore
        accessesAfter
      }
    }
  }
`)

export type Report = DiciReportQuery['diciReport']
export type Row = Report['rows'][number]
export type Change = Report['changesSinceClosing'][number]
export type Version = Report['versions'][number]

export const DiciRowDocument = graphql(`
  query DiciRow(
    $cnpj: String!
    $year: Int!
    $month: Int!
    $key: String!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      row(key: $key) {
        key
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
        accessPeriods(first: $first, after: $after, last: $last, before: $before) {
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
              startedAt
              endedAt
              login {
                id
                username
              }
              contract {
                id
                ...ContractLinkFields
              }
            }
          }
        }
      }
    }
  }
`)

type RowFound = NonNullable<DiciRowQuery['diciReport']['row']>
export type Access = NonNullable<NonNullable<NonNullable<RowFound['accessPeriods']['edges']>[number]>['node']>

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

export const DiciComparisonDocument = graphql(`
  query DiciComparison($id: ID!, $from: Int!) {
    node(id: $id) {
      __typename
      id
      ... on DiciDeclaration {
        version
        changes(from: $from) {
          row {
            key
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
          accessesBefore
          accessesAfter
        }
      }
    }
  }
`)

export const CloseDiciMonthDocument = graphql(`
  mutation CloseDiciMonth($input: CloseDiciMonthInput!) {
    closeDiciMonth(input: $input) {
      declaration {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const RectifyDiciMonthDocument = graphql(`
  mutation RectifyDiciMonth($input: RectifyDiciMonthInput!) {
    rectifyDiciMonth(input: $input) {
      declaration {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
