import { ended, statuses } from '@/entities/contract/states'
import type { ContractWhereInput, CustomerType, CustomerWhereInput } from '@/gql/graphql'
import { searchFor } from '@/lib/search'

/** The filters as they stand in the URL. */
export const filterNames = ['q', 'situacao', 'tipo'] as const

export type CustomerFilters = Record<(typeof filterNames)[number], string>

export const types: readonly CustomerType[] = ['PF', 'PJ', 'UP']

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function customersWhere({ q, situacao, tipo }: CustomerFilters): CustomerWhereInput | undefined {
  const where: CustomerWhereInput = { ...searchFor(q) }
  if (situacao === 'ativos') where.active = true
  if (situacao === 'inativos') where.active = false
  const type = types.find((candidate) => candidate === tipo)
  if (type) where.type = type
  return Object.keys(where).length > 0 ? where : undefined
}

/** situacao=… : whatever state but one. */
export const notCancelled = 'nao-cancelados'

/** The condition for a customer's contracts; undefined when nothing is filtered, or wrongly. */
export function contractsOfState(filter: string): ContractWhereInput | undefined {
  if (filter === notCancelled) return { statusNotIn: [...ended] }
  const status = statuses.find((name) => name === filter)
  return status && { status }
}
