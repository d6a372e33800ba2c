import { graphql } from '@/gql'
import type { CustomerQuery, CustomersQuery } from '@/gql/graphql'

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
          active
          anonymizedAt
          email
          phone
          createdAt
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
        document
        active
        inactivatedAt
        anonymizedAt
        email
        phone
        createdAt
        contracts {
          id
          number
          status
          statusChangedAt
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
        logins {
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
`)

export type CustomerRecord = Extract<NonNullable<CustomerQuery['node']>, { __typename: 'Customer' }>

export const UpdateCustomerDocument = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      customer {
        id
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
        contracts {
          id
        }
        logins {
          id
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
