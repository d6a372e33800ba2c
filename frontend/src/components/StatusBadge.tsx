import { useTranslation } from 'react-i18next'
import type enums from '@/i18n/pt-BR/enums.json'
import classes from './StatusBadge.module.css'

type Tone = 'ok' | 'attention' | 'danger' | 'info' | 'neutral'

type Kind =
  | 'ContractStatus'
  | 'ComodatoStatus'
  | 'ServiceOrderStatus'
  | 'BatchStatus'
  | 'BatchOutcome'
  | 'ScheduleStatus'
  | 'WebhookDeliveryStatus'
  | 'ExportStatus'
  | 'Active'
type Value<K extends Kind> = keyof (typeof enums)[K]

const tones: { [K in Kind]: Record<Value<K>, Tone> } = {
  ContractStatus: {
    AWAITING_SIGNATURE: 'info',
    ACTIVE: 'ok',
    SUSPENDED: 'attention',
    BLOCKED: 'attention',
    CANCELLED: 'danger',
    WITHDRAWN: 'neutral',
  },
  ComodatoStatus: { OPEN: 'attention', RETURNED: 'ok', WRITTEN_OFF: 'neutral' },
  ServiceOrderStatus: { OPEN: 'attention', SCHEDULED: 'info', IN_PROGRESS: 'info', DONE: 'ok', CANCELLED: 'neutral' },
  BatchStatus: {
    PENDING: 'info',
    RUNNING: 'info',
    DONE: 'ok',
    STOPPED: 'attention',
    REFUSED: 'attention',
    FAILED: 'danger',
  },
  BatchOutcome: {
    PENDING: 'neutral',
    CANCELLED: 'ok',
    SCHEDULED: 'info',
    REFUSED: 'danger',
    NOT_RUN: 'neutral',
  },
  ScheduleStatus: {
    SCHEDULED: 'info',
    REFUSED: 'danger',
    DONE: 'ok',
    UNDONE: 'neutral',
    SUPERSEDED: 'neutral',
  },
  WebhookDeliveryStatus: { PENDING: 'info', DELIVERED: 'ok', FAILED: 'danger', DISCARDED: 'neutral' },
  ExportStatus: {
    PENDING: 'info',
    RUNNING: 'info',
    READY: 'ok',
    STOPPED: 'neutral',
    FAILED: 'danger',
    EXPIRED: 'neutral',
  },
  Active: { ACTIVE: 'ok', INACTIVE: 'neutral' },
}

type BadgeProps = { tone: Tone; children: string }

/** A coloured dot before a text; the text alone says everything. */
export function ToneBadge({ tone, children }: BadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}

type Props<K extends Kind> = { kind: K; value: Value<K> /** Other words for the same state. */; children?: string }

/** A state of the domain, in words and colour: <StatusBadge kind="ContractStatus" value={contract.status} />. */
export function StatusBadge<K extends Kind>({ kind, value, children }: Props<K>) {
  const { t } = useTranslation('enums')
  // The pair of kind and value is checked above; i18next can't follow it through the type parameter.
  const label = t(`${kind}.${String(value)}` as 'Active.ACTIVE')
  return <ToneBadge tone={tones[kind][value]}>{children ?? label}</ToneBadge>
}

/** The same for records that are just active or not. */
export function ActiveBadge({ active }: { active: boolean }) {
  return <StatusBadge kind="Active" value={active ? 'ACTIVE' : 'INACTIVE'} />
}
