import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { type Reactivated, ReactivateForm } from './ReactivateForm'
import { showPasswords } from './showPasswords'

const ReactivateDialogFields = graphql(`
  fragment ReactivateDialogFields on Contract {
    id
    number
    ...ReactivateFormFields
  }
`)

const ReactivationPreviewDocument = graphql(`
  query ReactivationPreview($contractId: ID!) {
    reactivationPreview(contractId: $contractId) {
      allowed
      refusals {
        code
        message
        field
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
      closedMonths {
        id
        year
        month
        branch {
          id
          cnpj
          name
        }
      }
    }
  }
`)

type Props = {
  contract: FragmentType<typeof ReactivateDialogFields>
  onClose: () => void
  /** Whether the dialog must stay although the contract may not be cancelled any more: the answer is on its way. */
  onHold: (held: boolean) => void
}

const context = dependsOn('Contract', 'Login', 'Customer', 'ServiceOrder')

/** Reativar contrato: what comes back and what can't. Shown while it is mounted; the new passwords are shown once, after it. */
export function ReactivateDialog({ onClose, onHold, ...props }: Props) {
  const contract = readFragment(ReactivateDialogFields, props.contract)
  const { t } = useTranslation('reactivation')
  const [submitting, setSubmitting] = useState(false)
  const query = useQuery({
    query: ReactivationPreviewDocument,
    variables: { contractId: contract.id },
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
  const done = ({ logins, closedMonths }: Reactivated) => {
    showPasswords({ title: t('doneTitle', { number }), logins, closedMonths })
    onClose()
  }
  return (
    <FormDialog large held={submitting} onClose={onClose} title={t('title', { number })} size={640} permission="CANCEL">
      <QueryView query={query} loading={<BlockSkeleton lines={6} />}>
        {({ reactivationPreview }) => (
          <ReactivateForm
            contract={contract}
            preview={reactivationPreview}
            onClose={onClose}
            onHold={hold}
            onDone={done}
          />
        )}
      </QueryView>
    </FormDialog>
  )
}
