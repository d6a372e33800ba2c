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

/**
 * For onKeyDownCapture of a searchable Select: Enter in its open list takes what is highlighted, and without that does
 * nothing; it never sends the form. Mantine forgets the highlight when the first text, or a pasted one, opens the list.
 */
export function chooseByEnter(event: ReactKeyboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || input.getAttribute('aria-expanded') !== 'true') return
  event.preventDefault()
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '')
  const highlighted = list?.querySelector<HTMLElement>('[data-combobox-selected]')
  if (!highlighted) return
  event.stopPropagation()
  highlighted.click()
}
