import { useEffect, useRef } from 'react'
import { graphql } from '@/gql'
import { useLive } from '@/lib/live'

const ContractEventsDocument = graphql(`
  subscription ContractEvents($contractId: ID!) {
    events(where: { hasContractWith: [{ id: $contractId }] }) {
      id
      type
      actorName
    }
  }
`)

/** One transaction writes several events; they are answered together. */
const settle = 150

/** Calls back when something happened to a contract: after its events, and after a gap in which some may have been missed. */
export function useContractEvents(contractId: string | undefined, onChange: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useLive(ContractEventsDocument, contractId ? { contractId } : null, {
    onData: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(onChange, settle)
    },
    onGap: onChange,
  })
}
