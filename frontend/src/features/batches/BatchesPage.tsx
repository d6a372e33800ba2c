import { Button, Group } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { BatchesDocument, type BatchListRow } from '@/entities/batch/documents'
import { hasEnded, processed, share } from '@/entities/batch/progress'
import { ExportButton } from '@/entities/export/ExportButton'
import { actorName } from '@/lib/actor'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { nodesOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { batchesWhere, filterNames, kinds, states } from './filters'

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
    <>
      <PageHeader
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
      />
      <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
        <FilterSelect
          label={t('status')}
          value={list.filters.situacao}
          onChange={(value) => list.setFilter('situacao', value)}
          options={[
            { value: 'andamento', label: t('goingOn') },
            ...states.map((value) => ({ value, label: t(`enums:BatchStatus.${value}`) })),
          ]}
        />
        <FilterSelect
          label={t('kind')}
          value={list.filters.tipo}
          onChange={(value) => list.setFilter('tipo', value)}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </ListToolbar>
      <ConnectionList
        label={t('shell:batches')}
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
    </>
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
      render: ({ requestedAt }) => <DateTime value={requestedAt} />,
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
