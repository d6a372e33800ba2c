import { useEffect } from 'react'
import type { UseQueryExecute } from 'urql'

/** Asks a query again and again while something goes on, every so many milliseconds. */
export function usePolling(goesOn: boolean, execute: UseQueryExecute, every: number): void {
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), every)
    return () => clearInterval(timer)
  }, [goesOn, execute, every])
}
