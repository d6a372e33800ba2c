import { graphql } from '@/gql'
import type { ReasonsQuery } from '@/gql/graphql'

export const ReasonsDocument = graphql(`
  query Reasons(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CancellationReasonOrder
    $where: CancellationReasonWhereInput
  ) {
    cancellationReasons(
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
          code
          name
          active
          updatedAt
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<ReasonsQuery['cancellationReasons']['edges']>[number]>
export type Reason = NonNullable<Edge['node']>

export const ReasonDocument = graphql(`
  query Reason($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on CancellationReason {
        code
        name
      }
    }
  }
`)

export const CreateReasonDocument = graphql(`
  mutation CreateReason($input: CreateCancellationReasonInput!) {
    createCancellationReason(input: $input) {
      cancellationReason {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const UpdateReasonDocument = graphql(`
  mutation UpdateReason($input: UpdateCancellationReasonInput!) {
    updateCancellationReason(input: $input) {
      cancellationReason {
        id
        name
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
