import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import type { CustomerLoginsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { noPage, type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'

const CustomerLoginsDocument = graphql(`
  query CustomerLogins(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: LoginOrder
  ) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        loginsConnection(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
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
              inactivatedAt
              contract {
                id
                number
              }
            }
          }
        }
      }
    }
  }
`)

type Customer = Extract<NonNullable<CustomerLoginsQuery['node']>, { __typename: 'Customer' }>
type Row = RowOf<Customer['loginsConnection']>

const sortable = ['USERNAME', 'ACTIVATED_AT'] as const
const context = dependsOn('Login')

/** A page of a customer's logins, by name. */
export function useLogins(id: string) {
  const list = useListState({
    name: 'logins',
    filters: [],
    sort: { field: 'USERNAME', direction: 'ASC' },
    sortable,
  })
  const query = useQuery({
    query: CustomerLoginsDocument,
    variables: { id, ...list.page, orderBy: list.sort },
    requestPolicy: 'cache-and-network',
    context,
  })
  return { list, query }
}

/** The customer's logins, those without a link too. */
export function Logins({ list, query }: ReturnType<typeof useLogins>) {
  const { t } = useTranslation('customers')
  const columns: Column<Row, (typeof sortable)[number]>[] = [
    { key: 'username', header: t('login'), sort: 'USERNAME', render: ({ username }) => username },
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
      sort: 'ACTIVATED_AT',
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
    {
      key: 'inactivated',
      header: t('inactivatedAt'),
      render: ({ inactivatedAt }) => <DateTime value={inactivatedAt} dateOnly />,
    },
  ]
  return (
    <ConnectionList
      label={t('logins')}
      list={list}
      query={query}
      connection={({ node }) => (node?.__typename === 'Customer' ? node.loginsConnection : noPage)}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.login(id)}
      counted
      empty={<EmptyState title={t('noLogins')} />}
    />
  )
}
