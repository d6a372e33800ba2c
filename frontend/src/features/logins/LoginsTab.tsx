import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { LoginsTabFieldsFragment } from '@/gql/graphql'
import { absent, useFormat } from '@/lib/format'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'
import { Inactivated } from './Inactivated'
import { ResetSecretDialog } from './ResetSecretDialog'

const LoginsTabFields = graphql(`
  fragment LoginsTabFields on Login {
    id
    username
    active
    activatedAt
    inactivatedAt
    medium
    technology
    speedMbps
    ...ResetSecretDialogFields
  }
`)

type Props = {
  logins: readonly FragmentType<typeof LoginsTabFields>[]
  /** They were lost by a cancellation. */
  withoutData: boolean
}

/** The logins linked to the contract; says so when a cancellation cleared the links. */
export function LoginsTab({ withoutData, ...props }: Props) {
  const logins = readFragment(LoginsTabFields, props.logins)
  const { t } = useTranslation(['contracts', 'logins', 'enums'])
  const format = useFormat()
  const mayRegister = useCan('REGISTER')
  const [resetting, setResetting] = useState<LoginsTabFieldsFragment | null>(null)
  if (logins.length === 0) {
    return withoutData ? (
      <EmptyState title={t('withoutLoginDataTitle')}>{t('withoutLoginDataText')}</EmptyState>
    ) : (
      <EmptyState title={t('noLogins')} />
    )
  }
  const columns: Column<LoginsTabFieldsFragment>[] = [
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
    { key: 'inactivated', header: t('inactivatedAt'), render: (row) => <Inactivated login={row} /> },
  ]
  const actions = (row: LoginsTabFieldsFragment) =>
    row.active && (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('logins:resetNamed', { username: row.username })}
        onClick={() => setResetting(row)}
      >
        {t('logins:reset')}
      </Button>
    )
  return (
    <>
      <DataTable
        label={t('tab.logins')}
        rows={logins}
        columns={columns}
        rowKey={(row) => row.id}
        rowHref={(row) => urls.login(row.id)}
        rowActions={mayRegister && logins.some(({ active }) => active) ? actions : undefined}
      />
      {resetting && <ResetSecretDialog opened login={resetting} onClose={() => setResetting(null)} />}
    </>
  )
}
