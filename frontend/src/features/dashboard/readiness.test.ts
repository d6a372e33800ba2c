import { expect, test } from 'vitest'
import { stateOf, urgency } from './readiness'

const open = { dueDate: '2026-06-15', totalAccesses: 8, pendingTotal: 0, closed: null, changesSinceClosing: [] }
const closed = { ...open, closed: { version: 1 } }

test('a month is open and ready, pending or empty, or closed', () => {
  expect(stateOf(open)).toBe('ready')
  expect(stateOf({ ...open, pendingTotal: 1 })).toBe('pending')
  expect(stateOf({ ...open, totalAccesses: 0 })).toBe('nothing')
  expect(stateOf(closed)).toBe('closed')
})

test('what changed after the closing asks for a rectification, even while something is pending', () => {
  expect(stateOf({ ...closed, changesSinceClosing: [1], pendingTotal: 1 })).toBe('changed')
})

test('an open month is warned of from three days before its due date', () => {
  expect(urgency(open, '2026-06-11')).toBeNull()
  expect(urgency(open, '2026-06-12')).toBe('soon')
  expect(urgency({ ...open, pendingTotal: 1 }, '2026-06-15')).toBe('soon')
  expect(urgency(open, '2026-06-16')).toBe('past')
})

test('a closed month, and one without accesses, needs no hurry', () => {
  expect(urgency(closed, '2026-06-16')).toBeNull()
  expect(urgency({ ...open, totalAccesses: 0 }, '2026-06-16')).toBeNull()
})
