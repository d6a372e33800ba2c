import { useRef } from 'react'
import { useLocation, useRoute, useSearch } from 'wouter'
import { patterns, urls } from '@/urls'

export type ContractDialog = 'cancel' | 'reactivate' | 'reverse'

const paths: Record<ContractDialog, (number: string) => string> = {
  cancel: urls.contractCancel,
  reactivate: urls.contractReactivate,
  reverse: urls.contractReverse,
}

/** The dialog of a contract's page, which has its own path; the open tab stays in the query. */
export function useContractDialog(number: string) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const [cancel] = useRoute(patterns.contractCancel)
  const [reactivate] = useRoute(patterns.contractReactivate)
  const [reverse] = useRoute(patterns.contractReverse)
  const openedHere = useRef(false)
  const withTab = (to: string) => (search ? `${to}?${search}` : to)
  const page = withTab(urls.contract(number))
  const shown: ContractDialog | null = cancel ? 'cancel' : reactivate ? 'reactivate' : reverse ? 'reverse' : null

  return {
    shown,
    /** The path of the page behind it. */
    page,
    open: (dialog: ContractDialog) => {
      openedHere.current = true
      navigate(withTab(paths[dialog](number)))
    },
    close: () => {
      // The dialog's entry leaves the history when it was made here; a link that opened it has nothing before it.
      if (openedHere.current) window.history.back()
      else navigate(page, { replace: true })
      openedHere.current = false
    },
  }
}
