import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceOrdersTabFieldsFragment } from '@/gql/graphql'
import { urls } from '@/urls'

const ServiceOrdersTabFields = graphql(`
  fragment ServiceOrdersTabFields on ServiceOrder {
    id
    number
    status
    createdAt
    scheduledFor
    closedAt
    template {
      id
      name
    }
    items {
      id
    }
  }
`)

type Props = { orders: readonly FragmentType<typeof ServiceOrdersTabFields>[] }

/** The field jobs of the contract. */
export function ServiceOrdersTab(props: Props) {
  const orders = readFragment(ServiceOrdersTabFields, props.orders)
  const { t } = useTranslation('contracts')
  if (orders.length === 0) return <EmptyState title={t('noServiceOrders')} />
  const columns: Column<ServiceOrdersTabFieldsFragment>[] = [
    { key: 'number', header: t('serviceOrder'), render: (row) => `OS ${row.number}` },
    { key: 'template', header: t('template'), render: (row) => row.template.name },
    {
      key: 'status',
      header: t('status'),
      render: (row) => <StatusBadge kind="ServiceOrderStatus" value={row.status} />,
    },
    { key: 'items', header: t('items'), align: 'right', render: (row) => row.items.length },
    { key: 'created', header: t('openedAt'), render: (row) => <DateTime value={row.createdAt} /> },
    { key: 'scheduled', header: t('scheduledFor'), render: (row) => <DateTime value={row.scheduledFor} /> },
    { key: 'closed', header: t('closedAt'), render: (row) => <DateTime value={row.closedAt} /> },
  ]
  return (
    <DataTable
      label={t('tab.os')}
      rows={orders}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => urls.serviceOrder(row.id)}
    />
  )
}
