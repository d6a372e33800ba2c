import { expect, test } from 'vitest'
import { serviceOrdersWhere } from './filters'

const none = { q: '', situacao: '', tipo: '' }

test('without filters there is no condition, and a wrong one is left out', () => {
  expect(serviceOrdersWhere(none)).toBeUndefined()
  expect(serviceOrdersWhere({ ...none, situacao: 'LOST', tipo: 'x' })).toBeUndefined()
})

test('pending is everything that is neither done nor cancelled', () => {
  expect(serviceOrdersWhere({ ...none, situacao: 'PENDING', tipo: 'retirada' })).toEqual({
    statusNotIn: ['DONE', 'CANCELLED'],
    hasCancellation: true,
  })
  expect(serviceOrdersWhere({ ...none, situacao: 'SCHEDULED' })).toEqual({ status: 'SCHEDULED' })
})

test('a text is searched in the contract and the customer', () => {
  expect(serviceOrdersWhere({ ...none, q: ' Ana ' })).toEqual({ hasContractWith: [{ search: 'Ana' }] })
})
