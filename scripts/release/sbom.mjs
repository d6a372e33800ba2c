// Prints the bill of materials of a version in CycloneDX: sbom.mjs VERSION

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { modules, packages } from './parts.mjs'

const version = process.argv[2]
if (!version) throw new Error('usage: sbom.mjs VERSION')

const component = ({ name, version, purl, license, integrity }) => ({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  purl,
  ...(license && { licenses: [{ expression: license }] }),
  ...(integrity?.startsWith('sha512-') && {
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
  }),
})

const components = [...modules(), ...packages()].map(component)
// The lock file may have the same version of a package in two folders.
const unique = [...new Map(components.map((one) => [one.purl, one])).values()]
const root = `pkg:golang/github.com/vinculo/vinculo@${version}`
// The serial number is derived from the content, so that two builds are identical.
const sum = createHash('sha256')
  .update(JSON.stringify([root, unique]))
  .digest('hex')
const uuid = [
  sum.slice(0, 8),
  sum.slice(8, 12),
  `5${sum.slice(13, 16)}`,
  `8${sum.slice(17, 20)}`,
  sum.slice(20, 32),
].join('-')
const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).trim()
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${uuid}`,
  version: 1,
  metadata: {
    timestamp: new Date(Number(seconds) * 1000).toISOString(),
    component: {
      type: 'application',
      'bom-ref': root,
      name: 'vinculo',
      version,
      purl: root,
      licenses: [{ expression: 'Apache-2.0' }],
    },
  },
  components: unique,
  dependencies: [{ ref: root, dependsOn: unique.map(({ purl }) => purl) }],
}
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
