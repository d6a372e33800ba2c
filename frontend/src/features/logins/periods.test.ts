import { expect, test } from 'vitest'
import { type AccessPeriod, timeline } from './periods'

const [january, march, june] = ['2026-01-10T12:00:00Z', '2026-03-10T12:00:00Z', '2026-06-10T12:00:00Z']
const contract = { id: 'c1', number: '1', servicePeriods: [{ id: 's1', endedAt: june }] }

function period(change: Partial<AccessPeriod>): AccessPeriod {
  return {
    id: change.startedAt ?? january,
    startedAt: january,
    endedAt: null,
    unlinkedAt: null,
    unlinkedBy: null,
    customerType: 'PF',
    zone: 'URBANO',
    medium: 'FIBRA',
    technology: 'FTTH',
    product: 'INTERNET',
    speedMbps: 100,
    city: { id: '1', name: 'Belo Horizonte', state: 'MG' },
    branch: { id: 'b1', name: 'Matriz' },
    plan: { id: 'p1', name: 'Fibra 100' },
    contract,
    ...change,
  }
}
const endings = (...periods: AccessPeriod[]) => timeline(periods).map(({ ending }) => ending)

test('the newest comes first, and lasts', () => {
  const rows = timeline([period({ endedAt: march }), period({ startedAt: march, speedMbps: 200 })])
  expect(rows.map((row) => row.period.speedMbps)).toEqual([200, 100])
  expect(rows[0]?.ending).toEqual({ why: 'lasts' })
})

test('a change says what became something else', () => {
  const other = { id: 'c2', number: '2', servicePeriods: [] }
  const moved = period({ startedAt: march, contract: other, plan: { id: 'p2', name: 'Fibra 500' }, speedMbps: 500 })
  expect(endings(period({ endedAt: march }), moved)[1]).toEqual({ why: 'changed', what: ['contract', 'plan', 'speed'] })
})

test('a cancellation ends it with the service, and may have cleared the link', () => {
  expect(endings(period({ endedAt: june }))).toEqual([{ why: 'cancelled' }])
  const cleared = { contract: null, unlinkedAt: june, unlinkedBy: { id: 'x', contract: { id: 'c1', number: '1' } } }
  expect(endings(period({ endedAt: june, ...cleared }))).toEqual([{ why: 'unlinked', contract: '1' }])
  // Those before it have lost the link too, but it was a change that ended them.
  const before = period({ endedAt: march, ...cleared })
  const last = period({ startedAt: march, endedAt: june, ...cleared, speedMbps: 200 })
  expect(endings(before, last)[1]).toEqual({ why: 'changed', what: ['speed'] })
})

test('out of service within the life of its contract, it was inactivated', () => {
  expect(endings(period({ endedAt: march }))).toEqual([{ why: 'inactivated' }])
})

test('what a correction has made equal is one', () => {
  const rows = timeline([period({ endedAt: march }), period({ startedAt: march, endedAt: june })])
  expect(rows.map((row) => [row.period.startedAt, row.period.endedAt])).toEqual([[january, june]])
})
