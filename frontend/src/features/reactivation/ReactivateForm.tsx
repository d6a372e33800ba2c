import { Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ReactivateContractMutation } from '@/gql/graphql'
import { useSubmit } from '@/lib/submit'
import { Effects } from './Effects'
import { effects, type Preview } from './effects'
import { Refusals } from './Refusals'

const ReactivateFormFields = graphql(`
  fragment ReactivateFormFields on Contract {
    id
    number
    customer {
      id
      name
    }
  }
`)

const ReactivateContractDocument = graphql(`
  mutation ReactivateContract($input: ReactivateContractInput!) {
    reactivateContract(input: $input) {
      contract {
        id
        status
        customer {
          id
          active
        }
        logins {
          id
          active
        }
        serviceOrders {
          id
          status
        }
      }
      logins {
        password
        login {
          id
          username
        }
      }
      closedMonths {
        ...ClosedMonthsFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export type Reactivated = ReactivateContractMutation['reactivateContract']

type Props = {
  contract: FragmentType<typeof ReactivateFormFields>
  preview: Preview
  onClose: () => void
  onHold: (held: boolean) => void
  onDone: (result: Reactivated) => void
}

/** What would come back and what can't, a remark, and the button that repeats the verb. */
export function ReactivateForm({ preview, onClose, onHold, onDone, ...props }: Props) {
  const contract = readFragment(ReactivateFormFields, props.contract)
  const { t } = useTranslation(['reactivation', 'common'])
  const [note, setNote] = useState('')
  const { submit, submitting, problem } = useSubmit(ReactivateContractDocument, (data) => data.reactivateContract)

  // The form comes after the dialog, which then has given the focus to its close button.
  const noteInput = useRef<HTMLTextAreaElement>(null)
  useEffect(() => noteInput.current?.focus(), [])

  const reactivate = async () => {
    // Before the answer: the contract's page may hear of it sooner.
    onHold(true)
    const payload = await submit({ input: { contractId: contract.id, note: note.trim() || null } })
    if (payload) onDone(payload)
    else onHold(false)
  }

  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault()
        void reactivate()
      }}
      onClose={onClose}
      submitLabel={t('confirm', { number: contract.number })}
      cancelLabel={t('common:back')}
      submitting={submitting}
      disabled={!preview.allowed}
    >
      <Refusals title={t('refusedTitle')} refusals={preview.refusals} />
      <Effects effects={effects(preview, contract.customer.name, t)} />
      <Textarea
        ref={noteInput}
        label={`${t('note')} (${t('common:optional')})`}
        maxLength={2000}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {preview.loginsBack.length > 0 && (
        <Text fz="sm" c="dimmed">
          {t('passwordsHint')}
        </Text>
      )}
      <FormErrors problem={problem} title={t('notDone')} />
    </DialogForm>
  )
}
