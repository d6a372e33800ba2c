import { Paper } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import type { Batch } from '@/entities/batch/documents'
import { actorName } from '@/lib/actor'

/** What was asked for: why, when, by whom, and what a refusal means. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const { t } = useTranslation(['batches', 'cancellation', 'enums'])
  return (
    <Paper p="md">
      <Facts
        columns={2}
        facts={[
          { label: t('cancellation:reason'), value: batch.reason.name },
          { label: t('requestedBy'), value: actorName(batch.requestedByName) },
          {
            label: t('effectiveAt'),
            value: batch.effectiveAt ? <DateTime value={batch.effectiveAt} /> : t('effectiveNow'),
          },
          { label: t('requestedAt'), value: <DateTime value={batch.requestedAt} /> },
          { label: t('onRefusalShort'), value: t(`enums:OnRefusal.${batch.onRefusal}`) },
          { label: t('finishedAt'), value: <DateTime value={batch.finishedAt} /> },
          ...(batch.origin === 'BULK'
            ? []
            : [{ label: t('cancellation:origin'), value: t(`enums:CancellationOrigin.${batch.origin}`) }]),
          ...(batch.note ? [{ label: t('cancellation:note'), value: batch.note }] : []),
        ]}
      />
    </Paper>
  )
}
