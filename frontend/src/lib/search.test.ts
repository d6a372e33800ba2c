import { expect, test } from 'vitest'
import { contractSearch, customerSearch, documentPart, fold } from './search'

test('accents and case are folded as the server does', () => {
  expect(fold('  João ÁVILA ')).toBe('joao avila')
})

test('a document is known by its shape', () => {
  expect(documentPart('529.982.247-25')).toBe('52998224725')
  expect(documentPart('12.abc.345/01de-35')).toBe('12ABC34501DE35')
  expect(documentPart('Maria')).toBeNull()
  expect(documentPart('João da Silva')).toBeNull()
})

test('an empty search filters nothing', () => {
  expect(customerSearch('  ')).toBeUndefined()
  expect(contractSearch('')).toBeUndefined()
})

test('contracts are found by number, login and customer', () => {
  expect(contractSearch('529.982')).toEqual({
    or: [
      { numberHasPrefix: '529.982' },
      { hasLoginsWith: [{ usernameHasPrefix: '529.982' }] },
      {
        hasCustomerWith: [
          { or: [{ searchNameContains: '529.982' }, { code: '529.982' }, { documentHasPrefix: '529982' }] },
        ],
      },
    ],
  })
})
