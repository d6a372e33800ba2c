import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import { type Column, useActiveChoices } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { cityLabel } from '@/entities/city/city'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { LoginsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { filterNames, lacking, loginsWhere } from './filters'

const LoginsDocument = graphql(`
  query Logins(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: LoginOrder
    $where: LoginWhereInput
  ) {
    logins(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          username
          active
          activatedAt
          medium
          technology
          speedMbps
          customer {
            id
            name
          }
          contract {
            id
            number
          }
          city {
            id
            name
            state
          }
        }
      }
    }
  }
`)

type LoginRow = RowOf<LoginsQuery['logins']>
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
    <ListPage
      title={t('shell:logins')}
      description={t('description')}
      actions={
        <ExportButton list="logins" where={where} orderBy={list.sort} total={query[0].data?.logins.totalCount} />
      }
      search={t('search')}
      filters={[
        { name: 'situacao', label: t('status'), options: useActiveChoices() },
        {
          name: 'vinculo',
          label: t('link'),
          options: [
            { value: 'com', label: t('withLink') },
            { value: 'sem', label: t('withoutLink') },
          ],
        },
        { name: 'dici', label: t('diciData'), options: [{ value: lacking, label: t('diciLacking') }] },
      ]}
      list={list}
      query={query}
      connection={(data) => data.logins}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.login(id)}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    />
  )
}

const dependencies = dependsOn('Login')
