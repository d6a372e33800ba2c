import { type RefObject, useEffect, useRef } from 'react'
import { useReturnFocus } from '@/lib/focus'

/**
 * Gives the focus back when a step's dialog goes away: to the button that opened it; once the step is taken, which removes that
 * button, to the page's heading. Set the ref's value when it is.
 */
export function useHeadingFocus(): RefObject<boolean> {
  const taken = useRef(false)
  useReturnFocus(heading)
  useEffect(
    () => () => {
      if (taken.current) setTimeout(() => heading()?.focus())
    },
    [],
  )
  return taken
}

function heading(): HTMLElement | null {
  return document.querySelector('h1')
}
