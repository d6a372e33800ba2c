import { expect, test } from 'vitest'
import { citySearch } from './city'

test('cities are found by a part of the name, without accents', () => {
  expect(citySearch(' São Jo ')).toEqual({ searchNameContains: 'sao jo' })
})

test('the state distinguishes cities of the same name', () => {
  expect(citySearch('Bom Jesus/RS')).toEqual({ searchNameContains: 'bom jesus', state: 'RS' })
})

test('seven digits are the code by IBGE', () => {
  expect(citySearch('3106200')).toEqual({ ibgeCode: 3106200 })
})
