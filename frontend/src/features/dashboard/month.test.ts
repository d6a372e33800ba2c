import { expect, test } from 'vitest'
import { monthPeriod } from './month'

test('months of 28 to 31 days', () => {
  expect(monthPeriod(2026, 2)).toEqual({ de: '2026-02-01', ate: '2026-02-28' })
  expect(monthPeriod(2028, 2).ate).toBe('2028-02-29')
  expect(monthPeriod(2026, 12)).toEqual({ de: '2026-12-01', ate: '2026-12-31' })
})
