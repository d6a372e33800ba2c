import { Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { nameOf } from '@/entities/comodato/names'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const WriteOffComodato = graphql(`
  mutation WriteOffComodato($input: WriteOffComodatoInput!) {
    writeOffComodato(input: $input) {
      comodato {
        id
        status
        closedAt
        writeOffReason
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

const WriteOffDialogFields = graphql(`
  fragment WriteOffDialogFields on Comodato {
    id
    description
    serialNumber
  }
`)

type Props = { comodato: FragmentType<typeof WriteOffDialogFields>; onClose: () => void }

/** Gives up equipment that won't come back, for a written reason. Shown while it is mounted. */
export function WriteOffDialog({ onClose, ...props }: Props) {
  const comodato = readFragment(WriteOffDialogFields, props.comodato)
  const { t } = useTranslation('comodatos')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(WriteOffComodato, (data) => data.writeOffComodato)
  const name = nameOf(comodato)

  const confirm = async () => {
    if (!reason.trim()) {
      setMissing(true)
      input.current?.focus()
      return
    }
    const payload = await submit({ input: { id: comodato.id, reason: reason.trim() } })
    if (!payload) return
    toast(t('writeOff.done', { name }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('writeOff.title')}
      confirmLabel={t('writeOff.confirm', { name })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">{t('writeOff.text', { name })}</Text>
        <Textarea
          ref={input}
          label={t('writeOff.reason')}
          required
          data-autofocus
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value)
            setMissing(false)
          }}
          error={missing ? t('writeOff.reasonMissing') : undefined}
        />
      </Stack>
    </ConfirmDialog>
  )
}
