import { Paper } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { Requester } from '@/entities/cancellation/Requester'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { actorName } from '@/lib/actor'

const BatchFactsFields = graphql(`
  fragment BatchFactsFields on CancellationBatch {
    id
    origin
    onRefusal
    note
    effectiveAt
    requester
    channel
    requestedAt
    recordedAt
    requestedByName
    finishedAt
    overrideReason
    reason {
      id
      name
    }
  }
`)

/** What was asked for: why, when, by whom, and what a refusal means. */
export function BatchFacts(props: { batch: FragmentType<typeof BatchFactsFields> }) {
  const batch = readFragment(BatchFactsFields, props.batch)
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
          { label: t('requestedAt'), value: <DateTime value={batch.recordedAt ?? batch.requestedAt} /> },
          ...(batch.requester ? [{ label: t('cancellation:requester'), value: <Requester request={batch} /> }] : []),
          { label: t('onRefusalShort'), value: t(`enums:OnRefusal.${batch.onRefusal}`) },
          ...(batch.overrideReason ? [{ label: t('cancellation:override'), value: batch.overrideReason }] : []),
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
