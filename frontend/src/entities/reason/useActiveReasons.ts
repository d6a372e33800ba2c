import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'

const ActiveReasonsDocument = graphql(`
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

const context = dependsOn('CancellationReason')

/** The reasons that a cancellation can have now. */
export function useActiveReasons() {
  return useQuery({ query: ActiveReasonsDocument, context })
}
