import { CombinedError } from '@urql/core'
import { expect, test } from 'vitest'
import english from '@/i18n/en'
import portuguese from '@/i18n/pt-BR'
import { changeFailureTexts, failureOf, failureTexts } from './errors'

const answered = (code: string, limit?: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code, limit } }] })

test('a rate-limited user sees that, and not that the server failed', () => {
  expect(failureOf(answered('RATE_LIMITED'))).toBe('tooOften')
  expect(failureOf(answered('TIMEOUT'))).toBe('tooComplex')
  expect(failureOf(answered('INTERNAL'))).toBe('server')
})

test.each([
  ['UNAVAILABLE', 'nada foi alterado. Tente de novo'],
  ['OUTCOME_UNKNOWN', 'confira se ela foi feita antes de repetir'],
  ['TOO_MANY_STREAMS', 'Feche as abas do Vínculo'],
  ['TOO_MANY_CONNECTIONS', 'Feche as abas que não usa'],
  ['UNKNOWN_HOST', 'Abra o Vínculo pelo endereço de costume'],
])('%s tells what to do, in both languages', (code, advice) => {
  const text = changeFailureTexts[failureOf(answered(code))]
  expect(text).not.toBe(failureTexts.server)
  expect(portuguese.common[text]).toContain(advice)
  expect(english.common[text]).not.toContain(advice)
})

test('an answer that is too large is distinguished from a document that is', () => {
  expect(failureOf(answered('TOO_COMPLEX', 'cost'))).toBe('tooComplex')
  const failure = failureOf(answered('TOO_COMPLEX', 'answer'))
  expect(portuguese.common[failureTexts[failure]]).toContain('Restrinja os filtros')
  // The change was made anyway.
  expect(portuguese.common[changeFailureTexts[failure]]).toContain('A alteração foi feita')
})
