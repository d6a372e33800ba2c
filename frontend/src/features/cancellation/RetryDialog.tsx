import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { graphql } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { Cancelled } from './Cancelled'

const RetryScheduledDocument = graphql(`
  mutation RetryScheduledCancellation($input: RetryScheduledCancellationInput!) {
    retryScheduledCancellation(input: $input) {
      scheduledCancellation {
        id
        scheduleStatus
        contract {
          id
          status
        }
      }
      cancellation {
        id
        protocol
        serviceOrder {
          id
          number
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { id: string; number: string; onClose: () => void; onDone: () => void }

/** Attempts a refused scheduled cancellation again, now. */
export function RetryDialog({ id, number, onClose, onDone }: Props) {
  const { t } = useTranslation('cancellation')
  const { submit, submitting, problem } = useSubmit(RetryScheduledDocument, (data) => data.retryScheduledCancellation)
  useReturnFocus()
  const retry = async () => {
    const payload = await submit({ input: { id } })
    if (!payload) return
    const { cancellation } = payload
    if (cancellation) {
      toast(<Cancelled number={number} protocol={cancellation.protocol} order={cancellation.serviceOrder} />)
    }
    onDone()
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('retryTitle', { number })}
      confirmLabel={t('confirm', { number })}
      onConfirm={() => void retry()}
      submitting={submitting}
      problem={problem}
      danger
    >
      <Text fz="sm">{t('retryText')}</Text>
    </ConfirmDialog>
  )
}
