import { graphql } from 'react-relay'

export const create = graphql`
  mutation BatchPageMutation($input: CreateCancellationBatchInput!) {
    createCancellationBatch(input: $input) {
      cancellationBatch {
        ...BatchPage_progress
      }
      userErrors {
        ...UserErrors_error
      }
    }
  }
`

export const progress = graphql`
  fragment BatchPage_progress on CancellationBatch {
    id
    status
    total
    cancelled
    refused
    remaining
  }
`

export const subscription = graphql`
  subscription BatchPageSubscription($id: ID!) {
    cancellationBatch(id: $id) {
      ...BatchPage_progress
    }
  }
`

export const rows = graphql`
  fragment BatchPage_rows on CancellationBatch
  @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" })
  @refetchable(queryName: "BatchPageRowsQuery") {
    rows(first: $first, after: $after) @connection(key: "BatchPage_rows") {
      edges {
        node {
          id
          outcome
          contract {
            id
            number
          }
        }
      }
    }
  }
`
