import { useThrottledValue } from '@mantine/hooks'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useLive } from '@/lib/live'
import { type Batch, BatchDocument, BatchProgressDocument, type Progress } from './documents'
import { hasEnded, processed } from './progress'

/** How often the results are fetched again while the batch goes on. */
const resultsEvery = 1_500

/** One batch: as it was found, and as it goes on. tick changes when there are new results to fetch. */
export function useBatch(id: string) {
  const query = useQuery({ query: BatchDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  const [{ data }, execute] = query
  const [live, setLive] = useState<Progress | null>(null)
  const node = data?.node
  const found = node?.__typename === 'CancellationBatch' && node.id === id ? node : null
  const batch = found && newest(found, live)
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

/** Of what was fetched and what came in live, the one that is further on. */
export function newest(found: Batch, live: Progress | null): Batch {
  if (live?.id !== found.id || hasEnded(found)) return found
  if (!hasEnded(live) && processed(live) < processed(found)) return found
  return { ...found, ...live, stopRequested: live.stopRequested || found.stopRequested }
}
