import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import type { Column } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { ServiceOrdersQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { filterNames, pending, pickup, serviceOrdersWhere, statuses } from './filters'

const ServiceOrdersDocument = graphql(`
  query ServiceOrders(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceOrderOrder
    $where: ServiceOrderWhereInput
  ) {
    serviceOrders(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
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
          contract {
            id
            number
          }
          customer {
            id
            name
          }
        }
      }
    }
  }
`)

type ServiceOrderRow = RowOf<ServiceOrdersQuery['serviceOrders']>
type Field = 'CREATED_AT' | 'UPDATED_AT'

/** Ordens de serviço: the field jobs, newest first. */
export default function ServiceOrdersPage() {
  const { t } = useTranslation(['serviceOrders', 'shell', 'enums'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'CREATED_AT', direction: 'DESC' },
    sortable: ['CREATED_AT', 'UPDATED_AT'],
  })
  const where = serviceOrdersWhere(list.filters)
  const query = useQuery({
    query: ServiceOrdersDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<ServiceOrderRow, Field>[] = [
    { key: 'number', header: t('number'), render: ({ number }) => t('orderTitle', { number }) },
    {
      key: 'status',
      header: t('status'),
      render: ({ status }) => <StatusBadge kind="ServiceOrderStatus" value={status} />,
    },
    { key: 'template', header: t('template'), render: ({ template }) => template.name },
    { key: 'customer', header: t('customer'), render: ({ customer }) => customer.name },
    {
      key: 'contract',
      header: t('contract'),
      render: ({ contract }) => (
        <Anchor component={AppLink} href={urls.contract(contract.number)} fz="inherit">
          {contract.number}
        </Anchor>
      ),
    },
    {
      key: 'created',
      header: t('openedAt'),
      sort: 'CREATED_AT',
      render: ({ createdAt }) => <DateTime value={createdAt} />,
    },
    { key: 'scheduled', header: t('scheduledFor'), render: ({ scheduledFor }) => <DateTime value={scheduledFor} /> },
    { key: 'closed', header: t('closedAt'), hideOnCard: true, render: ({ closedAt }) => <DateTime value={closedAt} /> },
  ]
  return (
    <ListPage
      title={t('shell:serviceOrders')}
      description={t('description')}
      actions={
        <ExportButton
          list="serviceOrders"
          where={where}
          orderBy={list.sort}
          total={query[0].data?.serviceOrders.totalCount}
        />
      }
      search={t('search')}
      filters={[
        {
          name: 'situacao',
          label: t('status'),
          options: [
            { value: pending, label: t('pending') },
            ...statuses.map((value) => ({ value, label: t(`enums:ServiceOrderStatus.${value}`) })),
          ],
        },
        { name: 'tipo', label: t('kind'), options: [{ value: pickup, label: t('pickup') }] },
      ]}
      list={list}
      query={query}
      connection={(data) => data.serviceOrders}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.serviceOrder(id)}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    />
  )
}

const dependencies = dependsOn('ServiceOrder')
