import { expect, test } from 'vitest'
import { outcomes, processed, promised, rowsAreGone, share, wasCutShort } from './progress'
import { newest, type Progress } from './useBatch'

type Batch = Progress & Parameters<typeof promised>[0] & Parameters<typeof outcomes>[0]

const batch: Batch = {
  id: '1',
  status: 'DONE',
  origin: 'BULK',
  dryRun: true,
  onRefusal: 'SKIP',
  effectiveAt: null,
  startedAt: null,
  finishedAt: null,
  total: 214,
  remaining: 0,
  cancelled: 209,
  scheduled: 0,
  refused: 5,
  notRun: 0,
  stopRequested: false,
  parametersRevision: 1,
  consequences: null,
  kept: { totalCount: 214 },
}

test.each<[string, Partial<Batch>, number | null]>([
  ['the dry run has found them', {}, 209],
  ['a refusal is left out, the rest goes on until it', { onRefusal: 'STOP', status: 'REFUSED', cancelled: 3 }, 3],
  ['all or nothing, and something was refused', { onRefusal: 'ALL_OR_NOTHING', status: 'REFUSED' }, 0],
  ['all or nothing, and nothing was', { onRefusal: 'ALL_OR_NOTHING', refused: 0, cancelled: 214 }, 214],
  ['they would be scheduled', { cancelled: 0, scheduled: 209 }, 209],
  ['it goes on', { status: 'RUNNING' }, null],
  ['it was stopped', { status: 'STOPPED' }, null],
  ['its contracts are no longer kept', { kept: { totalCount: 0 } }, null],
  ['it is no dry run', { dryRun: false }, null],
  ['a rule asked for it', { origin: 'AUTOMATED' }, null],
])('how many a real batch would cancel: %s', (_, change, expected) => {
  expect(promised({ ...batch, ...change })).toBe(expected)
})

test('cancelled and refused are always shown, counts of zero are not', () => {
  const none = { cancelled: 0, refused: 0, notRun: 3, remaining: 211 }
  expect(outcomes(batch)).toEqual([
    { outcome: 'CANCELLED', count: 209 },
    { outcome: 'REFUSED', count: 5 },
  ])
  expect(outcomes({ ...batch, ...none }).map(({ outcome }) => outcome)).toEqual([
    'CANCELLED',
    'REFUSED',
    'NOT_RUN',
    'PENDING',
  ])
})

test('skipped contracts do not count as processed, however the batch ended', () => {
  const stopped: Batch = { ...batch, status: 'STOPPED', cancelled: 10, refused: 4, notRun: 200 }
  expect([processed(stopped), wasCutShort(stopped), wasCutShort({ status: 'REFUSED' })]).toEqual([14, true, false])
})

test('the share of a batch without contracts is whole', () => {
  expect([share(0, 0), share(1, 4)]).toEqual([100, 25])
})

test('what came in live counts while it is further on than what was fetched', () => {
  const found: Batch = { ...batch, status: 'RUNNING', remaining: 100, cancelled: 114, refused: 0 }
  const live = (change: Partial<Progress>): Progress => ({ ...found, ...change })
  expect(newest(found, null)).toBe(found)
  expect(newest(found, live({ remaining: 50, cancelled: 164 })).cancelled).toBe(164)
  expect(newest(found, live({ remaining: 150, cancelled: 64 })).cancelled).toBe(114)
  expect(newest(found, live({ status: 'STOPPED', remaining: 0, notRun: 100 })).status).toBe('STOPPED')
  expect(newest({ ...found, stopRequested: true }, live({ remaining: 50 })).stopRequested).toBe(true)
  expect(newest(batch, live({ remaining: 50 }))).toBe(batch)
  expect(newest(found, live({ id: '2', remaining: 1 }))).toBe(found)
})

test('contracts are missing only when there were any and the batch has ended', () => {
  const none = { totalCount: 0 }
  expect(rowsAreGone({ ...batch, kept: none })).toBe(true)
  expect(rowsAreGone(batch)).toBe(false)
  expect(rowsAreGone({ ...batch, kept: none, total: 0 })).toBe(false)
  expect(rowsAreGone({ ...batch, kept: none, status: 'PENDING' })).toBe(false)
})
