import { graphql } from '@/gql'

export const ContractChoicesDocument = graphql(`
  query ContractChoices {
    plans(first: 100, where: { active: true }, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
    branches(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

export const UpdateContractDocument = graphql(`
  mutation UpdateContract($input: UpdateContractInput!) {
    updateContract(input: $input) {
      effect {
        ...AccessEffectParts
      }
      contract {
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

export const CorrectContractDocument = graphql(`
  mutation CorrectContract($input: CorrectContractInput!) {
    correctContract(input: $input) {
      effect {
        ...AccessEffectParts
      }
      contract {
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
