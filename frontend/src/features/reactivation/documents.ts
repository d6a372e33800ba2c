import { graphql } from '@/gql'
import type { ReactivateContractMutation, ReactivationPreviewQuery } from '@/gql/graphql'

export const ReactivationPreviewDocument = graphql(`
  query ReactivationPreview($contractId: ID!) {
    reactivationPreview(contractId: $contractId) {
      allowed
      refusals {
        code
        message
        field
      }
      loginsBack {
        id
        username
      }
      loginsTaken {
        id
        username
      }
      loginsUnlinked
      customerReactivated
      serviceOrderCancelled {
        id
        number
      }
      closedMonths {
        id
        year
        month
        branch {
          id
          cnpj
          name
        }
      }
    }
  }
`)

export const ReactivateContractDocument = graphql(`
  mutation ReactivateContract($input: ReactivateContractInput!) {
    reactivateContract(input: $input) {
      contract {
        id
        status
        customer {
          id
          active
        }
        logins {
          id
          active
        }
        serviceOrders {
          id
          status
        }
      }
      logins {
        password
        login {
          id
          username
        }
      }
      closedMonths {
        id
        year
        month
        branch {
          id
          cnpj
          name
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

export type Preview = ReactivationPreviewQuery['reactivationPreview']
export type Reactivated = ReactivateContractMutation['reactivateContract']
