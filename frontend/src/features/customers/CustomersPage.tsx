import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import { type Column, useActiveChoices } from '@/components/list'
import { EmptyState } from '@/components/states'
import { CustomerState } from '@/entities/customer/CustomerState'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { CustomersQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, formatDocument, formatPhone } from '@/lib/format'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { customersWhere, filterNames, types } from './filters'

const CustomersDocument = graphql(`
  query Customers(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CustomerOrder
    $where: CustomerWhereInput
  ) {
    customers(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          code
          name
          type
          document
          phone
          createdAt
          ...CustomerStateFields
        }
      }
    }
  }
`)

type CustomerRow = RowOf<CustomersQuery['customers']>
type Field = 'NAME' | 'CREATED_AT'

/** Clientes: people and companies, by name. */
export default function CustomersPage() {
  const { t } = useTranslation(['customers', 'shell', 'enums'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'CREATED_AT'],
  })
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
    <ListPage
      title={t('shell:customers')}
      actions={
        <ExportButton list="customers" where={where} orderBy={list.sort} total={query[0].data?.customers.totalCount} />
      }
      search={t('search')}
      filters={[
        { name: 'situacao', label: t('status'), options: useActiveChoices() },
        {
          name: 'tipo',
          label: t('type'),
          options: types.map((value) => ({ value, label: t(`enums:CustomerType.${value}`) })),
        },
      ]}
      list={list}
      query={query}
      connection={(data) => data.customers}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.customer(id)}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    />
  )
}

const dependencies = dependsOn('Customer')
