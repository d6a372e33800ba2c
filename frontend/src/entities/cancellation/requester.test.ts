import { expect, test } from 'vitest'
import { missing, nobody } from './requester'

test('the requester is always asked for, the channel of a consumer only', () => {
  expect(missing(nobody)).toBe('requester')
  expect(missing({ ...nobody, requester: 'CONSUMER' })).toBe('channel')
  expect(missing({ ...nobody, requester: 'CONSUMER', channel: 'ATTENDANT' })).toBeNull()
  expect(missing({ ...nobody, requester: 'PROVIDER' })).toBeNull()
})
