import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { processed } from './progress'

export const StopBatchDialogFields = graphql(`
  fragment StopBatchDialogFields on CancellationBatch {
    id
    dryRun
    total
    remaining
    notRun
  }
`)

const StopBatchDocument = graphql(`
  mutation StopBatch($input: StopCancellationBatchInput!) {
    stopCancellationBatch(input: $input) {
      cancellationBatch {
        id
        status
        stopRequested
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { batch: FragmentType<typeof StopBatchDialogFields>; onClose: () => void }

/** Stops the batch before its next chunk, and says what stays done. */
export function StopBatchDialog({ onClose, ...props }: Props) {
  const batch = readFragment(StopBatchDialogFields, props.batch)
  const { t } = useTranslation('batches')
  const format = useFormat()
  const { submit, submitting, problem } = useSubmit(StopBatchDocument, (data) => data.stopCancellationBatch)
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  const count = processed(batch)
  const stop = async () => {
    if (await submit({ input: { id: batch.id } })) onClose()
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('stopTitle')}
      confirmLabel={t('stopConfirm')}
      onConfirm={() => void stop()}
      submitting={submitting}
      problem={problem}
      danger
    >
      <Text fz="sm">{batch.dryRun ? t('stopDryRunText') : t('stopText', format.count(count))}</Text>
    </ConfirmDialog>
  )
}
