import type { TFunction } from 'i18next'
import { nameOf } from '@/entities/comodato/names'
import type { EventType, HistoryTabFieldsFragment } from '@/gql/graphql'
import type { Format } from '@/lib/format'
import { urls } from '@/urls'

export type ContractEvent = {
  type: EventType
  subjectID?: string | null
  data: Record<string, unknown>
}

/** What the names of an event's subjects are taken from: the log itself holds ids and codes only. */
export type Subjects = Pick<HistoryTabFieldsFragment, 'logins' | 'comodatos' | 'serviceOrders' | 'cancellations'>

type T = TFunction<readonly ['contracts', 'enums']>

/** What a user did, to follow their name: "cancelou o contrato. Motivo: Mudança de endereço…". */
export function eventSentence(event: ContractEvent, subjects: Subjects, t: T, format: Format): string {
  const { data, type } = event
  switch (type) {
    case 'CONTRACT_CREATED':
      return state(data.status, t)
        ? t('event.CONTRACT_CREATED_in', { status: state(data.status, t) })
        : t('event.CONTRACT_CREATED')
    case 'CONTRACT_UPDATED':
      return contractUpdated(data, t)
    case 'CONTRACT_CANCELLED':
    case 'CONTRACT_WITHDRAWN':
      return cancelled(event, subjects, t, format)
    case 'LOGIN_CREATED':
    case 'LOGIN_UPDATED':
    case 'LOGIN_MOVED':
    case 'ACCESS_CORRECTED':
      return named(type, subjects.logins.find(({ id }) => id === event.subjectID)?.username, t)
    case 'LOGIN_KEPT':
    case 'LOGIN_UNLINKED':
      return t(`event.${type}`, { count: number(data.count) ?? 1 })
    case 'COMODATO_LENT':
    case 'COMODATO_RETURNED':
    case 'COMODATO_WRITTEN_OFF': {
      const comodato = subjects.comodatos.find(({ id }) => id === event.subjectID)
      return named(type, comodato && nameOf(comodato), t)
    }
    case 'SERVICE_ORDER_OPENED': {
      const items = number(data.items) ?? 0
      const name = orderName(event, subjects, t)
      return items > 0 ? t('event.SERVICE_ORDER_OPENED', { name, count: items }) : t('event.pickupOnSite', { name })
    }
    case 'SERVICE_ORDER_ADVANCED': {
      const name = orderName(event, subjects, t)
      const to = orderState(data.to, t)
      return to ? t('event.SERVICE_ORDER_ADVANCED', { name, to }) : t('event.orderChanged', { name })
    }
    case 'CONTRACT_SUSPENDED':
      return typeof data.suspendedAt === 'string'
        ? t('event.CONTRACT_SUSPENDED_since', { date: format.dateTime(data.suspendedAt) })
        : t('event.CONTRACT_SUSPENDED')
    case 'CONTRACT_RESUMED':
      return t('event.CONTRACT_RESUMED')
    case 'NOTICE_RECORDED':
      return data.kind === 'DEFAULT' || data.kind === 'RESCISSION'
        ? t('event.NOTICE_RECORDED', { kind: t(`enums:NoticeKind.${data.kind}`) })
        : t('event.other', { what: t('enums:EventType.NOTICE_RECORDED') })
    case 'CANCELLATION_SCHEDULED':
      return typeof data.effectiveAt === 'string'
        ? t('event.CANCELLATION_SCHEDULED', { date: format.dateTime(data.effectiveAt) })
        : t('event.cancellationScheduled')
    case 'LOGIN_REACTIVATED':
      return t('event.LOGIN_REACTIVATED', { count: number(data.count) ?? 1 })
    case 'CANCELLATION_UNSCHEDULED':
    case 'SCHEDULED_CANCELLATION_REFUSED':
    case 'CONTRACT_REACTIVATED':
    case 'CONTRACT_CORRECTED':
    case 'CANCELLATION_REVERSED':
    case 'RECEIPT_DELIVERED':
    case 'LOGIN_SECRET_RESET':
    case 'CUSTOMER_REACTIVATED':
    case 'CUSTOMER_INACTIVATED':
      return t(`event.${type}`)
    default:
      return t('event.other', { what: t(`enums:EventType.${type}`) })
  }
}

