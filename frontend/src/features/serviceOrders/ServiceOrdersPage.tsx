import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { dependsOn } from '@/lib/client'
import { useListState } from '@/lib/list'
import { urls } from '@/urls'
import { type ServiceOrderRow, ServiceOrdersDocument } from './documents'
import { filterNames, pending, pickup, serviceOrdersWhere, statuses } from './filters'

type Field = 'CREATED_AT' | 'UPDATED_AT'

/** Ordens de serviço: the field jobs, newest first. */
export default function ServiceOrdersPage() {
  const { t } = useTranslation(['serviceOrders', 'shell', 'enums'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'CREATED_AT', direction: 'DESC' },
    sortable: ['CREATED_AT', 'UPDATED_AT'],
  })
  const { q, situacao, tipo } = list.filters
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
    <>
      <PageHeader
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
      />
      <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
        <SearchInput label={t('search')} value={q} onChange={(value) => list.setFilter('q', value)} />
        <FilterSelect
          label={t('status')}
          value={situacao}
          onChange={(value) => list.setFilter('situacao', value)}
          options={[
            { value: pending, label: t('pending') },
            ...statuses.map((value) => ({ value, label: t(`enums:ServiceOrderStatus.${value}`) })),
          ]}
        />
        <FilterSelect
          label={t('kind')}
          value={tipo}
          onChange={(value) => list.setFilter('tipo', value)}
          options={[{ value: pickup, label: t('pickup') }]}
        />
      </ListToolbar>
      <ConnectionList
        label={t('shell:serviceOrders')}
        list={list}
        query={query}
        connection={(data) => data.serviceOrders}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id }) => urls.serviceOrder(id)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      />
    </>
  )
}

const dependencies = dependsOn('ServiceOrder')
