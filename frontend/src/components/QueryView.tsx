import type { ReactNode } from 'react'
import type { UseQueryExecute, UseQueryState } from 'urql'
import { failureOf } from '@/lib/errors'
import { BlockSkeleton, ErrorState } from './states'

/** Both parts of useQuery's answer. */
export type Query<Data> = readonly [Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching' | 'stale'>, UseQueryExecute]

type Props<Data> = {
  query: Query<Data>
  /** Its outline while nothing is there yet. */
  loading?: ReactNode
  children: (data: Data, state: { updating: boolean }) => ReactNode
}

/**
 * A query's states in one place: outline, error with retry, no permission, data. While newer data are on their way the
 * old ones stay, and updating is true.
 */
export function QueryView<Data>({ query: [state, execute], loading, children }: Props<Data>) {
  const { data, error, fetching, stale } = state
  if (error && !fetching) {
    return <ErrorState failure={failureOf(error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />
  }
  if (data === undefined || data === null) return loading ?? <BlockSkeleton />
  return children(data, { updating: fetching || stale })
}
