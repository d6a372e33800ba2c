import { RegisterActions } from '@/components/RegisterActions'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useActivation } from '@/lib/activation'
import { useSubmit } from '@/lib/submit'
import { UpdateReasonDocument } from './updateReason'

const ReasonActionsFields = graphql(`
  fragment ReasonActionsFields on CancellationReason {
    id
    name
    active
  }
`)

type Props = { reason: FragmentType<typeof ReasonActionsFields>; onEdit: () => void }

/** What can be done with a reason. */
export function ReasonActions({ onEdit, ...props }: Props) {
  const reason = readFragment(ReasonActionsFields, props.reason)
  const activation = useActivation(
    'reasons',
    useSubmit(UpdateReasonDocument, (data) => data.updateCancellationReason),
  )
  return <RegisterActions register="reasons" record={reason} activation={activation} onEdit={onEdit} />
}
