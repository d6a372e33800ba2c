import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { AroundNavHandler } from 'wouter'

type Leave = () => void

/** Asked before the app goes to another page; it keeps `leave` for when the user agrees. */
let hold: ((leave: Leave) => void) | null = null

/** The same for Back and Forward. */
let holdBack: ((event: PopStateEvent) => void) | null = null

// A window calls its listeners in the order in which they came, and this one comes before the router's: App imports this
// module, and the router listens when it is first shown.
if (typeof window !== 'undefined') window.addEventListener('popstate', (event) => holdBack?.(event))

/** The router's aroundNav: every link and navigate() of the app passes here. */
export const guardNavigation: AroundNavHandler = (navigate, to, options) => {
  const leave = () => navigate(to, options)
  if (hold && isOtherPage(to)) hold(leave)
  else leave()
}

/** Another query or fragment of the same page loses nothing. */
function isOtherPage(to: string): boolean {
  return new URL(to, window.location.href).pathname !== window.location.pathname
}

/**
 * While active, holds the user back from leaving the page: links, Back, closing the window. `asking` is then true until
 * stay() or leave().
 */
export function useLeaveGuard(active: boolean) {
  const [pending, setPending] = useState<{ leave: Leave } | null>(null)

  // In the layout phase: a page that disappears for another reason (the session ended) must not hold its redirect.
  useLayoutEffect(() => {
    if (!active) return
    hold = (leave) => setPending({ leave })
    const { pathname, search } = window.location
    let leaving = false
    const onPopState = (event: PopStateEvent) => {
      if (leaving || window.location.pathname === pathname) return
      // Before the router notices: the browser has already navigated, so the page's entry is restored.
      event.stopImmediatePropagation()
      window.history.pushState(null, '', pathname + search)
      setPending({
        leave: () => {
          leaving = true
          window.history.back()
        },
      })
    }
    holdBack = onPopState
    return () => {
      hold = null
      holdBack = null
    }
  }, [active])

  useEffect(() => {
    if (!active) return
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [active])

  return {
    asking: pending !== null,
    stay: useCallback(() => setPending(null), []),
    /** Goes where the user wanted to go. */
    leave: () => {
      hold = null
      setPending(null)
      pending?.leave()
    },
  }
}
