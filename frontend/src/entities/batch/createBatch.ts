import { graphql } from '@/gql'

export const CreateBatchDocument = graphql(`
  mutation CreateBatch($input: CreateCancellationBatchInput!) {
    createCancellationBatch(input: $input) {
      cancellationBatch {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
