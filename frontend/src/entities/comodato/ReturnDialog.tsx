import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { DateTimeField } from '@/components/DateTimeField'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { nameOf } from './names'

const ReturnComodato = graphql(`
  mutation ReturnComodato($input: ReturnComodatoInput!) {
    returnComodato(input: $input) {
      comodato {
        id
        status
        closedAt
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

const ReturnDialogFields = graphql(`
  fragment ReturnDialogFields on Comodato {
    id
    description
    serialNumber
  }
`)

type Props = {
  comodato: FragmentType<typeof ReturnDialogFields>
  onClose: () => void
  /** It was registered; comes before onClose. */
  onDone?: () => void
}

/** Registers that equipment came back: now, or on an earlier day. Shown while it is mounted. */
export function ReturnDialog({ onClose, onDone, ...props }: Props) {
  const comodato = readFragment(ReturnDialogFields, props.comodato)
  const { t } = useTranslation('comodatos')
  const [returnedAt, setReturnedAt] = useState<string | null>(null)
  const [invalid, setInvalid] = useState(false)
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(ReturnComodato, (data) => data.returnComodato)
  const name = nameOf(comodato)

  const confirm = async () => {
    if (invalid) return
    const payload = await submit({ input: { id: comodato.id, returnedAt } })
    if (!payload) return
    toast(t('return.done', { name }))
    onDone?.()
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('return.title')}
      confirmLabel={t('return.confirm', { name })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">{t('return.text', { name })}</Text>
        <DateTimeField
          label={t('return.date')}
          description={t('return.dateHint')}
          value={returnedAt}
          onChange={(value, wrong) => {
            setReturnedAt(value)
            setInvalid(wrong)
          }}
        />
      </Stack>
    </ConfirmDialog>
  )
}
