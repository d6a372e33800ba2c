import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { BatchNoticeFieldsFragment } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { hasEnded, wasCutShort } from './progress'

const BatchNoticeFields = graphql(`
  fragment BatchNoticeFields on CancellationBatch {
    id
    status
    dryRun
    onRefusal
    stopRequested
    cancelled
    scheduled
    refused
    notRun
  }
`)

/** What must not be misread: that a dry run changes nothing, and why a batch ended before its end. */
export function BatchNotice(props: { batch: FragmentType<typeof BatchNoticeFields> }) {
  const batch = readFragment(BatchNoticeFields, props.batch)
  const { t } = useTranslation('batches')
  const ended = hasEnded(batch)
  return (
    <>
      {batch.dryRun && (
        <Callout tone="info" title={ended ? t('dryRunNothing') : t('dryRunRunning')}>
          {ended && <Foreseen batch={batch} />}
        </Callout>
      )}
      {batch.status === 'STOPPED' && (
        <Callout tone="attention" title={t('stoppedTitle')}>
          {!batch.dryRun && t('doneStays')}
        </Callout>
      )}
      {batch.status === 'REFUSED' && !batch.dryRun && (
        <Callout tone="attention" title={t('endedByRefusal')}>
          {batch.onRefusal === 'ALL_OR_NOTHING' ? t('nothingDone') : t('doneStays')}
        </Callout>
      )}
      {batch.status === 'FAILED' && (
        <Callout tone="danger" title={t('failedTitle')}>
          {batch.dryRun ? t('failedDryRun') : t('failedText')}
        </Callout>
      )}
      {batch.stopRequested && !ended && <Callout tone="attention" title={t('stopping')} />}
    </>
  )
}

/** What the real batch would do, in words. */
function Foreseen({ batch }: { batch: BatchNoticeFieldsFragment }) {
  const { t } = useTranslation('batches')
  const format = useFormat()
  if (batch.onRefusal === 'ALL_OR_NOTHING' && batch.refused > 0) {
    return t('foreseenNothing', format.count(batch.refused))
  }
  return [
    batch.scheduled > 0
      ? t('foreseenScheduled', format.count(batch.scheduled))
      : t('foreseenCancelled', format.count(batch.cancelled)),
    batch.refused > 0 && t('foreseenRefused', format.count(batch.refused)),
    batch.notRun > 0 && t(wasCutShort(batch) ? 'notLookedAt' : 'foreseenNotRun', format.count(batch.notRun)),
  ]
    .filter(Boolean)
    .join(' ')
}
