import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import { activeWhere, type Column, useActiveChoices } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { ReasonsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { ReasonActions } from './ReasonActions'
import { ReasonDialog } from './ReasonDialog'

const ReasonsDocument = graphql(`
  query Reasons(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CancellationReasonOrder
    $where: CancellationReasonWhereInput
  ) {
    cancellationReasons(
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
          code
          name
          active
          countsAsChurn
          updatedAt
          ...ReasonActionsFields
        }
      }
    }
  }
`)

type Reason = RowOf<ReasonsQuery['cancellationReasons']>
type Field = 'NAME' | 'CODE' | 'UPDATED_AT'

/** Motivos: why contracts are cancelled. */
export default function ReasonsPage() {
  const { t } = useTranslation(['reasons', 'shell', 'common'])
  const [editing, edit] = useParam('motivo')
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'CODE', 'UPDATED_AT'],
  })
  const { q, situacao } = list.filters
  const where = {
    ...activeWhere(situacao),
    or: q ? [{ nameContainsFold: q }, { codeContainsFold: q }] : undefined,
  }
  const query = useQuery({
    query: ReasonsDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<Reason, Field>[] = [
    { key: 'name', header: t('name'), sort: 'NAME', render: ({ name }) => name },
    { key: 'code', header: t('code'), sort: 'CODE', render: ({ code }) => code },
    { key: 'active', header: t('status'), render: ({ active }) => <ActiveBadge active={active} /> },
    {
      key: 'countsAsChurn',
      header: t('churn'),
      render: ({ countsAsChurn }) => t(countsAsChurn ? 'common:yes' : 'common:no'),
    },
    {
      key: 'updatedAt',
      header: t('updatedAt'),
      sort: 'UPDATED_AT',
      render: ({ updatedAt }) => <DateTime value={updatedAt} />,
    },
  ]
  const add = (
    <Can permission="REGISTER">
      <Button onClick={() => edit('novo')}>{t('new')}</Button>
    </Can>
  )
  return (
    <ListPage
      title={t('title')}
      crumbs={[{ label: t('shell:settings') }, { label: t('shell:parametersGroup') }]}
      description={t('description')}
      actions={
        <>
          <ExportButton
            list="cancellationReasons"
            where={where}
            orderBy={list.sort}
            total={query[0].data?.cancellationReasons.totalCount}
          />
          {add}
        </>
      }
      search={t('search')}
      filters={[{ name: 'situacao', label: t('status'), options: useActiveChoices() }]}
      list={list}
      query={query}
      connection={(data) => data.cancellationReasons}
      columns={columns}
      rowKey={({ id }) => id}
      rowActions={(reason) => <ReasonActions reason={reason} onEdit={() => edit(reason.id)} />}
      empty={
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      }
    >
      <ReasonDialog id={editing} onClose={() => edit(null, { replace: true })} />
    </ListPage>
  )
}

const dependencies = dependsOn('CancellationReason')
