import { graphql } from '@/gql'
import type { CustomerContractsQuery, CustomerLoginsQuery, CustomerQuery, CustomersQuery } from '@/gql/graphql'

export const CustomersDocument = graphql(`
  query Customers(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CustomerOrder
    $where: CustomerWhereInput
  ) {
    customers(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          code
          name
          type
          document
          phone
          createdAt
          ...CustomerStateFields
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<CustomersQuery['customers']['edges']>[number]>
export type CustomerRow = NonNullable<Edge['node']>

export const CustomerDocument = graphql(`
  query Customer($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        code
        name
        type
        active
        inactivatedAt
        ...CustomerDocumentFields
        ...CustomerStateFields
        anonymizedAt
        email
        phone
        createdAt
        contractsConnection(first: 1) {
          totalCount
        }
        notCancelled: contractsConnection(first: 5, where: { statusNEQ: CANCELLED }, orderBy: { field: NUMBER }) {
          totalCount
          edges {
            node {
              id
              number
            }
          }
        }
        loginsConnection(first: 1) {
          totalCount
        }
      }
    }
  }
`)

export const CustomerContractsDocument = graphql(`
  query CustomerContracts(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ContractOrder
    $where: ContractWhereInput
  ) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        contractsConnection(
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: $orderBy
          where: $where
        ) {
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
              status
              createdAt
              activatedAt
              cancelledAt
              plan {
                id
                name
              }
              branch {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`)

export const CustomerLoginsDocument = graphql(`
  query CustomerLogins(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: LoginOrder
  ) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        loginsConnection(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
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
              username
              active
              activatedAt
              inactivatedAt
              contract {
                id
                number
              }
            }
          }
        }
      }
    }
  }
`)

type CustomerIn<Query extends { node?: unknown }> = Extract<NonNullable<Query['node']>, { __typename: 'Customer' }>

export type CustomerRecord = CustomerIn<CustomerQuery>
export type CustomerContracts = CustomerIn<CustomerContractsQuery>['contractsConnection']
export type CustomerLogins = CustomerIn<CustomerLoginsQuery>['loginsConnection']

export const UpdateCustomerDocument = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      effect {
        ...AccessEffectFields
      }
      customer {
        id
        type
        name
        email
        phone
        active
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const AnonymizeCustomerDocument = graphql(`
  mutation AnonymizeCustomer($input: AnonymizeCustomerInput!) {
    anonymizeCustomer(input: $input) {
      customer {
        id
        anonymizedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
