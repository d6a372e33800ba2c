import { RegisterActions } from '@/components/RegisterActions'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useActivation } from '@/lib/activation'
import { useSubmit } from '@/lib/submit'
import { UpdatePlanDocument } from './updatePlan'

const PlanActionsFields = graphql(`
  fragment PlanActionsFields on Plan {
    id
    name
    active
  }
`)

type Props = { plan: FragmentType<typeof PlanActionsFields>; onEdit: () => void }

/** What can be done with a plan. */
export function PlanActions({ onEdit, ...props }: Props) {
  const plan = readFragment(PlanActionsFields, props.plan)
  const activation = useActivation(
    'plans',
    useSubmit(UpdatePlanDocument, (data) => data.updatePlan),
  )
  return <RegisterActions register="plans" record={plan} activation={activation} onEdit={onEdit} />
}
