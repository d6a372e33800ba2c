import { graphql } from '@/gql'

export const UpdatePlanDocument = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) {
      effect {
        ...AccessEffectFields
      }
      plan {
        id
        active
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
