import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'

/** What is shown a single time: it can't be read later. */
export type Once = {
  title: string
  /** That it is shown only now, and what to do with it; or what was done, when there are no secrets. */
  text: string
  hint?: string
  secrets: { label: string; value: string /** What the copy button says; default: the label. */; name?: string }[]
  /** What else came of it. */
  more?: ReactNode
  /** What the button says that ends it. */
  done: string
}

let waiting: readonly Once[] = []
const listeners = new Set<() => void>()

function set(next: readonly Once[]) {
  waiting = next
  for (const tell of listeners) tell()
}

/**
 * Shows it in a dialog of the whole app: neither Escape, nor a slip of the mouse, nor a page that changes or fails meanwhile
 * takes it away.
 */
export function showOnce(content: Once): void {
  set([...waiting, content])
}

/** The user has noted it. */
export function endOnce(): void {
  set(waiting.slice(1))
}

export function useOnce(): Once | undefined {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => waiting[0],
  )
}
