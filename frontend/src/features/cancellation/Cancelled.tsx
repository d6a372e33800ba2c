import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { urls } from '@/urls'

type Props = { number: string; protocol: string; withdrawn?: boolean; order?: { id: string; number: number } | null }

/** What is shown after a contract was cancelled, with links to its receipt and to the service order that was opened. */
export function Cancelled({ number, protocol, withdrawn, order }: Props) {
  const { t } = useTranslation('cancellation')
  return (
    <>
      {t(withdrawn ? 'withdrawal.done' : 'done', { number })}{' '}
      <Anchor component={AppLink} href={urls.receipt(number, protocol)} inherit underline="always">
        {t('seeReceipt', { protocol })}
      </Anchor>{' '}
      {order && (
        <Anchor component={AppLink} href={urls.serviceOrder(order.id)} inherit underline="always">
          {t('seeOrder', { number: order.number })}
        </Anchor>
      )}
    </>
  )
}
