import { Button, Group, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { Brief } from '@/entities/cancellation/Brief'
import { ExportButton } from '@/entities/export/ExportButton'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { BatchOutcome, BatchResultsFieldsFragment, BatchRowsQuery } from '@/gql/graphql'
import { absent, useFormat } from '@/lib/format'
import { noPage, type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import classes from './Batch.module.css'
import { hasEnded, rowsAreGone, wasCutShort } from './progress'

const names: readonly BatchOutcome[] = ['CANCELLED', 'SCHEDULED', 'REFUSED', 'NOT_RUN', 'PENDING']

const BatchResultsFields = graphql(`
  fragment BatchResultsFields on CancellationBatch {
    id
    status
    dryRun
    total
    refused
    refusedPath
    kept: rows(first: 1) {
      totalCount
    }
  }
`)

const BatchRowsDocument = graphql(`
  query BatchRows(
    $id: ID!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $where: CancellationBatchRowWhereInput
  ) {
    node(id: $id) {
      __typename
      id
      ... on CancellationBatch {
        rows(
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: { field: POSITION }
          where: $where
        ) {
          totalCount
          pageInfo {
            ...PageInfoFields
          }
          edges {
            node {
              id
              outcome
              processedAt
              refusals {
                code
                message
              }
              consequences {
                ...ConsequencesFields
              }
              contract {
                id
                number
                status
                customer {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

type Batch = BatchResultsFieldsFragment
type BatchRow = RowOf<NonNullable<ReturnType<typeof rowsOf>>>

type Props = {
  batch: FragmentType<typeof BatchResultsFields>
  /** Changes when there are new results. */
  tick: string
}

/** What became of each contract, and why it was refused. */
export function BatchResults({ tick, ...props }: Props) {
  const batch = readFragment(BatchResultsFields, props.batch)
  return rowsAreGone(batch) ? <GoneResults /> : <KeptResults batch={batch} tick={tick} />
}

function GoneResults() {
  const { t } = useTranslation('batches')
  return (
    <section aria-labelledby="results">
      <Title order={2} id="results">
        {t('results')}
      </Title>
      <EmptyState
        title={t('resultsGoneTitle')}
        action={
          <Button component={AppLink} href={urls.contracts()} variant="default">
            {t('emptyAction')}
          </Button>
        }
      >
        {t('resultsGoneText')}
      </EmptyState>
    </section>
  )
}

function KeptResults({ batch, tick }: { batch: Batch; tick: string }) {
  const { t } = useTranslation(['batches', 'enums'])
  const list = useListState({ filters: ['resultado'], sort: { field: 'POSITION', direction: 'ASC' } })
  const outcome = names.find((name) => name === list.filters.resultado)
  const query = useQuery({
    query: BatchRowsDocument,
    variables: { id: batch.id, ...list.page, where: outcome ? { outcome } : undefined },
    requestPolicy: 'cache-and-network',
  })
  const [, execute] = query
  const seen = useRef(tick)
  useEffect(() => {
    if (seen.current === tick) return
    seen.current = tick
    execute({ requestPolicy: 'network-only' })
  }, [tick, execute])

  const columns: Column<BatchRow, 'POSITION'>[] = [
    { key: 'contract', header: t('contract'), render: (row) => row.contract.number },
    { key: 'customer', header: t('customer'), render: (row) => row.contract.customer.name },
    {
      key: 'outcome',
      header: t('outcome'),
      render: (row) => (
        <StatusBadge kind="BatchOutcome" value={row.outcome}>
          {batch.dryRun && !(row.outcome === 'NOT_RUN' && wasCutShort(batch))
            ? t(`foreseen.${row.outcome}`)
            : undefined}
        </StatusBadge>
      ),
    },
    {
      key: 'why',
      header: t('why'),
      render: (row) => row.refusals.map(({ message }) => message).join(' ') || absent,
    },
    {
      key: 'consequences',
      header: t('consequences'),
      render: (row) => <Brief consequences={row.consequences} />,
    },
    { key: 'when', header: t('when'), hideOnCard: true, render: (row) => <DateTime value={row.processedAt} /> },
  ]
  return (
    <section aria-labelledby="results">
      <div className={classes.listHead}>
        <Title order={2} id="results">
          {t('results')}
        </Title>
        <Group gap="xs" mb="xs">
          <FilterSelect
            label={t('outcome')}
            value={list.filters.resultado}
            onChange={(value) => list.setFilter('resultado', value)}
            options={names.map((value) => ({ value, label: t(`enums:BatchOutcome.${value}`) }))}
          />
          <ExportButton
            list="cancellationBatchRows"
            where={{ hasBatchWith: { id: batch.id }, outcome }}
            orderBy={list.sort}
            total={rowsOf(query[0].data)?.totalCount}
          />
          <ExportRefused batch={batch} />
        </Group>
      </div>
      <ConnectionList
        label={t('results')}
        list={list}
        query={query}
        connection={(data) => rowsOf(data) ?? noPage}
        columns={columns}
        rowKey={(row) => row.id}
        rowHref={(row) => urls.contract(row.contract.number)}
        empty={<EmptyState title={t('noResults')} />}
      />
    </section>
  )
}

function rowsOf(data: BatchRowsQuery | undefined) {
  return data?.node?.__typename === 'CancellationBatch' ? data.node.rows : undefined
}

/** The refused contracts as a file, with the reason of each. */
function ExportRefused({ batch }: { batch: Batch }) {
  const { t } = useTranslation('batches')
  const format = useFormat()
  if (batch.refused === 0 || !hasEnded(batch)) return null
  return (
    <Button
      component="a"
      href={batch.refusedPath}
      download
      variant="default"
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {t('exportRefused', format.count(batch.refused))}
    </Button>
  )
}
