import { expect, test } from 'vitest'
import {
  batchContracts,
  cancellableWhere,
  countOf,
  isChosen,
  isOf,
  nothing,
  parseSelection,
  type Selection,
  withContracts,
} from './selection'

const all: Selection = { kind: 'all', where: { status: 'ACTIVE' }, except: [] }

test('contracts are put in and taken out, once each', () => {
  const two = withContracts(withContracts(nothing, ['1', '2'], true), ['2'], true)
  expect(batchContracts(two)).toEqual({ contractIds: ['1', '2'] })
  const one = withContracts(two, ['1'], false)
  expect([isChosen(one, '1'), isChosen(one, '2'), countOf(one, 214)]).toEqual([false, true, 1])
})

test('all that match are a filter, without those that were taken out', () => {
  expect(batchContracts(all)).toEqual({ where: { status: 'ACTIVE' } })
  const without = withContracts(all, ['7'], false)
  expect([isChosen(without, '7'), isChosen(without, '8'), countOf(without, 214)]).toEqual([false, true, 213])
  expect(batchContracts(without)).toEqual({ where: { and: [{ status: 'ACTIVE' }, { idNotIn: ['7'] }] } })
  expect(withContracts(without, ['7'], true)).toEqual(all)
})

test('all means those that can be cancelled', () => {
  const state = { statusIn: ['AWAITING_SIGNATURE', 'ACTIVE', 'SUSPENDED', 'BLOCKED'] }
  expect(cancellableWhere(undefined)).toEqual(state)
  expect(cancellableWhere({ status: 'ACTIVE' })).toEqual({ and: [{ status: 'ACTIVE' }, state] })
})

test('all that match belong to their filter, chosen ones to any', () => {
  expect([isOf(all, { status: 'ACTIVE' }), isOf(all, { status: 'BLOCKED' }), isOf(nothing, {})]).toEqual([
    true,
    false,
    true,
  ])
})

test('a selection is kept as text; anything else is none', () => {
  expect(parseSelection(JSON.stringify(all))).toEqual(all)
  for (const text of [null, '', 'x', '7', 'null', '{}', '{"kind":"all"}']) expect(parseSelection(text)).toEqual(nothing)
})