/** Where an event's subject is seen; null when it has no page, or is the contract itself. */
export function eventHref({ type, subjectID }: ContractEvent): string | null {
  if (!subjectID) return null
  if (type.startsWith('SERVICE_ORDER_')) return urls.serviceOrder(subjectID)
  if (type.startsWith('COMODATO_')) return urls.comodato(subjectID)
  if (type.startsWith('LOGIN_') || type === 'ACCESS_CORRECTED') return urls.login(subjectID)
  return type.startsWith('CUSTOMER_') ? urls.customer(subjectID) : null
}

function contractUpdated(data: Record<string, unknown>, t: T): string {
  const fields = Array.isArray(data.fields) ? data.fields : []
  const change = data.status as { from?: unknown; to?: unknown } | undefined
  const parts = [
    fields.includes('plan') && t('event.changedPlan'),
    fields.includes('address') && t('event.changedAddress'),
    fields.includes('branch') && t('event.changedBranch'),
    state(change?.to, t) && t('event.changedStatus', { from: state(change?.from, t), to: state(change?.to, t) }),
  ].filter((part) => typeof part === 'string' && part !== '')
  return parts.length > 0 ? `${parts.join('; ')}.` : t('event.CONTRACT_UPDATED')
}

function cancelled({ data, type }: ContractEvent, { cancellations }: Subjects, t: T, format: Format): string {
  const code = String(data.reason ?? '')
  // The log holds the reason's code; its name is known when one of the contract's cancellations has it.
  const reason = cancellations.find((one) => one.reason.code === code)?.reason.name ?? code
  const parts = [t(type === 'CONTRACT_WITHDRAWN' ? 'event.CONTRACT_WITHDRAWN' : 'event.CONTRACT_CANCELLED')]
  if (reason) parts.push(t('event.cancelReason', { reason }))
  if (typeof data.effectiveAt === 'string')
    parts.push(t('event.cancelFrom', { date: format.dateTime(data.effectiveAt) }))
  const revision = number(data.parametersRevision)
  if (revision !== null) parts.push(t('event.cancelRevision', { revision }))
  return parts.join(' ')
}

type Nameable =
  | 'LOGIN_CREATED'
  | 'LOGIN_UPDATED'
  | 'LOGIN_MOVED'
  | 'ACCESS_CORRECTED'
  | 'COMODATO_LENT'
  | 'COMODATO_RETURNED'
  | 'COMODATO_WRITTEN_OFF'

function named(type: Nameable, name: string | undefined, t: T): string {
  return name ? t(`event.${type}_named`, { name }) : t(`event.${type}`)
}

function orderName({ subjectID }: ContractEvent, { serviceOrders }: Subjects, t: T): string {
  const order = serviceOrders.find(({ id }) => id === subjectID)
  return order ? t('event.order', { number: order.number }) : t('event.anOrder')
}

function state(value: unknown, t: T): string {
  switch (value) {
    case 'AWAITING_SIGNATURE':
    case 'ACTIVE':
    case 'SUSPENDED':
    case 'BLOCKED':
    case 'CANCELLED':
    case 'WITHDRAWN':
      return t(`enums:ContractStatus.${value}`)
    default:
      return ''
  }
}

function orderState(value: unknown, t: T): string {
  switch (value) {
    case 'OPEN':
    case 'SCHEDULED':
    case 'IN_PROGRESS':
    case 'DONE':
    case 'CANCELLED':
      return t(`enums:ServiceOrderStatus.${value}`)
    default:
      return ''
  }
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
