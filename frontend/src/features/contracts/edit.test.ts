import { expect, test } from 'vitest'
import { changedParts, formValues } from './edit'

const contract = {
  plan: { id: 'p1', name: 'Fibra 100', speedMbps: 100, priceCents: 9990 },
  branch: { id: 'b1', name: 'Matriz', cnpj: '' },
  street: 'Rua das Acácias',
  streetNumber: null,
  district: 'Centro',
  postalCode: '30110000',
  city: { id: '1', ibgeCode: 3106200, name: 'Belo Horizonte', state: 'MG' },
  zone: 'URBANO' as const,
}
const values = formValues(contract)

test('nothing that stays is sent', () => {
  expect(changedParts(contract, values)).toEqual({})
  expect(changedParts(contract, { ...values, street: ' Rua das Acácias ' })).toEqual({})
})

test('plan, branch and each part of the address are sent when they change', () => {
  expect(changedParts(contract, { ...values, planId: 'p2', branchId: 'b2' })).toEqual({ planId: 'p2', branchId: 'b2' })
  const city = { ibgeCode: 3550308, name: 'São Paulo', state: 'SP' }
  expect(changedParts(contract, { ...values, city, zone: 'RURAL', streetNumber: '12' })).toEqual({
    address: { cityIbgeCode: 3550308, zone: 'RURAL', streetNumber: '12' },
  })
})

test('an emptied text is removed', () => {
  expect(changedParts(contract, { ...values, district: '' })).toEqual({ address: { district: '' } })
})
