import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { PageHeader } from '@/components/PageHeader'
import { RecordPage } from '@/components/RecordPage'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { BatchActions } from '@/entities/batch/BatchActions'
import { BatchConsequences } from '@/entities/batch/BatchConsequences'
import { BatchFacts } from '@/entities/batch/BatchFacts'
import { BatchNotice } from '@/entities/batch/BatchNotice'
import { BatchProgress } from '@/entities/batch/BatchProgress'
import { BatchResults } from '@/entities/batch/BatchResults'
import { type Batch, useBatch } from '@/entities/batch/useBatch'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'

/** One batch: how far it is, live, and what became of each contract. */
export default function BatchPage() {
  const { id = '' } = useParams<{ id: string }>()
  return <BatchById key={id} id={id} />
}

function BatchById({ id }: { id: string }) {
  const { t } = useTranslation(['batches', 'shell'])
  const { query, batch, tick } = useBatch(id)
  const crumbs = [{ label: t('shell:batches'), href: urls.batches() }]
  return (
    <RecordPage
      query={query}
      record={batch}
      title={t('batch')}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.batches() }}
    >
      {(found) => <View batch={found} tick={tick} crumbs={crumbs} />}
    </RecordPage>
  )
}

type Props = { batch: Batch; tick: string; crumbs: { label: string; href: string }[] }

function View({ batch, tick, crumbs }: Props) {
  const { t } = useTranslation(['batches', 'enums'])
  const format = useFormat()
  const date = format.dateTime(batch.recordedAt ?? batch.requestedAt)
  return (
    <>
      <PageHeader
        title={batch.dryRun ? t('dryRunTitle', { date }) : t('batchTitle', { date })}
        crumbs={crumbs}
        badge={
          <>
            <StatusBadge kind="BatchStatus" value={batch.status} />
            {batch.dryRun && <ToneBadge tone="neutral">{t('dryRun')}</ToneBadge>}
          </>
        }
        actions={<BatchActions batch={batch} />}
      />
      <Stack gap="md">
        <BatchNotice batch={batch} />
        <BatchProgress batch={batch} />
        <BatchConsequences batch={batch} />
        <BatchFacts batch={batch} />
        <BatchResults batch={batch} tick={tick} />
      </Stack>
    </>
  )
}
