import { type RequestPolicy, useQuery } from 'urql'
import { graphql } from '@/gql'
import { nodeOf } from '@/lib/node'

const TemplateDocument = graphql(`
  query Template($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ServiceOrderTemplate {
        name
        instructions
        active
      }
    }
  }
`)

/** One template, and how far it is fetched; none for null. */
export function useTemplate(id: string | null, requestPolicy?: RequestPolicy) {
  const query = useQuery({ query: TemplateDocument, variables: { id: id ?? '' }, pause: id === null, requestPolicy })
  return { query, template: nodeOf(query[0].data?.node, 'ServiceOrderTemplate', id) }
}
