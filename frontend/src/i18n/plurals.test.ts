import i18next from 'i18next'
import { expect, test } from 'vitest'
import { startI18n } from '.'
import portuguese from './pt-BR'

test.each([
  [0, '0 contratos'],
  [1, '1 contrato'],
  [2, '2 contratos'],
  [1_000_000, '1000000 contratos'],
])('%i reads %s', async (count, text) => {
  await startI18n('pt-BR')
  expect(i18next.t('batches:contracts', { count, formatted: String(count) })).toBe(text)
})

test('none reads in its own words where a text has them', async () => {
  await startI18n('pt-BR')
  expect(i18next.t('common:results', { count: 0, formatted: '0' })).toBe('Nenhum resultado')
  expect(i18next.t('batches:did.CANCELLED', { count: 0 })).toBe('cancelados')
})

test('no text counts none with the singular', async () => {
  await startI18n('pt-BR')
  const lacking = Object.entries(portuguese).flatMap(([subject, texts]) =>
    plurals(texts).filter((key) => i18next.getResource('pt-BR', subject, `${key}_zero`) === undefined),
  )
  expect(lacking).toEqual([])
})

function plurals(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (typeof value === 'object') return plurals(value, `${path}${key}.`)
    return key.endsWith('_other') ? [`${path}${key.replace(/_other$/, '')}`] : []
  })
}
