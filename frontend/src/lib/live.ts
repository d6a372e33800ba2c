import type { TypedDocumentNode } from '@urql/core'
import { useEffect, useRef } from 'react'
import { type AnyVariables, useClient } from 'urql'
import { onEnd, pipe, subscribe } from 'wonka'

/** How long to wait before following again, after the server or the network has ended the stream. */
const pause = 5_000

type Options<Data> = {
  onData: (data: Data) => void
  /** The stream had a gap: something may have been missed. */
  onGap: () => void
}

/**
 * Follows a subscription for as long as there are variables, and follows it again when the stream has ended. A hidden tab
 * doesn't follow: a browser allows few connections to one server, and operators have many tabs open.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  options: Options<Data>,
): void {
  const client = useClient()
  const current = useRef(options)
  current.current = options
  const key = variables && JSON.stringify(variables)

  useEffect(() => {
    if (!key) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let unsubscribe = () => {}
    let following = false
    const stop = () => {
      clearTimeout(timer)
      // The stream's end is then our own doing, and starts nothing.
      following = false
      unsubscribe()
    }
    const catchUp = () => {
      current.current.onGap()
      follow()
    }
    const again = () => {
      if (!following) return
      clearTimeout(timer)
      timer = setTimeout(catchUp, pause)
    }
    const follow = () => {
      stop()
      following = true
      ;({ unsubscribe } = pipe(
        client.subscription(document, JSON.parse(key) as Variables),
        onEnd(again),
        subscribe(({ data, error }) => {
          if (error) again()
          else if (data) current.current.onData(data)
        }),
      ))
    }
    const onVisibility = () => {
      if (globalThis.document.visibilityState === 'hidden') stop()
      else if (!following) catchUp()
    }
    if (globalThis.document.visibilityState !== 'hidden') follow()
    globalThis.document.addEventListener('visibilitychange', onVisibility)
    return () => {
      globalThis.document.removeEventListener('visibilitychange', onVisibility)
      stop()
    }
  }, [client, document, key])
}
