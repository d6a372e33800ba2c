import { graphql } from '@/gql'

export const UpdateTemplateDocument = graphql(`
  mutation UpdateTemplate($input: UpdateServiceOrderTemplateInput!) {
    updateServiceOrderTemplate(input: $input) {
      serviceOrderTemplate {
        id
        name
        instructions
        active
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
