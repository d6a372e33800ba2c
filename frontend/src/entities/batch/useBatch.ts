import { useThrottledValue } from '@mantine/hooks'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { BatchProgressSubscription, BatchQuery } from '@/gql/graphql'
import { useLive } from '@/lib/live'
import { nodeOf } from '@/lib/node'
import { hasEnded, processed } from './progress'

const BatchDocument = graphql(`
  query Batch($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on CancellationBatch {
        status
        dryRun
        requestedAt
        recordedAt
        total
        remaining
        notRun
        stopRequested
        parametersRevision
        ...BatchActionsFields
        ...BatchConsequencesFields
        ...BatchFactsFields
        ...BatchNoticeFields
        ...BatchProgressFields
        ...BatchResultsFields
      }
    }
  }
`)

const BatchProgressDocument = graphql(`
  subscription BatchProgress($id: ID!) {
    cancellationBatch(id: $id) {
      id
      status
      startedAt
      finishedAt
      total
      remaining
      cancelled
      scheduled
      refused
      notRun
      stopRequested
      parametersRevision
      consequences {
        ...ConsequencesFields
      }
    }
  }
`)

export type Batch = Extract<NonNullable<BatchQuery['node']>, { __typename: 'CancellationBatch' }>
export type Progress = BatchProgressSubscription['cancellationBatch']

/** How often the results are fetched again while the batch goes on. */
const resultsEvery = 1_500

/** One batch: as it was found, and as it goes on. tick changes when there are new results to fetch. */
export function useBatch(id: string) {
  const query = useQuery({ query: BatchDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  const [{ data }, execute] = query
  const [live, setLive] = useState<Progress | null>(null)
  const found = nodeOf(data?.node, 'CancellationBatch', id)
  const batch = found ? newest(found, live) : null
  useLive(BatchProgressDocument, batch && !hasEnded(batch) ? { id } : null, {
    onData: ({ cancellationBatch }) => setLive(cancellationBatch),
    onGap: () => {
      setLive(null)
      execute({ requestPolicy: 'network-only' })
    },
  })
  const tick = batch ? `${batch.status} ${processed(batch)}` : ''
  return { query, batch, tick: useThrottledValue(tick, resultsEvery) }
}

type Followed = Pick<Progress, 'id' | 'status' | 'total' | 'remaining' | 'notRun' | 'stopRequested'>

/** Of what was fetched and what came in live, the one that is further on. */
export function newest<Found extends Followed>(found: Found, live: Progress | null): Found {
  if (live?.id !== found.id || hasEnded(found)) return found
  if (!hasEnded(live) && processed(live) < processed(found)) return found
  return { ...found, ...live, stopRequested: live.stopRequested || found.stopRequested }
}
