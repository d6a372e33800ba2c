import type { ContractStatus } from '@/gql/graphql'

/** The order of the life cycle, as the filter lists them. */
export const statuses: readonly ContractStatus[] = [
  'AWAITING_SIGNATURE',
  'ACTIVE',
  'SUSPENDED',
  'BLOCKED',
  'CANCELLED',
  'WITHDRAWN',
]

/** The states in which a contract is over: cancelled, or withdrawn before it was signed. */
export const ended: readonly ContractStatus[] = ['CANCELLED', 'WITHDRAWN']

/** The states from which a contract can be cancelled; without a signature, it is withdrawn. */
export const cancellable: readonly ContractStatus[] = statuses.filter((status) => !ended.includes(status))

/** Whether the contract is over. */
export function hasEnded(status: ContractStatus): boolean {
  return ended.includes(status)
}

/** Whether cancelling the contract withdraws it (desistência): no service began. */
export function isWithdrawal(status?: ContractStatus | null): boolean {
  return status === 'AWAITING_SIGNATURE'
}
