import { expect, test } from 'vitest'
import { fold, searchFor } from './search'

test('accents and case are folded as the server does', () => {
  expect(fold('  João ÁVILA ')).toBe('joao avila')
})

test('an empty search filters nothing', () => {
  expect(searchFor('  ')).toBeUndefined()
  expect(searchFor(' João ')).toEqual({ search: 'João' })
})
