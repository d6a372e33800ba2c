import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import type { ContractListQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { formatDocument } from '@/lib/format'
import { useListState } from '@/lib/list'
import { urls } from '@/urls'
import { ContractFilters } from './ContractFilters'
import { contractsWhere, filterNames } from './filters'

const ContractListDocument = graphql(`
  query ContractList(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ContractOrder
    $where: ContractWhereInput
  ) {
    contracts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          number
          status
          statusChangedAt
          createdAt
          customer {
            id
            name
            document
          }
          plan {
            id
            name
          }
          branch {
            id
            name
          }
        }
      }
    }
  }
`)

type Row = NonNullable<NonNullable<NonNullable<ContractListQuery['contracts']['edges']>[number]>['node']>

const sortable = ['NUMBER', 'STATUS_CHANGED_AT', 'CREATED_AT'] as const

/** Contratos: found by number, customer, document or login, and narrowed by filters that live in the URL. */
export default function ContractsPage() {
  const { t } = useTranslation(['contracts', 'common'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'STATUS_CHANGED_AT', direction: 'DESC' },
    sortable,
  })
  const query = useQuery({
    query: ContractListDocument,
    variables: { ...list.page, orderBy: list.sort, where: contractsWhere(list.filters) },
    context: dependsOn('Contract', 'Customer'),
  })
  const columns: Column<Row, (typeof sortable)[number]>[] = [
    { key: 'number', header: t('number'), sort: 'NUMBER', render: (row) => row.number },
    { key: 'customer', header: t('customer'), render: (row) => row.customer.name },
    {
      key: 'document',
      header: t('document'),
      render: (row) => <span style={{ whiteSpace: 'nowrap' }}>{formatDocument(row.customer.document)}</span>,
    },
    { key: 'plan', header: t('plan'), render: (row) => <Short text={row.plan.name} /> },
    { key: 'branch', header: t('branch'), render: (row) => <Short text={row.branch.name} /> },
    { key: 'status', header: t('status'), render: (row) => <StatusBadge kind="ContractStatus" value={row.status} /> },
    {
      key: 'since',
      header: t('since'),
      sort: 'STATUS_CHANGED_AT',
      render: (row) => <DateTime value={row.statusChangedAt} />,
    },
    {
      key: 'created',
      header: t('createdAt'),
      sort: 'CREATED_AT',
      hideOnCard: true,
      render: (row) => <DateTime value={row.createdAt} dateOnly />,
    },
  ]
  return (
    <>
      <PageHeader title={t('title')} />
      <ContractFilters
        filters={list.filters}
        filtered={list.filtered}
        setFilter={list.setFilter}
        onClear={list.clearFilters}
      />
      <ConnectionList
        label={t('title')}
        list={list}
        query={query}
        connection={(data) => data.contracts}
        columns={columns}
        rowKey={(row) => row.id}
        rowHref={(row) => urls.contract(row.number)}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            action={
              <Button component={AppLink} href={urls.customers()} variant="default">
                {t('emptyAction')}
              </Button>
            }
          >
            {t('emptyText')}
          </EmptyState>
        }
      />
    </>
  )
}

/** A register's name, cut off where it would make its row higher than the others. */
function Short({ text }: { text: string }) {
  return (
    <Text span inherit truncate display="inline-block" maw={184} title={text} style={{ verticalAlign: 'bottom' }}>
      {text}
    </Text>
  )
}
