// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The linter keeps the layers apart by their imports (app → features → entities → components → lib), and finds cycles.
// What it can't see is tested here: which fragments a document spreads, as these have no import, and circles of whole entities.
const sources = new Map<string, string>()
for (const path of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
  if (/^(app|features|entities|components|lib)\/.*\.tsx?$/.test(path)) {
    sources.set(path, readFileSync(join(import.meta.dirname, path), 'utf8'))
  }
}

const layers = ['lib', 'components', 'entities', 'features', 'app']
const layerOf = (room: string) => layers.indexOf(room.split('/')[0] ?? '')

/** features/comodatos, entities/city, app. */
function roomOf(path: string): string {
  const [layer = '', folder = ''] = path.split('/')
  return layer === 'features' || layer === 'entities' ? `${layer}/${folder}` : layer
}

const roomOfFragment = new Map<string, string>()
for (const [path, source] of sources) {
  for (const [, name = ''] of source.matchAll(/^ {2}fragment (\w+) on /gm)) roomOfFragment.set(name, roomOf(path))
}

/** From which room to which other one, by fragments and by imports of entities. */
const spreads: [string, string][] = []
const arrows = new Map<string, Set<string>>()
for (const [path, source] of sources) {
  const from = roomOf(path)
  const spread = [...source.matchAll(/^ +\.\.\.(\w+Fields)$/gm)].map(
    ([, name = '']) => roomOfFragment.get(name) ?? `? ${name}`,
  )
  const imported = [...source.matchAll(/from '@\/(entities\/\w+)\//g)].map(([, room = '']) => room)
  for (const to of spread) if (to !== from) spreads.push([from, to])
  const known = arrows.get(from) ?? new Set()
  for (const to of [...spread, ...imported]) if (to !== from) known.add(to)
  arrows.set(from, known)
}

test('fragments are found', () => {
  expect(roomOfFragment.size).toBeGreaterThan(50)
  expect(spreads.filter(([, to]) => to.startsWith('?'))).toEqual([])
})

test('a document spreads fragments of its own room and of the layers below; entities also those of each other', () => {
  const allowed = ([from, to]: [string, string]) =>
    layerOf(to) < layerOf(from) || (from.startsWith('entities/') && to.startsWith('entities/'))
  expect(spreads.filter((arrow) => !allowed(arrow))).toEqual([])
})

/** The rooms that one leads to, by whatever way. */
function reachable(from: string, found = new Set<string>()): Set<string> {
  for (const to of arrows.get(from) ?? []) {
    if (found.has(to)) continue
    found.add(to)
    reachable(to, found)
  }
  return found
}

test.each([...arrows.keys()].filter((room) => room.startsWith('entities/')))('nothing leads back to %s', (entity) => {
  expect([...(arrows.get(entity) ?? [])].filter((to) => reachable(to).has(entity))).toEqual([])
})
