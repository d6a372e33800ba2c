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
import { ReactivateResult } from './ReactivateResult'

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
  /** Whether the dialog must stay although the contract isn't cancelled any more: it shows passwords that can't be read later. */
  onHold: (held: boolean) => void
}

const context = dependsOn('Contract', 'Login', 'Customer', 'ServiceOrder')

/** Reativar contrato: what comes back and what can't, then the new passwords, once. Shown while it is mounted. */
export function ReactivateDialog({ onClose, onHold, ...props }: Props) {
  const contract = readFragment(ReactivateDialogFields, props.contract)
  const { t } = useTranslation('reactivation')
  const [result, setResult] = useState<Reactivated | null>(null)
  const [submitting, setSubmitting] = useState(false)
  const query = useQuery({
    query: ReactivationPreviewDocument,
    variables: { contractId: contract.id },
    requestPolicy: 'network-only',
    pause: submitting || result !== null,
    context,
  })
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  const hold = (held: boolean) => {
    setSubmitting(held)
    onHold(held)
  }
  const { number } = contract
  // The passwords go with the dialog: neither Esc nor a slip of the mouse closes it then.
  const held = submitting || result !== null
  return (
    <FormDialog
      large
      held={held}
      onClose={onClose}
      withCloseButton={!result}
      title={result ? t('doneTitle', { number }) : t('title', { number })}
      size={640}
      permission="CANCEL"
    >
      {result ? (
        <ReactivateResult result={result} onClose={onClose} />
      ) : (
        <QueryView query={query} loading={<BlockSkeleton lines={6} />}>
          {({ reactivationPreview }) => (
            <ReactivateForm
              contract={contract}
              preview={reactivationPreview}
              onClose={onClose}
              onHold={hold}
              onDone={setResult}
            />
          )}
        </QueryView>
      )}
    </FormDialog>
  )
}
