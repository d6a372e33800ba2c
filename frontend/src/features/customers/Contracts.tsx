import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { statuses } from '@/entities/contract/states'
import { graphql } from '@/gql'
import type { CustomerContractsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { noPage, type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { contractsOfState, notCancelled } from './filters'

const CustomerContractsDocument = graphql(`
  query CustomerContracts(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ContractOrder
    $where: ContractWhereInput
  ) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        contractsConnection(
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: $orderBy
          where: $where
        ) {
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
              activatedAt
              cancelledAt
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
    }
  }
`)

type Customer = Extract<NonNullable<CustomerContractsQuery['node']>, { __typename: 'Customer' }>
type Row = RowOf<Customer['contractsConnection']>

const sortable = ['NUMBER', 'CREATED_AT'] as const
const context = dependsOn('Contract')

/** A page of a customer's contracts: the newest first. */
export function useContracts(id: string) {
  const list = useListState({
    name: 'contratos',
    filters: ['situacao'],
    sort: { field: 'CREATED_AT', direction: 'DESC' },
    sortable,
  })
  const query = useQuery({
    query: CustomerContractsDocument,
    variables: { id, ...list.page, orderBy: list.sort, where: contractsOfState(list.filters.situacao) },
    requestPolicy: 'cache-and-network',
    context,
  })
  return { list, query }
}

type Props = ReturnType<typeof useContracts> & { /** Of all states. */ total: number }

/** The customer's contracts. */
export function Contracts({ list, query, total }: Props) {
  const { t } = useTranslation(['customers', 'enums'])
  const columns: Column<Row, (typeof sortable)[number]>[] = [
    { key: 'number', header: t('contract'), sort: 'NUMBER', render: ({ number }) => number },
    {
      key: 'status',
      header: t('status'),
      render: ({ status }) => <StatusBadge kind="ContractStatus" value={status} />,
    },
    { key: 'plan', header: t('plan'), render: ({ plan }) => plan.name },
    { key: 'branch', header: t('branch'), render: ({ branch }) => branch.name },
    {
      key: 'created',
      header: t('createdAt'),
      sort: 'CREATED_AT',
      hideOnCard: true,
      render: ({ createdAt }) => <DateTime value={createdAt} dateOnly />,
    },
    {
      key: 'activated',
      header: t('activatedAt'),
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
    {
      key: 'cancelled',
      header: t('cancelledAt'),
      render: ({ cancelledAt }) => <DateTime value={cancelledAt} dateOnly />,
    },
  ]
  return (
    <>
      {(total > 1 || list.filtered) && (
        <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
          <FilterSelect
            label={t('status')}
            value={list.filters.situacao}
            onChange={(value) => list.setFilter('situacao', value)}
            options={[
              { value: notCancelled, label: t('onlyNotCancelled') },
              ...statuses.map((value) => ({ value, label: t(`enums:ContractStatus.${value}`) })),
            ]}
          />
        </ListToolbar>
      )}
      <ConnectionList
        label={t('contracts')}
        list={list}
        query={query}
        connection={({ node }) => (node?.__typename === 'Customer' ? node.contractsConnection : noPage)}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ number }) => urls.contract(number)}
        counted
        empty={<EmptyState title={t('noContracts')} />}
      />
    </>
  )
}
