import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { DateTimeField } from '@/components/DateTimeField'
import { graphql } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const SuspendContractDocument = graphql(`
  mutation SuspendContract($input: SuspendContractInput!) {
    suspendContract(input: $input) {
      contract {
        id
        status
        suspendedAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { contract: { id: string; number: string }; onClose: () => void }

/** Suspends a contract for non-payment: now, or since an earlier day. Shown while it is mounted. */
export function SuspendDialog({ contract, onClose }: Props) {
  const { t } = useTranslation('suspension')
  const [suspendedAt, setSuspendedAt] = useState<string | null>(null)
  const [invalid, setInvalid] = useState(false)
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(SuspendContractDocument, (data) => data.suspendContract)
  const { id, number } = contract

  const confirm = async () => {
    if (invalid) return
    const payload = await submit({ input: { contractId: id, suspendedAt } })
    if (!payload) return
    toast(t('suspend.done', { number }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('suspend.title', { number })}
      confirmLabel={t('suspend.confirm', { number })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">{t('suspend.text')}</Text>
        <DateTimeField
          label={t('suspend.date')}
          description={t('dateHint')}
          data-autofocus
          value={suspendedAt}
          onChange={(value, wrong) => {
            setSuspendedAt(value)
            setInvalid(wrong)
          }}
        />
      </Stack>
    </ConfirmDialog>
  )
}
