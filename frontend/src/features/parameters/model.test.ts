import { expect, test } from 'vitest'
import { changesBetween, historyOf, type Revision, type Values } from './model'

const none: Values = {
  keepLoginLink: false,
  checkOpenComodatos: false,
  inactivateCustomer: false,
  pickupServiceOrderTemplate: null,
}
const pickup = { id: '7', name: 'Retirada', active: true }

function revision(number: number, values: Partial<Values> = {}): Revision {
  return {
    ...none,
    ...values,
    id: String(number),
    revision: number,
    changedAt: '2026-06-01T12:00:00Z',
    changedByName: 'Ana',
  }
}

test('only what differs is a change, in the order of the screen', () => {
  expect(changesBetween(none, none)).toEqual([])
  expect(changesBetween(none, { ...none, pickupServiceOrderTemplate: pickup, keepLoginLink: true })).toEqual([
    { option: 'keepLoginLink', from: false, to: true },
    { option: 'pickupServiceOrderTemplate', from: null, to: pickup },
  ])
})

test('a template that was renamed is still the same choice', () => {
  const renamed = { ...pickup, name: 'Retirada de equipamento' }
  expect(
    changesBetween({ ...none, pickupServiceOrderTemplate: pickup }, { ...none, pickupServiceOrderTemplate: renamed }),
  ).toEqual([])
})

test('each revision is compared with the previous one', () => {
  const history = historyOf([
    revision(3, { keepLoginLink: true, inactivateCustomer: true }),
    revision(2, { keepLoginLink: true }),
    revision(1),
  ])
  expect(history.map(({ revision, changes }) => [revision.revision, changes.map(({ option }) => option)])).toEqual([
    [3, ['inactivateCustomer']],
    [2, ['keepLoginLink']],
    [1, []],
  ])
})

test('the last revision of a page has nothing to be compared with and is left for the next page', () => {
  expect(
    historyOf([revision(9, { keepLoginLink: true }), revision(8)]).map(({ revision }) => revision.revision),
  ).toEqual([9])
})
