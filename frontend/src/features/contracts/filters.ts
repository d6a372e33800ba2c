import { requesters } from '@/entities/cancellation/requester'
import { statuses } from '@/entities/contract/states'
import type { ContractWhereInput, ScheduleStatus } from '@/gql/graphql'
import { searchFor } from '@/lib/search'
import { instantFromLocal, isDay } from '@/lib/time'

/** The filters as they stand in the URL. de and ate are days (YYYY-MM-DD) in São Paulo, both included. */
export const filterNames = [
  'q',
  'situacao',
  'filial',
  'plano',
  'motivo',
  'pediu',
  'de',
  'ate',
  'dados',
  'agendamento',
  'comprovante',
] as const

export type ContractFilters = Record<(typeof filterNames)[number], string>

/** dados=sem: cancelled, and DICI can't count it. The server's count asks the same. */
export const withoutLoginData = 'sem'

/** comprovante=pendente: the consumer asked for the cancellation and wasn't given a receipt of it. */
export const awaitsReceipt = 'pendente'

/** agendamento=… : its cancellation waits for its time, or was refused at it. */
export const schedules = { agendado: 'SCHEDULED', recusado: 'REFUSED' } as const satisfies Record<
  string,
  ScheduleStatus
>

/** The condition for the API; undefined when nothing is filtered. What the URL says wrongly is left out. */
export function contractsWhere(filters: ContractFilters): ContractWhereInput | undefined {
  const conditions = [
    searchFor(filters.q),
    statusIs(filters.situacao),
    filters.filial ? { hasBranchWith: [{ id: filters.filial }] } : undefined,
    filters.plano ? { hasPlanWith: [{ id: filters.plano }] } : undefined,
    filters.motivo ? { hasCancellationWith: [{ hasReasonWith: [{ id: filters.motivo }] }] } : undefined,
    requesterIs(filters.pediu),
    cancelledBetween(filters.de, filters.ate),
    filters.dados === withoutLoginData ? lacksLoginData : undefined,
    scheduleIs(filters.agendamento),
    filters.comprovante === awaitsReceipt ? { awaitsReceipt: true } : undefined,
  ].filter((condition): condition is ContractWhereInput => condition !== undefined)
  return conditions.length > 1 ? { and: conditions } : conditions[0]
}

const lacksLoginData: ContractWhereInput = {
  status: 'CANCELLED',
  hasLogins: false,
  not: { hasCancellationWith: [{ loginsUnlinked: 0 }] },
}

function statusIs(text: string): ContractWhereInput | undefined {
  const status = statuses.find((candidate) => candidate === text)
  return status && { status }
}

function requesterIs(text: string): ContractWhereInput | undefined {
  const requester = requesters.find((candidate) => candidate === text)
  return requester && { hasCancellationWith: [{ requester }] }
}

function scheduleIs(text: string): ContractWhereInput | undefined {
  if (text !== 'agendado' && text !== 'recusado') return undefined
  return { hasScheduledCancellationWith: [{ scheduleStatus: schedules[text] }] }
}

function cancelledBetween(from: string, to: string): ContractWhereInput | undefined {
  const condition: ContractWhereInput = {}
  if (isDay(from)) condition.cancelledAtGTE = instantFromLocal(from)
  if (isDay(to)) condition.cancelledAtLT = instantFromLocal(dayAfter(to))
  return condition.cancelledAtGTE || condition.cancelledAtLT ? condition : undefined
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
