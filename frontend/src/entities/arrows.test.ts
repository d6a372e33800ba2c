// @vitest-environment node
import { expect, test } from 'vitest'

// The linter keeps the floors apart (app → features → entities → components → lib) and finds circles of files; that entities as
// a whole form none is seen here.
const sources = import.meta.glob<string>('./*/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

const arrows = new Map<string, Set<string>>()
for (const [path, source] of Object.entries(sources)) {
  const [, from = ''] = path.split('/')
  const known = arrows.get(from) ?? new Set()
  for (const [, to = ''] of source.matchAll(/from '@\/entities\/(\w+)\//g)) if (to !== from) known.add(to)
  arrows.set(from, known)
}

/** The entities that one leads to, by whatever way. */
function reachable(from: string, found = new Set<string>()): Set<string> {
  for (const to of arrows.get(from) ?? []) {
    if (found.has(to)) continue
    found.add(to)
    reachable(to, found)
  }
  return found
}

test.each([...arrows.keys()])('no entity leads back to %s', (entity) => {
  expect([...(arrows.get(entity) ?? [])].filter((to) => reachable(to).has(entity))).toEqual([])
})
