// Keeps the promise of docs/schema-changelog.md.
//   node scripts/schema.mjs check             compares graph/schema.graphql with the last release
//   node scripts/schema.mjs release VERSION   releases graph/schema.graphql
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, parse, print, visit } from 'graphql'
import { unreleased, withVersion } from './schema/changelog.mjs'
import { contractChanges, problems } from './schema/compatible.mjs'

const current = 'graph/schema.graphql'
const released = 'graph/released.graphql'
const changelog = 'docs/schema-changelog.md'

const read = (file) => readFileSync(file, 'utf8')

async function check() {
  const [before, after] = [buildSchema(read(released)), buildSchema(read(current))]
  const { text, accepted } = unreleased(read(changelog))
  const found = await problems(before, after, accepted)
  if (text === '' && (await contractChanges(before, after)).length > 0) {
    found.push(`${changelog} says nothing under "Unreleased", but the schema has changed`)
  }
  if (found.length > 0) {
    throw new Error(`${found.join('\n')}\nThe released schema is a promise: see ${changelog} for how to change it.`)
  }
}

/** Without descriptions, which programs may not rely on. */
function stripped(schema) {
  return print(
    visit(parse(schema), { enter: (node) => (node.description ? { ...node, description: undefined } : undefined) }),
  )
}

async function release(version) {
  if (!/^[\w.-]+$/.test(version ?? '')) throw new Error('say the version: npm run schema:release -- 2026-11-23')
  if (existsSync(released)) await check()
  writeFileSync(changelog, withVersion(read(changelog), version))
  writeFileSync(
    released,
    `# Version ${version} of the schema, by scripts/schema.mjs. Not to be edited.\n${stripped(read(current))}\n`,
  )
}

const [command, version] = process.argv.slice(2)
const run = { check, release: () => release(version) }[command]
try {
  if (!run) throw new Error('usage: node scripts/schema.mjs check | release VERSION')
  await run()
} catch (err) {
  process.stderr.write(`schema.mjs: ${err.message}\n`)
  process.exitCode = 1
}
