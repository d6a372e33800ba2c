import { graphql } from '@/gql'
import type { ComodatoQuery, ComodatosQuery } from '@/gql/graphql'

export const ComodatosDocument = graphql(`
  query Comodatos(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ComodatoOrder
    $where: ComodatoWhereInput
  ) {
    comodatos(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          description
          serialNumber
          status
          lentAt
          closedAt
          ...ComodatoStateFields
          contract {
            id
            customer {
              id
              name
            }
            ...ContractLinkFields
          }
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<ComodatosQuery['comodatos']['edges']>[number]>
export type Comodato = NonNullable<Edge['node']>

export const ComodatoDocument = graphql(`
  query Comodato($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Comodato {
        code
        description
        serialNumber
        status
        lentAt
        closedAt
        writeOffReason
        ...ComodatoStateFields
        ...ReturnDialogFields
        contract {
          id
          status
          cancelledAt
          customer {
            id
            name
          }
          ...ContractLinkFields
        }
      }
    }
  }
`)

export type ComodatoRecord = Extract<NonNullable<ComodatoQuery['node']>, { __typename: 'Comodato' }>
