import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSchema } from 'graphql'
import { unreleased, withVersion } from './changelog.mjs'
import { contractChanges, problems } from './compatible.mjs'

const base = `
  type Query { contract(number: String = "1", old: Int): Contract  legacy: Legacy }
  type Contract { id: ID!  number: String!  status: Status! }
  type Legacy { id: ID! }
  enum Status { ACTIVE CANCELLED }
  input Filter { number: String  old: Int }
  type Mutation { keep(filter: Filter): Boolean }
`

/** The problems after replacing, for each pair, the first text by the second in the released schema. */
function found(changes, { released = [], accepted } = {}) {
  const edit = (text, pairs) =>
    pairs.reduce((edited, [from, to]) => {
      assert.ok(edited.includes(from), from)
      return edited.replace(from, to)
    }, text)
  const before = edit(base, released)
  return problems(buildSchema(before), buildSchema(edit(before, changes)), accepted)
}

const gone = [
  ['a field', 'number: String!', 'number: String! @deprecated(reason: "x")', ''],
  ['an argument', ', old: Int', ', old: Int @deprecated(reason: "x")', ''],
  ['an input field', '  old: Int }', '  old: Int @deprecated(reason: "x") }', ' }'],
  ['an enum value', 'ACTIVE CANCELLED', 'ACTIVE CANCELLED @deprecated(reason: "x")', 'ACTIVE'],
]

for (const [what, now, deprecated, without] of gone) {
  test(`${what} isn't removed without notice, but after it`, async () => {
    assert.match((await found([[now, without]])).join(), /^BREAKING/)
    assert.deepEqual(await found([[now, deprecated]]), [])
    assert.deepEqual(await found([[deprecated, without]], { released: [[now, deprecated]] }), [])
  })
}

test('a type goes only after all that leads to it was deprecated', async () => {
  const type = ['type Legacy { id: ID! }', '']
  const deprecated = 'legacy: Legacy @deprecated(reason: "x")'
  assert.equal((await found([type, ['legacy: Legacy', '']])).length, 2)
  assert.deepEqual(await found([type, [deprecated, '']], { released: [['legacy: Legacy', deprecated]] }), [])
})

test('a deprecated field keeps its type until it goes', async () => {
  const deprecated = 'number: String! @deprecated(reason: "x")'
  const other = [deprecated, deprecated.replace('String!', 'Int!')]
  assert.equal((await found([other], { released: [['number: String!', deprecated]] })).length, 1)
})

test('what becomes optional in an answer, or required in a request, breaks', async () => {
  assert.match((await found([['number: String!', 'number: String']])).join(), /^BREAKING: Contract.number/)
  assert.match((await found([['filter: Filter)', 'filter: Filter!)']])).join(), /^BREAKING: Mutation.keep.filter/)
  assert.match((await found([['  old: Int }', '  old: Int  more: Int! }']])).join(), /^BREAKING: Filter.more/)
})

test('what is only added passes', async () => {
  assert.deepEqual(
    await found([
      ['number: String!', 'number: String!  city: City'],
      ['type Legacy', 'type City { id: ID! } type Legacy'],
    ]),
    [],
  )
  assert.deepEqual(await found([['input Filter { number: String', 'input Filter { number: String  more: Int']]), [])
})

test('a dangerous change passes when the changelog accepts it with a reason', async () => {
  const value = [['ACTIVE CANCELLED', 'ACTIVE CANCELLED BLOCKED']]
  const other = [['"1"', '"2"']]
  assert.match((await found(value)).join(), /^DANGEROUS: Status.BLOCKED/)
  assert.match((await found(other)).join(), /^DANGEROUS: Query.contract.number/)
  assert.deepEqual(await found(value, { accepted: ['Status.BLOCKED'] }), [])
  assert.deepEqual(await found(value, { accepted: ['Status.*'] }), [])
  assert.equal((await found(value, { accepted: ['Stat.*'] })).length, 1)
})

test('nothing makes a breaking change acceptable', async () => {
  assert.equal((await found([['number: String!', '']], { accepted: ['Contract.number', 'Contract.*'] })).length, 1)
})

test('descriptions are free to change', async () => {
  const [before, after] = ['"old"', '"new"'].map((text) =>
    buildSchema(`${text} type Query { ${text} id(${text} n: Int): E } enum E { ${text} A }`),
  )
  assert.deepEqual(await contractChanges(before, after), [])
})

const changelog =
  '# Changes\n\n## Unreleased\n\n- Accepted: `Status.BLOCKED`: clients know it already.\n- More.\n\n## 1\n\n- Old.\n'

test('the changelog accepts with a reason only', () => {
  assert.deepEqual(unreleased(changelog).accepted, ['Status.BLOCKED'])
  assert.deepEqual(unreleased(changelog.replace(' clients know it already.', ' ')).accepted, [])
  assert.doesNotMatch(unreleased(changelog).text, /Old/)
})

test('a release needs a word in the changelog, and empties what was unreleased', () => {
  const after = withVersion(changelog, '2')
  assert.equal(unreleased(after).text, '')
  assert.match(after, /## 2\n\n- Accepted/)
  assert.throws(() => withVersion(after, '3'), /says nothing/)
  assert.throws(() => withVersion(changelog, '1'), /already/)
})
