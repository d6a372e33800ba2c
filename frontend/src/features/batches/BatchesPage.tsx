import { Button, Group } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import type { Column } from '@/components/list'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { hasEnded, processed, share } from '@/entities/batch/progress'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { BatchesQuery } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { nodesOf, type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { batchesWhere, filterNames, kinds, states } from './filters'

const BatchesDocument = graphql(`
  query Batches(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CancellationBatchOrder
    $where: CancellationBatchWhereInput
  ) {
    cancellationBatches(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          status
          origin
          dryRun
          requestedAt
          recordedAt
          requestedByName
          total
          remaining
          cancelled
          scheduled
          refused
          notRun
          reason {
            id
            name
          }
        }
      }
    }
  }
`)

type BatchListRow = RowOf<BatchesQuery['cancellationBatches']>

const context = dependsOn('CancellationBatch')
/** How often the list is fetched again while a batch on it goes on. */
const refreshEvery = 3_000

/** Lotes de cancelamento: what was asked for, newest first; where one that goes on is found again. */
export default function BatchesPage() {
  const { t } = useTranslation(['batches', 'shell', 'enums'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'REQUESTED_AT', direction: 'DESC' },
    sortable: ['REQUESTED_AT'],
  })
  const where = batchesWhere(list.filters)
  const query = useQuery({
    query: BatchesDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    requestPolicy: 'cache-and-network',
    context,
  })
  const [{ data, fetching }, execute] = query
  const running = nodesOf(data?.cancellationBatches).some((batch) => !hasEnded(batch))
  useEffect(() => {
    if (!running || fetching) return
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), refreshEvery)
    return () => clearTimeout(timer)
  }, [running, fetching, execute])
  return (
    <ListPage
      title={t('shell:batches')}
      description={t('description')}
      actions={
        <ExportButton
          list="cancellationBatches"
          where={where}
          orderBy={list.sort}
          total={query[0].data?.cancellationBatches.totalCount}
        />
      }
      filters={[
        {
          name: 'situacao',
          label: t('status'),
          options: [
            { value: 'andamento', label: t('goingOn') },
            ...states.map((value) => ({ value, label: t(`enums:BatchStatus.${value}`) })),
          ],
        },
        { name: 'tipo', label: t('kind'), options: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })) },
      ]}
      list={list}
      query={query}
      connection={(found) => found.cancellationBatches}
      columns={useColumns()}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.batch(id)}
      empty={
        <EmptyState
          title={t('emptyTitle')}
          action={
            <Button component={AppLink} href={urls.contracts()} variant="default">
              {t('emptyAction')}
            </Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      }
    />
  )
}

function useColumns(): Column<BatchListRow, 'REQUESTED_AT'>[] {
  const { t } = useTranslation(['batches', 'cancellation', 'enums'])
  const format = useFormat()
  return [
    {
      key: 'requestedAt',
      header: t('requestedAt'),
      sort: 'REQUESTED_AT',
      render: ({ requestedAt, recordedAt }) => <DateTime value={recordedAt ?? requestedAt} />,
    },
    { key: 'requestedBy', header: t('requestedBy'), render: (row) => actorName(row.requestedByName) },
    { key: 'reason', header: t('cancellation:reason'), render: (row) => row.reason.name },
    { key: 'status', header: t('status'), render: (row) => <State batch={row} /> },
    { key: 'total', header: t('total'), align: 'right', render: (row) => format.number(row.total) },
    {
      key: 'done',
      header: t('done'),
      align: 'right',
      render: (row) => format.number(row.cancelled + row.scheduled),
    },
    { key: 'refused', header: t('refused'), align: 'right', render: (row) => format.number(row.refused) },
  ]
}

/** The batch's state; how far it is while it goes on; whether it is a dry run, or a rule's. */
function State({ batch }: { batch: BatchListRow }) {
  const { t } = useTranslation(['batches', 'enums'])
  const format = useFormat()
  return (
    <Group component="span" gap={4} display="inline-flex">
      <StatusBadge kind="BatchStatus" value={batch.status} />
      {batch.status === 'RUNNING' && (
        <span data-figures>{format.percent(Math.floor(share(processed(batch), batch.total)) / 100)}</span>
      )}
      {batch.dryRun && <ToneBadge tone="neutral">{t('dryRun')}</ToneBadge>}
      {batch.origin === 'AUTOMATED' && (
        <ToneBadge tone="neutral">{t(`enums:CancellationOrigin.${batch.origin}`)}</ToneBadge>
      )}
    </Group>
  )
}
