import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { absent } from '@/lib/format'
import type { Contract } from './contractQuery'

type Interval = Contract['pastIntervals'][number]

/** When the contract was in service before its reactivations, and which cancellation ended each time. */
export function PastIntervals({ intervals }: { intervals: readonly Interval[] }) {
  const { t } = useTranslation(['reactivation', 'contracts'])
  if (intervals.length === 0) return null
  const columns: Column<Interval>[] = [
    { key: 'started', header: t('startedAt'), render: (row) => <DateTime value={row.startedAt} /> },
    { key: 'ended', header: t('endedAt'), render: (row) => <DateTime value={row.endedAt} /> },
    {
      key: 'endedBy',
      header: t('endedBy'),
      render: ({ cancellation }) =>
        cancellation ? `${cancellation.requestedByName} · ${cancellation.reason.name}` : t('imported'),
    },
    { key: 'reactivated', header: t('reactivatedAt'), render: (row) => <DateTime value={row.reactivatedAt} /> },
    { key: 'by', header: t('reactivatedBy'), render: (row) => row.reactivatedByName },
    { key: 'note', header: t('intervalNote'), render: (row) => row.note ?? absent },
    {
      key: 'data',
      header: t('contracts:loginData'),
      render: (row) =>
        row.withoutLoginData ? <ToneBadge tone="attention">{t('contracts:withoutLoginData')}</ToneBadge> : absent,
    },
  ]
  return (
    <section aria-labelledby="intervals">
      <Title order={2} id="intervals" mb="xs">
        {t('intervals')}
      </Title>
      <DataTable label={t('intervals')} rows={intervals} columns={columns} rowKey={(row) => row.id} />
    </section>
  )
}
