import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { toast } from '@/lib/toast'

type Props = { to: string /** Why; null says nothing. */; because: string | null }

/** Leads from a dialog's path back to the contract: somebody else was quicker, or a link is old. The page says all there is to know. */
export function LedBack({ to, because }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (because) toast(because)
  }, [])
  return <Redirect to={to} replace />
}
