import { expect, test } from 'vitest'
import { safeReturnPath, urls } from './urls'

test('links leave out empty parts and escape the rest', () => {
  expect(urls.contracts({ q: 'joão & maria', situacao: null })).toBe('/contratos?q=jo%C3%A3o+%26+maria')
  expect(urls.contract('12/3')).toBe('/contratos/12%2F3')
  expect(urls.contract('12', 'comodatos')).toBe('/contratos/12?aba=comodatos')
  expect(urls.signIn('/')).toBe('/entrar')
  expect(urls.diciFile('12ABC34501DE35', '2026-05')).toBe('/exports/dici/12ABC34501DE35/2026-05.csv')
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '', null, '/entrar?voltar=/x'])(
  'going back to %s ends at home',
  (path) => expect(safeReturnPath(path)).toBe('/'),
)

test('going back keeps path and query', () => {
  expect(safeReturnPath('/contratos?q=1')).toBe('/contratos?q=1')
})
