// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples'

const folder = join(import.meta.dirname, '../../../../graph/schema')
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
)

test('there are worked examples, each with its own title', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12)
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length)
})

test.each([...examples])('the example is valid in the schema: $title', ({ title, document }) => {
  expect(title).not.toMatch(/\.graphql$/)
  expect(validate(schema, parse(document))).toEqual([])
})
