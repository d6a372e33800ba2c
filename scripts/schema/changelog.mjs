// Reads and writes docs/schema-changelog.md.

const heading = '## Unreleased'

/** The text under "Unreleased", and the parts of the schema for which it accepts a dangerous change with a reason. */
export function unreleased(changelog) {
  const start = changelog.indexOf(`${heading}\n`)
  if (start < 0) throw new Error(`the changelog lacks the heading "${heading}"`)
  const text = changelog
    .slice(start + heading.length)
    .split(/\n## /)[0]
    .trim()
  const accepted = [...text.matchAll(/^- Accepted: `([^`]+)`: \S/gm)].map((match) => match[1])
  return { text, accepted }
}

/** The changelog with the unreleased section turned into the version's. */
export function withVersion(changelog, version) {
  if (changelog.includes(`\n## ${version}\n`)) throw new Error(`the changelog has a version ${version} already`)
  if (unreleased(changelog).text === '') throw new Error(`the changelog says nothing under "${heading}"`)
  return changelog.replace(`${heading}\n`, `${heading}\n\n## ${version}\n`)
}
