import type { ReactNode } from 'react'
import type { UseQueryExecute, UseQueryState } from 'urql'
import { failureOf } from '@/lib/errors'
import { BlockSkeleton, ErrorState, RecordNotFoundState } from './states'

/** Both parts of useQuery's answer. */
export type Query<Data> = readonly [Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching' | 'stale'>, UseQueryExecute]

type Props<Data> = {
  query: Query<Data>
  /** A placeholder while it loads. */
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

type RecordProps<Data, Found> = Omit<Props<Data>, 'children'> & {
  /** The record that was asked for, when there is one; see nodeOf. */
  record: Found | null | undefined
  children: (record: Found) => ReactNode
}

/** The same for one record, which may not exist. */
export function RecordView<Data, Found>({ record, children, ...view }: RecordProps<Data, Found>) {
  return <QueryView {...view}>{() => (record ? children(record) : <RecordNotFoundState />)}</QueryView>
}
