import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useEffect } from 'react'

/** "/" brings the focus to an input, unless the user is writing or a dialog is open. */
export function useSlashFocus(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Where "/" needs Shift or AltGr, the browser still names the key "/".
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey) return
      if (isWriting(event.target) || document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [input])
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Enter in an open list chooses, and while there is nothing to choose does nothing: it never sends the form. */
export function keepFormUnsent(event: ReactKeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-expanded') === 'true') event.preventDefault()
}
