import type { AutomationRunWhereInput } from '@/gql/graphql'

/** The filters as they stand in the URL. */
export const filterNames = ['daRegra', 'tipo'] as const

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function runsWhere({
  daRegra,
  tipo,
}: Record<(typeof filterNames)[number], string>): AutomationRunWhereInput | undefined {
  const where: AutomationRunWhereInput = {}
  if (daRegra) where.hasRuleWith = [{ id: daRegra }]
  if (tipo === 'efetivas') where.hasBatchWith = [{ dryRun: false }]
  if (tipo === 'simulacoes') where.hasBatchWith = [{ dryRun: true }]
  return Object.keys(where).length > 0 ? where : undefined
}

/** A run's requester; null for the daily one. */
export function whoRan({
  runDay,
  batch,
}: {
  runDay?: string | null
  batch: { requestedByName: string }
}): string | null {
  return runDay ? null : batch.requestedByName
}
