import { expect, test } from 'vitest'
import { changeInput, creationInput, isTime, parseWhole, punctuateTime, ruleValues } from './rule'

const limits = { minDaysAfterNotice: 15, minDaysSuspended: 60, defaultDaysPriorNotice: 15 }
const rule = {
  id: 'r1',
  name: 'Inadimplentes',
  active: true,
  daysAfterNotice: 20,
  daysSuspended: 90,
  daysPriorNotice: 20,
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
    daysPriorNotice: 15,
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
    daysPriorNotice: 20,
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

test('a time is typed as digits', () => {
  expect(['0', '09', '093', '0930', '09305'].map((typed) => punctuateTime(typed, ''))).toEqual([
    '0',
    '09',
    '09:3',
    '09:30',
    '09:30',
  ])
  expect(punctuateTime('09:', '09:3')).toBe('09:')
  expect(punctuateTime('2359', '09:00')).toBe('23:59')
})

test('a time of the day has hours and minutes', () => {
  expect(['00:00', '09:30', '23:59'].every(isTime)).toBe(true)
  expect(['', '9:30', '24:00', '12:60', '09:3', '09h30'].some(isTime)).toBe(false)
})
