import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { toast } from '@/lib/toast'

type Props = { to: string /** Why; null says nothing. */; because: string | null }

/** Leads from a dialog's path back to the contract, whose page says it all: somebody else was quicker, or the link is old. */
export function LedBack({ to, because }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (because) toast(because)
  }, [])
  return <Redirect to={to} replace />
}
