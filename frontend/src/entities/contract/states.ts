import type { ContractStatus } from '@/gql/graphql'

/** The order of the life cycle, as the filter lists them. */
export const statuses: readonly ContractStatus[] = ['AWAITING_SIGNATURE', 'ACTIVE', 'SUSPENDED', 'BLOCKED', 'CANCELLED']

/** The states from which a contract can be cancelled. */
export const cancellable: readonly ContractStatus[] = ['ACTIVE', 'SUSPENDED', 'BLOCKED']
