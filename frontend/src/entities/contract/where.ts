import type { ContractStatus } from '@/gql/graphql'
import { cancellable, statuses } from './states'

/** One condition of a filter, as the list of contracts makes them. */
export type Part =
  | { kind: 'search' | 'branch' | 'plan' | 'unknown'; value: string }
  | { kind: 'status'; value: ContractStatus }
  | { kind: 'schedule'; value: 'SCHEDULED' | 'REFUSED' }
  | { kind: 'except'; count: number }

type Where = Record<string, unknown>

/**
 * Reads a filter back. What can't choose a contract to be cancelled in the list, such as the date of a cancellation, and what
 * another program asked for, stay as they were sent.
 */
export function partsOf(where: Where): Part[] {
  const { and, ...own } = where
  const parts = Array.isArray(and) ? and.flatMap((one) => partsOf(one as Where)) : []
  if (Object.keys(own).length === 0) return parts
  return [...parts, ...known(own)]
}

function known(where: Where): Part[] {
  const keys = Object.keys(where)
  const only = (key: string) => keys.length === 1 && keys[0] === key
  const id = (value: unknown) => String((value as { id?: unknown }[] | undefined)?.[0]?.id ?? '')
  if (only('search')) return [{ kind: 'search', value: String(where.search) }]
  if (only('status')) {
    const status = statuses.find((one) => one === where.status)
    if (status) return [{ kind: 'status', value: status }]
  }
  if (only('statusIn') && String(where.statusIn) === String(cancellable)) return []
  if (only('hasBranchWith') && id(where.hasBranchWith)) return [{ kind: 'branch', value: id(where.hasBranchWith) }]
  if (only('hasPlanWith') && id(where.hasPlanWith)) return [{ kind: 'plan', value: id(where.hasPlanWith) }]
  if (only('idNotIn') && Array.isArray(where.idNotIn)) return [{ kind: 'except', count: where.idNotIn.length }]
  if (only('hasScheduledCancellationWith')) {
    const [schedule] = where.hasScheduledCancellationWith as { scheduleStatus?: string }[]
    const status = schedule?.scheduleStatus
    if (status === 'SCHEDULED' || status === 'REFUSED') return [{ kind: 'schedule', value: status }]
  }
  return [{ kind: 'unknown', value: JSON.stringify(where) }]
}
