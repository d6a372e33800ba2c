import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { onEnd, pipe, subscribe } from 'wonka'
import { graphql } from '@/gql'

const ContractEventsDocument = graphql(`
  subscription ContractEvents($contractId: ID!) {
    events(contractId: $contractId) {
      id
      type
      actorName
    }
  }
`)

/** One transaction writes several events; they are answered together. */
const settle = 150
/** How long to wait before following again, after the server or the network has ended the stream. */
const pause = 5_000

/**
 * Calls back when something happened to a contract: after its events, and after a gap in which some may have been missed.
 * A hidden tab doesn't follow: a browser allows few connections to one server, and operators have many contracts open.
 */
export function useContractEvents(contractId: string | undefined, onChange: () => void): void {
  const client = useClient()
  const callback = useRef(onChange)
  callback.current = onChange

  useEffect(() => {
    if (!contractId) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let unsubscribe = () => {}
    const after = (delay: number, run: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(run, delay)
    }
    let following = false
    const stop = () => {
      clearTimeout(timer)
      // The stream's end is then our own doing, and starts nothing.
      following = false
      unsubscribe()
    }
    const catchUp = () => {
      callback.current()
      follow()
    }
    const again = () => {
      if (following) after(pause, catchUp)
    }
    const follow = () => {
      stop()
      following = true
      ;({ unsubscribe } = pipe(
        client.subscription(ContractEventsDocument, { contractId }),
        onEnd(again),
        subscribe((result) => {
          if (result.error) again()
          else after(settle, () => callback.current())
        }),
      ))
    }
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') stop()
      else if (!following) catchUp()
    }
    if (document.visibilityState !== 'hidden') follow()
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      stop()
    }
  }, [client, contractId])
}
