import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus back when a dialog that is shown by mounting it goes away: to where it came from; when that is gone, or
 * a link opened the dialog, to the fallback, and else to the page's content. The keyboard never falls off the page.
 */
export function useReturnFocus(fallback?: () => HTMLElement | null | undefined): void {
  const otherwise = useRef(fallback)
  otherwise.current = fallback
  useEffect(() => {
    // The focus trap moves the focus after this.
    const before = document.activeElement
    return () => {
      setTimeout(() => {
        // Somebody who knew better has moved it.
        if (document.activeElement && document.activeElement !== document.body) return
        const came = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : null
        const target = came ?? otherwise.current?.() ?? document.querySelector<HTMLElement>('main')
        target?.focus({ preventScroll: true })
      })
    }
  }, [])
}

/**
 * Catches the focus when what held it has gone because the data changed: a row's button, after the step that it led to.
 * `when` is what changes with the rows.
 */
export function useFocusWhenLost(ref: RefObject<HTMLElement | null>, when: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows' change is the moment
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [when])
}

/**
 * Focuses what has data-autofocus in a form that comes after its dialog, which then has given the focus to its close button:
 * <form ref={useFirstField()}>.
 */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  return form
}
