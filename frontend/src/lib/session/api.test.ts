import { expect, test, vi } from 'vitest'
import { loadSession, postSession } from './api'

/** Answers every request as the server refuses what it can't carry out. */
function refuse(status: number, code: string) {
  const body = { error: { code, message: 'x' }, errors: [{ message: 'x', extensions: { code } }] }
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(body, { status })),
  )
}

test.each([
  [401, 'WRONG_CREDENTIALS', 'wrong'],
  [429, 'THROTTLED', 'throttled'],
  [400, 'BAD_USER_INPUT', 'invalid'],
  [429, 'TOO_MANY_CONNECTIONS', 'tooManyConnections'],
  [421, 'UNKNOWN_HOST', 'unknownHost'],
  [503, 'UNAVAILABLE', 'unavailable'],
  [500, 'INTERNAL', 'server'],
])('signing in is refused with %i %s: that is told, and nothing else', async (status, code, failure) => {
  refuse(status, code)
  expect(await postSession('a@example.com', 'x')).toBe(failure)
})

test('without any answer it is the connection', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')))
  expect(await postSession('a@example.com', 'x')).toBe('network')
})

test('a server whose database is down is not taken for one without a session', async () => {
  refuse(503, 'UNAVAILABLE')
  await expect(loadSession()).rejects.toMatchObject({ failure: 'unavailable' })
})
