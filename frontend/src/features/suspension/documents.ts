import { graphql } from '@/gql'

export const SuspendContractDocument = graphql(`
  mutation SuspendContract($input: SuspendContractInput!) {
    suspendContract(input: $input) {
      contract {
        id
        status
        suspendedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const ResumeContractDocument = graphql(`
  mutation ResumeContract($input: ResumeContractInput!) {
    resumeContract(input: $input) {
      contract {
        id
        status
        suspendedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const RecordNoticeDocument = graphql(`
  mutation RecordNotice($input: RecordNoticeInput!) {
    recordNotice(input: $input) {
      notice {
        id
        contract {
          id
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
