// Prints the third-party notices: each licence text once, with the names of the parts that it applies to.
import { licences, modules, packages } from './parts.mjs'

const users = new Map()
for (const part of [...modules(), ...packages()]) {
  for (const text of licences(part)) {
    // Texts that differ only in their line breaks are the same.
    const key = text.replace(/\s+/g, ' ')
    const entry = users.get(key) ?? { text, names: [] }
    if (!entry.names.includes(part.name)) entry.names.push(part.name)
    users.set(key, entry)
  }
}

const rule = '-'.repeat(80)
const lines = [
  'Third-party notices',
  '',
  'Vínculo is linked with these Go modules and bundles these npm packages. Made by "make generate"; never edited.',
]
for (const { text, names } of users.values()) lines.push('', rule, ...names, rule, '', text)
process.stdout.write(`${lines.join('\n')}\n`)
