import { expect, test } from 'vitest'
import { split } from './items'

const items = [
  { id: '1', status: 'OPEN' },
  { id: '2', status: 'OPEN' },
  { id: '3', status: 'RETURNED' },
]

test('what is ticked came back, what is left out is missing', () => {
  expect(split(items, new Set(['2']))).toEqual({ returned: ['2'], missing: ['1'] })
  expect(split(items, new Set())).toEqual({ returned: [], missing: ['1', '2'] })
})

test('what came back before is neither, even when it was ticked meanwhile', () => {
  expect(split(items, new Set(['1', '2', '3']))).toEqual({ returned: ['1', '2'], missing: [] })
})
