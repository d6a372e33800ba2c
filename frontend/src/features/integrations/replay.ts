import { graphql } from '@/gql'

export const ReplayDocument = graphql(`
  mutation ReplayWebhookDeliveries($input: ReplayWebhookDeliveriesInput!) {
    replayWebhookDeliveries(input: $input) {
      deliveries
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
