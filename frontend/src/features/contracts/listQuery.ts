import { graphql } from '@/gql'
import type { ContractListQuery } from '@/gql/graphql'

export const ContractListDocument = graphql(`
  query ContractList(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ContractOrder
    $where: ContractWhereInput
  ) {
    contracts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          statusChangedAt
          createdAt
          customer {
            id
            name
            document
          }
          plan {
            id
            name
          }
          branch {
            id
            name
          }
          scheduledCancellation {
            id
            scheduleStatus
            effectiveAt
          }
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<ContractListQuery['contracts']['edges']>[number]>
export type ContractRow = NonNullable<Edge['node']>
