import { Button, Group, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { hasEnded, isWithdrawal } from '@/entities/contract/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContractStatus, NonPaymentTabFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { useFocusWhenLost } from '@/lib/focus'
import { absent } from '@/lib/format'
import { useCan } from '@/lib/session'
import { daysBetween } from './days'
import { NoticeDialog } from './NoticeDialog'
import { ResumeDialog } from './ResumeDialog'
import { SuspendDialog } from './SuspendDialog'
import classes from './Suspension.module.css'

const NonPaymentTabFields = graphql(`
  fragment NonPaymentTabFields on Contract {
    id
    number
    status
    suspendedAt
    notices {
      id
      kind
      sentAt
      channel
      settledAt
      recordedByName
    }
  }
`)

type Notice = NonPaymentTabFieldsFragment['notices'][number]
type Step = 'suspend' | 'resume' | 'notice'

/** Non-payment: since when the contract is suspended, its customer's notices, and the next step. */
export function NonPaymentTab(props: { contract: FragmentType<typeof NonPaymentTabFields> }) {
  const contract = readFragment(NonPaymentTabFields, props.contract)
  const [step, setStep] = useState<Step | null>(null)
  const content = useRef<HTMLDivElement>(null)
  useFocusWhenLost(content, `${contract.status} ${contract.notices.length}`)
  const close = () => setStep(null)
  const counting = contract.notices.filter(({ settledAt }) => !settledAt)
  return (
    <div ref={content} tabIndex={-1} className={classes.content}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Situation suspendedAt={contract.suspendedAt} />
          <Steps status={contract.status} onStep={setStep} />
        </Group>
        <Notices notices={contract.notices} />
      </Stack>
      {step === 'suspend' && <SuspendDialog contract={contract} onClose={close} />}
      {step === 'resume' && <ResumeDialog contract={contract} notices={counting.length} onClose={close} />}
      {step === 'notice' && <NoticeDialog contract={contract} onClose={close} />}
    </div>
  )
}

function Situation({ suspendedAt }: { suspendedAt?: string | null }) {
  const { t } = useTranslation('suspension')
  if (!suspendedAt) return <Text fz="sm">{t('notSuspended')}</Text>
  return (
    <Text fz="sm">
      {t('suspendedSince')} <DateTime value={suspendedAt} /> (
      {t('forDays', { count: daysBetween(suspendedAt, new Date()) })})
    </Text>
  )
}

function Steps({ status, onStep }: { status: ContractStatus; onStep: (step: Step) => void }) {
  const { t } = useTranslation('suspension')
  const mayRegister = useCan('REGISTER')
  if (!mayRegister || hasEnded(status) || isWithdrawal(status)) return null
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => onStep('notice')}>
        {t('notice.title')}
      </Button>
      {status === 'SUSPENDED' ? (
        <Button variant="default" onClick={() => onStep('resume')}>
          {t('resume.button')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => onStep('suspend')}>
          {t('suspend.button')}
        </Button>
      )}
    </Group>
  )
}

function Notices({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation(['suspension', 'enums'])
  if (notices.length === 0) return <EmptyState title={t('noNoticesTitle')}>{t('noNoticesText')}</EmptyState>
  const columns: Column<Notice>[] = [
    { key: 'kind', header: t('notice.kind'), render: ({ kind }) => t(`enums:NoticeKind.${kind}`) },
    { key: 'sent', header: t('notice.date'), render: ({ sentAt }) => <DateTime value={sentAt} /> },
    { key: 'channel', header: t('notice.channel'), render: ({ channel }) => channel ?? absent },
    { key: 'by', header: t('recordedBy'), render: ({ recordedByName }) => actorName(recordedByName) },
    {
      key: 'state',
      header: t('state'),
      render: ({ settledAt }) =>
        settledAt ? (
          <ToneBadge tone="neutral">{t('settled')}</ToneBadge>
        ) : (
          <ToneBadge tone="attention">{t('counts')}</ToneBadge>
        ),
    },
  ]
  const newestFirst = [...notices].sort((a, b) => b.sentAt.localeCompare(a.sentAt))
  return <DataTable label={t('notices')} rows={newestFirst} columns={columns} rowKey={({ id }) => id} />
}
