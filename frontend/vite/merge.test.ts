// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, type DocumentNode, Kind, parse, print, type SelectionSetNode, validate, visit } from 'graphql'
import { expect, test } from 'vitest'
import { parseDocuments } from './documents'
import { merge } from './merge'

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { node(id: ID!): Node, contract(number: String!): Contract }
  type Contract implements Node { id: ID!, number: String!, customer: Customer!, logins(first: Int): [Login!]! }
  type Customer implements Node { id: ID!, name: String! }
  type Login implements Node { id: ID!, username: String! }
`)

const merged = (text: string) => print(merge(parse(text), schema)).replace(/\s+/g, ' ')

test('what several fragments ask for is asked for once', () => {
  const text = `
    query Page { contract(number: "1") { id ...A ...B } }
    fragment A on Contract { number customer { id name } }
    fragment B on Contract { id number customer { ...C } logins(first: 5) { id } }
    fragment C on Customer { name }
  `
  expect(merged(text)).toBe(
    'query Page { contract(number: "1") { id number customer { id name } logins(first: 5) { id } } }',
  )
})

test('what only some types have stays under its type, without what all have', () => {
  const text = `
    query Page($id: ID!) { node(id: $id) { __typename id ...A ... on Login { id username } } }
    fragment A on Contract { ...B id }
    fragment B on Node { id ... on Contract { number } }
  `
  expect(merged(text)).toBe(
    'query Page($id: ID!) { node(id: $id) { __typename id ... on Contract { number } ... on Login { username } } }',
  )
})

test('what a directive may leave out stays apart', () => {
  const text = `
    query Page($all: Boolean!) { contract(number: "1") { id ...A @include(if: $all) number @skip(if: $all) number } }
    fragment A on Contract { number logins { id } }
  `
  expect(merged(text)).toBe(
    'query Page($all: Boolean!) { contract(number: "1") { id number @skip(if: $all) number ' +
      '... on Contract @include(if: $all) { number logins { id } } } }',
  )
})

const app = parseDocuments(readFileSync(resolve(import.meta.dirname, '../src/gql/graphql.ts'), 'utf8'))
const published = buildSchema(readFileSync(resolve(import.meta.dirname, '../../graph/schema.graphql'), 'utf8'))

test('no operation of the app asks for a field twice, and each is valid', () => {
  expect(app.size).toBeGreaterThan(90)
  for (const [name, source] of app) {
    const document = merge(JSON.parse(source) as DocumentNode, published)
    expect(validate(published, document), name).toEqual([])
    visit(document, {
      [Kind.SELECTION_SET](set) {
        expect(repeated(set), name).toEqual([])
      },
    })
  }
})

/** The fields that a selection asks for more than once, those under a type among them. */
function repeated(set: SelectionSetNode): string[] {
  const names = (s: SelectionSetNode): string[] =>
    s.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : []))
  const own = names(set)
  return own.filter((name, i) => own.indexOf(name) < i)
}
