import { expect, test } from 'vitest'
import { type ContractFilters, contractsWhere, filterNames } from './filters'

const none = Object.fromEntries(filterNames.map((name) => [name, ''])) as ContractFilters

test('no filter asks for everything', () => {
  expect(contractsWhere(none)).toBeUndefined()
})

test('a search alone is the search', () => {
  expect(contractsWhere({ ...none, q: 'José 123.456' })).toEqual({ search: 'José 123.456' })
})

test('filters are joined by and', () => {
  expect(contractsWhere({ ...none, situacao: 'CANCELLED', filial: '7', plano: '8', motivo: '9' })).toEqual({
    and: [
      { status: 'CANCELLED' },
      { hasBranchWith: [{ id: '7' }] },
      { hasPlanWith: [{ id: '8' }] },
      { hasCancellationWith: [{ hasReasonWith: [{ id: '9' }] }] },
    ],
  })
})

test('a state that does not exist is left out', () => {
  expect(contractsWhere({ ...none, situacao: 'EXPLODED' })).toBeUndefined()
})

test('the period runs from the first midnight to the one after the last day, in São Paulo', () => {
  expect(contractsWhere({ ...none, de: '2026-05-01', ate: '2026-05-31' })).toEqual({
    cancelledAtGTE: '2026-05-01T03:00:00Z',
    cancelledAtLT: '2026-06-01T03:00:00Z',
  })
})

test('an open period, and a day that does not exist', () => {
  expect(contractsWhere({ ...none, de: '2026-05-01' })).toEqual({ cancelledAtGTE: '2026-05-01T03:00:00Z' })
  expect(contractsWhere({ ...none, de: '2026-02-30', ate: 'ontem' })).toBeUndefined()
})

test('contracts without login data are those that the parameters count', () => {
  expect(contractsWhere({ ...none, dados: 'sem' })).toEqual({
    status: 'CANCELLED',
    hasLogins: false,
    not: { hasCancellationWith: [{ loginsUnlinked: 0 }] },
  })
})

test('a cancellation that is scheduled, or was refused at its time', () => {
  expect(contractsWhere({ ...none, agendamento: 'recusado' })).toEqual({
    hasScheduledCancellationWith: [{ scheduleStatus: 'REFUSED' }],
  })
  expect(contractsWhere({ ...none, agendamento: 'outro' })).toBeUndefined()
})
