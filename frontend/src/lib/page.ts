import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'

/** "Contratos · Vínculo" in the browser's tab and history. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation()
  const appName = t('appName')
  useEffect(() => {
    document.title = title === appName ? appName : `${title} · ${appName}`
  }, [title, appName])
}

/** The page that the user was last brought to; null before the first, whose focus is left to the browser. */
let shownPath: string | null = null
let cameBack = false

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    cameBack = true
  })
}

/**
 * After a navigation puts the focus on the page's heading, as a full page load would, so that the keyboard and the
 * screen reader continue from there. A dialog or tab with its own URL keeps the title and moves nothing.
 */
export function usePageFocus<Element extends HTMLElement>(title: string): RefObject<Element | null> {
  const ref = useRef<Element>(null)
  const [path] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page; a new path alone may be a dialog
  useEffect(() => {
    if (shownPath !== null && shownPath !== path) {
      ref.current?.focus({ preventScroll: true })
      // Going back restores the place on the page; going on starts at its top.
      if (!cameBack) window.scrollTo(0, 0)
    }
    cameBack = false
    shownPath = path
  }, [title])
  return ref
}
