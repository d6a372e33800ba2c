import { useEffect } from 'react'
import type { UseQueryExecute } from 'urql'
import { useQuery } from 'urql'
import { ExportDocument, hasEnded } from './documents'

/** How often an export that goes on is looked at. */
const pollEvery = 1_000

/** Asks a query again and again while something goes on. */
export function usePolling(goesOn: boolean, execute: UseQueryExecute): void {
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), pollEvery)
    return () => clearInterval(timer)
  }, [goesOn, execute])
}

/** One export, from its beginning to its end. */
export function useExport(id: string) {
  const query = useQuery({ query: ExportDocument, variables: { id }, requestPolicy: 'network-only' })
  const [{ data }, execute] = query
  const found = data?.export
  usePolling(!found || !hasEnded(found), execute)
  return query
}
