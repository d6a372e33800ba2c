import { expect, test } from 'vitest'
import { stackByReason } from './series'

const reason = (id: string) => ({ id, name: `Motivo ${id}`, countsAsChurn: true })
const count = (year: number, month: number, id: string | null, amount: number) => ({
  year,
  month,
  count: amount,
  reason: id === null ? null : reason(id),
})

test('twelve months, oldest first, the empty ones too', () => {
  const { months, series } = stackByReason([], '2026-02-10')
  expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
    ...['2025-3', '2025-4', '2025-5', '2025-6', '2025-7', '2025-8', '2025-9', '2025-10', '2025-11', '2025-12'],
    ...['2026-1', '2026-2'],
  ])
  expect(months.every(({ total }) => total === 0)).toBe(true)
  expect(series).toEqual([])
})

test('reasons are ranked by how common they are', () => {
  const { months, series } = stackByReason(
    [count(2026, 1, 'a', 2), count(2026, 2, 'a', 1), count(2026, 2, 'b', 9), count(2026, 2, null, 1)],
    '2026-02-28',
  )
  expect(series.map(({ key, kind, total }) => [key, kind, total])).toEqual([
    ['b', 'reason', 9],
    ['a', 'reason', 3],
    ['imported', 'imported', 1],
  ])
  expect(months.at(-1)).toEqual({ year: 2026, month: 2, counts: { a: 1, b: 9, imported: 1 }, total: 11 })
})

test('six reasons are six series; from seven on the rarer ones are summed', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => count(2026, 2, id, 10 - index))
  expect(stackByReason(six, '2026-02-28').series.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  const { months, series } = stackByReason([...six, count(2026, 2, 'g', 1)], '2026-02-28')
  expect(series.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'others'])
  expect(series.at(-1)?.total).toBe(6)
  expect(months.at(-1)?.counts.others).toBe(6)
})
