import { expect, test } from 'vitest'
import { changeInput, creationInput, parseWhole, ruleValues } from './rule'

const limits = { minDaysAfterNotice: 15, minDaysSuspended: 60 }
const rule = {
  id: 'r1',
  name: 'Inadimplentes',
  active: true,
  daysAfterNotice: 20,
  daysSuspended: 90,
  capPerRun: 50,
  runTime: '08:30',
  nextRunAt: null,
  branch: { id: 'b1', name: 'Matriz' },
  reason: { id: 'm1', name: 'Inadimplência' },
}

test('a new rule begins with the least that the law asks for, and inactive', () => {
  const values = { ...ruleValues(undefined, limits), name: ' Inadimplentes ', reasonId: 'm1' }
  expect(creationInput(values)).toEqual({
    name: 'Inadimplentes',
    active: false,
    daysAfterNotice: 15,
    daysSuspended: 60,
    capPerRun: 100,
    runTime: '09:00',
    branchId: null,
    reasonId: 'm1',
  })
})

test('a rule that is edited keeps what is not changed, and is not switched', () => {
  expect(changeInput('r1', ruleValues(rule, limits))).toEqual({
    id: 'r1',
    name: 'Inadimplentes',
    daysAfterNotice: 20,
    daysSuspended: 90,
    capPerRun: 50,
    runTime: '08:30',
    branchId: 'b1',
    reasonId: 'm1',
  })
})

test('a rule for all branches says so, because what is left out stays', () => {
  const input = changeInput('r1', { ...ruleValues(rule, limits), branchId: '' })
  expect(input.allBranches).toBe(true)
  expect('branchId' in input).toBe(false)
})

test('only whole numbers are numbers', () => {
  expect(['15', ' 60 ', '0'].map(parseWhole)).toEqual([15, 60, 0])
  expect(['', '1,5', '1.5', '-3', '15 dias', '1e3', '12345678901'].map(parseWhole)).toEqual(Array(7).fill(null))
})
