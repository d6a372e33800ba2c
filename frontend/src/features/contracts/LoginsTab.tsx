import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { absent, useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { type Contract, lacksLoginData } from './contractQuery'

type Row = Contract['logins'][number]

/** The logins linked to the contract; says so when a cancellation cleared the links. */
export function LoginsTab({ contract }: { contract: Contract }) {
  const { t } = useTranslation(['contracts', 'enums'])
  const format = useFormat()
  if (contract.logins.length === 0) {
    return lacksLoginData(contract) ? (
      <EmptyState title={t('withoutLoginDataTitle')}>{t('withoutLoginDataText')}</EmptyState>
    ) : (
      <EmptyState title={t('noLogins')} />
    )
  }
  const columns: Column<Row>[] = [
    { key: 'username', header: t('username'), render: (row) => row.username },
    { key: 'status', header: t('status'), render: (row) => <ActiveBadge active={row.active} /> },
    {
      key: 'access',
      header: t('access'),
      render: (row) =>
        [row.medium && t(`enums:Medium.${row.medium}`), row.technology].filter(Boolean).join(' · ') || absent,
    },
    { key: 'speed', header: t('speed'), align: 'right', render: (row) => format.speed(row.speedMbps) },
    { key: 'activated', header: t('activatedAt'), render: (row) => <DateTime value={row.activatedAt} /> },
    { key: 'inactivated', header: t('inactivatedAt'), render: (row) => <DateTime value={row.inactivatedAt} /> },
  ]
  return (
    <DataTable
      label={t('tab.logins')}
      rows={contract.logins}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => urls.login(row.id)}
    />
  )
}
