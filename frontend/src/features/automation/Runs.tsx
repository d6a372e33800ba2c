import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, FilteredList } from '@/components/list'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { hasEnded, processed } from '@/entities/batch/progress'
import { useBatch } from '@/entities/batch/useBatch'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { AutomationRunsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { filterNames, runsWhere, whoRan } from './runs'

const AutomationRunsDocument = graphql(`
  query AutomationRuns(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: AutomationRunOrder
    $where: AutomationRunWhereInput
  ) {
    automationRuns(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          startedAt
          runDay
          rule {
            id
            name
          }
          batch {
            id
            status
            dryRun
            requestedByName
            total
            remaining
            cancelled
            refused
            notRun
          }
        }
      }
    }
  }
`)

type RunRow = RowOf<AutomationRunsQuery['automationRuns']>

/** What the rules did so far, newest first; a run that goes on is followed. */
export function Runs({ rules }: { rules: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('automation')
  const format = useFormat()
  const list = useListState({ filters: filterNames, sort: { field: 'STARTED_AT', direction: 'DESC' } })
  const where = runsWhere(list.filters)
  const query = useQuery({
    query: AutomationRunsDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    requestPolicy: 'cache-and-network',
    context,
  })
  const refetch = query[1]
  const columns: Column<RunRow, 'STARTED_AT'>[] = [
    {
      key: 'when',
      header: t('when'),
      sort: 'STARTED_AT',
      render: ({ startedAt }) => <DateTime value={startedAt} />,
    },
    { key: 'rule', header: t('rule'), render: ({ rule }) => rule.name },
    { key: 'kind', header: t('kind'), render: ({ batch }) => t(batch.dryRun ? 'dryRun' : 'realRun') },
    { key: 'who', header: t('who'), render: (run) => whoRan(run) ?? t('system') },
    {
      key: 'status',
      header: t('status'),
      render: ({ batch }) =>
        hasEnded(batch) ? (
          <StatusBadge kind="BatchStatus" value={batch.status} />
        ) : (
          <UnderWay id={batch.id} onEnd={() => refetch({ requestPolicy: 'network-only' })} />
        ),
    },
    { key: 'done', header: t('done'), align: 'right', render: ({ batch }) => format.number(batch.cancelled) },
    { key: 'skipped', header: t('skipped'), align: 'right', render: ({ batch }) => format.number(batch.refused) },
    { key: 'notRun', header: t('failed'), align: 'right', render: ({ batch }) => format.number(batch.notRun) },
  ]
  return (
    <FilteredList
      filters={[
        { name: 'daRegra', label: t('rule'), options: rules.map(({ id, name }) => ({ value: id, label: name })) },
        {
          name: 'tipo',
          label: t('kind'),
          options: [
            { value: 'efetivas', label: t('realRuns') },
            { value: 'simulacoes', label: t('dryRuns') },
          ],
        },
      ]}
      tools={
        <ExportButton
          list="automationRuns"
          where={where}
          orderBy={list.sort}
          total={query[0].data?.automationRuns.totalCount}
        />
      }
      label={t('runs')}
      list={list}
      query={query}
      connection={(data) => data.automationRuns}
      columns={columns}
      rowKey={({ id }) => id}
      rowHref={({ id }) => urls.automationRun(id)}
      empty={<EmptyState title={t('noRunsTitle')}>{t('noRunsText')}</EmptyState>}
    />
  )
}

const context = dependsOn('AutomationRun', 'CancellationBatch')

/** How far a run is, live. */
function UnderWay({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useTranslation('automation')
  const format = useFormat()
  const { batch } = useBatch(id)
  const ended = batch !== null && hasEnded(batch)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it ends
  useEffect(() => {
    if (ended) onEnd()
  }, [ended])
  if (!batch) return <StatusBadge kind="BatchStatus" value="RUNNING" />
  if (ended) return <StatusBadge kind="BatchStatus" value={batch.status} />
  return (
    <ToneBadge tone="info">
      {t('progress', { done: format.number(processed(batch)), total: format.number(batch.total) })}
    </ToneBadge>
  )
}
