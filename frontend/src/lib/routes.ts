import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export type Page = {
  /** One or more of urls.ts's patterns. A dialog with its own URL shares its page's entry. */
  paths: readonly string[]
  Component: LazyExoticComponent<ComponentType>
  /** Fetches the page's code ahead of the click. */
  preload: () => void
}

/** A page that is fetched when it is first shown: page([patterns.contracts], () => import('./ContractsPage')). */
export function page(paths: readonly string[], load: () => Promise<{ default: ComponentType }>): Page {
  return { paths, Component: lazy(load), preload: () => void load().catch(() => {}) }
}
