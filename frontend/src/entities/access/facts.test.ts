import { expect, test } from 'vitest'
import { changedFacts, completesOnly, type Facts, formValues, missingFields, parseSpeed } from './facts'

const complete: Facts = {
  city: { ibgeCode: 3106200, name: 'Belo Horizonte', state: 'MG' },
  zone: 'URBANO',
  medium: 'FIBRA',
  product: 'INTERNET',
  technology: 'FTTH',
  speedMbps: 12.5,
}

test('what the file would lack is named, in the order of its columns', () => {
  expect(missingFields(complete, ['FTTH'])).toEqual([])
  expect(missingFields({ ...complete, city: null, speedMbps: 0 }, ['FTTH'])).toEqual(['CITY', 'SPEED'])
  expect(missingFields({ ...complete, zone: null, medium: null, product: null, technology: null }, [])).toEqual([
    'ZONE',
    'MEDIUM',
    'PRODUCT',
    'TECHNOLOGY',
  ])
})

test('a technology that the list lacks is missing', () => {
  expect(missingFields(complete, ['FTTB'])).toEqual(['TECHNOLOGY'])
})

test.each([
  ['500', 500],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.000', 1000],
  ['1.000,25', 1000.25],
  ['300 Mbps', 300],
  ['0', null],
  ['-1', null],
  ['1,2345', null],
  ['', null],
  ['abc', null],
])('in Portuguese %s is %s Mbps', (text, speed) => {
  expect(parseSpeed(text, 'pt-BR')).toBe(speed)
})

test('in English the comma parts thousands', () => {
  expect(parseSpeed('1,000', 'en')).toBe(1000)
  expect(parseSpeed('1,000.5', 'en')).toBe(1000.5)
})

test('only what was changed is sent', () => {
  const values = formValues(complete, 'pt-BR')
  expect(values.speed).toBe('12,5')
  expect(changedFacts(complete, values, 'pt-BR')).toEqual({})
  expect(
    changedFacts(
      complete,
      { ...values, zone: 'RURAL', speed: '100', city: { ibgeCode: 3550308, name: 'São Paulo', state: 'SP' } },
      'pt-BR',
    ),
  ).toEqual({ zone: 'RURAL', speedMbps: 100, cityIbgeCode: 3550308 })
})

test('what was missing is completed; what was there is changed', () => {
  const lacking = { ...complete, city: null, speedMbps: null }
  expect(completesOnly(lacking, { cityIbgeCode: 3550308, speedMbps: 100 })).toBe(true)
  expect(completesOnly(lacking, { speedMbps: 100, zone: 'RURAL' })).toBe(false)
  expect(completesOnly(complete, { speedMbps: 100 })).toBe(false)
})
