import { expect, test } from 'vitest'
import { expiryOf, tokenState } from './token'

const now = new Date('2026-06-05T12:00:00Z')

test.each([
  [{}, 'LIVE'],
  [{ expiresAt: '2026-06-05T12:00:01Z' }, 'LIVE'],
  [{ expiresAt: '2026-06-05T12:00:00Z' }, 'EXPIRED'],
  [{ revokedAt: '2026-06-01T00:00:00Z', expiresAt: '2026-06-02T00:00:00Z' }, 'REVOKED'],
])('a token with %o is %s', (dates, state) => expect(tokenState(dates, now)).toBe(state))

test('a token lasts as many days as were chosen, or for ever', () => {
  expect(expiryOf('30', now)).toBe('2026-07-05T12:00:00.000Z')
  expect(expiryOf('0', now)).toBeNull()
})
