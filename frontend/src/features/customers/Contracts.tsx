import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { urls } from '@/urls'
import type { CustomerRecord } from './documents'

type Row = CustomerRecord['contracts'][number]

/** The customer's contracts. */
export function Contracts({ contracts }: { contracts: readonly Row[] }) {
  const { t } = useTranslation('customers')
  if (contracts.length === 0) return <EmptyState title={t('noContracts')} />
  const columns: Column<Row>[] = [
    { key: 'number', header: t('contract'), render: ({ number }) => number },
    {
      key: 'status',
      header: t('status'),
      render: ({ status }) => <StatusBadge kind="ContractStatus" value={status} />,
    },
    { key: 'plan', header: t('plan'), render: ({ plan }) => plan.name },
    { key: 'branch', header: t('branch'), render: ({ branch }) => branch.name },
    {
      key: 'activated',
      header: t('activatedAt'),
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
    {
      key: 'cancelled',
      header: t('cancelledAt'),
      render: ({ cancelledAt }) => <DateTime value={cancelledAt} dateOnly />,
    },
  ]
  return (
    <DataTable
      label={t('contracts')}
      rows={contracts}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ number }) => urls.contract(number)}
    />
  )
}
