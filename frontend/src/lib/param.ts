import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** One value kept in the URL's query, such as which dialog is open: it can be linked, reloaded and gone back from. */
export function useParam(name: string) {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (value: string | null, { replace = false }: { replace?: boolean } = {}) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current)
          if (value === null) next.delete(name)
          else next.set(name, value)
          return next
        },
        { replace },
      ),
    [name, setParams],
  )
  return [params.get(name), set] as const
}
