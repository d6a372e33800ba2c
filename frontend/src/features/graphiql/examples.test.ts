// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import texts from '@/i18n/pt-BR'
import { examples } from './examples'

test('every example is valid in the schema', async () => {
  const folder = join(import.meta.dirname, '../../../../graph/schema')
  const schema = buildSchema(
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
  )
  await i18next.init({ lng: 'pt-BR', resources: { 'pt-BR': texts } })
  const queries = examples(i18next.getFixedT('pt-BR', 'graphiql'))
  expect(queries.length).toBeGreaterThan(0)
  for (const query of queries) expect(validate(schema, parse(query))).toEqual([])
})
