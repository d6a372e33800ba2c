import { expect, test } from 'vitest'
import { comodatosWhere } from './filters'

const none = { q: '', situacao: '', contrato: '' }

test('without filters there is no condition, and a wrong one is left out', () => {
  expect(comodatosWhere(none)).toBeUndefined()
  expect(comodatosWhere({ ...none, situacao: 'LOST', contrato: 'x' })).toBeUndefined()
})

test('open ones of cancelled contracts are the work that waits', () => {
  expect(comodatosWhere({ ...none, situacao: 'OPEN', contrato: 'CANCELLED' })).toEqual({
    status: 'OPEN',
    hasContractWith: [{ statusIn: ['CANCELLED', 'WITHDRAWN'] }],
  })
  expect(comodatosWhere({ ...none, contrato: 'LIVE' })).toEqual({
    hasContractWith: [{ statusNotIn: ['CANCELLED', 'WITHDRAWN'] }],
  })
})

test('a text is searched in the equipment, the contract and the customer', () => {
  expect(comodatosWhere({ ...none, q: ' João ' })).toEqual({
    or: [
      { serialNumberContainsFold: 'João' },
      { descriptionContainsFold: 'João' },
      { hasContractWith: [{ search: 'João' }] },
    ],
  })
})
