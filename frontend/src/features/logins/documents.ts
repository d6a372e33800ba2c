import { graphql } from '@/gql'
import type { LoginQuery, LoginsQuery } from '@/gql/graphql'

export const LoginsDocument = graphql(`
  query Logins(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: LoginOrder
    $where: LoginWhereInput
  ) {
    logins(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          medium
          technology
          speedMbps
          customer {
            id
            name
          }
          contract {
            id
            number
          }
          city {
            id
            name
            state
          }
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<LoginsQuery['logins']['edges']>[number]>
export type LoginRow = NonNullable<Edge['node']>

export const LoginDocument = graphql(`
  query Login($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Login {
        code
        username
        active
        activatedAt
        inactivatedAt
        factsFrozenAt
        customerType
        zone
        medium
        technology
        product
        speedMbps
        city {
          id
          ibgeCode
          name
          state
        }
        customer {
          id
          name
        }
        contract {
          id
          ...ContractLinkFields
        }
        periods {
          id
          startedAt
          endedAt
          unlinkedAt
          customerType
          zone
          medium
          technology
          product
          speedMbps
          city {
            id
            name
            state
          }
          branch {
            id
            name
          }
          plan {
            id
            name
          }
          contract {
            id
            number
            servicePeriods {
              id
              endedAt
            }
          }
          unlinkedBy {
            id
            contract {
              id
              number
            }
          }
        }
      }
    }
    technologies(first: 100, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          id
          code
          active
        }
      }
    }
  }
`)

export type LoginRecord = Extract<NonNullable<LoginQuery['node']>, { __typename: 'Login' }>

export const UpdateLoginFactsDocument = graphql(`
  mutation UpdateLoginFacts($input: UpdateLoginInput!) {
    updateLogin(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        id
        zone
        medium
        technology
        product
        speedMbps
        city {
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

export const CorrectAccessDocument = graphql(`
  mutation CorrectAccess($input: CorrectAccessInput!) {
    correctAccess(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        id
        zone
        medium
        technology
        product
        speedMbps
        city {
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

export const MoveLoginDocument = graphql(`
  mutation MoveLogin($input: MoveLoginInput!) {
    moveLogin(input: $input) {
      effect {
        ...AccessEffectFields
      }
      login {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** The live contracts of a customer in which another access can be. */
export const MoveTargetsDocument = graphql(`
  query MoveTargets($customer: ID!) {
    contracts(
      first: 100
      where: { hasCustomerWith: [{ id: $customer }], statusIn: [ACTIVE, SUSPENDED, BLOCKED] }
      orderBy: { field: NUMBER }
    ) {
      edges {
        node {
          id
          number
          status
          street
          streetNumber
          plan {
            id
            name
          }
          city {
            id
            name
            state
          }
        }
      }
    }
  }
`)

export type AccessPeriod = LoginRecord['periods'][number]
