import { CombinedError } from '@urql/core'
import { expect, test } from 'vitest'
import { failureOf } from './errors'

const answered = (code: string) => new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code } }] })

test('who asks too often is told so, and not that the server failed', () => {
  expect(failureOf(answered('RATE_LIMITED'))).toBe('tooOften')
  expect(failureOf(answered('TOO_MANY_CONNECTIONS'))).toBe('tooOften')
  expect(failureOf(answered('TIMEOUT'))).toBe('tooComplex')
  expect(failureOf(answered('INTERNAL'))).toBe('server')
})
