import { graphql } from 'react-relay'

export const reasons = graphql`
  query CancelDialogReasonsQuery {
    cancellationReasons(first: 50, where: { active: true }) @connection(key: "CancelDialog_cancellationReasons") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`

export const preview = graphql`
  query CancelDialogPreviewQuery($input: CancelContractInput!) {
    cancellationPreview(input: $input) {
      allowed
      token
      refusals {
        ...UserErrors_error
      }
      loginsKept {
        id
      }
      loginsUnlinked {
        id
      }
      dici {
        accessesKept
        accessesLost
      }
    }
  }
`

export const mutation = graphql`
  mutation CancelDialogMutation($input: CancelContractInput!) {
    cancelContract(input: $input) {
      contract {
        id
        ...ContractRow_contract
        ...ContractPage_equipment
      }
      cancellation {
        id
        effectiveAt
        loginsKept
        loginsUnlinked
      }
      userErrors {
        ...UserErrors_error
      }
    }
  }
`
