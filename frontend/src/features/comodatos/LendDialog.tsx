import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/components/DateTimeField'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { nameOf } from '@/entities/comodato/names'
import { graphql } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const LendComodato = graphql(`
  mutation LendComodato($input: LendComodatoInput!) {
    lendComodato(input: $input) {
      comodato {
        id
        description
        serialNumber
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

type Props = { contract: { id: string; number: string }; onClose: () => void }

/** Lends equipment under a contract. Shown while it is mounted. */
export function LendDialog({ contract, onClose }: Props) {
  const { t } = useTranslation(['comodatos', 'common'])
  const form = useForm({
    initialValues: { description: '', serialNumber: '', lentAt: null as string | null },
    validate: { description: isNotEmpty(t('lend.descriptionMissing')) },
  })
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(LendComodato, (data) => data.lendComodato, { form })

  const [badDate, setBadDate] = useState(false)
  const save = form.onSubmit(async ({ description, serialNumber, lentAt }) => {
    // An unfinished date would be taken for none, which means now.
    if (badDate) return
    const payload = await submit({
      input: {
        contractId: contract.id,
        description: description.trim(),
        serialNumber: serialNumber.trim() || null,
        lentAt,
      },
    })
    if (!payload?.comodato) return
    toast(t('lend.done', { name: nameOf(payload.comodato) }))
    onClose()
  })

  return (
    <FormDialog held={submitting} onClose={onClose} title={t('lend.title', { number: contract.number })}>
      <DialogForm
        onSubmit={save}
        onClose={onClose}
        submitLabel={t('lend.confirm')}
        cancelLabel={t('common:back')}
        submitting={submitting}
      >
        <TextInput
          label={t('lend.description')}
          placeholder={t('lend.descriptionExample')}
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('description')}
        />
        <TextInput
          label={`${t('lend.serialNumber')} (${t('common:optional')})`}
          maxLength={100}
          {...form.getInputProps('serialNumber')}
        />
        <DateTimeField
          label={t('lend.date')}
          description={t('lend.dateHint')}
          value={form.values.lentAt}
          onChange={(value, invalid) => {
            form.setFieldValue('lentAt', value)
            setBadDate(invalid)
          }}
          error={form.errors.lentAt}
        />
        <FormErrors problem={problem} />
      </DialogForm>
    </FormDialog>
  )
}
