import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { urls } from '@/urls'
import type { CustomerRecord } from './documents'

type Row = CustomerRecord['logins'][number]

/** The customer's logins, those without a link too. */
export function Logins({ logins }: { logins: readonly Row[] }) {
  const { t } = useTranslation('customers')
  if (logins.length === 0) return <EmptyState title={t('noLogins')} />
  const columns: Column<Row>[] = [
    { key: 'username', header: t('login'), render: ({ username }) => username },
    { key: 'active', header: t('status'), render: ({ active }) => <ActiveBadge active={active} /> },
    {
      key: 'contract',
      header: t('contract'),
      render: ({ contract }) =>
        contract ? (
          <Anchor component={AppLink} href={urls.contract(contract.number)} fz="inherit">
            {contract.number}
          </Anchor>
        ) : (
          t('unlinked')
        ),
    },
    {
      key: 'activated',
      header: t('activatedAt'),
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
    {
      key: 'inactivated',
      header: t('inactivatedAt'),
      render: ({ inactivatedAt }) => <DateTime value={inactivatedAt} dateOnly />,
    },
  ]
  return (
    <DataTable
      label={t('logins')}
      rows={logins}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.login(id)}
    />
  )
}
