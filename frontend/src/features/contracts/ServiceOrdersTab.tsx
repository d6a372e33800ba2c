import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { urls } from '@/urls'
import type { Contract } from './contractQuery'

type Row = Contract['serviceOrders'][number]

/** The field jobs of the contract. */
export function ServiceOrdersTab({ contract }: { contract: Contract }) {
  const { t } = useTranslation('contracts')
  if (contract.serviceOrders.length === 0) return <EmptyState title={t('noServiceOrders')} />
  const columns: Column<Row>[] = [
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
      rows={contract.serviceOrders}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => urls.serviceOrder(row.id)}
    />
  )
}
