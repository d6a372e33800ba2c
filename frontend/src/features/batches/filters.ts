import type { BatchStatus, CancellationBatchWhereInput } from '@/gql/graphql'

/** The filters as they stand in the URL. */
export const filterNames = ['situacao', 'tipo'] as const

/** The states of a batch that has ended; those before are "andamento" together. */
export const states: readonly BatchStatus[] = ['DONE', 'STOPPED', 'REFUSED', 'FAILED']
export const kinds = ['efetivos', 'simulacoes', 'automaticos'] as const

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function batchesWhere(
  filters: Record<(typeof filterNames)[number], string>,
): CancellationBatchWhereInput | undefined {
  const where: CancellationBatchWhereInput = {}
  const status = states.find((name) => name === filters.situacao)
  if (filters.situacao === 'andamento') where.statusIn = ['PENDING', 'RUNNING']
  else if (status) where.status = status
  if (filters.tipo === 'efetivos') where.dryRun = false
  if (filters.tipo === 'simulacoes') where.dryRun = true
  if (filters.tipo === 'automaticos') where.origin = 'AUTOMATED'
  return Object.keys(where).length > 0 ? where : undefined
}
