import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { isWithdrawal } from '@/entities/contract/states'
import { ParametersGate } from '@/entities/parameters/ParametersNotice'
import { useActiveReasons } from '@/entities/reason/useActiveReasons'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { nodesOf } from '@/lib/list'
import { CancelForm } from './CancelForm'

const CancelDialogFields = graphql(`
  fragment CancelDialogFields on Contract {
    number
    status
    ...CancelFormFields
  }
`)

type Props = {
  contract: FragmentType<typeof CancelDialogFields>
  onClose: () => void
  /** It was cancelled. */
  onDone: () => void
  /** Where the focus goes when a link opened the dialog. */
  returnFocusTo?: () => HTMLElement | null
}

/** Cancelar contrato: why and when on one side, what will happen on the other. Shown while it is mounted. */
export function CancelDialog({ onClose, onDone, returnFocusTo, ...props }: Props) {
  const contract = readFragment(CancelDialogFields, props.contract)
  const { t } = useTranslation('cancellation')
  const reasons = useActiveReasons()
  const withdraws = isWithdrawal(contract.status)
  // While a request of its own is in progress, or a dialog of its own is on top, Esc isn't for this dialog.
  const [held, setHeld] = useState(false)
  useReturnFocus(returnFocusTo)
  return (
    <FormDialog
      large
      held={held}
      onClose={onClose}
      title={t(withdraws ? 'withdrawal.title' : 'title', { number: contract.number })}
      size={880}
      permission="CANCEL"
    >
      <ParametersGate silent={withdraws}>
        <QueryView query={reasons} loading={<BlockSkeleton lines={12} />}>
          {(data) => (
            <CancelForm
              contract={contract}
              reasons={nodesOf(data.cancellationReasons)}
              onClose={onClose}
              onDone={onDone}
              onHold={setHeld}
            />
          )}
        </QueryView>
      </ParametersGate>
    </FormDialog>
  )
}
