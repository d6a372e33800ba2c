import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { EmptyState } from '@/components/states'
import { CustomerState } from '@/entities/customer/CustomerState'
import { ExportButton } from '@/entities/export/ExportButton'
import { dependsOn } from '@/lib/client'
import { absent, formatDocument, formatPhone } from '@/lib/format'
import { useListState } from '@/lib/list'
import { urls } from '@/urls'
import { type CustomerRow, CustomersDocument } from './documents'
import { customersWhere, filterNames, types } from './filters'

type Field = 'NAME' | 'CREATED_AT'

/** Clientes: people and companies, by name. */
export default function CustomersPage() {
  const { t } = useTranslation(['customers', 'shell', 'enums'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'CREATED_AT'],
  })
  const { q, situacao, tipo } = list.filters
  const where = customersWhere(list.filters)
  const query = useQuery({
    query: CustomersDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<CustomerRow, Field>[] = [
    { key: 'name', header: t('name'), sort: 'NAME', render: ({ name }) => name },
    { key: 'document', header: t('document'), render: ({ document }) => formatDocument(document) },
    { key: 'type', header: t('type'), render: ({ type }) => t(`enums:CustomerType.${type}`) },
    { key: 'active', header: t('status'), render: (row) => <CustomerState customer={row} /> },
    { key: 'code', header: t('code'), render: ({ code }) => code },
    { key: 'phone', header: t('phone'), render: ({ phone }) => (phone ? formatPhone(phone) : absent) },
    {
      key: 'createdAt',
      header: t('createdAt'),
      sort: 'CREATED_AT',
      hideOnCard: true,
      render: ({ createdAt }) => <DateTime value={createdAt} dateOnly />,
    },
  ]
  return (
    <>
      <PageHeader
        title={t('shell:customers')}
        actions={
          <ExportButton
            list="customers"
            where={where}
            orderBy={list.sort}
            total={query[0].data?.customers.totalCount}
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
            { value: 'ativos', label: t('enums:Active.ACTIVE') },
            { value: 'inativos', label: t('enums:Active.INACTIVE') },
          ]}
        />
        <FilterSelect
          label={t('type')}
          value={tipo}
          onChange={(value) => list.setFilter('tipo', value)}
          options={types.map((value) => ({ value, label: t(`enums:CustomerType.${value}`) }))}
        />
      </ListToolbar>
      <ConnectionList
        label={t('shell:customers')}
        list={list}
        query={query}
        connection={(data) => data.customers}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id }) => urls.customer(id)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      />
    </>
  )
}

const dependencies = dependsOn('Customer')
