import { expect, test } from 'vitest'
import { closingObstacle, compared, obstacle, parseMonth, periodOf } from './period'

test('without a month in the URL it is last month', () => {
  expect(parseMonth(null, '2026-06-10')).toBe('2026-05')
  expect(parseMonth('', '2026-06-10')).toBe('2026-05')
  expect(parseMonth(null, '2026-01-10')).toBe('2025-12')
})

test.each(['2026-13', '26-05', 'abc', '2026-07', '2026-12', '9999-12', '1999-01'])(
  '%s is no month to look at',
  (text) => {
    expect(parseMonth(text, '2026-06-10')).toBeNull()
  },
)

test('a past month and the current one are', () => {
  expect(parseMonth('2024-02', '2026-06-10')).toBe('2024-02')
  expect(parseMonth('2026-06', '2026-06-10')).toBe('2026-06')
  expect(periodOf('2024-02')).toEqual({ year: 2024, month: 2 })
})

test('pending items stop the file before anything else, and an empty month has none', () => {
  expect(obstacle({ forecast: false, rows: [1], pendingTotal: 0 })).toBeNull()
  expect(obstacle({ forecast: false, rows: [1], pendingTotal: 1 })).toBe('pending')
  expect(obstacle({ forecast: false, rows: [], pendingTotal: 0 })).toBe('empty')
})

test('a month that is not over has a forecast instead of a file', () => {
  expect(obstacle({ forecast: true, rows: [1], pendingTotal: 1 })).toBe('forecast')
})

test('a closed month has a file, whatever is pending now', () => {
  expect(obstacle({ forecast: false, rows: [], pendingTotal: 3, closed: { version: 1 } })).toBeNull()
})

test('a month is closed once it is over and nothing is pending', () => {
  const report = { forecast: false, rows: [1], pendingTotal: 0, closed: null, closable: false }
  expect(closingObstacle({ ...report, closable: true })).toBeNull()
  expect(closingObstacle(report)).toBe('notOver')
  expect(closingObstacle({ ...report, forecast: true, pendingTotal: 1 })).toBe('notOver')
  expect(closingObstacle({ ...report, pendingTotal: 1 })).toBe('pending')
  expect(closingObstacle({ ...report, rows: [] })).toBe('empty')
  expect(closingObstacle({ ...report, pendingTotal: 1, closed: { version: 1 } })).toBeNull()
})

test('two versions are compared: the newest with the previous one, unless the URL names others', () => {
  const versions = [{ version: 3 }, { version: 2 }, { version: 1 }]
  expect(compared(versions, null, null)).toEqual({ from: 2, to: 3 })
  expect(compared(versions, '1', null)).toEqual({ from: 1, to: 3 })
  expect(compared(versions, '1', '2')).toEqual({ from: 1, to: 2 })
  expect(compared(versions, '3', '1')).toEqual({ from: 3, to: 1 })
  expect(compared(versions, null, '2')).toEqual({ from: 3, to: 2 })
  expect(compared(versions, '2', '2')).toEqual({ from: 2, to: 3 })
  expect(compared(versions, '9', 'x')).toEqual({ from: 2, to: 3 })
  expect(compared([{ version: 1 }], null, null)).toBeNull()
  expect(compared([], null, null)).toBeNull()
})
