import { Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const RectifyDialogFields = graphql(`
  fragment RectifyDialogFields on DiciReport {
    cnpj
    year
    month
    changesSinceClosing {
      accessesAfter
    }
  }
`)

const RectifyDiciMonthDocument = graphql(`
  mutation RectifyDiciMonth($input: RectifyDiciMonthInput!) {
    rectifyDiciMonth(input: $input) {
      declaration {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { report: FragmentType<typeof RectifyDialogFields>; version: number; onClose: () => void }

/** Makes a closed month's next version, for a written reason. Shown while it is mounted. */
export function RectifyDialog({ version, onClose, ...props }: Props) {
  const report = readFragment(RectifyDialogFields, props.report)
  const { t } = useTranslation('dici')
  const format = useFormat()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  useReturnFocus(() => document.querySelector('h1'))
  const { submit, submitting, problem } = useSubmit(RectifyDiciMonthDocument, (data) => data.rectifyDiciMonth, {
    context,
  })
  const { cnpj, year, month, changesSinceClosing } = report
  const name = format.month(year, month)

  const confirm = async () => {
    if (!note.trim()) {
      setMissing(true)
      input.current?.focus()
      return
    }
    const payload = await submit({ input: { cnpj, year, month, note: note.trim() } })
    if (!payload) return
    toast(t('rectify.done', { month: name, version: payload.declaration?.version ?? version + 1 }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('rectify.title', { month: name })}
      confirmLabel={t('rectify.confirm', { month: name })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">
          {t('rectify.text', { count: changesSinceClosing.length, version: version + 1, before: version })}
        </Text>
        <Textarea
          ref={input}
          label={t('rectify.note')}
          description={t('rectify.noteHint')}
          required
          data-autofocus
          maxLength={2000}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value)
            setMissing(false)
          }}
          error={missing ? t('rectify.noteMissing') : undefined}
        />
      </Stack>
    </ConfirmDialog>
  )
}

const context = dependsOn('DiciDeclaration')
