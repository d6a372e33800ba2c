import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { DateTimeField } from '@/components/DateTimeField'
import { graphql } from '@/gql'
import type { NoticeKind } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const RecordNoticeDocument = graphql(`
  mutation RecordNotice($input: RecordNoticeInput!) {
    recordNotice(input: $input) {
      notice {
        id
        contract {
          id
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { contract: { id: string; status: string }; onClose: () => void }

const kinds: readonly NoticeKind[] = ['DEFAULT', 'RESCISSION']

/** Records that the customer was notified. Shown while it is mounted. */
export function NoticeDialog({ contract, onClose }: Props) {
  const { t } = useTranslation(['suspension', 'enums'])
  // What comes next in the order that the law asks for.
  const [kind, setKind] = useState<NoticeKind>(contract.status === 'SUSPENDED' ? 'RESCISSION' : 'DEFAULT')
  const [sentAt, setSentAt] = useState<string | null>(null)
  const [invalid, setInvalid] = useState(false)
  const [channel, setChannel] = useState('')
  const [delivery, setDelivery] = useState('')
  const [proof, setProof] = useState('')
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(RecordNoticeDocument, (data) => data.recordNotice, {
    context: dependsOn('Contract'),
  })

  const confirm = async () => {
    if (invalid) return
    const payload = await submit({
      input: {
        contractId: contract.id,
        kind,
        sentAt,
        channel: channel.trim() || undefined,
        delivery: delivery.trim() || undefined,
        proof: proof.trim() || undefined,
      },
    })
    if (!payload) return
    toast(t('notice.done', { kind: t(`enums:NoticeKind.${kind}`) }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('notice.title')}
      confirmLabel={t('notice.confirm')}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Radio.Group label={t('notice.kind')} value={kind} onChange={(value) => setKind(value as NoticeKind)}>
          <Stack gap={6} mt={4}>
            {kinds.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`enums:NoticeKind.${value}`)}
                description={t(`notice.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <DateTimeField
          label={t('notice.date')}
          description={t('dateHint')}
          value={sentAt}
          onChange={(value, wrong) => {
            setSentAt(value)
            setInvalid(wrong)
          }}
        />
        <TextInput
          label={t('notice.channel')}
          description={t('notice.channelHint')}
          maxLength={100}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
        />
        <TextInput
          label={t('notice.delivery')}
          description={t('notice.deliveryHint')}
          maxLength={200}
          value={delivery}
          onChange={(event) => setDelivery(event.currentTarget.value)}
        />
        <TextInput
          label={t('notice.proof')}
          description={t('notice.proofHint')}
          maxLength={200}
          value={proof}
          onChange={(event) => setProof(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  )
}
