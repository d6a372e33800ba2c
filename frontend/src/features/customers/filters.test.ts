import { expect, test } from 'vitest'
import { contractsOfState, customersWhere, notCancelled } from './filters'

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

test("a customer's contracts are of one state, or of all but one", () => {
  expect(contractsOfState('SUSPENDED')).toEqual({ status: 'SUSPENDED' })
  expect(contractsOfState(notCancelled)).toEqual({ statusNotIn: ['CANCELLED', 'WITHDRAWN'] })
  expect(contractsOfState('x')).toBeUndefined()
})
