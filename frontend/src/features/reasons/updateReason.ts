import { graphql } from '@/gql'

export const UpdateReasonDocument = graphql(`
  mutation UpdateReason($input: UpdateCancellationReasonInput!) {
    updateCancellationReason(input: $input) {
      cancellationReason {
        id
        name
        active
        countsAsChurn
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
