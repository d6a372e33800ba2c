import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { toast } from '@/lib/toast'

type Props = { to: string /** Why; null says nothing. */; because: string | null }

/** Redirects from a dialog's path to the contract, whose page explains why: another user was faster, or the link is old. */
export function LedBack({ to, because }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once
  useEffect(() => {
    if (because) toast(because)
  }, [])
  return <Redirect to={to} replace />
}
