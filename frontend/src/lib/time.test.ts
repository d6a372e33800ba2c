import { expect, test } from 'vitest'
import {
  dayOfText,
  daysUntil,
  instantFromLocal,
  instantOfDay,
  isDay,
  localFromInstant,
  previousMonth,
  today,
} from './time'

test('23:30 on the last day is still that month in São Paulo', () => {
  expect(localFromInstant('2026-06-01T02:30:00Z')).toBe('2026-05-31 23:30:00')
  expect(instantFromLocal('2026-05-31 23:30')).toBe('2026-06-01T02:30:00Z')
})

test('summer time of former years is known', () => {
  expect(localFromInstant('2018-12-01T12:00:00Z')).toBe('2018-12-01 10:00:00')
  expect(instantFromLocal('2018-12-01 10:00:00')).toBe('2018-12-01T12:00:00Z')
})

test('a day alone is its first moment', () => {
  expect(instantFromLocal('2026-06-05')).toBe('2026-06-05T03:00:00Z')
})

test('today and the month before follow the zone', () => {
  expect(today(new Date('2026-01-01T01:00:00Z'))).toBe('2025-12-31')
  expect(previousMonth('2026-01-15')).toBe('2025-12')
  expect(previousMonth('2026-07-01')).toBe('2026-06')
})

test('only days that the calendar has are days', () => {
  expect(isDay('2026-13-01')).toBe(false)
  expect(dayOfText('05/06/2026')).toBe('2026-06-05')
  expect(dayOfText('31/06/2026')).toBeNull()
  expect(dayOfText('5/6/26')).toBeNull()
})

test('a day alone, as the date of a change, is its noon, and never still to come', () => {
  const now = new Date('2026-06-05T13:00:00Z')
  expect(instantOfDay('2026-06-04', now)).toBe('2026-06-04T15:00:00Z')
  expect(instantOfDay('2018-11-04', now)).toBe('2018-11-04T14:00:00Z')
  expect(instantOfDay('2026-06-05', now)).toBe('2026-06-05T13:00:00Z')
})

test('days until the due date', () => {
  expect(daysUntil('2026-06-15', '2026-06-10')).toBe(5)
  expect(daysUntil('2026-06-15', '2026-06-15')).toBe(0)
  expect(daysUntil('2026-03-15', '2026-02-28')).toBe(15)
  expect(daysUntil('2026-06-15', '2026-06-16')).toBe(-1)
})
