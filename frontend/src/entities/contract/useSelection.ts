import { useCallback, useState } from 'react'
import type { ContractWhereInput } from '@/gql/graphql'
import { isOf, nothing, parseSelection, type Selection } from './selection'

const storageKey = 'vinculo-chosen-contracts'

/**
 * The chosen contracts. They are kept for as long as the tab is open: turning a page, looking at one of them or reloading
 * loses nothing. All that match a filter are forgotten when the filter changes.
 */
export function useSelection(where: ContractWhereInput) {
  const [kept, setKept] = useState(() => parseSelection(read()))
  const keep = useCallback((next: Selection) => {
    setKept(next)
    write(JSON.stringify(next))
  }, [])
  return [isOf(kept, where) ? kept : nothing, keep] as const
}

/** Forgets the choice: what was chosen has been done. */
export function forgetSelection(): void {
  write(JSON.stringify(nothing))
}

function read(): string | null {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function write(text: string): void {
  try {
    sessionStorage.setItem(storageKey, text)
  } catch {
    // The choice then lasts until the list is left.
  }
}
