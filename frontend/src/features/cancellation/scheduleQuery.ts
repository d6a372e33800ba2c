import { graphql } from '@/gql'

export const UndoScheduledDocument = graphql(`
  mutation UndoScheduledCancellation($input: UndoScheduledCancellationInput!) {
    undoScheduledCancellation(input: $input) {
      scheduledCancellation {
        id
        scheduleStatus
        contract {
          id
          scheduledCancellation {
            id
          }
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

export const RetryScheduledDocument = graphql(`
  mutation RetryScheduledCancellation($input: RetryScheduledCancellationInput!) {
    retryScheduledCancellation(input: $input) {
      scheduledCancellation {
        id
        scheduleStatus
        contract {
          id
          status
        }
      }
      cancellation {
        id
        serviceOrder {
          id
          number
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
