import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type DocumentNode } from 'graphql'
import type { Plugin } from 'vite'
import { merge } from './merge.ts'

const prefix = 'virtual:document/'
const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`,?\s*\)/g
const definition = /\b(query|mutation|subscription|fragment)\s+(\w+)/

/**
 * Turns each graphql(`query X …`) into an import of X's parsed document alone. As generated, the function looks
 * its argument up in a table of every document of the app, so that the first page would load them all.
 */
export function documents(sources: string, schemaFile: string): Plugin {
  const generatedFolder = join(sources, 'gql/')
  const generated = join(generatedFolder, 'graphql.ts')
  let known = new Map<string, string>()
  let readAt = -1
  let schema = buildSchema('type Query { none: ID }')
  const read = () => {
    const changedAt = statSync(generated).mtimeMs
    if (changedAt === readAt) return known
    known = parseDocuments(readFileSync(generated, 'utf8'))
    schema = buildSchema(readFileSync(schemaFile, 'utf8'))
    readAt = changedAt
    return known
  }
  return {
    name: 'vinculo:documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const name = id.slice(prefix.length + 1)
      const source = read().get(name)
      if (!source) return this.error(`no GraphQL document ${name} in ${generated}: run "npm run codegen"`)
      this.addWatchFile(generated)
      return `export default ${JSON.stringify(merge(JSON.parse(source) as DocumentNode, schema))}`
    },
    transform(code, id) {
      if (!/\.tsx?($|\?)/.test(id) || !id.startsWith(sources) || id.startsWith(generatedFolder)) return null
      const replaced = importDocuments(code)
      return replaced && { code: replaced, map: null }
    },
  }
}

/** The documents of the generated module, by the name of their operation. */
export function parseDocuments(source: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of source.matchAll(/^export const (\w+?)Document = (\{.*\}) as unknown as /gm)) {
    found.set(match[1] as string, match[2] as string)
  }
  return found
}

/** The module with each graphql(`…`) replaced by an imported document, a fragment's by nothing; null when there is none. */
export function importDocuments(code: string): string | null {
  const imports: string[] = []
  const replaced = code.replace(call, (whole, text: string) => {
    const [, kind, name] = definition.exec(text) ?? []
    if (!name) return whole
    // The line breaks are kept, so that stack traces still point at the right line.
    const lines = '\n'.repeat(whole.split('\n').length - 1)
    // A fragment's document is for the types alone: each document that spreads it has its fields, too.
    if (kind === 'fragment') return `undefined${lines}`
    const local = `__document_${name}`
    imports.push(`import ${local} from ${JSON.stringify(prefix + name)};`)
    return local + lines
  })
  return replaced === code ? null : [...imports, replaced].join(' ')
}
