import { render } from '@testing-library/react'
import type { OperationResult } from '@urql/core'
import { type Client, Provider } from 'urql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeSubject } from 'wonka'
import { useContractEvents } from './useContractEvents'

let streams: ReturnType<typeof makeSubject<OperationResult>>[] = []
const client = {
  subscription: () => {
    const subject = makeSubject<OperationResult>()
    streams.push(subject)
    return subject.source
  },
} as unknown as Client

function Follower({ onChange }: { onChange: () => void }) {
  useContractEvents('7', onChange)
  return null
}

function follow() {
  const onChange = vi.fn()
  const { unmount } = render(
    <Provider value={client}>
      <Follower onChange={onChange} />
    </Provider>,
  )
  return { onChange, unmount }
}

const event = { data: { events: { id: '1' } } } as unknown as OperationResult
const failure = { error: new Error('gone') } as unknown as OperationResult

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  streams = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the events of one transaction are one change', () => {
  const { onChange } = follow()
  streams[0]?.next(event)
  streams[0]?.next(event)
  vi.advanceTimersByTime(200)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test.each([
  ['ended', () => streams[0]?.complete()],
  ['failed', () => streams[0]?.next(failure)],
])('a stream that %s is followed again, and what was missed is fetched', (_, stop) => {
  const { onChange } = follow()
  stop()
  vi.advanceTimersByTime(4_000)
  expect(streams).toHaveLength(1)
  vi.advanceTimersByTime(2_000)
  expect(streams).toHaveLength(2)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('a hidden tab does not follow; it catches up when it is shown', () => {
  const { onChange } = follow()
  setVisibility('hidden')
  streams[0]?.next(event)
  vi.advanceTimersByTime(60_000)
  expect([onChange.mock.calls.length, streams.length]).toEqual([0, 1])
  setVisibility('visible')
  expect([onChange.mock.calls.length, streams.length]).toEqual([1, 2])
})

test('a page that is left follows no more', () => {
  const { onChange, unmount } = follow()
  unmount()
  streams[0]?.next(event)
  vi.advanceTimersByTime(60_000)
  expect([onChange.mock.calls.length, streams.length]).toEqual([0, 1])
})
