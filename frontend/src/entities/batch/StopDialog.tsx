import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { type Batch, StopBatchDocument } from './documents'
import { processed } from './progress'

type Props = { batch: Batch; onClose: () => void }

/** Stops the batch before its next chunk, and says what stays done. */
export function StopDialog({ batch, onClose }: Props) {
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
      <Text fz="sm">
        {batch.dryRun ? t('stopDryRunText') : t('stopText', { formatted: format.number(count), count })}
      </Text>
    </ConfirmDialog>
  )
}
