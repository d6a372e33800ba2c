import { graphql } from '@/gql'
import { useSubmit } from '@/lib/submit'

const RevealDocument = graphql(`
  mutation RevealCustomerDocument($input: RevealCustomerDocumentInput!) {
    revealCustomerDocument(input: $input) {
      document
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

/** Asks for a customer's whole CPF or CNPJ; the server logs who did. */
export function useReveal() {
  const { submit, submitting } = useSubmit(RevealDocument, (data) => data.revealCustomerDocument)
  return {
    /** Null when it was refused. */
    reveal: async (id: string) => (await submit({ input: { id } }))?.document ?? null,
    revealing: submitting,
  }
}
