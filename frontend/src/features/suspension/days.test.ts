import { expect, test } from 'vitest'
import { daysBetween } from './days'

test('days are those of the calendar in São Paulo', () => {
  // 23:30 on the 1st and 00:30 on the 2nd there.
  expect(daysBetween('2026-06-02T02:30:00Z', '2026-06-02T03:30:00Z')).toBe(1)
  expect(daysBetween('2026-06-01T03:00:00Z', '2026-06-02T02:59:00Z')).toBe(0)
  expect(daysBetween('2026-06-01T12:00:00Z', new Date('2026-07-31T12:00:00Z'))).toBe(60)
})
