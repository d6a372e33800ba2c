import { useEffect } from 'react'
import type { UseQueryExecute } from 'urql'

/** Refetches a query periodically, in milliseconds, while something is in progress. */
export function usePolling(goesOn: boolean, execute: UseQueryExecute, every: number): void {
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), every)
    return () => clearInterval(timer)
  }, [goesOn, execute, every])
}
