// The third-party parts of the program: the Go modules linked into the binary and the npm packages that the web app bundles.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const platforms = ['amd64', 'arm64']

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

function go(arch, ...args) {
  const env = { ...process.env, GOOS: 'linux', GOARCH: arch, CGO_ENABLED: '0' }
  return execFileSync('go', args, { encoding: 'utf8', env, maxBuffer: 1 << 26 }).trim()
}

/** The Go modules, and Go itself, whose runtime is in every binary. */
export function modules() {
  const found = new Map()
  for (const arch of platforms) {
    const format = '{{with .Module}}{{if .Version}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}'
    for (const line of go(arch, 'list', '-deps', '-f', format, '.').split('\n')) {
      const [name, version, folder] = line.split('\t')
      if (name) found.set(name, { name, version, folder, purl: `pkg:golang/${name}@${version}` })
    }
  }
  const version = /^go (.+)$/m.exec(readFileSync('go.mod', 'utf8'))[1]
  found.set('go', { name: 'go', version, folder: go('amd64', 'env', 'GOROOT'), purl: `pkg:golang/std@${version}` })
  return [...found.values()].sort(byName)
}

/** The npm packages that package-lock.json doesn't mark as for development. */
export function packages() {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(lock)
    .filter(([path, it]) => path.startsWith('node_modules/') && !it.dev && !it.optional && !it.devOptional && !it.link)
    .map(([folder, { version, license, integrity }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, license, integrity, folder, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` }
    })
    .sort((a, b) => byName(a, b) || (a.version < b.version ? -1 : 1))
}

/** A part's licence and notice texts; for a package without any, the name of its licence. */
export function licences({ folder, license }) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    : []
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
  if (texts.length > 0) return texts
  if (!license) throw new Error(`${folder} has no licence`)
  return [`Licence: ${license} (its package has no text of it)`]
}
