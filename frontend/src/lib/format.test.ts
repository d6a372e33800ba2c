import { expect, test } from 'vitest'
import { absent, formatDocument, formatFor, formatPhone, formatPostalCode } from './format'

const plain = (text: string) => text.replace(/\s/g, ' ')
const pt = formatFor('pt-BR')

test('dates are day first, in São Paulo', () => {
  expect(pt.dateTime('2026-06-01T02:30:00Z')).toBe('31/05/2026 23:30')
  expect(pt.date('2026-06-01T02:30:00Z')).toBe('31/05/2026')
  expect(pt.date('2026-06-15')).toBe('15/06/2026')
  expect(pt.month(2026, 5)).toBe('maio de 2026')
})

test('money and numbers are Brazilian', () => {
  expect(plain(pt.money(123456))).toBe('R$ 1.234,56')
  expect(pt.number(14955)).toBe('14.955')
  expect(pt.count(14955)).toEqual({ count: 14955, formatted: '14.955' })
  expect(pt.speed(12.5)).toBe('12,5 Mbps')
})

test('English has its own separators', () => {
  expect(plain(formatFor('en').money(123456))).toBe('R$1,234.56')
  expect(formatFor('en').number(14955)).toBe('14,955')
})

test('what is missing is a dash', () => {
  expect([pt.date(null), pt.dateTime(undefined), pt.number(null), pt.money(null), formatDocument('')]).toEqual(
    Array(5).fill(absent),
  )
})

test('documents keep their mask', () => {
  expect(formatDocument('52998224725')).toBe('529.982.247-25')
  expect(formatDocument('***982*****')).toBe('***.982.***-**')
  expect(formatDocument('12abc34501de35')).toBe('12.ABC.345/01DE-35')
  expect(formatDocument('529.982.247-25')).toBe('529.982.247-25')
})

test('postal codes and telephone numbers', () => {
  expect(formatPostalCode('01310100')).toBe('01310-100')
  expect(formatPhone('11987654321')).toBe('(11) 98765-4321')
  expect(formatPhone('+55 11 98765-4321')).toBe('+55 11 98765-4321')
})
