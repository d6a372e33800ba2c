import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { cityLabel } from '@/entities/city/city'
import { ExportButton } from '@/entities/export/ExportButton'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { useListState } from '@/lib/list'
import { urls } from '@/urls'
import { type LoginRow, LoginsDocument } from './documents'
import { filterNames, lacking, loginsWhere } from './filters'

type Field = 'USERNAME' | 'ACTIVATED_AT'

/** Logins: the accesses, which DICI counts. */
export default function LoginsPage() {
  const { t } = useTranslation(['logins', 'shell', 'enums'])
  const format = useFormat()
  const list = useListState({
    filters: filterNames,
    sort: { field: 'USERNAME', direction: 'ASC' },
    sortable: ['USERNAME', 'ACTIVATED_AT'],
  })
  const { q, situacao, vinculo, dici } = list.filters
  const where = loginsWhere(list.filters)
  const query = useQuery({
    query: LoginsDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<LoginRow, Field>[] = [
    { key: 'username', header: t('username'), sort: 'USERNAME', render: ({ username }) => username },
    { key: 'active', header: t('status'), render: ({ active }) => <ActiveBadge active={active} /> },
    { key: 'customer', header: t('customer'), render: ({ customer }) => customer.name },
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
    { key: 'city', header: t('city'), render: ({ city }) => (city ? cityLabel(city) : absent) },
    {
      key: 'access',
      header: t('access'),
      render: ({ medium, technology }) =>
        [medium && t(`enums:Medium.${medium}`), technology].filter(Boolean).join(' · ') || absent,
    },
    { key: 'speed', header: t('speed'), align: 'right', render: ({ speedMbps }) => format.speed(speedMbps) },
    {
      key: 'activatedAt',
      header: t('activatedAt'),
      sort: 'ACTIVATED_AT',
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
  ]
  return (
    <>
      <PageHeader
        title={t('shell:logins')}
        description={t('description')}
        actions={
          <ExportButton list="logins" where={where} orderBy={list.sort} total={query[0].data?.logins.totalCount} />
        }
      />
      <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
        <SearchInput label={t('search')} value={q} onChange={(value) => list.setFilter('q', value)} />
        <FilterSelect
          label={t('status')}
          value={situacao}
          onChange={(value) => list.setFilter('situacao', value)}
          options={[
            { value: 'ativos', label: t('enums:Active.ACTIVE') },
            { value: 'inativos', label: t('enums:Active.INACTIVE') },
          ]}
        />
        <FilterSelect
          label={t('link')}
          value={vinculo}
          onChange={(value) => list.setFilter('vinculo', value)}
          options={[
            { value: 'com', label: t('withLink') },
            { value: 'sem', label: t('withoutLink') },
          ]}
        />
        <FilterSelect
          label={t('diciData')}
          value={dici}
          onChange={(value) => list.setFilter('dici', value)}
          options={[{ value: lacking, label: t('diciLacking') }]}
        />
      </ListToolbar>
      <ConnectionList
        label={t('shell:logins')}
        list={list}
        query={query}
        connection={(data) => data.logins}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id }) => urls.login(id)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      />
    </>
  )
}

const dependencies = dependsOn('Login')
