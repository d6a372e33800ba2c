import { graphql } from '@/gql'

export const UpdateEndpointDocument = graphql(`
  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      webhookEndpoint {
        id
        name
        active
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
