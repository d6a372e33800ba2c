import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Can } from '@/components/Can'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceOrderStatus } from '@/gql/graphql'
import { useParam } from '@/lib/param'
import { AdvanceDialog } from './AdvanceDialog'
import { FinishDialog } from './FinishDialog'

const AdvanceActionsFields = graphql(`
  fragment AdvanceActionsFields on ServiceOrder {
    id
    nextStatuses
    items {
      id
      status
    }
    ...AdvanceDialogFields
    ...FinishDialogFields
  }
`)

/** The steps that the order can take from here; each asks before. */
export function AdvanceActions(props: { order: FragmentType<typeof AdvanceActionsFields> }) {
  const order = readFragment(AdvanceActionsFields, props.order)
  const { t } = useTranslation('serviceOrders')
  const [chosen, choose] = useParam('passo')
  const { nextStatuses } = order
  const step = nextStatuses.find((status) => status === chosen)
  // The nearest step forward is the usual one.
  const usual = nextStatuses.find((status) => status !== 'CANCELLED')
  const finishes = step === 'DONE' && order.items.some(({ status }) => status === 'OPEN')
  const close = () => choose(null, { replace: true })
  return (
    <Can permission="REGISTER">
      {[...nextStatuses].sort(cancellingFirst).map((status) => (
        <Button
          key={status}
          variant={status === usual ? 'filled' : 'default'}
          c={status === 'CANCELLED' ? 'var(--vinculo-danger)' : undefined}
          onClick={() => choose(status)}
        >
          {t(`step.${status as Exclude<ServiceOrderStatus, 'OPEN'>}.button`)}
        </Button>
      ))}
      {step && finishes && <FinishDialog order={order} onClose={close} />}
      {step && !finishes && (
        <AdvanceDialog order={order} status={step as Exclude<ServiceOrderStatus, 'OPEN'>} onClose={close} />
      )}
    </Can>
  )
}

/** At the left, away from where the usual step is clicked. */
function cancellingFirst(a: ServiceOrderStatus, b: ServiceOrderStatus): number {
  return Number(b === 'CANCELLED') - Number(a === 'CANCELLED')
}
