import { parse } from 'regexparam'
import { matchRoute } from 'wouter'
import type { Page } from '@/lib/routes'

// Each feature lists its own pages in features/<subject>/routes.ts; those of several features are put together in app/<page>.
const modules = import.meta.glob<{ pages: Page[] }>(['../features/*/routes.ts', './*/routes.ts'], { eager: true })

/** Every page of the signed-in app. */
export const pages: Page[] = Object.values(modules).flatMap((module) => module.pages)

/** Fetches the code of the page at a path, so that it is loaded when the user arrives. */
export function preloadPage(href: string): void {
  const path = href.split(/[?#]/)[0] ?? '/'
  pages.find(({ paths }) => paths.some((pattern) => matchRoute(parse, pattern, path)[0]))?.preload()
}
