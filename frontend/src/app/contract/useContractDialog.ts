import { useRef } from 'react'
import { useLocation, useRoute, useSearch } from 'wouter'
import { patterns, urls } from '@/urls'

export type ContractDialog = 'cancel' | 'reactivate'

/** The dialog of a contract's page, which has its own path; the open tab stays in the query. */
export function useContractDialog(number: string) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const [cancel] = useRoute(patterns.contractCancel)
  const [reactivate] = useRoute(patterns.contractReactivate)
  const openedHere = useRef(false)
  const withTab = (to: string) => (search ? `${to}?${search}` : to)
  const page = withTab(urls.contract(number))
  const shown: ContractDialog | null = cancel ? 'cancel' : reactivate ? 'reactivate' : null

  return {
    shown,
    /** The path of the page behind it. */
    page,
    open: (dialog: ContractDialog) => {
      openedHere.current = true
      navigate(withTab(dialog === 'cancel' ? urls.contractCancel(number) : urls.contractReactivate(number)))
    },
    close: () => {
      // The dialog's entry leaves the history when it was made here; a link that opened it has nothing before it.
      if (openedHere.current) window.history.back()
      else navigate(page, { replace: true })
      openedHere.current = false
    },
  }
}
