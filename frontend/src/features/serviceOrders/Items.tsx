import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { EmptyState } from '@/components/states'
import { ComodatoState } from '@/entities/comodato/ComodatoState'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceOrderItemsFieldsFragment } from '@/gql/graphql'
import { absent } from '@/lib/format'
import { urls } from '@/urls'

const ServiceOrderItemsFields = graphql(`
  fragment ServiceOrderItemsFields on Comodato {
    id
    description
    serialNumber
    writeOffReason
    lentAt
    ...ComodatoStateFields
  }
`)

type Props = { items: readonly FragmentType<typeof ServiceOrderItemsFields>[]; pickup: boolean }

/** The equipment that the order is about; each leads to where its return is registered. */
export function Items({ pickup, ...props }: Props) {
  const items = readFragment(ServiceOrderItemsFields, props.items)
  const { t } = useTranslation('serviceOrders')
  if (items.length === 0) {
    return pickup ? (
      <EmptyState title={t('nothingToFetchTitle')}>{t('nothingToFetchText')}</EmptyState>
    ) : (
      <EmptyState title={t('noItems')} />
    )
  }
  const columns: Column<ServiceOrderItemsFieldsFragment>[] = [
    { key: 'description', header: t('equipment'), render: ({ description }) => description },
    { key: 'serial', header: t('serialNumber'), render: ({ serialNumber }) => serialNumber ?? absent },
    { key: 'status', header: t('status'), render: (item) => <ComodatoState comodato={item} /> },
    { key: 'why', header: t('writeOffReason'), render: ({ writeOffReason }) => writeOffReason ?? absent },
    { key: 'lent', header: t('lentAt'), render: ({ lentAt }) => <DateTime value={lentAt} dateOnly /> },
  ]
  return (
    <DataTable
      label={t('items')}
      rows={items}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.comodato(id)}
    />
  )
}
