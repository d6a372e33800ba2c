import type { ServiceOrderStatus, ServiceOrderWhereInput } from '@/gql/graphql'
import { searchFor } from '@/lib/search'

/** The filters as they stand in the URL. */
export const filterNames = ['q', 'situacao', 'tipo'] as const

export type ServiceOrderFilters = Record<(typeof filterNames)[number], string>

export const statuses: readonly ServiceOrderStatus[] = ['OPEN', 'SCHEDULED', 'IN_PROGRESS', 'DONE', 'CANCELLED']

/** situacao=PENDING: neither done nor cancelled. */
export const pending = 'PENDING'
/** tipo=retirada: opened by a cancellation, to fetch the equipment. */
export const pickup = 'retirada'

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function serviceOrdersWhere({ q, situacao, tipo }: ServiceOrderFilters): ServiceOrderWhereInput | undefined {
  const where: ServiceOrderWhereInput = {}
  const status = statuses.find((candidate) => candidate === situacao)
  if (status) where.status = status
  if (situacao === pending) where.statusNotIn = ['DONE', 'CANCELLED']
  if (tipo === pickup) where.hasCancellation = true
  const contract = searchFor(q)
  if (contract) where.hasContractWith = [contract]
  return Object.keys(where).length > 0 ? where : undefined
}
