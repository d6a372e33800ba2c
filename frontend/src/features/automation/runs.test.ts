import { expect, test } from 'vitest'
import { runsWhere, whoRan } from './runs'

test('runs are filtered by rule and by whether they only simulated', () => {
  expect(runsWhere({ daRegra: '', tipo: '' })).toBeUndefined()
  expect(runsWhere({ daRegra: 'r1', tipo: 'x' })).toEqual({ hasRuleWith: [{ id: 'r1' }] })
  expect(runsWhere({ daRegra: '', tipo: 'simulacoes' })).toEqual({ hasBatchWith: [{ dryRun: true }] })
  expect(runsWhere({ daRegra: '', tipo: 'efetivas' })).toEqual({ hasBatchWith: [{ dryRun: false }] })
})

test('a daily run has no requester', () => {
  const batch = { requestedByName: 'Ana' }
  expect(whoRan({ runDay: '2026-11-23', batch })).toBeNull()
  expect(whoRan({ runDay: null, batch })).toBe('Ana')
})
