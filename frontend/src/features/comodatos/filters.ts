import { ended } from '@/entities/contract/states'
import type { ComodatoStatus, ComodatoWhereInput } from '@/gql/graphql'
import { searchFor } from '@/lib/search'

/** The filters as they stand in the URL. */
export const filterNames = ['q', 'situacao', 'contrato'] as const

export type ComodatoFilters = Record<(typeof filterNames)[number], string>

export const statuses: readonly ComodatoStatus[] = ['OPEN', 'RETURNED', 'WRITTEN_OFF']

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function comodatosWhere({ q, situacao, contrato }: ComodatoFilters): ComodatoWhereInput | undefined {
  const where: ComodatoWhereInput = {}
  const status = statuses.find((candidate) => candidate === situacao)
  if (status) where.status = status
  if (contrato === 'CANCELLED') where.hasContractWith = [{ statusIn: [...ended] }]
  if (contrato === 'LIVE') where.hasContractWith = [{ statusNotIn: [...ended] }]
  const text = q.trim()
  const contract = searchFor(text)
  if (contract) {
    where.or = [{ serialNumberContainsFold: text }, { descriptionContainsFold: text }, { hasContractWith: [contract] }]
  }
  return Object.keys(where).length > 0 ? where : undefined
}
