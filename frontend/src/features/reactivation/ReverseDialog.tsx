import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { AccessEffectFields, closedMonths } from '@/entities/period/effect'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { type Reversed, ReverseForm } from './ReverseForm'
import { showPasswords } from './showPasswords'

const ReverseDialogFields = graphql(`
  fragment ReverseDialogFields on Contract {
    id
    number
    customer {
      id
      name
    }
  }
`)

const ReversalPreviewDocument = graphql(`
  query ReversalPreview($cancellationId: ID!) {
    reversalPreview(cancellationId: $cancellationId) {
      allowed
      refusals {
        code
        message
        field
      }
      status
      effect {
        ...AccessEffectFields
      }
      loginsBack {
        id
        username
      }
      loginsTaken {
        id
        username
      }
      loginsUnlinked
      customerReactivated
      serviceOrderCancelled {
        id
        number
      }
      uncountedSince
      schedule {
        id
        effectiveAt
      }
    }
  }
`)

type Props = {
  contract: FragmentType<typeof ReverseDialogFields>
  /** The cancellation in force. */
  cancellationId: string
  onClose: () => void
  /** Whether the dialog must stay although the contract may not be cancelled any more: the answer is on its way. */
  onHold: (held: boolean) => void
}

const context = dependsOn('Contract', 'Login', 'Customer', 'ServiceOrder', 'DiciDeclaration')

/** Estornar cancelamento: what is as before and what can't be. Shown while it is mounted; the new passwords are shown once, after it. */
export function ReverseDialog({ cancellationId, onClose, onHold, ...props }: Props) {
  const contract = readFragment(ReverseDialogFields, props.contract)
  const { t } = useTranslation('reactivation')
  const [submitting, setSubmitting] = useState(false)
  const query = useQuery({
    query: ReversalPreviewDocument,
    variables: { cancellationId },
    requestPolicy: 'network-only',
    pause: submitting,
    context,
  })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  const hold = (held: boolean) => {
    setSubmitting(held)
    onHold(held)
  }
  const { number } = contract
  const done = ({ logins, effect }: Reversed) => {
    const changed = readFragment(AccessEffectFields, effect)
    showPasswords({ title: t('reversedTitle', { number }), logins, closedMonths: changed ? closedMonths(changed) : [] })
    onClose()
  }
  return (
    <FormDialog
      large
      held={submitting}
      onClose={onClose}
      title={t('reverseTitle', { number })}
      size={640}
      permission="REVERSE_CANCELLATION"
    >
      <QueryView query={query} loading={<BlockSkeleton lines={6} />}>
        {({ reversalPreview }) => (
          <ReverseForm
            cancellationId={cancellationId}
            customer={contract.customer.name}
            preview={{ ...reversalPreview, effect: readFragment(AccessEffectFields, reversalPreview.effect) ?? null }}
            onClose={onClose}
            onHold={hold}
            onDone={done}
          />
        )}
      </QueryView>
    </FormDialog>
  )
}
