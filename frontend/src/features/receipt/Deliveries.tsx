import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { ToneBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { actorName } from '@/lib/actor'
import classes from './Deliveries.module.css'

const DeliveriesFields = graphql(`
  fragment DeliveriesFields on ReceiptDelivery {
    id
    means
    deliveredAt
    reference
    recordedByName
  }
`)

type Props = { deliveries: readonly FragmentType<typeof DeliveriesFields>[] }

/** When and how the receipt was handed over. */
export function Deliveries(props: Props) {
  const deliveries = readFragment(DeliveriesFields, props.deliveries)
  const { t } = useTranslation(['receipt', 'enums'])
  if (deliveries.length === 0) return <ToneBadge tone="attention">{t('notHandedOver')}</ToneBadge>
  return (
    <ul className={classes.list} aria-label={t('deliveries')}>
      {deliveries.map(({ id, means, deliveredAt, reference, recordedByName }) => (
        <li key={id}>
          <ToneBadge tone="ok">{t('handedOver')}</ToneBadge>
          <Text span fz="sm">
            <DateTime value={deliveredAt} /> · {t(`enums:ReceiptMeans.${means}`)}
            {reference && ` · ${reference}`} · {t('recordedBy', { name: actorName(recordedByName) })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
