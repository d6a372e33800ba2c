import { graphql } from '@/gql'

export const UpdateRuleDocument = graphql(`
  mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {
    updateAutomationRule(input: $input) {
      automationRule {
        id
        active
        nextRunAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
