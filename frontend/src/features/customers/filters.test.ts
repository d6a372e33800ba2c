import { expect, test } from 'vitest'
import { customersWhere } from './filters'

const none = { q: '', situacao: '', tipo: '' }

test('without filters there is no condition, and a wrong one is left out', () => {
  expect(customersWhere(none)).toBeUndefined()
  expect(customersWhere({ ...none, situacao: 'x', tipo: 'PX' })).toBeUndefined()
})

test('the filters hold together with the search', () => {
  expect(customersWhere({ q: '123.456', situacao: 'inativos', tipo: 'PF' })).toEqual({
    search: '123.456',
    active: false,
    type: 'PF',
  })
})
