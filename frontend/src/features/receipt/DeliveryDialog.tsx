import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { DateTimeField } from '@/components/DateTimeField'
import { graphql } from '@/gql'
import type { ReceiptMeans } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const RecordReceiptDocument = graphql(`
  mutation RecordReceipt($input: RecordReceiptInput!) {
    recordReceipt(input: $input) {
      receiptDelivery {
        id
        cancellation {
          id
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { cancellationId: string; onClose: () => void }

const all: readonly ReceiptMeans[] = ['IN_PERSON', 'EMAIL', 'MESSAGE', 'POST', 'DOWNLOAD']

/** Records that the receipt was handed over. Shown while it is mounted. */
export function DeliveryDialog({ cancellationId, onClose }: Props) {
  const { t } = useTranslation(['receipt', 'common', 'enums'])
  const [means, setMeans] = useState<ReceiptMeans>('IN_PERSON')
  const [deliveredAt, setDeliveredAt] = useState<string | null>(null)
  const [invalid, setInvalid] = useState(false)
  const [reference, setReference] = useState('')
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(RecordReceiptDocument, (data) => data.recordReceipt, {
    context: dependsOn('Contract'),
  })

  const confirm = async () => {
    if (invalid) return
    const payload = await submit({
      input: { cancellationId, means, deliveredAt, reference: reference.trim() || undefined },
    })
    if (!payload) return
    toast(t('recorded'))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('record')}
      confirmLabel={t('record')}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Radio.Group label={t('means')} value={means} onChange={(value) => setMeans(value as ReceiptMeans)}>
          <Stack gap={6} mt={4}>
            {all.map((value) => (
              <Radio key={value} value={value} label={t(`enums:ReceiptMeans.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <DateTimeField
          label={t('date')}
          description={t('dateHint')}
          value={deliveredAt}
          onChange={(value, wrong) => {
            setDeliveredAt(value)
            setInvalid(wrong)
          }}
        />
        <TextInput
          label={`${t('reference')} (${t('common:optional')})`}
          description={t('referenceHint')}
          maxLength={200}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  )
}
