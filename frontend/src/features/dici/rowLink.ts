import { useSearchParams } from 'wouter'
import { patterns } from '@/urls'

/** In the URL: the row whose accesses are shown. */
export const rowParam = 'linha'

/** Where the accesses behind a row of the month that is shown are listed. */
export function useRowHref() {
  const [params] = useSearchParams()
  return ({ key }: { key: string }) => {
    const next = new URLSearchParams(params)
    next.set(rowParam, key)
    return `${patterns.dici}?${next}`
  }
}
