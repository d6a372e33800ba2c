import { useQuery } from 'urql'
import { usePolling } from '@/lib/polling'
import { ExportDocument, hasEnded } from './documents'

/** How often an export that goes on is looked at, in milliseconds. */
export const pollEvery = 1_000

/** One export, from its beginning to its end. */
export function useExport(id: string) {
  const query = useQuery({ query: ExportDocument, variables: { id }, requestPolicy: 'network-only' })
  const [{ data }, execute] = query
  const found = data?.export
  usePolling(!found || !hasEnded(found), execute, pollEvery)
  return query
}
