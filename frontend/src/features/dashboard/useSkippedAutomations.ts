import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { nodesOf } from '@/lib/list'
import { urls } from '@/urls'

const LastAutomationRunDocument = graphql(`
  query LastAutomationRun {
    automationRuns(
      first: 1
      where: { hasBatchWith: [{ dryRun: false }] }
      orderBy: { field: STARTED_AT, direction: DESC }
    ) {
      edges {
        node {
          id
          batch {
            id
            refused
          }
        }
      }
    }
  }
`)

const context = dependsOn('AutomationRun', 'CancellationBatch')

/** How many contracts the last run of a rule skipped, and where they are listed; null before the first run. */
export function useSkippedAutomations(): { count: number; href: string } | null {
  const [{ data }] = useQuery({ query: LastAutomationRunDocument, context })
  const run = nodesOf<{ id: string; batch: { refused: number } }>(data?.automationRuns)[0]
  if (!run) return null
  return { count: run.batch.refused, href: urls.automationRun(run.id, { resultado: 'REFUSED' }) }
}
