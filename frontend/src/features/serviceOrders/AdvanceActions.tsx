import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Can } from '@/components/Can'
import type { ServiceOrderStatus } from '@/gql/graphql'
import { useParam } from '@/lib/param'
import { AdvanceDialog } from './AdvanceDialog'
import type { ServiceOrder } from './documents'

/** The steps that the order can take from here; each asks before. */
export function AdvanceActions({ order }: { order: ServiceOrder }) {
  const { t } = useTranslation('serviceOrders')
  const [chosen, choose] = useParam('passo')
  const { nextStatuses } = order
  const step = nextStatuses.find((status) => status === chosen)
  // The nearest step forward is the usual one.
  const usual = nextStatuses.find((status) => status !== 'CANCELLED')
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
      {step && (
        <AdvanceDialog
          order={order}
          status={step as Exclude<ServiceOrderStatus, 'OPEN'>}
          onClose={() => choose(null, { replace: true })}
        />
      )}
    </Can>
  )
}

/** At the left, away from where the usual step is clicked. */
function cancellingFirst(a: ServiceOrderStatus, b: ServiceOrderStatus): number {
  return Number(b === 'CANCELLED') - Number(a === 'CANCELLED')
}
