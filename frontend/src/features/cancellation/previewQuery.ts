import { graphql } from '@/gql'
import type { CancellationPreviewQuery } from '@/gql/graphql'

export const CancellationPreviewDocument = graphql(`
  query CancellationPreview($input: CancelContractInput!) {
    cancellationPreview(input: $input) {
      allowed
      refusals {
        __typename
        code
        message
        field
      }
      scheduled
      loginsKept {
        id
        username
      }
      loginsUnlinked {
        id
        username
      }
      customerInactivated
      customerKeptActiveBy {
        id
        number
      }
      openComodatos {
        id
        description
        serialNumber
      }
      serviceOrderTemplate {
        id
        name
      }
      dici {
        lastYear
        lastMonth
        accessesKept
        accessesLost
      }
      parametersRevision
      token
    }
  }
`)

export const ActiveReasonsDocument = graphql(`
  query ActiveReasons {
    cancellationReasons(first: 100, where: { active: true }, orderBy: { field: NAME }) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`)

export const CancelContractDocument = graphql(`
  mutation CancelContract($input: CancelContractInput!) {
    cancelContract(input: $input) {
      cancellation {
        id
        customerInactivated
        serviceOrder {
          id
          number
        }
      }
      scheduledCancellation {
        id
        effectiveAt
      }
      contract {
        id
        status
        scheduledCancellation {
          id
        }
        customer {
          id
          active
        }
        logins {
          id
          active
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

export type Preview = CancellationPreviewQuery['cancellationPreview']
export type Refusal = Preview['refusals'][number]
