import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { Totals } from '@/entities/cancellation/Totals'
import { forgetSelection } from '@/entities/contract/useSelection'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { urls } from '@/urls'
import { CreateBatchDocument } from './createBatch'

const RunBatchDialogFields = graphql(`
  fragment RunBatchDialogFields on CancellationBatch {
    id
    onRefusal
    note
    requester
    channel
    requestedAt
    effectiveAt
    overrideReason
    cancelled
    scheduled
    refused
    notRun
    parametersRevision
    consequences {
      ...ConsequencesFields
    }
    reason {
      id
      name
    }
  }
`)

type Props = {
  /** The finished dry run. */
  batch: FragmentType<typeof RunBatchDialogFields>
  /** The verb and its object: "Cancelar 209 contratos". */
  label: string
  onClose: () => void
}

/** Makes the real batch of a dry run's contracts, after saying once more what it does. */
export function RunBatchDialog({ label, onClose, ...props }: Props) {
  const batch = readFragment(RunBatchDialogFields, props.batch)
  const { t } = useTranslation(['batches', 'enums'])
  const format = useFormat()
  const [, navigate] = useLocation()
  const { submit, submitting, problem } = useSubmit(CreateBatchDocument, (data) => data.createCancellationBatch)
  useReturnFocus()
  const { reason, note, requester, channel, requestedAt, effectiveAt, onRefusal, overrideReason } = batch

  const run = async () => {
    const input = {
      sameAs: batch.id,
      reasonId: reason.id,
      note,
      requester,
      channel,
      requestedAt,
      effectiveAt,
      onRefusal,
      overrideOpenComodatos: overrideReason,
      dryRun: false,
      expectedParametersRevision: batch.parametersRevision,
    }
    const payload = await submit({ input })
    if (!payload?.cancellationBatch) return
    forgetSelection()
    navigate(urls.batch(payload.cancellationBatch.id))
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={label}
      confirmLabel={label}
      onConfirm={() => void run()}
      submitting={submitting}
      problem={problem}
      danger
    >
      <List size="sm" spacing={4}>
        <List.Item>
          {batch.scheduled > 0
            ? t('runScheduled', { ...format.count(batch.scheduled), date: format.dateTime(effectiveAt) })
            : t('runCancelled', format.count(batch.cancelled))}
        </List.Item>
        {batch.refused > 0 && <List.Item>{t('runRefused', format.count(batch.refused))}</List.Item>}
        {batch.notRun > 0 && <List.Item>{t('runNotRun', format.count(batch.notRun))}</List.Item>}
        <List.Item>{t('runReason', { reason: reason.name })}</List.Item>
        <List.Item>{t('runAnew')}</List.Item>
      </List>
      {batch.consequences && <Totals consequences={batch.consequences} revision={batch.parametersRevision} />}
    </ConfirmDialog>
  )
}
