import { expect, test } from 'vitest'
import { loginsWhere } from './filters'

const none = { q: '', situacao: '', vinculo: '', dici: '' }

test('without filters there is no condition, and a wrong one is left out', () => {
  expect(loginsWhere(none)).toBeUndefined()
  expect(loginsWhere({ ...none, situacao: 'x', vinculo: 'y', dici: 'z' })).toBeUndefined()
})

test('a single filter stands alone, several hold together', () => {
  expect(loginsWhere({ ...none, vinculo: 'sem' })).toEqual({ hasContract: false })
  expect(loginsWhere({ ...none, situacao: 'inativos', vinculo: 'com' })).toEqual({
    and: [{ active: false }, { hasContract: true }],
  })
})

test('a search and what lacks facts must both hold', () => {
  const where = loginsWhere({ ...none, q: 'ana', dici: 'faltam' })
  expect(where?.and).toEqual([{ search: 'ana' }, { or: expect.any(Array) }])
})
