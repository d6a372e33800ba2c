import { Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { graphql } from '@/gql'
import type { ReverseCancellationMutation } from '@/gql/graphql'
import { useSubmit } from '@/lib/submit'
import { Effects } from './Effects'
import { type ReversalPreview, reversalEffects } from './effects'
import { Refusals } from './Refusals'

const ReverseCancellationDocument = graphql(`
  mutation ReverseCancellation($input: ReverseCancellationInput!) {
    reverseCancellation(input: $input) {
      effect {
        ...AccessEffectFields
      }
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
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export type Reversed = ReverseCancellationMutation['reverseCancellation']

type Props = {
  cancellationId: string
  customer: string
  preview: ReversalPreview
  onClose: () => void
  onHold: (held: boolean) => void
  onDone: (result: Reversed) => void
}

/** What would be as before and what can't be, the reason, and the button that repeats the verb. */
export function ReverseForm({ cancellationId, customer, preview, onClose, onHold, onDone }: Props) {
  const { t } = useTranslation(['reactivation', 'enums', 'common'])
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)
  const { submit, submitting, problem } = useSubmit(ReverseCancellationDocument, (data) => data.reverseCancellation)

  // The form comes after the dialog, which then has given the focus to its close button.
  const reasonInput = useRef<HTMLTextAreaElement>(null)
  useEffect(() => reasonInput.current?.focus(), [])

  const reverse = async () => {
    if (!reason.trim()) {
      setLacking(true)
      reasonInput.current?.focus()
      return
    }
    // Before the answer: the contract's page may hear of it sooner.
    onHold(true)
    const payload = await submit({ input: { cancellationId, reason: reason.trim() } })
    if (payload) onDone(payload)
    else onHold(false)
  }

  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault()
        void reverse()
      }}
      onClose={onClose}
      submitLabel={t('reverse')}
      cancelLabel={t('common:back')}
      submitting={submitting}
      disabled={!preview.allowed}
    >
      <Refusals title={t('reversalRefused')} refusals={preview.refusals} />
      {preview.status && (
        <Text fz="sm">{t('reversalText', { status: t(`enums:ContractStatus.${preview.status}`) })}</Text>
      )}
      <Effects effects={reversalEffects(preview, customer, t)} />
      <Textarea
        ref={reasonInput}
        label={t('reversalReason')}
        description={t('reversalReasonHint')}
        required
        maxLength={2000}
        maxRows={6}
        value={reason}
        error={lacking && !reason.trim() ? t('reversalReasonRequired') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {preview.loginsBack.length > 0 && (
        <Text fz="sm" c="dimmed">
          {t('reversalPasswordsHint')}
        </Text>
      )}
      <FormErrors problem={problem} title={t('notReversed')} />
    </DialogForm>
  )
}
