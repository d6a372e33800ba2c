import { graphql } from '@/gql'
import type { ServiceOrderQuery, ServiceOrdersQuery } from '@/gql/graphql'

export const ServiceOrdersDocument = graphql(`
  query ServiceOrders(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceOrderOrder
    $where: ServiceOrderWhereInput
  ) {
    serviceOrders(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          scheduledFor
          closedAt
          template {
            id
            name
          }
          contract {
            id
            number
          }
          customer {
            id
            name
          }
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<ServiceOrdersQuery['serviceOrders']['edges']>[number]>
export type ServiceOrderRow = NonNullable<Edge['node']>

export const ServiceOrderDocument = graphql(`
  query ServiceOrder($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ServiceOrder {
        number
        status
        nextStatuses
        instructions
        createdAt
        scheduledFor
        closedAt
        template {
          id
          name
        }
        customer {
          id
          name
          phone
        }
        contract {
          id
          number
          status
          street
          streetNumber
          district
          postalCode
          city {
            id
            name
            state
          }
        }
        cancellation {
          id
          effectiveAt
        }
        items {
          id
          description
          serialNumber
          status
          writeOffReason
          ...ComodatoStateFields
          lentAt
        }
      }
    }
  }
`)

export type ServiceOrder = Extract<NonNullable<ServiceOrderQuery['node']>, { __typename: 'ServiceOrder' }>

export const AdvanceServiceOrderDocument = graphql(`
  mutation AdvanceServiceOrder($input: AdvanceServiceOrderInput!) {
    advanceServiceOrder(input: $input) {
      serviceOrder {
        id
        status
        nextStatuses
        scheduledFor
        closedAt
        contract {
          id
        }
        items {
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
