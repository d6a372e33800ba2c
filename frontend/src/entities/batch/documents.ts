import { graphql } from '@/gql'
import type { BatchesQuery, BatchProgressSubscription, BatchQuery, BatchRowsQuery } from '@/gql/graphql'

export const ContractCountDocument = graphql(`
  query ContractCount($where: ContractWhereInput!) {
    contracts(first: 1, where: $where) {
      totalCount
    }
  }
`)

export const BatchesDocument = graphql(`
  query Batches(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CancellationBatchOrder
    $where: CancellationBatchWhereInput
  ) {
    cancellationBatches(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          status
          origin
          dryRun
          requestedAt
          requestedByName
          total
          remaining
          cancelled
          scheduled
          refused
          notRun
          reason {
            id
            name
          }
        }
      }
    }
  }
`)

export const BatchDocument = graphql(`
  query Batch($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on CancellationBatch {
        status
        origin
        dryRun
        onRefusal
        note
        effectiveAt
        requestedByName
        requestedAt
        startedAt
        finishedAt
        total
        remaining
        cancelled
        scheduled
        refused
        notRun
        stopRequested
        refusedPath
        kept: rows(first: 1) {
          totalCount
        }
        reason {
          id
          name
        }
      }
    }
  }
`)

export const BatchProgressDocument = graphql(`
  subscription BatchProgress($id: ID!) {
    cancellationBatch(id: $id) {
      id
      status
      startedAt
      finishedAt
      total
      remaining
      cancelled
      scheduled
      refused
      notRun
      stopRequested
    }
  }
`)

export const BatchRowsDocument = graphql(`
  query BatchRows(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $where: CancellationBatchRowWhereInput
  ) {
    node(id: $id) {
      __typename
      id
      ... on CancellationBatch {
        rows(
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: { field: POSITION }
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
              outcome
              processedAt
              refusals {
                code
                message
              }
              contract {
                id
                number
                status
                customer {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

export const CreateBatchDocument = graphql(`
  mutation CreateBatch($input: CreateCancellationBatchInput!) {
    createCancellationBatch(input: $input) {
      cancellationBatch {
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

export const StopBatchDocument = graphql(`
  mutation StopBatch($input: StopCancellationBatchInput!) {
    stopCancellationBatch(input: $input) {
      cancellationBatch {
        id
        status
        stopRequested
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

type BatchEdge = NonNullable<NonNullable<BatchesQuery['cancellationBatches']['edges']>[number]>
export type BatchListRow = NonNullable<BatchEdge['node']>

export type Batch = Extract<NonNullable<BatchQuery['node']>, { __typename: 'CancellationBatch' }>
export type Progress = BatchProgressSubscription['cancellationBatch']

type BatchRows = Extract<NonNullable<BatchRowsQuery['node']>, { __typename: 'CancellationBatch' }>['rows']
export type BatchRow = NonNullable<NonNullable<NonNullable<BatchRows['edges']>[number]>['node']>
